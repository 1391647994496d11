import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor, CommandName, Fact, Step } from '@talent-window/contracts/vocabulary';
import {
  CaseTypeId,
  CollectionMode,
  HitDecision,
  ReviewDecision,
  RuleSetId,
} from '@talent-window/contracts/vocabulary';
import { addDays, policyFor, taipeiDay } from '@talent-window/domain';
import { APPLICANT, FIRST_REVIEWER, SUPERVISOR } from './cast.js';
import { Draw } from './draw.js';
import { Engine } from './engine.js';
import { POLLS } from './plays.js';
import { lookAt } from './season.js';
import { Story } from './story.js';

/*
 * The shortest sequences to what the property test has found, each by its name. Every look holds the case to the same
 * rules as there.
 */
const DAY_MS = 86_400_000;
const ids = new Draw(1);

let engine: Engine;
let story: Story;
let cases = 0;

beforeAll(async () => {
  engine = await Engine.open();
  await engine.moveTo(Date.parse('2030-01-08T01:00:00Z'));
}, 60_000);

afterAll(async () => {
  await engine?.close();
}, 60_000);

/** A case that waits for its fee; the second screening, before the card, finds somebody. */
beforeEach(async () => {
  cases += 1;
  const applicant = { appliesFrom: 'overseas', hkMacau: false } as const;
  const { permit: _later, ...rules } = policyFor(CaseTypeId.ArcEmployment, RuleSetId.OneStop, applicant);
  const policy = { ...rules, polls: POLLS };
  const play = { policy, mode: CollectionMode.Station, hits: [undefined, 0], rounds: [], ending: 0 };
  story = new Story(engine, String(119_552_000_000 + cases), play);
  await story.begin();
});

const look = async (): Promise<void> => lookAt(engine, story, await engine.now());

async function send(actor: Actor, name: CommandName, content: object = {}): Promise<void> {
  const { stage, visit } = story.view.progress;
  await story.send({ name, commandId: ids.uuid(), actor, stage, visit, ...content } as never);
  await look();
}

async function tell(fact: Fact): Promise<void> {
  await story.tell(fact);
  await look();
}

async function later(days: number): Promise<void> {
  await engine.moveTo((await engine.now()) + days * DAY_MS);
  await story.rest();
  await look();
}

const pay = async (): Promise<void> => tell(story.happenings.pays(await engine.now()));

const decide = (decision: ReviewDecision, content: object = {}): Promise<void> =>
  send(FIRST_REVIEWER, 'decideReview', { decision, reasons: [], note: '', ...content });

async function claimed(): Promise<void> {
  await pay();
  await send(FIRST_REVIEWER, 'claim');
}

async function asked(): Promise<void> {
  await claimed();
  await decide(ReviewDecision.Supplement, { items: [{ path: 'basic.email', reason: 'missing', note: 'Missing.' }] });
}

const answer = (): Promise<void> =>
  send(APPLICANT, 'resubmit', { answers: [{ path: 'basic.email', answer: 'mended', comment: '' }] });

const clearHit = (decision: HitDecision = HitDecision.NotTheSame): Promise<void> => {
  const findingId = story.view.desk.findings.find(({ result }) => result === 'hit')?.findingId;
  return send(FIRST_REVIEWER, 'decideHit', { findingId, decision, note: '' });
};

async function ordered(): Promise<void> {
  await claimed();
  await decide(ReviewDecision.Approve);
  await clearHit();
}

const lines = (what: string): readonly Step[] => story.steps.filter((step) => step.what === what);

describe('money', () => {
  it('that came twice goes back once, though it is told under two ids', async () => {
    await pay();
    const second = story.happenings.pays(await engine.now());
    await tell(second);
    await tell({ ...second, messageId: `${second.messageId}-again` });
    expect(lines('refunded')).toHaveLength(1);
  });

  it('that comes again after a later stage has refused the case goes back, and the mail of it is sent', async () => {
    await claimed();
    await decide(ReviewDecision.Refuse, { reasons: ['entry-ban'] });
    await pay();
    // The fee of an ARC that is refused goes back as well.
    expect(story.dossier.charges.map(({ refunds }) => refunds)).toEqual([1, 1]);
    expect(story.dossier.mails.filter((id) => id.includes('refunded'))).toHaveLength(2);
  });
});

describe('a deadline', () => {
  it('of a payment waits for what can still be paid by its number, and no longer', async () => {
    await tell(story.happenings.instructs(await engine.now(), 29));
    expect(story.view.progress.awaiting).toBe('reconciliation');
    await later(31);
    expect(story.view.progress.outcome).toBeUndefined();
    await later(5);
    expect(story.view.progress.outcome).toBe('lapsed');
  });

  it('that passed and was extended passes again', async () => {
    await asked();
    await later(33);
    await send(SUPERVISOR, 'extendDeadline', { note: '' });
    await later(33);
    expect(lines('request-deadline')).toHaveLength(2);
    await send(SUPERVISOR, 'dismissOverdue', { note: '' });
    expect(story.view.progress.outcome).toBe('dismissed');
  });
});

describe('the clock', () => {
  it('has no due date while it stands still for force majeure, though the applicant has answered', async () => {
    await asked();
    await send(SUPERVISOR, 'suspendClock', { note: '' });
    await answer();
    expect(story.view.progress.clock.dueAt).toBeUndefined();
    await later(10);
    await send(SUPERVISOR, 'resumeClock', { note: '' });
    expect(story.view.progress.clock.dueAt).toBeDefined();
  });

  it('has its due dates again once the issue day has come, and nobody is alarmed', async () => {
    const issueOn = addDays(taipeiDay(new Date(await engine.now()).toISOString()), 30);
    await send(APPLICANT, 'chooseIssueDay', { issueOn });
    await ordered();
    expect(story.view.progress.awaiting).toBe('issue-day');
    await later(30);
    expect(story.view.progress.clock.dueAt).toBeDefined();
    expect(lines('escalated-1')).toEqual([]);
  });

  it('is not left paused by a withdrawal while the applicant is asked', async () => {
    await asked();
    await send(APPLICANT, 'withdraw');
    expect(story.view.progress.clock.pauses.map(({ to }) => to)).toEqual([story.view.progress.closedAt]);
  });

  it('is not left paused by a card that is made while force majeure lasts', async () => {
    await ordered();
    await send(SUPERVISOR, 'suspendClock', { note: '' });
    await tell(story.happenings.produces(await engine.now()));
    const { pauses, stoppedAt } = story.view.progress.clock;
    expect(pauses.map(({ to }) => to)).toEqual([stoppedAt]);
  });
});

describe('a card', () => {
  it('is refused only with a reason, also before it is ordered', async () => {
    await claimed();
    await decide(ReviewDecision.Approve);
    await clearHit(HitDecision.SamePerson);
    await decide(ReviewDecision.Refuse);
    expect(story.view.progress.outcome).toBeUndefined();
    await decide(ReviewDecision.Refuse, { reasons: ['entry-ban'] });
    expect(story.view.progress.reasons).toEqual(['entry-ban']);
  });

  it('that is spoiled while it is made again takes another blank, and late word of it is not believed', async () => {
    await ordered();
    const now = await engine.now();
    await tell(story.happenings.produces(now));
    await tell(story.happenings.spoils(now));
    const late = story.happenings.produces(now);
    await tell(story.happenings.spoils(now));
    await tell(late);
    expect(story.view.desk.cardNo).toBeUndefined();
    await tell(story.happenings.produces(now));
    expect(story.view.desk.cardNo).toBe(story.dossier.card?.cardNo);
    expect(story.dossier.blanks).toHaveLength(3);
  });

  it('that is held is not lost by late word of another one', async () => {
    await ordered();
    const now = await engine.now();
    story.happenings.produces(now);
    const spoiled = story.happenings.spoils(now);
    await tell(story.happenings.produces(now));
    const held = story.view.desk.cardNo;
    await tell(spoiled);
    expect(story.view.desk.cardNo).toBe(held);
    expect(story.dossier.blanks).toHaveLength(2);
  });
});
