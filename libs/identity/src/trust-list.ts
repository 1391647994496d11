import { readFile } from 'node:fs/promises';
import { fetchWithin } from '@talent-window/adapters';
import type { ReadCertificate } from './certificate.js';
import { readCertificate } from './certificate.js';

/** 自然人憑證 (MOICA) or 工商憑證 (MOEACA). */
export const HolderKind = { Citizen: 'citizen', Business: 'business' } as const;
export type HolderKind = (typeof HolderKind)[keyof typeof HolderKind];

/** Where the status of certificates is asked: these addresses and no others, whatever a certificate says of itself. */
export interface StatusPlaces {
  readonly crl?: string;
  readonly ocsp?: string;
}

export interface Root {
  readonly certificate: ReadCertificate;
  readonly status: StatusPlaces;
}

export interface Authority {
  /** e.g. `moeaca` */
  readonly id: string;
  readonly holder: HolderKind;
  readonly certificate: ReadCertificate;
  /** one of these must be in each certificate */
  readonly policies: readonly string[];
  readonly status: StatusPlaces;
}

/** Whom the platform believes: decided by its operator, never by what a visitor brings. */
export interface TrustList {
  readonly roots: readonly Root[];
  readonly authorities: readonly Authority[];
}

/** The stand-in authority makes its keys when it is first asked, which a busy machine needs its time for. */
const WAIT_MS = 25_000;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Reads the list from a file, or from an address on this machine, where the stand-in authority publishes its own.
 * @throws where it cannot be read or says too little
 */
export async function loadTrustList(from: string): Promise<TrustList> {
  if (!/^https?:/.test(from)) return parseTrustList(await readFile(from, 'utf8'));
  if (!LOOPBACK.has(new URL(from).hostname))
    throw new Error(`${from}: a list of whom to trust is a file, or on this machine`);
  const answer = await fetchWithin({ places: [from], timeoutMs: WAIT_MS })(from);
  if (!answer.ok) throw new Error(`${from}: ${answer.status}`);
  return parseTrustList(await answer.text());
}

/** @throws where a certificate or an address is missing */
export function parseTrustList(text: string): TrustList {
  const list = JSON.parse(text) as { roots?: unknown; authorities?: unknown };
  const roots = entries(list.roots, 'roots').map(({ certificate, ...places }): Root => ({
    certificate: certificateOf(certificate),
    status: statusOf(places),
  }));
  const authorities = entries(list.authorities, 'authorities').map(
    ({ id, holder, certificate, policies, ...places }): Authority => ({
      id: textOf(id, 'id'),
      holder: Object.values(HolderKind).find((kind) => kind === holder) ?? fail('holder'),
      certificate: certificateOf(certificate),
      policies: (Array.isArray(policies) && policies.length > 0 ? policies : fail('policies')).map((it: unknown) =>
        textOf(it, 'policies'),
      ),
      status: statusOf(places),
    }),
  );
  return { roots, authorities };
}

type Entry = Readonly<Record<string, unknown>>;

const fail = (what: string): never => {
  throw new Error(`the list of trusted authorities: ${what} is missing or wrong`);
};

const entries = (value: unknown, what: string): readonly Entry[] =>
  Array.isArray(value) && value.length > 0 ? (value as readonly Entry[]) : fail(what);

const textOf = (value: unknown, what: string): string =>
  typeof value === 'string' && value !== '' ? value : fail(what);

const certificateOf = (value: unknown): ReadCertificate =>
  readCertificate(textOf(value, 'certificate')) ?? fail('certificate');

/** Without a place to ask, every certificate would be of unknown status. */
function statusOf({ crl, ocsp }: Entry): StatusPlaces {
  if (crl === undefined && ocsp === undefined) return fail('crl or ocsp');
  const address = (value: unknown, what: string): string => {
    const text = textOf(value, what);
    return URL.canParse(text) && /^https?:/.test(text) ? text : fail(what);
  };
  return {
    ...(crl === undefined ? {} : { crl: address(crl, 'crl') }),
    ...(ocsp === undefined ? {} : { ocsp: address(ocsp, 'ocsp') }),
  };
}
