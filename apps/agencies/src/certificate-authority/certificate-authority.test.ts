import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TrustList, Verdict } from '@talent-window/identity';
import { CertificateVerifier, loadTrustList } from '@talent-window/identity';
import { createEmptyDatabase } from '@talent-window/testing';
import { runAgencies } from '../agencies.fixture.js';
import type { Rig } from '../agencies.fixture.js';

const TEXT = 'a text that nobody has seen before';
let rig: Rig;
let trust: TrustList;

beforeAll(async () => {
  rig = await runAgencies(await createEmptyDatabase(), { cardServicePort: 0 });
  trust = await loadTrustList(`${rig.url()}/certificate-authority/trust.json`);
});
afterAll(() => rig.stop());

interface Signed {
  readonly ret_code: number;
  readonly last_error: number;
  readonly signature: string;
  readonly certb64: string;
  readonly triesLeft?: number;
}
const site = (): string => new URL(rig.config.platformUrl).origin;
const slotOf = async (card: string): Promise<string> =>
  (JSON.parse((await rig.get(`/certificate-authority/cards/${card}`)).text) as { slot: string }).slot;

/** What the popup does for the page of a site. */
async function sign(card: string, changes: object = {}, from = site()): Promise<Signed> {
  const request = {
    func: 'MakeSignature',
    tbs: TEXT,
    pin: '12345678',
    hashAlgorithm: 'SHA256',
    signatureType: 'PKCS1',
    slotDescription: await slotOf(card),
    ...changes,
  };
  const answer = await fetch(`${rig.cardServiceUrl()}/sign?site=${encodeURIComponent(from)}`, {
    method: 'POST',
    body: `tbsPackage=${JSON.stringify(request)}`,
  });
  return (await answer.json()) as Signed;
}

async function judge(
  card: string,
  { verifier = new CertificateVerifier(trust), at = new Date() } = {},
): Promise<Verdict> {
  const { signature, certb64 } = await sign(card);
  const proof = {
    text: TEXT,
    signature: Buffer.from(signature, 'base64'),
    certificate: Buffer.from(certb64, 'base64'),
  };
  return verifier.verify(proof, at);
}
const whyOf = (verdict: Verdict): string => (verdict.kind === 'refused' ? verdict.why : 'none');

describe('a certificate', () => {
  it('of a company proves its business number, and of a citizen the person', async () => {
    expect(await judge('employer')).toMatchObject({
      kind: 'proven',
      proven: {
        authority: 'moeaca',
        holder: { kind: 'business', businessNumber: '04595252', name: '示範科技股份有限公司' },
      },
    });
    expect(await judge('citizen')).toMatchObject({
      kind: 'proven',
      proven: { authority: 'moica', holder: { kind: 'citizen', number: '1234567890123456', name: '王示範' } },
    });
  });

  it.each([
    ['revoked', 'certificate-revoked'],
    ['expired', 'certificate-expired'],
    ['not-yet-valid', 'certificate-not-yet-valid'],
    ['no-business-number', 'certificate-no-business-number'],
    ['bad-business-number', 'certificate-no-business-number'],
    ['wrong-use', 'certificate-wrong-use'],
    ['wrong-policy', 'certificate-wrong-policy'],
    ['unknown-authority', 'certificate-unknown-issuer'],
    ['self-signed', 'certificate-self-signed'],
  ])('that is %s is refused as %s', async (card, why) => {
    expect(whyOf(await judge(card))).toBe(why);
  });

  it('is refused with the signature of another card, another text, or another way of signing', async () => {
    const [own, other] = [await sign('employer'), await sign('agency')];
    const verifier = new CertificateVerifier(trust);
    const certificate = Buffer.from(own.certb64, 'base64');
    const verify = (text: string, signature: string) =>
      verifier.verify({ certificate, text, signature: Buffer.from(signature, 'base64') }, new Date());
    expect(whyOf(await verify(TEXT, other.signature))).toBe('signature-wrong');
    expect(whyOf(await verify(`${TEXT}.`, own.signature))).toBe('signature-wrong');
    expect(whyOf(await verify(TEXT, ''))).toBe('signature-wrong');
    expect((await sign('employer', { signatureType: 'PSS' })).ret_code).not.toBe(0);
  });

  it('is refused where it cannot be read, or is far too long', async () => {
    const verifier = new CertificateVerifier(trust);
    for (const certificate of [Buffer.alloc(0), Buffer.from('x'), Buffer.alloc(100_000, 0x30)]) {
      const verdict = await verifier.verify({ certificate, text: TEXT, signature: Buffer.alloc(1) }, new Date());
      expect(verdict).toEqual({ kind: 'refused', why: 'certificate-unreadable' });
    }
  });
});

describe('the status of a certificate', () => {
  const revoke = (at: string) => rig.post('/certificate-authority/desk/cards/agency/revoke', { at });
  beforeEach(async () => {
    await rig.setFault('certificate-authority', { profile: 'none' });
    await revoke('nowhere');
  });

  it('is bad where either the list or the responder says so', async () => {
    expect((await judge('agency')).kind).toBe('proven');
    await revoke('crl');
    expect(whyOf(await judge('agency'))).toBe('certificate-revoked');
    await revoke('ocsp');
    expect(whyOf(await judge('agency'))).toBe('certificate-revoked');
  });

  it('of the responder counts at once, while the list is kept until the next one is due', async () => {
    const verifier = new CertificateVerifier(trust);
    expect((await judge('agency', { verifier })).kind).toBe('proven');
    await revoke('ocsp');
    expect(whyOf(await judge('agency', { verifier }))).toBe('certificate-revoked');
  });

  it.each(['down', 'error-500'] as const)(
    'is unknown, and that is no yes, while nobody answers: %s',
    async (profile) => {
      await rig.setFault('certificate-authority', { profile });
      expect(whyOf(await judge('agency'))).toBe('certificate-status-unknown');
    },
  );

  it('is unknown where another authority answers for this one', async () => {
    const status = trust.authorities.find(({ id }) => id === 'moica')?.status ?? {};
    const authorities = trust.authorities.map((authority) => ({ ...authority, status }));
    const verifier = new CertificateVerifier({ ...trust, authorities });
    expect(whyOf(await judge('agency', { verifier }))).toBe('certificate-status-unknown');
  });
});

describe('the card service', () => {
  const info = async (query: string): Promise<{ ret_code: number; slots?: unknown[] }> =>
    (await (await fetch(`${rig.cardServiceUrl()}/pkcs11info?${query}`)).json()) as { ret_code: number };

  it('shows its readers to allowed sites alone, and carries no CORS headers', async () => {
    expect((await info(`site=${site()}`)).slots?.length).toBeGreaterThan(3);
    expect(await info('site=https://elsewhere.example')).toMatchObject({ ret_code: 0x76000031 });
    expect(await info('')).toMatchObject({ ret_code: 0x76000031 });
    expect(await sign('employer', {}, 'https://elsewhere.example')).toMatchObject({ ret_code: 0x76000031 });
    const popup = await fetch(`${rig.cardServiceUrl()}/popupForm`, { headers: { origin: site() } });
    expect([popup.status, popup.headers.get('access-control-allow-origin')]).toEqual([200, null]);
    expect(await popup.text()).toContain('getTbs');
  });

  it('lets its visitor allow a site, and no site itself', async () => {
    const allow = (headers: Record<string, string>) =>
      fetch(`${rig.cardServiceUrl()}/addDomain`, {
        method: 'POST',
        redirect: 'manual',
        headers,
        body: new URLSearchParams({ domain: 'https://new.example' }),
      });
    expect((await allow({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await info('site=https://new.example')).toMatchObject({ ret_code: 0x76000031 });
    expect((await allow({ 'sec-fetch-site': 'same-origin' })).status).toBe(303);
    expect((await info('site=https://new.example')).ret_code).toBe(0);
  });

  it('counts wrong PINs and locks the card at the third, until its authority unlocks it', async () => {
    const wrong = () => sign('agency-second', { pin: '00000000' });
    expect(await wrong()).toMatchObject({ ret_code: 0x76100006, last_error: 0xa0, triesLeft: 2 });
    expect((await sign('agency-second')).ret_code).toBe(0);
    for (const triesLeft of [2, 1]) expect(await wrong()).toMatchObject({ last_error: 0xa0, triesLeft });
    expect(await wrong()).toMatchObject({ last_error: 0xa4, triesLeft: 0 });
    expect(await sign('agency-second')).toMatchObject({ ret_code: 0x76100006, last_error: 0xa4 });
    await rig.post('/certificate-authority/desk/cards/agency-second/unlock');
    expect((await sign('agency-second')).ret_code).toBe(0);
  });

  it('has the same cards after a restart', async () => {
    const before = (await sign('employer')).certb64;
    await rig.restart();
    trust = await loadTrustList(`${rig.url()}/certificate-authority/trust.json`);
    expect((await sign('employer')).certb64).toBe(before);
    expect((await judge('employer')).kind).toBe('proven');
  });
});
