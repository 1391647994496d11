import type { CaseNo, Day, FeeRecipient, Instant, LedgerEvent } from '@talent-window/contracts/vocabulary';
import { FeeRecipient as F } from '@talent-window/contracts/vocabulary';
import { bothTexts } from '@talent-window/i18n';
import type { Column } from './blocks.js';
import { fine, heading, highlight, table } from './blocks.js';
import { footers, letterhead } from './frame.js';
import { Sheet, inBoth } from './sheet.js';

type Split = Readonly<Record<FeeRecipient, number>>;

export interface RemittanceReport {
  readonly day: Day;
  /** when it was drawn up */
  readonly at: Instant;
  /** undefined where nothing went to the treasury */
  readonly treasuryNo: string | undefined;
  readonly total: number;
  /** from earlier days, out of the day's movements, over to later days, and what the treasury got */
  readonly carriedIn: Split;
  readonly carriedOut: Split;
  readonly split: Split;
  readonly movements: readonly {
    readonly caseNo: CaseNo;
    readonly receiptNo: string | undefined;
    readonly what: LedgerEvent;
    readonly split: Split;
  }[];
}

const AUTHORITIES = [F.MOL, F.NIA, F.MOFA] as const;
const number = new Intl.NumberFormat('en');
const said = (key: string): ReturnType<typeof bothTexts> => bothTexts(`remittance-report.${key}`);
const money = ({ mol, nia, mofa }: Split): string[] =>
  [mol, nia, mofa, mol + nia + mofa].map((amount) => number.format(amount));

const amounts = (share: number): Column[] =>
  [...AUTHORITIES.map((recipient) => bothTexts(`fee-recipients.${recipient}`)), said('total')].map((head) => ({
    head,
    share,
    align: 'right',
  }));

/** 繳庫報表 of a day: what the treasury got in one payment, for whom, and out of which movements. */
export async function renderRemittanceReport(report: RemittanceReport): Promise<Buffer> {
  const { day, at, treasuryNo, total, carriedIn, carriedOut, split, movements } = report;
  const title = said('title');
  const authority = inBoth(bothTexts('papers.authority'));
  const sheet = new Sheet({ title: `${inBoth(title)} ${day}`, author: authority, at: new Date(at) });
  const frame = { title, documentNo: treasuryNo ?? '—', issuedOn: day };
  letterhead(sheet, frame);
  highlight(sheet, said('remitted'), bothTexts('papers.money', { amount: total }));
  heading(sheet, said('by-authority'));
  table(
    sheet,
    [{ head: said('line'), share: 36 }, ...amounts(16)],
    [
      [said('carried-in'), ...money(carriedIn)],
      [said('of-the-day'), ...money(sumOf(movements.map((movement) => movement.split)))],
      [said('carried-out'), ...money(carriedOut)],
      [said('to-treasury'), ...money(split)],
    ],
  );
  heading(sheet, said('movements'));
  table(
    sheet,
    [
      { head: said('case'), share: 17 },
      { head: said('receipt'), share: 16 },
      { head: said('what'), share: 15 },
      ...amounts(13),
    ],
    movements.map(({ caseNo, receiptNo, what, split: each }) => [
      caseNo,
      receiptNo ?? '—',
      bothTexts(`ledger-events.${what}`),
      ...money(each),
    ]),
  );
  fine(sheet, said('note'));
  footers(sheet, frame);
  return sheet.end();
}

const sumOf = (splits: readonly Split[]): Split =>
  splits.reduce<Split>(
    (sum, { mol, nia, mofa }) => ({ mol: sum.mol + mol, nia: sum.nia + nia, mofa: sum.mofa + mofa }),
    { mol: 0, nia: 0, mofa: 0 },
  );
