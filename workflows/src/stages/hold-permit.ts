import type { CommandByName, Day } from '@talent-window/contracts/vocabulary';
import { PermitDecision, PermitState, TurnRefusal, Visibility } from '@talent-window/contracts/vocabulary';
import { addDays, monthsBefore, taipeiHour } from '@talent-window/domain/engine';
import type { Case } from '../case/case.js';
import { waitFor } from '../case/consume.js';
import { cancelPermit } from '../case/cancel-permit.js';
import { decideHit, recordReferral } from '../case/hits.js';
import { tellAuthorities } from '../case/tell-authorities.js';
import { both, changePermit, settleDoubt } from '../case/view.js';
import type { Effect, Mismatch, Wait } from '../case/wait.js';

type TakenBack = { readonly state: typeof PermitState.Annulled | typeof PermitState.Revoked };
type How = 'reminded' | 'expired' | TakenBack;

/** Until the card expires, with a reminder of each of the months that the rules name, or is taken back. */
export async function holdPermit(kase: Case): Promise<void> {
  for (;;) {
    const next = nextDay(kase);
    if (next === undefined) return;
    const how = await waitFor<How>(kase, {
      commands: {
        decideHit: (command) => decideHit(kase, command),
        recordReferral: (command) => recordReferral(kase, command),
        decidePermit: (command) => decidePermit(kase, command),
      },
      deadline: next,
    });
    if (how === 'expired') {
      await kase.notify('permit-expired');
      return;
    }
    if (how === 'reminded') await kase.notify('permit-reminder', { day: validUntil(kase) }, next.what);
    else return takeBack(kase, how);
  }
}

/** The next reminder that is still ahead, or the expiry; undefined where the permit is over or there never was one. */
function nextDay(kase: Case): NonNullable<Wait<How>['deadline']> | undefined {
  const { permit } = kase.view.progress;
  if (permit?.state !== PermitState.InForce) return undefined;
  const months = kase.policy.permit?.remindMonthsBefore ?? [];
  const [reminder] = months
    .map((n) => ({ what: `permit-reminder-${n}`, on: monthsBefore(permit.validUntil, n) }))
    .filter(({ what }) => !kase.hasTaken(`timer:${kase.causeOf(what)}`));
  if (reminder === undefined) {
    return {
      at: () => taipeiHour(addDays(permit.validUntil, 1), 0),
      what: 'permit-expired',
      passed: {
        change: changePermit({ state: PermitState.Expired, endedAt: taipeiHour(addDays(permit.validUntil, 1), 0) }),
        visibility: Visibility.Public,
        exit: 'expired',
      },
    };
  }
  return {
    at: () => taipeiHour(reminder.on, 9),
    what: reminder.what,
    passed: { change: (view) => view, visibility: Visibility.Public, exit: 'reminded' },
  };
}

/** 撤銷、廢止 say why; to keep a permit needs no reason, only somebody who looked. */
function decidePermit(kase: Case, { decision, reasons, facts }: CommandByName['decidePermit']): Effect<How> | Mismatch {
  const keeps = decision === PermitDecision.Keep;
  if (keeps !== (reasons.length === 0) || keeps !== (facts === undefined))
    return { mismatch: TurnRefusal.WrongContent };
  if (decision === PermitDecision.Keep) {
    return { change: settleDoubt(), visibility: Visibility.Officers, details: { decision } };
  }
  const state = decision === PermitDecision.Annul ? PermitState.Annulled : PermitState.Revoked;
  return {
    change: both(
      settleDoubt(),
      changePermit({ state, endedAt: kase.now(), reasons, ...(facts === undefined ? {} : { facts }) }),
    ),
    visibility: Visibility.Public,
    details: { decision, reasons },
    exit: { state },
  };
}

/** The card is void at the border too, its holder is told why, and so is every authority that took part. */
async function takeBack(kase: Case, { state }: TakenBack): Promise<void> {
  await kase.notify(`permit-${state}`);
  tellAuthorities(kase, state);
  await cancelPermit(kase, state);
}

const validUntil = (kase: Case): Day => kase.view.progress.permit?.validUntil ?? '';
