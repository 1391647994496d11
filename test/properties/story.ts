import { reviewDecidedSignal } from '@talent-window/contracts/messages';
import type {
  CasePolicy,
  CaseView,
  Command,
  Fact,
  Progress,
  StartCase,
  Step,
} from '@talent-window/contracts/vocabulary';
import { findClosedCase } from '@talent-window/persistence';
import type { CommandResult } from '@talent-window/temporal';
import { sendCommand, signalAfterEnd, signalFact, signCommand } from '@talent-window/temporal';
import { OFFICE } from './cast.js';
import type { Engine } from './engine.js';
import { Happenings } from './happenings.js';
import type { Play } from './plays.js';
import { Dossier } from './world.js';

const ANOTHER_KEY = Buffer.alloc(32, 9);
const WORKFLOW_TYPES = { 'gold-card': 'goldCard', 'arc-employment': 'arcEmployment' } as const;

/** What is wrong with a message, and nothing with what it says. */
export type Flaw = 'unsigned' | 'malformed';

/** A command and what became of it, with every view under which it may have been judged. */
export interface Answered {
  readonly command: Command;
  readonly flaw: Flaw | undefined;
  readonly isRepeated: boolean;
  readonly result: CommandResult;
  readonly views: readonly CaseView[];
}

/** One case from its submission to its end, and everything that anybody said to it. */
export class Story {
  readonly dossier: Dossier;
  readonly happenings: Happenings;
  /** every command that was signed and well-formed; one id may have come with several contents */
  readonly commands: Command[] = [];
  readonly facts = new Map<string, Fact>();
  /** stated by the world, and not here yet */
  readonly inTransit: Fact[] = [];
  readonly answers: Answered[] = [];
  /** what the workflow said of itself when it last came to rest */
  said: Progress | undefined;
  private readonly lines: string[] = [];

  constructor(
    private readonly engine: Engine,
    readonly caseNo: string,
    readonly play: Play,
  ) {
    this.dossier = new Dossier(caseNo, play.hits);
    this.happenings = new Happenings(this.dossier);
    engine.world.add(this.dossier);
  }

  get steps(): readonly Step[] {
    return this.engine.stepsOf(this.caseNo);
  }

  /** As the case was last recorded. */
  get view(): CaseView {
    const last = this.steps.at(-1);
    if (!last) throw new Error(`${this.caseNo} has not begun`);
    return last.view;
  }

  get policy(): CasePolicy {
    return this.play.policy;
  }

  get isClosed(): boolean {
    return this.view.progress.outcome !== undefined;
  }

  async begin(): Promise<void> {
    const { policy, mode } = this.play;
    const submittedAt = new Date(await this.engine.now()).toISOString();
    const input: StartCase = { caseNo: this.caseNo, submittedAt, policy, collection: { mode, office: OFFICE } };
    await this.engine.start(WORKFLOW_TYPES[policy.caseType], input);
    await this.rest();
  }

  async rest(): Promise<void> {
    this.said = await this.engine.rest(this.caseNo);
  }

  async send(command: Command, flaw?: Flaw): Promise<void> {
    const before = Math.max(0, this.steps.length - 1);
    const isRepeated = this.commands.some(({ commandId }) => commandId === command.commandId);
    if (flaw === undefined) this.commands.push(command);
    const sent = flaw === 'malformed' ? ({ ...command, visit: 0 } as Command) : command;
    const assertionKey = flaw === 'unsigned' ? ANOTHER_KEY : this.engine.assertionKey;
    const options = { timeoutMs: 20_000, assertionKey };
    const result = await sendCommand(this.engine.client, this.caseNo, sent, options);
    await this.rest();
    const views = this.steps.slice(before).map(({ view }) => view);
    this.answers.push({ command, flaw, isRepeated, result, views });
    const decision = command.name === 'decideReview' ? ` ${command.decision}` : '';
    await this.note(
      `${command.actor.role} ${command.name}${decision} at ${command.stage} ${command.visit}${flaw ? `, ${flaw}` : ''}`,
      'why' in result ? `refused: ${result.why}` : result.kind,
    );
  }

  /** The decision as a signal, to which nobody gets an answer. */
  async signalDecision(command: Command & { readonly name: 'decideReview' }): Promise<void> {
    this.commands.push(command);
    const { name: _signal, ...content } = command;
    const assertion = await signCommand(this.engine.assertionKey, this.caseNo, command);
    await this.engine.client.workflow.getHandle(this.caseNo).signal(reviewDecidedSignal, { ...content, assertion });
    await this.rest();
    await this.note(`${command.actor.role} signals ${command.decision}`, 'signalled');
  }

  /** As the relay does: to the case or, once it has ended, to its aftermath. */
  async tell(fact: Fact, flaw?: Flaw): Promise<void> {
    const { client, database, assertionKey } = this.engine;
    const cause = `fact:${fact.sender}:${fact.messageId}`;
    if (flaw === undefined && !this.facts.has(cause)) this.facts.set(cause, fact);
    const sent = flaw === 'malformed' ? ({ ...fact, occurredAt: 'yesterday' } as Fact) : fact;
    const key = flaw === 'unsigned' ? ANOTHER_KEY : assertionKey;
    if (await signalFact(client, this.caseNo, sent, key)) await this.rest();
    else {
      const closed = await findClosedCase(database.manager, this.caseNo);
      if (!closed) throw new Error(`${this.caseNo} is over in the engine and open in the database`);
      await signalAfterEnd(client, closed, sent, { taskQueuePrefix: '', assertionKey: key });
      await this.engine.rest(`after-${this.caseNo}`);
    }
    await this.note(`${fact.sender} states ${fact.name}${flaw ? `, ${flaw}` : ''} ${JSON.stringify(fact)}`, 'told');
  }

  async note(what: string, end: string): Promise<void> {
    const at = new Date(await this.engine.now()).toISOString();
    const { stage, awaiting, outcome } = this.view.progress;
    this.lines.push(`${at} [${outcome ?? stage}, ${awaiting}] ${what} → ${end}`);
  }

  /** Everything that was said to the case, for whoever has to find out why it went wrong. */
  tale(): string {
    const { policy, mode } = this.play;
    const steps = this.steps.slice(-12).map(({ at, kind, cause }) => `  ${at} ${kind} ${cause}`);
    return [`${this.caseNo} ${policy.caseType} ${policy.ruleSet} ${mode}`, ...this.lines, 'last steps:', ...steps].join(
      '\n',
    );
  }
}

/** All at once; what goes wrong is told with the whole tale of the case. */
export async function each(stories: readonly Story[], work: (story: Story) => Promise<void>): Promise<void> {
  const results = await Promise.allSettled(stories.map(work));
  for (const [nth, result] of results.entries()) {
    if (result.status === 'fulfilled') continue;
    throw new Error(`${String(result.reason)}\n\n${stories[nth]?.tale()}`, { cause: result.reason });
  }
}
