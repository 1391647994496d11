import { isBusinessNumber } from '@talent-window/domain';
import type { ReadCertificate } from './certificate.js';
import { findAttribute, findInSubject } from './certificate.js';
import { OID } from './object-identifiers.js';
import { CertificateRefusal } from './refusal.js';
import type { Authority } from './trust-list.js';
import { HolderKind } from './trust-list.js';

/** The company whose card it is. */
export interface Business {
  readonly kind: typeof HolderKind.Business;
  /** 統一編號 */
  readonly businessNumber: string;
  readonly name: string;
  readonly cardNumber?: string;
}

/** The person whose card it is; the end of the national identity number is looked at nowhere and kept nowhere. */
export interface Citizen {
  readonly kind: typeof HolderKind.Citizen;
  /** the authority's number of the person, the same on a card that replaces another */
  readonly number: string;
  readonly name: string;
}

export type Holder = Business | Citizen;

export const holderOf = (certificate: ReadCertificate, { holder }: Authority): Holder | CertificateRefusal =>
  holder === HolderKind.Business ? businessOf(certificate) : citizenOf(certificate);

function businessOf(certificate: ReadCertificate): Business | CertificateRefusal {
  const name = findInSubject(certificate, OID.organization);
  const businessNumber = findAttribute(certificate, OID.businessNumber);
  const inName = findInSubject(certificate, OID.serialNumber);
  const isContradicted = inName !== undefined && /^\d{8}$/.test(inName) && inName !== businessNumber;
  if (name === undefined || businessNumber === undefined || isContradicted || !isBusinessNumber(businessNumber)) {
    return CertificateRefusal.NoBusinessNumber;
  }
  const cardNumber = findAttribute(certificate, OID.cardNumber);
  return { kind: HolderKind.Business, businessNumber, name, ...(cardNumber === undefined ? {} : { cardNumber }) };
}

function citizenOf(certificate: ReadCertificate): Citizen | CertificateRefusal {
  const name = findInSubject(certificate, OID.commonName);
  const number = findInSubject(certificate, OID.serialNumber);
  if (name === undefined || number === undefined || !/^\d{16}$/.test(number)) return CertificateRefusal.NoPerson;
  return { kind: HolderKind.Citizen, number, name };
}
