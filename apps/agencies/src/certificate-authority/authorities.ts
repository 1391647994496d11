import { CLASS_3_ASSURANCE, HolderKind, OID } from '@talent-window/identity';
import type { Certified, NameParts } from './certificates.js';
import { certify, KeyUsage, pemOf } from './certificates.js';
import type { KeyStore } from './key-store.js';
import { newKeys } from './key-store.js';
import type { CardAuthority } from './sample-cards.js';

const DAY_MS = 86_400_000;
const YEAR = 365;

export const inDays = (days: number): Date => new Date(Math.floor(Date.now() / 1000) * 1000 + days * DAY_MS);

const COUNTRY = ['2.5.4.6', 'TW'] as const;
const UNIT = '2.5.4.11';
const named = (unit: string): NameParts => [COUNTRY, [OID.organization, '行政院'], [UNIT, unit]];

/** A stranger's authority takes the very name of a real one: names prove nothing. */
const NAMES: Readonly<Record<CardAuthority | 'root' | 'unknown-root', NameParts>> = {
  root: named('政府憑證總管理中心（示範）'),
  moeaca: named('工商憑證管理中心（示範）'),
  moica: named('內政部憑證管理中心（示範）'),
  'unknown-root': named('政府憑證總管理中心（示範）'),
  unknown: named('工商憑證管理中心（示範）'),
};

/** The root and the two authorities below it, and a stranger's that nobody should trust. */
export class Authorities {
  constructor(private readonly keys: KeyStore) {}

  root(): Promise<Certified> {
    return this.certified('root');
  }

  get(name: CardAuthority): Promise<Certified> {
    return this.certified(name, () => this.certified(name === 'unknown' ? 'unknown-root' : 'root'));
  }

  private certified(name: keyof typeof NAMES, issuer?: () => Promise<Certified>): Promise<Certified> {
    return this.keys.get(`authority:${name}`, async () => {
      const { publicKey, privateKey } = await newKeys();
      const what = {
        subject: NAMES[name],
        publicKey,
        from: inDays(-YEAR),
        until: inDays(10 * YEAR),
        usage: KeyUsage.CertificatesAndLists,
        policy: CLASS_3_ASSURANCE,
      };
      return { privateKey, certificate: await certify(what, issuer ? await issuer() : privateKey) };
    });
  }

  /** What a platform needs to know to believe the cards: the document that `CERTIFICATE_TRUST` leads to. */
  async trustList(baseUrl: string): Promise<object> {
    const status = (name: string): object => ({ crl: `${baseUrl}/${name}/crl`, ocsp: `${baseUrl}/${name}/ocsp` });
    const authority = async (id: CardAuthority, holder: HolderKind): Promise<object> => ({
      id,
      holder,
      certificate: pemOf((await this.get(id)).certificate),
      policies: [CLASS_3_ASSURANCE],
      ...status(id),
    });
    const [{ certificate }, ...authorities] = await Promise.all([
      this.root(),
      authority('moeaca', HolderKind.Business),
      authority('moica', HolderKind.Citizen),
    ]);
    return { roots: [{ certificate: pemOf(certificate), crl: `${baseUrl}/grca/crl` }], authorities };
  }
}
