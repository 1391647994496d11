import type { CaseNo } from '@talent-window/contracts/vocabulary';
import { CheckKind } from '@talent-window/contracts/vocabulary';
import { explainMatch } from '@talent-window/i18n';
import type { MatchEvidence } from '@talent-window/persistence';
import { FindingEntity, openColumns } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import type { EvidenceDto } from './case-file.dto.js';

type Kept = Omit<FindingEntity, 'evidence' | 'caseNo' | 'personKey'> & { readonly evidence: unknown };
type Read = Pick<EvidenceDto, 'evidence' | 'sentences' | 'image' | 'unreadable'>;

const FINDING = `select finding_id as "findingId", check_kind as check, result, subject, evidence, found_at as "foundAt"
  from finding where case_no = $1`;

/** What the identity check found. One finding that cannot be read says so, and keeps nobody from the others. */
export async function evidenceOf(database: DataSource, caseNo: CaseNo): Promise<readonly EvidenceDto[]> {
  const rows = await database.query<Kept[]>(`${FINDING} order by found_at`, [caseNo]);
  return rows.map((row) => ({
    findingId: row.findingId,
    check: row.check,
    result: row.result,
    ...(row.subject === null ? {} : { subject: row.subject }),
    ...readOf(database, row),
    foundAt: row.foundAt.toISOString(),
  }));
}

/** A picture as the object store has it. */
export interface EvidencePicture {
  readonly sha256: string;
  readonly mediaType: string;
  readonly check: string;
}

/** The picture that a check found; undefined where it found none. */
export async function pictureOf(
  database: DataSource,
  { caseNo, findingId }: { readonly caseNo: CaseNo; readonly findingId: string },
): Promise<EvidencePicture | undefined> {
  const [row] = await database.query<Kept[]>(`${FINDING} and finding_id = $2`, [caseNo, findingId]);
  if (!row) return undefined;
  const picture = pictureIn(readOf(database, row).evidence, row.check);
  return picture && { ...picture, check: row.check };
}

function readOf(database: DataSource, row: Kept): Read {
  try {
    const { evidence } = openColumns(database, FindingEntity, row, { evidence: row.evidence });
    if (!isContent(evidence)) return UNREADABLE;
    return {
      evidence,
      ...(isMatch(evidence) ? { sentences: explainMatch(evidence) } : {}),
      ...(pictureIn(evidence, row.check) ? { image: true } : {}),
    };
  } catch {
    return UNREADABLE;
  }
}

const UNREADABLE: Read = { evidence: {}, unreadable: true };

const isContent = (evidence: unknown): evidence is Readonly<Record<string, unknown>> =>
  typeof evidence === 'object' && evidence !== null && !Array.isArray(evidence);

/** What was found before matches explained themselves has only its numbers. */
const isMatch = (evidence: Partial<MatchEvidence>): evidence is MatchEvidence => evidence.explanation !== undefined;

const PICTURED: readonly string[] = [CheckKind.EntryPhoto, CheckKind.PassportImage];
/** What a browser shows as a picture and nothing else. */
const MEDIA_TYPES: readonly unknown[] = ['image/jpeg', 'image/png'];

function pictureIn(
  { sha256, mediaType }: Readonly<Record<string, unknown>>,
  check: string,
): Omit<EvidencePicture, 'check'> | undefined {
  if (!PICTURED.includes(check) || typeof sha256 !== 'string' || !MEDIA_TYPES.includes(mediaType)) return undefined;
  return { sha256, mediaType: String(mediaType) };
}
