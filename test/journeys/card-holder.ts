import type { ApiClient } from '@talent-window/api-client';
import { createApiClient } from '@talent-window/api-client';

/** What the card service answers, as the page gets it from the popup. */
interface Signed {
  readonly ret_code: number;
  readonly certb64: string;
  readonly signature: string;
}

export interface CardAnswer {
  readonly status: number;
  readonly reason: string | undefined;
  /** what is said to the visitor, in both languages */
  readonly said: readonly (string | undefined)[];
  readonly displayName: string | undefined;
}

/** Somebody with a browser and a card in a reader; what the page on `/sign-in/certificate` does, without its window. */
export class CardHolder {
  readonly api: ApiClient;

  constructor(
    private readonly urls: { readonly url: string; readonly agenciesUrl: string; readonly cardServiceUrl: string },
    private readonly card: string,
  ) {
    this.api = createApiClient(urls.url);
  }

  async challenge(): Promise<{ challengeId: string; text: string }> {
    const { data } = await this.api.POST('/api/session/certificate/challenges');
    if (!data) throw new Error('no challenge');
    return data;
  }

  async sign(tbs: string, card = this.card): Promise<Signed> {
    const about = await fetch(`${this.urls.agenciesUrl}/certificate-authority/cards/${card}`);
    const { slot, pin } = (await about.json()) as { slot: string; pin: string };
    const request = { tbs, pin, hashAlgorithm: 'SHA256', signatureType: 'PKCS1', slotDescription: slot };
    const answer = await fetch(`${this.urls.cardServiceUrl}/sign?site=${encodeURIComponent(this.urls.url)}`, {
      method: 'POST',
      body: `tbsPackage=${JSON.stringify(request)}`,
    });
    return (await answer.json()) as Signed;
  }

  /** @param first who holds a company's card, at its first use */
  async signIn(first: { readonly name?: string; readonly kind?: 'employer' | 'agency' } = {}): Promise<CardAnswer> {
    const { challengeId, text } = await this.challenge();
    return this.send({ challengeId, ...(await this.sign(text)), ...first });
  }

  async send({
    challengeId,
    certb64,
    signature,
    name,
    kind,
  }: { readonly challengeId: string } & Pick<Signed, 'certb64' | 'signature'> & {
      readonly name?: string;
      readonly kind?: 'employer' | 'agency';
    }): Promise<CardAnswer> {
    const { data, error, response } = await this.api.POST('/api/session/certificate', {
      body: {
        challengeId,
        certificate: certb64,
        signature,
        ...(name === undefined ? {} : { name }),
        ...(kind === undefined ? {} : { kind }),
      },
    });
    return {
      status: response.status,
      reason: error?.reason,
      said: [error?.title, error?.titleOther],
      displayName: data?.signedIn[0]?.displayName,
    };
  }
}
