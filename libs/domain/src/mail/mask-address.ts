/** An e-mail address as an operator sees it: enough to tell a slip in the domain, not who it is. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '…' : `${address.charAt(0)}…${address.slice(at)}`;
}
