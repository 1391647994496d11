import type { Progress } from '@talent-window/contracts/vocabulary';
import type { DataSource } from 'typeorm';
import type { AgencyDesk, LedgerLine } from './agency-desk.js';
import type { Played } from './play.js';
import type { End } from './ways.js';
import { refusedByLabourAgency, WAYS } from './ways.js';

const LEDGERS = [
  'payment-gateway',
  'labour-agency',
  'inventory',
  'card-production',
  'fee-system',
  'image-archive',
] as const;

/** One case after the storm: what its plan wants, and what everybody says of it. */
export interface Evidence {
  readonly caseNo: string;
  readonly way: string;
  readonly end: End;
  readonly progress: Progress;
  readonly notices: readonly { readonly id: string; readonly kind: string }[];
  readonly ledgers: Readonly<Record<(typeof LEDGERS)[number], readonly LedgerLine[]>>;
}

export async function gatherEvidence(
  played: readonly Played[],
  database: DataSource,
  desk: AgencyDesk,
): Promise<readonly Evidence[]> {
  const found: Evidence[] = [];
  for (const { caseNo, planned } of played) {
    if (caseNo === '') continue;
    const lines = await Promise.all(
      LEDGERS.map(async (agency) => [agency, await desk.ledger(agency, caseNo)] as const),
    );
    const ledgers = Object.fromEntries(lines) as Evidence['ledgers'];
    const [row] = await database.query<{ progress: Progress }[]>(
      'select progress from case_projection where case_no = $1',
      [caseNo],
    );
    const notices = await database.query<{ id: string; kind: string }[]>(
      'select id, kind from notice where case_no = $1 order by served_at',
      [caseNo],
    );
    if (!row) continue;
    found.push({ caseNo, way: planned.way, end: endOf(planned.way, ledgers), ...row, notices, ledgers });
  }
  return found;
}

export const countOf = (lines: readonly LedgerLine[], what: string): number =>
  lines.filter((line) => line.what === what).length;

/** The end of the plan, as far as the agencies' own doings leave it: what they did by the rule, their ledgers tell. */
function endOf(way: keyof typeof WAYS, ledgers: Evidence['ledgers']): End {
  const planned = WAYS[way];
  const isRefused = planned.end.isHandedOff && firstConclusion(ledgers['labour-agency']) === 'rejected';
  const end = isRefused ? refusedByLabourAgency(planned) : planned.end;
  const refunds = countOf(ledgers['payment-gateway'], 'refunded');
  return { ...end, notices: [...end.notices, ...Array.from({ length: refunds }, () => 'paid-twice')] };
}

/** The conclusion that the platform was told first: each conclusion is followed in the ledger by the fact that tells it. */
function firstConclusion(lines: readonly LedgerLine[]): unknown {
  const isConclusion = ({ details }: LedgerLine): boolean => details['name'] === 'labourReviewConcluded';
  const concluded = lines.filter(({ what }) => what === 'concluded');
  const told = lines.filter((line) => line.what === 'fact-told' && isConclusion(line));
  const delivered = lines.find((line) => line.what === 'fact-delivered' && isConclusion(line));
  const nth = told.findIndex(({ details }) => details['messageId'] === delivered?.details['messageId']);
  return concluded[nth]?.details['conclusion'];
}
