import type { Day } from '@talent-window/contracts/vocabulary';
import type { BothTexts } from '@talent-window/i18n';
import type { Sheet } from './sheet.js';
import type { CommonFacts, PaperSource } from './source.js';

/** What a paper is given when it is written, beside its facts. */
export interface Stamp {
  readonly documentNo: string;
  readonly issuedOn: Day;
  /** where the applicant follows the case and pays */
  readonly caseUrl: string;
  /** name of the authority's head, where the deployment names one */
  readonly head?: string;
  /** visible digital seal over the facts */
  readonly seal?: Uint8Array;
  /** the applicant's photo, as JPEG */
  readonly photo?: Uint8Array;
}

/** One kind of paper: what it says, and how it is written. */
export interface PaperKind<F extends CommonFacts> {
  title(facts: F): BothTexts;
  /** all that is printed, kept with the paper */
  facts(source: PaperSource): F;
  /** last day on which it is of use */
  validUntil?(facts: F): Day | undefined;
  /** whether it is sealed visibly, and shows the photo */
  readonly isSealed?: true;
  readonly showsPhoto?: true;
  draw(sheet: Sheet, facts: F, stamp: Stamp): void;
}
