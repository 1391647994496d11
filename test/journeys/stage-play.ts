import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { ApiClient } from '@talent-window/api-client';
import type { CommandName } from '@talent-window/contracts/vocabulary';
import { RuleSetId, Stage } from '@talent-window/contracts/vocabulary';
import type { Applicant } from '@talent-window/demo';
import { castMember, patiently, PlatformSaidNo } from '@talent-window/demo';
import { addDays, taipeiDay } from '@talent-window/domain';
import { CaseFileEntity, receiveFact } from '@talent-window/persistence';
import { filesFor } from '@talent-window/testing/documents';
import type { DataSource } from 'typeorm';
import type { Played } from './cast-of-journeys.js';
import { CAST } from './cast-of-journeys.js';
import { Desks } from './desks.js';
import type { TestPlatform } from './platform.js';
import { startPlatform } from './platform.js';
import type { Step } from './scenario.js';
import { instantOf } from './scenario.js';
import { soon } from './soon.js';
import type { StageClock } from './stage-clock.js';
import { DAY_MS } from './stage-clock.js';
import { StageView } from './stage-view.js';
import type { Reached } from './straight-to.js';
import { straightWay } from './straight-to.js';

const ACCOUNTS: Readonly<Record<string, string>> = {
  applicant: 'applicant@example.test',
  'first reviewer': 'reviewer@nia.example',
  'second reviewer': 'reviewer2@nia.example',
  supervisor: 'supervisor@nia.example',
  counter: 'counter@mofa.example',
  station: 'station@nia.example',
  mission: 'tokyo@mofa.example',
};
const TODAY = new Date().toISOString().slice(0, 10);

/** One case, played on a whole platform of its own with a clock that can be moved on. */
export class StagePlay {
  private caseNo = '';
  private member: Played = { ...castMember(0, TODAY, 9000), caseType: 'gold-card' };
  private reached: Reached | undefined;
  private readonly browsers = new Map<string, ApiClient>();

  private constructor(
    private readonly clock: StageClock,
    private readonly platform: TestPlatform,
    private readonly desks: Desks,
    private readonly dataSource: DataSource,
    private readonly view: StageView,
  ) {}

  static async open(clock: StageClock): Promise<StagePlay> {
    const platform = await startPlatform({ ...clock.server, dayMs: clock.dayMs });
    const desks = new Desks(platform.agenciesUrl);
    await desks.setMode('labour-agency', 'manual');
    await desks.setMode('card-production', 'manual');
    const dataSource = await platform.openDatabase(2);
    return new StagePlay(clock, platform, desks, dataSource, await StageView.open(clock, platform, desks, dataSource));
  }

  async close(): Promise<void> {
    await this.view.close();
    await this.dataSource.destroy();
    await this.platform.stop();
    await this.clock.close();
  }

  /** What holds at the end of every journey. */
  seeItWhole(name: string): Promise<void> {
    return this.view.seeItWhole(name, this.caseNo, this.member);
  }

  async play(step: Step): Promise<void> {
    if (step.on) await this.moveTo(instantOf(step.on));
    if (step.daysLater) await this.clock.pass(step.daysLater * DAY_MS);
    if (step.straightTo) {
      for (const each of straightWay(this.reached, step.straightTo)) await this.play(each);
      this.reached = step.straightTo;
    }
    if (step.who && step.does) await this.act(step.who, step.does, step);
    if (step.expect) await this.view.see(this.caseNo, step.expect);
  }

  /** By today's calendar, as the API reads it. */
  private dayAfter(days: number): string {
    return addDays(taipeiDay(new Date().toISOString()), days);
  }

  private async moveTo(instant: string): Promise<void> {
    const ms = Date.parse(instant) - Date.parse(await this.clock.now());
    if (ms > 0) await this.clock.pass(ms);
  }

  private async act(who: string, does: string, step: Step): Promise<void> {
    const member = does === 'submits' ? CAST[who] : undefined;
    const play = this.deeds[`${who} ${does}`];
    if (member) await this.submit(member(TODAY), step.with ?? {});
    else if (play) await play(step.with ?? {});
    else await this.command(who, does, step);
  }

  private async submit(member: Played, { ruleSet = RuleSetId.OneStop }: Step['with'] & object): Promise<void> {
    this.member = member;
    await this.platform.agencies.recordEarlierJourney(member.person);
    const { draftId } = await this.platform.applicant.fillIn(member, {
      caseType: member.caseType,
      ruleSet: ruleSet as RuleSetId,
    });
    await this.platform.applicant.upload(draftId, await filesFor(member, TODAY));
    this.caseNo = await this.platform.applicant.submit(draftId);
    this.reached = Stage.Payment;
  }

  private readonly deeds: Readonly<Record<string, (given: Readonly<Record<string, unknown>>) => Promise<void>>> = {
    'applicant pays': async () => this.platform.applicant.pay(this.caseNo),
    'applicant tries a card that is declined': async () =>
      this.platform.applicant.pay(this.caseNo, { outcome: 'decline' }),
    'applicant pays by': async ({ method, outcome }) =>
      this.platform.applicant.pay(this.caseNo, { method, outcome } as Parameters<Applicant['pay']>[1]),
    'payer pays what is still open': () => this.desks.settle(`${this.caseNo}P1`),
    'bank settles late': () => this.desks.settle(`${this.caseNo}P1`),
    'applicant uploads': async ({ slot, commandId }) => {
      const { draftId } = await this.dataSource.getRepository(CaseFileEntity).findOneByOrFail({ caseNo: this.caseNo });
      const files = await filesFor({ ...this.member, slots: [String(slot)] }, TODAY);
      await this.platform.applicant.upload(
        draftId,
        files.filter((file) => file.slot === slot),
        typeof commandId === 'string' ? commandId : undefined,
      );
    },
    'first reviewer clears hits': async () => void (await this.platform.firstReviewer.decideHits(this.caseNo)),
    'first reviewer confirms the hit': async () =>
      void (await this.platform.firstReviewer.decideHits(this.caseNo, 'same-person')),
    'second reviewer clears hits': async () => void (await this.platform.secondReviewer.decideHits(this.caseNo)),
    'labour agency accepts': () => this.desks.concludeReview(this.reviewed('labour-review'), 'accepted'),
    'labour agency rejects': () => this.desks.concludeReview(this.reviewed('labour-review'), 'rejected'),
    'labour agency asks': ({ items, fromAbroad = false }) =>
      this.desks.askSupplement(this.reviewed('labour-review'), { items, fromAbroad }),
    'card plant spoils': () => this.desks.spoilCard(this.reviewed('card-production')),
    'platform finds a hit': async ({ subject, ...match }) => {
      const findingId = `${this.caseNo}:list-changed:${String(subject)}`;
      await this.state('screeningHitFound', findingId, { findingId, subject: String(subject), ...match });
    },
    'platform issues the calendar again': ({ version }) =>
      this.state('calendarReissued', `calendar:${String(version)}`, { calendarVersion: String(version) }),
    'card plant produces': () => this.desks.produceCard(this.reviewed('card-production')),
    'airport records entry': async ({ enteredOn }) => {
      const today = taipeiDay(await this.clock.now());
      const day = typeof enteredOn === 'string' ? enteredOn : today;
      await this.platform.agencies.enter(this.member.person, this.caseNo, day);
    },
    'station hands over': () => this.platform.station.handOver(this.caseNo),
    'station hands over by code': async () =>
      this.platform.station.handOver(this.caseNo, await this.platform.applicant.collectionCode(this.caseNo)),
    'station sends the pouch': () => this.platform.station.sendPouch(this.caseNo),
    'mission misses the card': () => this.platform.mission.receivePouch(this.caseNo, 'missing'),
    'mission receives the card': () => this.platform.mission.receivePouch(this.caseNo),
    'mission hands over': () => this.platform.mission.handOver(this.caseNo),
    'applicant books': async () =>
      void (await this.platform.applicant.book(this.caseNo, 'taipei-city', new Date().toISOString())),
    'stock runs out': () => this.desks.setMode('inventory', 'manual'),
    'supervisor transfers blanks': async ({ office, to, quantity }) => {
      const supervisor = await this.browser('supervisor@nia.example');
      const act = { act: 'transfer', office: String(office), to: String(to), quantity: Number(quantity) } as const;
      await patiently('the transfer', () =>
        supervisor.POST('/api/stock/acts', { body: { actId: randomUUID(), ...act } }),
      );
      const stocks = await patiently('the stock', () => supervisor.GET('/api/stock', {}));
      const found = stocks.find((stock) => stock.office === to);
      expect([found?.available, found?.low]).toEqual([act.quantity, true]);
    },
    'stock arrives': ({ office }) => this.desks.receiveLot(String(office), 5),
    'archive is full': () => this.desks.setFault('image-archive', 'late-accept-after-reject'),
    'archive has room': () => this.desks.setFault('image-archive', 'none'),
    'operator archives again': async () => {
      await this.operate('archive');
      await this.view.keepArchive(this.caseNo, 'refused-and-sent-again');
    },
    'operator sees stuck': ({ reason }) => this.seeStuck(String(reason)),
  };

  /** What the platform states to its own case: by the inbox, as every fact. */
  private async state(name: 'screeningHitFound' | 'calendarReissued', messageId: string, fact: object): Promise<void> {
    const occurredAt = await this.clock.now();
    const content = { ...fact, occurredAt };
    await receiveFact(this.dataSource, { sender: 'platform', messageId, caseNo: this.caseNo, name, fact: content });
  }

  private async operate(what: 'archive'): Promise<void> {
    const operator = await this.browser('operator@talent-window.example');
    const operationId = randomUUID();
    await patiently(what, () =>
      operator.POST(`/api/operations/cases/{caseNo}/${what}`, {
        params: { path: { caseNo: this.caseNo } },
        body: { operationId, why: 'as the journey says' },
      }),
    );
    await soon(`the end of ${what}`, async () => {
      const params = { path: { operationId } };
      const { data } = await operator.GET('/api/operations/{operationId}', { params });
      return data?.report;
    });
  }

  private async seeStuck(reason: string): Promise<void> {
    const operator = await this.browser('operator@talent-window.example');
    await soon(`the case among the stuck: ${reason}`, async () => {
      const { data } = await operator.GET('/api/operations/stuck', {});
      const found = data?.stuck.find(({ caseNo, section }) => caseNo === this.caseNo && section === reason);
      return found && true;
    });
  }

  private async browser(email: string): Promise<ApiClient> {
    const api = this.browsers.get(email) ?? (await this.platform.signIn(email));
    this.browsers.set(email, api);
    return api;
  }

  private reviewed(stage: string): string {
    return `${this.caseNo}:${stage}:1`;
  }

  /** The finding that is about an entry of a list. */
  private async findingOf(api: ApiClient, subject: string): Promise<string | undefined> {
    const { data } = await api.GET('/api/cases/{caseNo}', { params: { path: { caseNo: this.caseNo } } });
    return data?.desk?.findings.find((finding) => finding.subject === subject)?.findingId;
  }

  /** Sends a command as its person; what is expected to be refused is sent at once, anything else when it may be. */
  private async command(who: string, does: string, { with: given = {}, refused }: Step): Promise<void> {
    const { inDays, hit, ...said } = given;
    const content = inDays === undefined ? said : { ...said, issueOn: this.dayAfter(Number(inDays)) };
    const email = ACCOUNTS[who];
    if (!email) throw new Error(`nobody is called ${who}, or cannot: ${does}`);
    const api = await this.browser(email);
    const name = does.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as CommandName;
    const { stage, visit } = await soon(`${who} may ${does}`, async () => {
      const { data } = await api.GET('/api/cases/{caseNo}/allowed-actions', {
        params: { path: { caseNo: this.caseNo } },
      });
      return data && (refused !== undefined || data.commands.includes(name)) ? data : undefined;
    });
    const found = typeof hit === 'string' ? { findingId: await this.findingOf(api, hit) } : {};
    const sent = patiently(`${who}: ${does}`, () =>
      api.POST(`/api/cases/{caseNo}/commands/${does}` as '/api/cases/{caseNo}/commands/withdraw', {
        params: { path: { caseNo: this.caseNo } },
        body: { commandId: randomUUID(), stage, visit, ...content, ...found },
      }),
    );
    const answer = await sent.then(
      () => undefined,
      (error: unknown) => {
        if (!(error instanceof PlatformSaidNo)) throw error;
        return error.problem as { reason: string };
      },
    );
    expect([does, answer?.reason ?? answer]).toEqual([does, refused]);
  }
}
