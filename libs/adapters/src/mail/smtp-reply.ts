/** Servers repeat the recipient in what they say; a reply that is shown or kept for long has no address. */
const ADDRESS = /[^\s<>()",;:]+@[^\s<>()",;:]+/g;

const LONGEST = 300;

export const withoutAddresses = (said: string): string =>
  said.replaceAll(/\s+/g, ' ').trim().replaceAll(ADDRESS, '…').slice(0, LONGEST);

/** The enhanced status code of a reply (RFC 3463), or its reply code where the server gave none. */
export const statusOf = (reply: string): string => {
  const [, code, enhanced] = /^(\d{3})[ -]?([245]\.\d{1,3}\.\d{1,3})?/.exec(reply) ?? [];
  return enhanced ?? code ?? '';
};
