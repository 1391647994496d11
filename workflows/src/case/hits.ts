import type { CommandByName, FactByName, Finding, HitDecided, MatchFacts } from '@talent-window/contracts/vocabulary';
import {
  CheckKind,
  FindingResult,
  HitDecision,
  MatchBand,
  TurnRefusal,
  Visibility,
} from '@talent-window/contracts/vocabulary';
import { REFERRED_ROUTES } from '@talent-window/domain/engine';
import type { Case } from './case.js';
import type { Change } from './view.js';
import { addFindings, changeDesk } from './view.js';
import type { Effect, Mismatch } from './wait.js';

const said = ({ kind, band, route, personKey }: MatchFacts): MatchFacts => ({
  ...(kind === undefined ? {} : { kind }),
  ...(band === undefined ? {} : { band }),
  ...(route === undefined ? {} : { route }),
  ...(personKey === undefined ? {} : { personKey }),
});

/** The lists changed. What a check of the case itself has found meanwhile is not found a second time. */
export function takeHit(kase: Case, hit: FactByName['screeningHitFound'], then: Change): Effect<never> {
  const { findingId, subject, personKey } = hit;
  const isKnown =
    personKey !== undefined &&
    kase.view.desk.findings.some((known) => known.subject === subject && known.personKey === personKey);
  const found = { findingId, check: CheckKind.ControlList, result: FindingResult.Hit, subject, ...said(hit) };
  return {
    change: isKnown ? (view) => view : (view) => then(addFindings([found])(view)),
    visibility: Visibility.Officers,
    details: { findingId, ...(isKnown ? { known: true } : {}) },
  };
}

/** Found twice, by checks at different times, it is decided once. */
const isSame = (finding: Finding, decided: Finding): boolean =>
  finding.findingId === decided.findingId ||
  (finding.decision === undefined &&
    finding.subject !== undefined &&
    finding.subject === decided.subject &&
    (finding.personKey ?? decided.personKey) === decided.personKey);

const changeHits = (hit: Finding, change: Partial<Finding>): Change =>
  changeDesk(({ findings }) => ({
    findings: findings.map((finding) => (isSame(finding, hit) ? { ...finding, ...change } : finding)),
  }));

/**
 * One officer decides; of a match in the alert band two officers say the same, whichever way: to call it another person
 * lets somebody in who may be banned, and to confirm it keeps somebody out, and no command takes either back.
 */
export function decideHit(
  kase: Case,
  { findingId, decision, actor }: CommandByName['decideHit'],
): Effect<never> | Mismatch {
  const { findings, assignee } = kase.view.desk;
  const open = findings.find((finding) => finding.findingId === findingId && finding.decision === undefined);
  if (!open) return { mismatch: TurnRefusal.WrongContent };
  const { proposed } = open;
  // Who does not hold the case only confirms, or contests, what the one who holds it has said.
  if (assignee !== undefined && assignee !== actor.id && proposed === undefined)
    return { mismatch: TurnRefusal.OtherOfficer };
  const now: HitDecided = { decision, by: actor.id, at: kase.now() };
  const agrees = proposed?.decision === decision;
  if (agrees && proposed.by === actor.id) return { mismatch: TurnRefusal.OtherOfficer };
  // Found again in the lower band, it is decided in both: the higher one says how many officers it takes.
  const takesTwo = findings.some((finding) => isSame(finding, open) && finding.band === MatchBand.Alert);
  const isDecided = !takesTwo || agrees;
  return {
    change: changeHits(open, isDecided ? { decision: now } : { proposed: now }),
    visibility: Visibility.Officers,
    details: { findingId, decision, ...(isDecided ? {} : { proposed: true }), ...handedOn(open, decision, isDecided) },
  };
}

/** Where a confirmed hit goes stands in the timeline that officers read: no other screen tells of it. */
const handedOn = ({ route }: Finding, decision: HitDecision, isDecided: boolean): { readonly route?: string } =>
  isDecided && decision === HitDecision.SamePerson && route !== undefined ? { route } : {};

/** What the police, the joint review or the document examiners have said of a confirmed hit. */
export function recordReferral(
  kase: Case,
  { findingId, result, documentNo, on, actor }: CommandByName['recordReferral'],
): Effect<never> | Mismatch {
  const hit = kase.view.desk.findings.find((finding) => finding.findingId === findingId);
  const isAwaited =
    hit?.decision?.decision === HitDecision.SamePerson &&
    REFERRED_ROUTES.includes(hit.route) &&
    hit.referral === undefined;
  if (!isAwaited) return { mismatch: TurnRefusal.WrongContent };
  const referral = { result, documentNo, on, by: actor.id, at: kase.now() };
  return {
    change: changeDesk(({ findings }) => ({
      findings: findings.map((finding) =>
        finding === hit || (finding.subject === hit.subject && finding.personKey === hit.personKey)
          ? { ...finding, referral }
          : finding,
      ),
    })),
    visibility: Visibility.Officers,
    details: { findingId, result, documentNo, on },
  };
}
