import { Stage, StepKind, Visibility } from '@talent-window/contracts/vocabulary';
import { stage } from '../case/stage.js';
import { addFindings } from '../case/view.js';

/** 資料比對: control lists, entry photo, passport image and illegal-stay records. The findings go to the officer, who decides. */
export const runChecks = stage(Stage.Checks, async (kase) => {
  const { screening, entryExit } = kase.activities;
  const [hits, photo, passport, stay] = await Promise.all([
    screening.screenApplicant(kase.caseNo, kase.reference),
    entryExit.fetchEntryPhoto(kase.caseNo, kase.reference),
    entryExit.fetchPassportImage(kase.caseNo, kase.reference),
    entryExit.checkStayRecords(kase.caseNo, kase.reference),
  ]);
  await kase.record(
    { cause: kase.causeOf('checked'), kind: StepKind.Done, what: 'identity-checked', visibility: Visibility.Officers },
    addFindings([...hits, photo, passport, stay]),
  );
});
