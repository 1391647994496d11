import type { CaseView, Fact, FactByName, FactName, PouchState, Progress } from '@talent-window/contracts/vocabulary';
import {
  AgencySystem,
  CARD_PROGRESSES,
  InspectionResult,
  LabourConclusion,
  POUCH_STATES,
  Stage,
} from '@talent-window/contracts/vocabulary';
import { taipeiDay } from '@talent-window/domain';
import type { Draw } from './draw.js';
import type { Dossier } from './world.js';
import { cardProduced, FEE, matchOf } from './world.js';

type Content<N extends FactName> = Omit<FactByName[N], 'messageId' | 'sender' | 'occurredAt'>;

const { PaymentGateway, LabourAgency, Missions, CardProduction, EntryExit } = AgencySystem;

const DAY_MS = 86_400_000;

/** What the world does for one case: it keeps it in the dossier, and states it by a fact. */
export class Happenings {
  private told = 0;

  constructor(private readonly dossier: Dossier) {}

  /** What would come next as the case stands; undefined where the world has nothing to do. */
  next({ progress }: CaseView, draw: Draw, now: number): Fact | undefined {
    if (draw.oneIn(12)) return this.hit(draw, now);
    switch (progress.stage) {
      case Stage.Payment:
        return draw.oneIn(6) ? this.paymentFails(now) : this.pays(now);
      case Stage.LabourReview:
        if (this.dossier.handOffs.length === 0) return undefined;
        return draw.oneIn(3) ? this.labourAsks(draw, now) : this.labourConcludes(draw, now);
      case Stage.PassportInspection:
        return this.missionInspects(draw.oneIn(6) ? InspectionResult.Failed : InspectionResult.Passed, draw, now);
      case Stage.CardProduction:
      case Stage.Collection:
        return this.atPlantOrBorder(progress, draw, now);
      default:
        return draw.oneIn(3) ? this.hit(draw, now) : undefined;
    }
  }

  /** What nobody waits for, or what speaks of something else. */
  stray(draw: Draw, now: number): Fact {
    const strays = [
      () => (this.dossier.charges.length > 0 ? this.pays(now) : this.paymentFails(now)),
      () => this.state('paymentSettled', PaymentGateway, now, { ...this.charge('T-other'), orderNo: 'other-order' }),
      () => this.paymentFails(now),
      () => this.labourConcludes(draw, now),
      () => this.state('labourSupplementRequested', LabourAgency, now, { items: [], fromAbroad: false }),
      () => this.missionInspects(InspectionResult.Passed, draw, now),
      () => this.enters(now),
      () => this.progresses(draw, now),
      () => this.pouchMoves('no-such-pouch', draw.of(POUCH_STATES), now),
      () => this.hit(draw, now),
    ];
    const fact = draw.of(strays)();
    return draw.oneIn(3) ? { ...fact, stage: draw.of(Object.values(Stage)), visit: 2 } : fact;
  }

  pays(now: number): Fact {
    const transactionNo = `${this.dossier.caseNo}T${this.dossier.charges.length + 1}`;
    this.dossier.charges.push({ transactionNo, refunds: 0 });
    return this.state('paymentSettled', PaymentGateway, now, this.charge(transactionNo));
  }

  /** A number to pay by elsewhere, for so many days. */
  instructs(now: number, days: number): Fact {
    const expiresAt = new Date(now + days * DAY_MS).toISOString();
    const by = { attemptNo: `${this.orderNo()}A1`, method: 'virtual-account', expiresAt };
    return this.state('paymentInstructed', PaymentGateway, now, { orderNo: this.orderNo(), ...by });
  }

  concludes(conclusion: LabourConclusion, now: number): Fact {
    this.dossier.concluded = { conclusion, documentNo: `W${this.told}` };
    return this.state('labourReviewConcluded', LabourAgency, now, {
      ...this.dossier.concluded,
      stage: Stage.LabourReview,
      visit: 1,
    });
  }

  produces(now: number): Fact {
    const cardNo = `G${this.dossier.caseNo.slice(-6)}${this.dossier.cardsMade.length + 1}`;
    this.dossier.cardsMade.push(cardNo);
    this.dossier.card = { cardNo };
    const { validFrom, validUntil } = cardProduced(cardNo, '');
    return this.state('cardProduced', CardProduction, now, { cardNo, validFrom, validUntil, ...ORDER });
  }

  enters(now: number): Fact {
    this.dossier.enteredOn = taipeiDay(new Date(now).toISOString());
    return this.state('entryRecorded', EntryExit, now, { enteredOn: this.dossier.enteredOn });
  }

  calendarIssued(calendarVersion: string, now: number): Fact {
    const fact = this.state('calendarReissued', 'platform', now, { calendarVersion });
    return { ...fact, messageId: `calendar:${calendarVersion}:${this.dossier.caseNo}` };
  }

  private paymentFails(now: number): Fact {
    return this.state('paymentFailed', PaymentGateway, now, { orderNo: this.orderNo(), code: 'card-declined' });
  }

  private labourConcludes(draw: Draw, now: number): Fact {
    return this.concludes(draw.oneIn(5) ? LabourConclusion.Rejected : LabourConclusion.Accepted, now);
  }

  private labourAsks(draw: Draw, now: number): Fact {
    const items = [{ path: 'profession.summary', reason: 'insufficient', note: 'Say more.' } as const];
    const fromAbroad = draw.oneIn(4);
    const turn = { stage: Stage.LabourReview, visit: 1 };
    return this.state('labourSupplementRequested', LabourAgency, now, { items, fromAbroad, ...turn });
  }

  private missionInspects(result: InspectionResult, draw: Draw, now: number): Fact {
    const turn = draw.oneIn(2) ? { stage: Stage.PassportInspection, visit: 1 } : {};
    return this.state('passportInspected', Missions, now, { result, office: 'tokyo', ...turn });
  }

  private atPlantOrBorder({ stage, collection }: Progress, draw: Draw, now: number): Fact | undefined {
    const { card } = this.dossier;
    if (!card) return undefined;
    if (draw.oneIn(3)) return this.spoils(now);
    if (card.cardNo === undefined) return draw.oneIn(3) ? this.progresses(draw, now) : this.produces(now);
    const { pouch } = collection;
    if (pouch && draw.oneIn(2)) return this.pouchMoves(pouch.no, draw.of(POUCH_STATES), now);
    return stage === Stage.Collection ? this.enters(now) : undefined;
  }

  progresses(draw: Draw, now: number): Fact {
    return this.state('cardProgressed', CardProduction, now, { state: draw.of(CARD_PROGRESSES), ...ORDER });
  }

  pouchMoves(pouchNo: string, state: PouchState, now: number): Fact {
    return this.state('pouchMoved', 'platform', now, { pouchNo, state });
  }

  spoils(now: number): Fact {
    const cardNo = this.dossier.card?.cardNo;
    this.dossier.spoilt += 1;
    this.dossier.card = {};
    return this.state('cardSpoiled', CardProduction, now, { ...(cardNo === undefined ? {} : { cardNo }), ...ORDER });
  }

  private hit(draw: Draw, now: number): Fact {
    const entry = draw.below(3);
    const findingId = `${this.dossier.caseNo}:list-changed:${this.told}`;
    return this.state('screeningHitFound', 'platform', now, { findingId, ...matchOf(entry) });
  }

  private charge(transactionNo: string) {
    const turn = { stage: Stage.Payment, visit: 1 };
    return { orderNo: this.orderNo(), amount: FEE, method: 'card', transactionNo, ...turn };
  }

  private orderNo(): string {
    return `${this.dossier.caseNo}P1`;
  }

  private state<N extends FactName>(
    name: N,
    sender: AgencySystem | 'platform',
    now: number,
    content: Content<N>,
  ): Fact {
    this.told += 1;
    const occurredAt = new Date(now).toISOString();
    return {
      name,
      messageId: `${this.dossier.caseNo}-${this.told}`,
      sender,
      occurredAt,
      ...content,
    } as unknown as Fact;
  }
}

const ORDER = { stage: Stage.CardProduction, visit: 1 } as const;
