import { api } from '@talent-window/ui';
import type { SignedIn } from '@talent-window/ui';

/** Whether the browser itself reads what the platform asks of a passkey, and writes down what the passkey answers. */
export const knowsPasskeys = (): boolean =>
  'PublicKeyCredential' in globalThis && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

/** The person closed the browser's window, or has no passkey for this site. */
export class NoPasskeyUsed extends Error {}

const answerOf = async (ask: () => Promise<Credential | null>): Promise<Record<string, never>> => {
  const credential = await ask().catch((error: unknown) => {
    if (error instanceof DOMException) return null;
    throw error;
  });
  if (!(credential instanceof PublicKeyCredential)) throw new NoPasskeyUsed();
  return credential.toJSON() as unknown as Record<string, never>;
};

export async function signInByPasskey(): Promise<readonly SignedIn[]> {
  const { data } = await api.POST('/api/session/passkey/options');
  const asked = data?.options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(asked);
  const response = await answerOf(() => navigator.credentials.get({ publicKey }));
  const answer = await api.POST('/api/session/passkey', { body: { response } });
  return answer.data?.signedIn ?? [];
}

/** Makes a passkey on this device and has the platform keep its public half. */
export async function addPasskey(password: string, name: string): Promise<void> {
  const { data } = await api.POST('/api/account/passkeys/options', { body: { password } });
  const asked = data?.options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(asked);
  const response = await answerOf(() => navigator.credentials.create({ publicKey }));
  await api.POST('/api/account/passkeys', { body: { response, name } });
}
