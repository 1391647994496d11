import type { PortalAuth } from './portal-auth.js';

/** What a link in a mail is for; also the path of its page, `/links/<purpose>`. */
export const LinkPurpose = {
  VerifyAddress: 'verify-address',
  ConfirmChange: 'confirm-change',
  VerifyChange: 'verify-change',
  Recover: 'recover',
  Unlock: 'unlock',
} as const;
export type LinkPurpose = (typeof LinkPurpose)[keyof typeof LinkPurpose];
export const LINK_PURPOSES = Object.values(LinkPurpose) as readonly LinkPurpose[];

export const linkPath = (purpose: LinkPurpose, token: string): string =>
  `/links/${purpose}?token=${encodeURIComponent(token)}`;

const identifierOf = (purpose: LinkPurpose, token: string): string => `link:${purpose}:${token}`;

/** Remembers a link that goes out. The library's own tokens could be used again until they expire; a link of ours works once. */
export async function rememberLink(
  auth: PortalAuth,
  { purpose, token, about, hours }: { purpose: LinkPurpose; token: string; about: string; hours: number },
): Promise<void> {
  const { internalAdapter } = await auth.$context;
  await internalAdapter.createVerificationValue({
    identifier: identifierOf(purpose, token),
    value: about,
    expiresAt: new Date(Date.now() + hours * 60 * 60_000),
  });
}

/** Uses a link up. @returns what it is about; undefined for one that is unknown, over or used */
export async function useLink(auth: PortalAuth, purpose: LinkPurpose, token: string): Promise<string | undefined> {
  const { internalAdapter } = await auth.$context;
  return (await internalAdapter.consumeVerificationValue(identifierOf(purpose, token)))?.value;
}
