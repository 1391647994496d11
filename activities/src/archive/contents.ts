import type { CaseNo, TimelineEntry } from '@talent-window/contracts/vocabulary';
import type { BagFile, ObjectStore } from '@talent-window/documents';
import { textFile } from '@talent-window/documents';
import { CaseNoteEntity, DocumentEntity, findDocumentsOfCase } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { getCaseFile } from '../application.js';

const ENDING: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** A file in the object store, and what the index says of it. */
interface Kept {
  readonly file: Omit<BagFile, 'open'>;
  readonly entry: object;
}

/** All that a closed case is made of: its application, every file that ever came, every paper that went out, every step. */
export async function contentsOf(database: DataSource, objects: ObjectStore, caseNo: CaseNo): Promise<BagFile[]> {
  const { application, draftId } = await getCaseFile(database, caseNo);
  const documents = await database.getRepository(DocumentEntity).find({ where: { draftId }, order: { id: 'ASC' } });
  const attachments = documents.map(({ id, slot, fileName, mediaType, uploadedAt, request, size, sha256 }) => ({
    file: { path: `attachments/${slot}/${id}.${ENDING[mediaType] ?? 'bin'}`, size, sha256 },
    entry: { slot, fileName, mediaType, uploadedAt, request },
  }));
  const papers = await findDocumentsOfCase(database, caseNo);
  const issued = papers.map(({ kind, documentNo, issuedAt, validUntil, size, sha256 }) => ({
    file: { path: `issued/${kind}-${documentNo.replaceAll(/[^\w-]/g, '-')}.pdf`, size, sha256 },
    entry: { kind, documentNo, issuedAt, validUntil },
  }));
  // File names are the applicant's own words: they stand in the index, and nowhere in the file system of the archive.
  const listed = (all: readonly Kept[]): object[] => all.map(({ file, entry }) => ({ path: file.path, ...entry }));
  const notes = await notesOf(database, caseNo);
  const index = { attachments: listed(attachments), issued: listed(issued) };
  return [
    ...[...attachments, ...issued].map(({ file }) => ({ ...file, open: () => objects.get(file.sha256) })),
    jsonFile('application.json', application),
    jsonFile('timeline.json', await timelineOf(database, caseNo)),
    ...(notes.length === 0 ? [] : [jsonFile('notes.json', notes)]),
    jsonFile('index.json', index),
  ];
}

const jsonFile = (path: string, content: unknown): BagFile => textFile(path, `${JSON.stringify(content, null, 2)}\n`);

/** Likewise what officers wrote for each other. */
async function notesOf(database: DataSource, caseNo: CaseNo): Promise<readonly object[]> {
  const notes = await database
    .getRepository(CaseNoteEntity)
    .createQueryBuilder('note')
    .where(
      `note.case_no = :caseNo and note.written_at <= (
         select max(at) from timeline where case_no = :caseNo and kind = 'closed' and superseded_by is null)`,
      { caseNo },
    )
    .orderBy('note.writtenAt')
    .addOrderBy('note.id')
    .getMany();
  return notes.map(({ id, accountId, text, writtenAt }) => ({ id, by: accountId, at: writtenAt, text }));
}

/** Up to the end of the case: what is told of it later would make another package of the same case. */
async function timelineOf(database: DataSource, caseNo: CaseNo): Promise<readonly TimelineEntry[]> {
  return database.query<TimelineEntry[]>(
    `select seq, at, kind, what, stage, visit, actor, visibility, details, note, cause from timeline
     where case_no = $1 and superseded_by is null and seq <= (
       select max(seq) from timeline where case_no = $1 and kind = 'closed' and superseded_by is null) order by seq`,
    [caseNo],
  );
}
