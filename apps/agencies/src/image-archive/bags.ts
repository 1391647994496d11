import { sha256Hex } from '@talent-window/adapters/signature';
import type { Tx } from '../stand-in/database.js';
import { numberInYear } from '../stand-in/formats.js';
import { Problem } from '../stand-in/problem.js';
import { FaultProfile } from '../stand-in/settings.js';
import type { StandIn } from '../stand-in/stand-in.js';
import { checkBag } from './check-bag.js';

export const ARCHIVE_TABLES = `
create sequence if not exists archive_serial;
create table if not exists bag (
  case_no text not null,
  archive_no text not null unique,
  sha256 text not null,
  size bigint not null,
  files jsonb not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (case_no, sha256)
);
`;

export interface KeptBag {
  readonly caseNo: string;
  readonly archiveNo: string;
  readonly sha256: string;
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
  readonly receivedAt: Date;
}

const COLUMNS = `case_no as "caseNo", archive_no as "archiveNo", sha256, size::float8 as size, files, received_at as "receivedAt"`;

export async function listBags(tx: Tx): Promise<KeptBag[]> {
  return (await tx.query<KeptBag>(`select ${COLUMNS} from bag order by received_at desc limit 100`)).rows;
}

/** The latest of a case. @throws Problem 404 */
export async function getBag(tx: Tx, caseNo: string): Promise<KeptBag> {
  const { rows } = await tx.query<KeptBag>(
    `select ${COLUMNS} from bag where case_no = $1 order by received_at desc limit 1`,
    [caseNo],
  );
  const [bag] = rows;
  if (!bag) throw new Problem(404, 'unknown-bag', `nothing is archived of ${caseNo}`);
  return bag;
}

/**
 * Checks one package and keeps it under a number of its own; another one of the same case is kept beside it, as a later one.
 * @throws Problem 422 with what is wrong with it
 */
export async function deposit(
  standIn: StandIn,
  tx: Tx,
  caseNo: string,
  tar: Uint8Array,
): Promise<{ archiveNo: string }> {
  const { fault } = await standIn.settings.read(tx);
  if (fault === FaultProfile.LateAcceptAfterReject) throw new Problem(422, 'medium-full', 'the disc is full');
  const verdict = await checkBag(tar, caseNo);
  if (!verdict.ok) throw new Problem(422, verdict.fault, verdict.detail);
  const sha256 = sha256Hex(tar);
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`bag ${caseNo}`]);
  const { rows } = await tx.query<{ archiveNo: string }>(
    'select archive_no as "archiveNo" from bag where case_no = $1 and sha256 = $2',
    [caseNo, sha256],
  );
  const [known] = rows;
  if (known) return known;
  const { rows: drawn } = await tx.query<{ serial: string }>(`select nextval('archive_serial') as serial`);
  const archiveNo = `A${numberInYear(new Date(), Number(drawn[0]?.serial), 7)}`;
  await tx.query('insert into bag (case_no, archive_no, sha256, size, files) values ($1, $2, $3, $4, $5)', [
    caseNo,
    archiveNo,
    sha256,
    tar.length,
    JSON.stringify(verdict.files),
  ]);
  const details = { archiveNo, sha256, files: verdict.files.length };
  await standIn.record(tx, { what: 'bag-archived', caseNo, details });
  return { archiveNo };
}
