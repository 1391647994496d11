import { StepKind, Visibility } from '@talent-window/contracts/vocabulary';
import type { Case } from './case.js';
import { addFindings } from './view.js';

/**
 * 身分查核, the whole of it; run again where what it depends on has changed.
 * @param reference key of the requests to the agencies
 * @param what names this check among those of the same stage and visit
 */
export async function checkIdentity(kase: Case, reference: string, what: string): Promise<void> {
  const { screening, entryExit } = kase.activities;
  const [hits, photo, passport, stay] = await Promise.all([
    screening.screenApplicant(kase.caseNo, reference),
    entryExit.fetchEntryPhoto(kase.caseNo, reference),
    entryExit.fetchPassportImage(kase.caseNo, reference),
    entryExit.checkStayRecords(kase.caseNo, reference),
  ]);
  await kase.record(checked(kase, what), addFindings([...hits, photo, passport, stay]));
}

/** What of it depends on the passport: the number on the lists, its image, and the stays recorded under it. */
export async function checkPassport(kase: Case, reference: string, what: string): Promise<void> {
  const { screening, entryExit } = kase.activities;
  const [hits, passport, stay] = await Promise.all([
    screening.screenApplicant(kase.caseNo, reference),
    entryExit.fetchPassportImage(kase.caseNo, reference),
    entryExit.checkStayRecords(kase.caseNo, reference),
  ]);
  await kase.record(checked(kase, what), addFindings([...hits, passport, stay]));
}

/**
 * The control lists alone, because they change while a case is under way.
 * @param when tells a second time in the same stage from the first
 */
export async function screenAgain(kase: Case, reference: string, when?: string): Promise<void> {
  const suffix = when === undefined ? '' : `-${when}`;
  const hits = await kase.activities.screening.screenApplicant(kase.caseNo, `${reference}${suffix}`);
  await kase.record(
    {
      cause: kase.causeOf(`screened${suffix}`),
      kind: StepKind.Done,
      what: 'screened-again',
      visibility: Visibility.Officers,
    },
    addFindings(hits),
  );
}

const checked = (kase: Case, what: string) => ({
  cause: kase.causeOf(what),
  kind: StepKind.Done,
  what: 'identity-checked',
  visibility: Visibility.Officers,
});
