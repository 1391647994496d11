import type { KeyObject } from 'node:crypto';
import type { CaseNo, Day, DocumentKind } from '@talent-window/contracts/vocabulary';
import { bothTexts } from '@talent-window/i18n';
import { makeSeal, sealedName } from '../seal/seal.js';
import type { SigningCertificate } from '../signing/index.js';
import { reserveSignature, signPdf } from '../signing/index.js';
import { PAPERS, renderPaper } from './render-paper.js';
import { inBoth } from './sheet.js';
import type { CommonFacts } from './source.js';

export interface PressParts {
  readonly certificate: SigningCertificate;
  readonly sealKey: KeyObject;
  /** where whoever holds a paper verifies it */
  readonly publicUrl: string;
  /** name of the head of the authority */
  readonly head?: string;
}

/** A paper to be written and signed. */
export interface PrintOrder {
  readonly kind: DocumentKind;
  readonly caseNo: CaseNo;
  readonly documentNo: string;
  readonly code: string;
  readonly facts: CommonFacts;
  readonly issuedOn: Day;
  readonly at: Date;
  /** JPEG */
  readonly photo?: Uint8Array;
}

export interface Press {
  print(order: PrintOrder): Promise<Buffer>;
}

/** Writes papers, seals those that are sealed, and signs each. */
export function createPress({ certificate, sealKey, publicUrl, head }: PressParts): Press {
  return {
    async print({ kind, caseNo, documentNo, code, facts, issuedOn, at, photo }) {
      const pdf = await renderPaper(
        {
          kind,
          facts,
          at,
          documentNo,
          issuedOn,
          caseUrl: `${publicUrl}/cases/${caseNo}`,
          verify: { code, url: `${publicUrl}/verify/${code}` },
          ...(head === undefined ? {} : { head }),
          ...(photo === undefined ? {} : { photo }),
          ...(PAPERS[kind].isSealed ? { seal: sealOf(facts as SealedFacts, documentNo, issuedOn, sealKey) } : {}),
        },
        (sheet) => reserveSignature(sheet.pdf, { name: inBoth(bothTexts('papers.authority')), at }),
      );
      return signPdf(pdf, certificate);
    },
  };
}

type SealedFacts = CommonFacts & { readonly validFrom: Day; readonly validUntil: Day };

function sealOf(
  { person, validFrom, validUntil }: SealedFacts,
  documentNo: string,
  issuedOn: Day,
  key: KeyObject,
): Uint8Array {
  const { passportNo, nationality, birthDate, surname, givenNames } = person;
  const name = sealedName(surname, givenNames);
  return makeSeal({ documentNo, issuedOn, passportNo, nationality, name, birthDate, validFrom, validUntil }, key);
}
