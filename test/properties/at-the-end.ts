import { expect } from '@jest/globals';
import { Outcome, PartState, Stage } from '@talent-window/contracts/vocabulary';
import type { Story } from './story.js';

/** Whatever was sent, the case ended lawfully, and the world was asked for no more than that. */
export function checkEnd(story: Story): void {
  const { progress } = story.view;
  const { outcome, stage, parts, reasons, clock } = progress;
  expect(Object.values(Outcome)).toContain(outcome);
  const here = parts.find((part) => part.stage === stage)?.state;
  expect(here).toBe(outcome === Outcome.Approved ? PartState.Done : PartState.Stopped);
  if (outcome === Outcome.Approved) expect(stage).toBe(Stage.Collection);
  if (outcome === Outcome.Lapsed) expect(stage).toBe(Stage.Payment);
  if (outcome === Outcome.Withdrawn) expect([Stage.CardProduction, Stage.Collection]).not.toContain(stage);
  expect(reasons.length > 0).toBe(outcome !== Outcome.Approved && outcome !== Outcome.Withdrawn);
  expect(clock.stoppedAt !== undefined).toBe(clock.acceptedAt !== undefined);
  keepsOnePayment(story);
  asksTheWorldOnce(story);
}

/** What buys something is kept, once; everything else went back, and the applicant was told so once. */
function keepsOnePayment({ view, dossier, steps, policy }: Story): void {
  const isReturned = view.progress.outcome === Outcome.Refused && policy.refundsOnRefusal === true;
  const kept = dossier.charges.filter(({ refunds }) => refunds === 0).map(({ transactionNo }) => transactionNo);
  const counted = view.desk.payment?.transactionNo;
  expect(kept).toEqual(counted === undefined || isReturned ? [] : [counted]);
  expect(view.progress.clock.acceptedAt === undefined).toBe(counted === undefined);
  const refunds = steps.filter(({ what }) => what === 'refunded').map(({ details }) => details['refundNo']);
  expect(refunds.length).toBe(dossier.charges.length - kept.length);
  expect(new Set(refunds).size).toBe(refunds.length);
}

/** One hand-over of the file for each visit, one answer for each request of the labour agency, one blank for each card. */
function asksTheWorldOnce({ view: { progress, desk }, dossier, steps }: Story): void {
  const entered = steps.filter(({ kind, what }) => kind === 'stage-entered' && what === Stage.LabourReview).length;
  expect(dossier.handOffs.length).toBe(entered);
  expect(new Set(dossier.supplements).size).toBe(dossier.supplements.length);
  expect(new Set(dossier.blanks).size).toBe(dossier.blanks.length);
  expect(new Set(dossier.mails).size).toBe(dossier.mails.length);
  const isOrdered = steps.some(({ what }) => what === 'card-ordered');
  expect(dossier.card !== undefined).toBe(isOrdered);
  expect(desk.cardOrdered ?? false).toBe(isOrdered);
  const ended = steps.findIndex(({ kind }) => kind === 'closed');
  const sinceTheEnd = steps.slice(ended).filter(({ what }) => what === 'card-ordered' || what === 'cardProduced');
  expect(sinceTheEnd.filter(({ kind }) => kind !== 'message-ignored')).toEqual([]);
  expect(dossier.blanks.length).toBeLessThanOrEqual(isOrdered ? 1 + dossier.spoilt : 0);
  // The card that was handed over is the last that the plant made: then every spoilt one before was known in time.
  const isLast = desk.cardNo !== undefined && desk.cardNo === dossier.card?.cardNo;
  if (progress.outcome === Outcome.Approved && isLast) expect(dossier.blanks.length).toBe(1 + dossier.spoilt);
}
