import { Stage, StepKind, Visibility } from '@talent-window/contracts/vocabulary';
import type { Case } from '../case/case.js';
import { stage } from '../case/stage.js';
import { addFindings } from '../case/view.js';

/** 資料比對: control lists, entry photo, passport image and illegal-stay records. The findings go to the officer, who decides. */
export const runChecks = stage(Stage.Checks, (kase) => checkIdentity(kase, kase.reference, 'checked'));

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
  await kase.record(
    {
      cause: kase.causeOf(what),
      kind: StepKind.Done,
      what: 'identity-checked',
      visibility: Visibility.Officers,
    },
    addFindings([...hits, photo, passport, stay]),
  );
}
