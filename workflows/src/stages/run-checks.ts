import { Stage } from '@talent-window/contracts/vocabulary';
import { checkIdentity } from '../case/check-identity.js';
import { stage } from '../case/stage.js';

/** 資料比對: control lists, entry photo, passport image and illegal-stay records. The findings go to the officer, who decides. */
export const runChecks = stage(Stage.Checks, (kase) => checkIdentity(kase, kase.reference, 'checked'));
