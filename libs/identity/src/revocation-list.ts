import * as pkijs from 'pkijs';
import type { ReadCertificate } from './certificate.js';
import { fetchStatus } from './fetch-status.js';
import { CLOCK_SKEW_MS, Status } from './status.js';

/** The citizens' list holds millions of certificates. */
const LARGEST = 64 * 1024 * 1024;

interface Kept {
  readonly revoked: ReadonlySet<string>;
  readonly nextUpdate: Date;
}

/** CRLs of the configured addresses, each kept until its authority promises the next one. */
export class RevocationLists {
  private readonly kept = new Map<string, Promise<Kept | undefined>>();

  async statusOf({ pki }: ReadCertificate, issuer: ReadCertificate, address: string, at: Date): Promise<Status> {
    const list = await this.listOf(address, issuer, at);
    if (!list) return Status.Unknown;
    return list.revoked.has(serialOf(pki.serialNumber)) ? Status.Revoked : Status.Good;
  }

  /** Many at the same time ask once; what could not be had, or has run out, is asked for again. */
  private async listOf(address: string, issuer: ReadCertificate, at: Date): Promise<Kept | undefined> {
    const known = this.kept.get(address);
    const list = await known;
    if (list && list.nextUpdate > at) return list;
    if (this.kept.get(address) === known) this.kept.set(address, fetchList(address, issuer, at));
    return this.kept.get(address);
  }
}

async function fetchList(address: string, issuer: ReadCertificate, at: Date): Promise<Kept | undefined> {
  const bytes = await fetchStatus(address, { largest: LARGEST });
  if (!bytes) return undefined;
  try {
    const list = pkijs.CertificateRevocationList.fromBER(bytes);
    const nextUpdate = list.nextUpdate?.value;
    const isCurrent =
      list.thisUpdate.value.getTime() <= at.getTime() + CLOCK_SKEW_MS && nextUpdate !== undefined && nextUpdate > at;
    if (!isCurrent || !(await list.verify({ issuerCertificate: issuer.pki }))) return undefined;
    const revoked = (list.revokedCertificates ?? []).map(({ userCertificate }) => serialOf(userCertificate));
    return { revoked: new Set(revoked), nextUpdate };
  } catch {
    return undefined;
  }
}

const serialOf = ({ valueBlock }: pkijs.Certificate['serialNumber']): string =>
  Buffer.from(valueBlock.valueHexView).toString('hex').replace(/^0+/, '');
