/** What the library's token about a change of address says; its signature is the library's to check. */
interface Change {
  readonly email: string;
  readonly updateTo: string;
}

/** Undefined where a token is not about a change. */
export function readChange(token: string): Change | undefined {
  const content: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  return isChange(content) ? content : undefined;
}

const isChange = (content: unknown): content is Change =>
  typeof content === 'object' && content !== null && 'updateTo' in content && typeof content.updateTo === 'string';
