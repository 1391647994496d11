import type { CommandName, Fact } from '@talent-window/contracts/vocabulary';
import {
  HitDecision,
  LabourConclusion,
  PouchState,
  ReviewDecision,
  Role,
  Stage,
} from '@talent-window/contracts/vocabulary';
import { allowedActions, judge, REFERRED_ROUTES } from '@talent-window/domain';
import { APPLICANT, CAST, COUNTER, FIRST_REVIEWER, OFFICE, SECOND_REVIEWER, SUPERVISOR } from './cast.js';
import { Draw } from './draw.js';
import type { Engine } from './engine.js';
import type { Story } from './story.js';
import { each } from './story.js';

const DAY_MS = 86_400_000;
/** More than any case can need: each turn moves every case on, or the clock to what one of them waits for. */
const TURNS = 80;

/** Does what is still to do in every case until it is closed; some let a deadline pass instead. */
export async function bringToAnEnd(
  engine: Engine,
  stories: readonly Story[],
  look: (story: Story, now: number) => Promise<void>,
): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    const open = stories.filter((story) => !story.isClosed);
    const now = await engine.now();
    const moved = new Set<Story>();
    await each(stories, async (story) => {
      await story.rest();
      for (let fact = story.inTransit.shift(); fact; fact = story.inTransit.shift()) await story.tell(fact);
      if (!story.isClosed && (await moveOn(story, now))) moved.add(story);
      await look(story, now);
    });
    if (open.length === 0) return;
    const next = open.map((story) => waitsUntil(story, now));
    if (moved.size === 0) await engine.moveTo(Math.min(...next, now + 200 * DAY_MS) + DAY_MS);
  }
  const stuck = stories.find((story) => !story.isClosed);
  if (stuck) throw new Error(`it never ends:\n${stuck.tale()}`);
}

/** The next instant at which something happens to a case by itself. */
function waitsUntil({ view: { progress } }: Story, now: number): number {
  const { issueOn, dueAt } = progress;
  const times = [dueAt, issueOn && `${issueOn}T00:00:00+08:00`]
    .filter((it) => it !== undefined)
    .map((it) => Date.parse(it));
  return Math.min(...times.filter((time) => time > now));
}

/** @returns whether there was anything to do but to wait */
async function moveOn(story: Story, now: number): Promise<boolean> {
  const { view, happenings, dossier } = story;
  const { progress, desk } = view;
  const { stage, visit } = progress;
  const draw = new Draw(story.play.ending + story.steps.length);
  const isPatient = new Draw(story.play.ending).oneIn(3);
  const may = (name: CommandName, actor = FIRST_REVIEWER): boolean =>
    allowedActions(story.play.policy.legality, view, actor).includes(name);
  const send = async (name: CommandName, actor: typeof APPLICANT, content: object = {}): Promise<boolean> => {
    await story.send({ name, commandId: draw.uuid(), actor, stage, visit, ...content } as never);
    return true;
  };
  const tell = async (fact: Fact): Promise<boolean> => {
    await story.tell(fact);
    return true;
  };
  if (may('resumeClock', SUPERVISOR) && draw.oneIn(2)) return send('resumeClock', SUPERVISOR, { note: '' });
  if (may('dismissOverdue')) return send('dismissOverdue', FIRST_REVIEWER, { note: 'too late' });
  if (may('resubmit', APPLICANT)) {
    if (isPatient) return false;
    const answers = progress.request?.items.map(({ path }) => ({ path, answer: 'mended', comment: '' })) ?? [];
    return send('resubmit', APPLICANT, { answers });
  }
  const reviewer = [FIRST_REVIEWER, SECOND_REVIEWER, SUPERVISOR].find(({ id }) => id === desk.assignee);
  const open = desk.findings.find(({ result, decision }) => result === 'hit' && decision === undefined);
  const first = open?.proposed?.by;
  const others = [FIRST_REVIEWER, SECOND_REVIEWER, SUPERVISOR].filter(({ id }) => id !== first);
  const judged = first === undefined ? (reviewer ?? FIRST_REVIEWER) : (others[0] ?? SUPERVISOR);
  if (open && may('decideHit', judged))
    return send('decideHit', judged, { findingId: open.findingId, decision: HitDecision.NotTheSame, note: '' });
  if (may('recordReferral', SUPERVISOR)) {
    const { findingId } =
      desk.findings.find(
        ({ decision, route, referral }) =>
          decision?.decision === HitDecision.SamePerson && REFERRED_ROUTES.includes(route) && referral === undefined,
      ) ?? {};
    const said = { result: draw.oneIn(2) ? 'ground' : 'no-ground', documentNo: 'J-1', on: '2030-01-01', note: '' };
    return send('recordReferral', SUPERVISOR, { findingId, ...said });
  }
  switch (stage) {
    case Stage.Payment:
      return isPatient || dossier.charges.length > 0 ? false : tell(happenings.pays(now));
    case Stage.InitialReview:
    case Stage.FinalReview: {
      const other = desk.initialReviewer === FIRST_REVIEWER.id ? SECOND_REVIEWER : FIRST_REVIEWER;
      if (!reviewer && may('claim', other)) return send('claim', other);
      // Whoever decided first may not decide again: somebody else gets the case.
      if (!reviewer || (stage === Stage.FinalReview && reviewer.id === desk.initialReviewer))
        return send('assign', SUPERVISOR, { assignee: other.id });
      const approval = {
        name: 'decideReview',
        stage,
        visit,
        actor: reviewer,
        decision: ReviewDecision.Approve,
      } as const;
      const approves = judge(story.play.policy.legality, view, approval).allowed;
      return send(
        'decideReview',
        reviewer,
        approves
          ? { decision: ReviewDecision.Approve, reasons: [], note: '' }
          : { decision: ReviewDecision.Refuse, reasons: ['entry-ban'], note: '' },
      );
    }
    case Stage.LabourReview:
      return tell(happenings.concludes(LabourConclusion.Accepted, now));
    case Stage.PassportInspection:
      return isPatient ? false : send('recordInspection', COUNTER, { result: 'passed', note: '' });
    case Stage.CardProduction:
    case Stage.Collection: {
      if (may('decideReview'))
        return send('decideReview', FIRST_REVIEWER, {
          decision: ReviewDecision.Refuse,
          reasons: ['entry-ban'],
          note: '',
        });
      if (dossier.card && dossier.card.cardNo === undefined) return tell(happenings.produces(now));
      if (stage === Stage.CardProduction) return false;
      const { mode, office, enteredOn, pouch } = progress.collection;
      if (may('chooseCollection', APPLICANT))
        return send('chooseCollection', APPLICANT, { mode: 'station', office: OFFICE });
      if (may('extendDeadline')) return send('extendDeadline', FIRST_REVIEWER, { note: '' });
      // Some leave the card until it goes back.
      if (isPatient && desk.cardNo !== undefined && story.steps.every(({ what }) => what !== 'card-returned'))
        return false;
      if (mode === 'mission' && pouch && pouch.state !== PouchState.Received)
        return tell(happenings.pouchMoves(pouch.no, PouchState.Received, now));
      if (mode === 'permit' && enteredOn === undefined) return tell(happenings.enters(now));
      const hands = CAST.find((it) => it.role === Role.StationOfficer && it.office === office);
      return hands ? send('recordHandover', hands, { cardNo: dossier.card?.cardNo }) : false;
    }
    default:
      return false;
  }
}
