import type {
  CardActivities,
  DecisionActivities,
  DocumentActivities,
  EntryExitActivities,
  LabourActivities,
  NoticeActivities,
  PaymentActivities,
  ScreeningActivities,
} from '@talent-window/activities';
import type { CheckKind, Day, Finding, LabourConclusion, MatchFacts } from '@talent-window/contracts/vocabulary';
import { AgencySystem, CheckKind as Kind, FindingResult } from '@talent-window/contracts/vocabulary';

export const FEE = 2800;
const HAPPENED = '2030-01-01T00:00:00.000Z';

/** What the lists say of each entry: one found before matches had bands, one that takes two officers and a joint review, one flag. */
const ENTRIES: readonly MatchFacts[] = [
  {},
  { kind: 'security', band: 'alert', route: 'joint-review', personKey: 'p' },
  { kind: 'exit-ban', band: 'review', route: 'flag-only', personKey: 'p' },
];

/** The match with an entry, the same whoever finds it. */
export const matchOf = (entry: number): MatchFacts & { readonly subject: string } => ({
  subject: `list-${entry}@1`,
  ...ENTRIES[entry % ENTRIES.length],
});

export interface Charge {
  readonly transactionNo: string;
  refunds: number;
}

/** What the outside keeps of one case, and what it answers when it is asked. */
export class Dossier {
  readonly charges: Charge[] = [];
  readonly handOffs: string[] = [];
  readonly supplements: string[] = [];
  readonly blanks: string[] = [];
  /** which card each blank has become */
  readonly issued: string[] = [];
  readonly cardsMade: string[] = [];
  readonly mails: string[] = [];
  readonly papers: string[] = [];
  /** how many cards were spoiled, before or after they were made */
  spoilt = 0;
  orderNo: string | undefined;
  concluded: { readonly conclusion: LabourConclusion; readonly documentNo: string } | undefined;
  card: { readonly cardNo?: string } | undefined;
  enteredOn: Day | undefined;
  private screened = 0;

  /** @param hits whether the nth screening finds somebody, and the list entry it finds */
  constructor(
    readonly caseNo: string,
    private readonly hits: readonly (number | undefined)[],
  ) {}

  screening(reference: string): readonly Finding[] {
    const entry = this.hits[this.screened % this.hits.length];
    this.screened += 1;
    const findingId = `${reference}:${Kind.ControlList}`;
    if (entry === undefined) return [{ findingId, check: Kind.ControlList, result: FindingResult.Clear }];
    const found = { findingId: `${findingId}:${entry}`, check: Kind.ControlList, result: FindingResult.Hit };
    return [{ ...found, ...matchOf(entry) }];
  }
}

/** The world outside, in memory: it answers at once and always the same, and keeps a ledger of what it was asked to do. */
export class World {
  private readonly dossiers = new Map<string, Dossier>();

  add(dossier: Dossier): void {
    this.dossiers.set(dossier.caseNo, dossier);
  }

  /** By case number, or by anything that begins with it: references, notices. */
  of(reference: string): Dossier {
    const dossier = this.dossiers.get(reference.slice(0, 12));
    if (!dossier) throw new Error(`nobody knows ${reference}`);
    return dossier;
  }

  readonly payment: PaymentActivities = {
    openPaymentOrder: async (caseNo) => {
      const orderNo = `${caseNo}P1`;
      this.of(caseNo).orderNo = orderNo;
      return { orderNo, amount: FEE };
    },
    // One refund for each payment, however often it is asked for: the gateway knows it by its idempotency key.
    refund: async ({ orderNo, transactionNo }) => {
      const charge = this.of(orderNo).charges.find((it) => it.transactionNo === transactionNo);
      if (!charge) throw new Error(`${orderNo}: no payment ${transactionNo}`);
      charge.refunds = 1;
      return { refundNo: `R-${transactionNo}` };
    },
    findSettlement: async (orderNo) => {
      const [charge] = this.of(orderNo).charges;
      if (!charge) return undefined;
      const { transactionNo } = charge;
      const sender = AgencySystem.PaymentGateway;
      return {
        messageId: `query:${orderNo}`,
        sender,
        occurredAt: HAPPENED,
        orderNo,
        amount: FEE,
        method: 'card',
        transactionNo,
      };
    },
  };

  readonly labour: LabourActivities = {
    handOff: async (caseNo, reference) => {
      this.of(caseNo).handOffs.push(reference);
      return { receiptNo: `W-${reference}` };
    },
    sendSupplement: async (caseNo, reference, nth) => {
      this.of(caseNo).supplements.push(`${reference}:${nth}`);
    },
    findConclusion: async (reference) => {
      const { concluded } = this.of(reference);
      const sender = AgencySystem.LabourAgency;
      return concluded && { messageId: `query:${reference}`, sender, occurredAt: HAPPENED, ...concluded };
    },
  };

  readonly card: CardActivities = {
    orderCard: async (caseNo, reference) => {
      const dossier = this.of(caseNo);
      dossier.blanks.push(reference);
      dossier.card = {};
      return { orderNo: `C-${reference}` };
    },
    reserveBlank: async (caseNo, reference) => {
      this.of(caseNo).blanks.push(reference);
    },
    issueBlank: async (caseNo, reference, cardNo) => {
      this.of(caseNo).issued.push(`${reference} ${cardNo}`);
    },
    returnCard: async () => undefined,
    takeOutCard: async () => undefined,
    findCard: async (reference) => {
      const cardNo = this.of(reference).card?.cardNo;
      return cardNo === undefined ? undefined : cardProduced(cardNo, `query:${reference}:${cardNo}`);
    },
  };

  readonly entryExit: EntryExitActivities = {
    fetchEntryPhoto: async (_, reference) => clear(reference, Kind.EntryPhoto),
    fetchPassportImage: async (_, reference) => clear(reference, Kind.PassportImage),
    checkStayRecords: async (_, reference) => clear(reference, Kind.IllegalStay),
    findEntry: async (caseNo, reference) => {
      const { enteredOn } = this.of(caseNo);
      const sender = AgencySystem.EntryExit;
      return enteredOn === undefined
        ? undefined
        : { messageId: `query:${reference}`, sender, occurredAt: HAPPENED, enteredOn };
    },
    cancelPermit: async () => ({ cancelled: false }),
  };

  readonly decisions: DecisionActivities = { tellDecision: async () => undefined };

  readonly screening: ScreeningActivities = {
    screenApplicant: async (caseNo, reference) => this.of(caseNo).screening(reference),
  };

  /** What a paper says is tested beside its renderer; here it only has to come before its notice. */
  readonly documents: DocumentActivities = {
    issueDocument: ({ noticeId, kind }) => {
      this.of(noticeId).papers.push(`${noticeId}:${kind}`);
      return Promise.resolve({ documentNo: '' });
    },
  };

  readonly notices: NoticeActivities = {
    mailNotice: async (noticeId) => void this.of(noticeId).mails.push(noticeId),
  };
}

const clear = (reference: string, check: CheckKind): Finding => ({
  findingId: `${reference}:${check}`,
  check,
  result: FindingResult.Clear,
});

export const cardProduced = (cardNo: string, messageId: string) => ({
  messageId,
  sender: AgencySystem.CardProduction,
  occurredAt: HAPPENED,
  cardNo,
  validFrom: '2030-01-01',
  validUntil: '2033-01-01',
});
