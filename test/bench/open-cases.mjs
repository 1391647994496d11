import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatCaseNo, rocYearAt } from '@talent-window/domain';
import {
  CaseFileEntity,
  DraftEntity,
  OutboxEntity,
  recordStep,
  sealColumns,
  submitDraft,
  TimelineEntity,
} from '@talent-window/persistence';

const PATIENCE = 600_000;
/** At the same time, as many as a process of the platform has connections. */
const AT_ONCE = 10;
/** The unit in the numbers of cases that stand in the projection only. */
const PROJECTED_UNIT = '990';

/**
 * Submits the application of a real case again and again, by the platform's own submission: each becomes a workflow.
 * @param options.applicationOf makes the nth application another person's
 * @param options.resumeOf where the workflow of a number takes up, as a run does that is continued; without, at the beginning
 * @returns the case numbers
 */
export async function submitAgain(
  database,
  caseNo,
  count,
  { applicationOf = (_, application) => application, resumeOf = () => undefined } = {},
) {
  const {
    draftId,
    submittedAt: _,
    caseNo: __,
    ...file
  } = await database.getRepository(CaseFileEntity).findOneByOrFail({ caseNo });
  const { workflowType, input } = await database.getRepository(OutboxEntity).findOneByOrFail({ caseNo });
  const drafts = await copyDraft(
    database,
    draftId,
    Array.from({ length: count }, () => null),
  );
  return forEach(drafts, ({ id, version }, nth) => {
    const submittedAt = new Date();
    const rocYear = rocYearAt(submittedAt.toISOString());
    const unit = caseNo.slice(3, 6);
    return submitDraft(database, {
      draftId: id,
      draftVersion: version,
      file: { ...file, application: applicationOf(nth, file.application), submittedAt },
      workflowType,
      rocYear,
      unit,
      caseNoOf: (serial) => formatCaseNo({ rocYear, unit, serial }),
      startOf: (number) => ({
        ...input,
        caseNo: number,
        submittedAt: submittedAt.toISOString(),
        ...resumeOf(number),
      }),
      lookupHashOf: () => file.lookupHash,
    });
  });
}

/**
 * Open cases where a real one stands, each with a workflow that takes up there: many at their desks in the time of a few.
 * @param applicationOf makes the nth application another person's
 */
export async function takeUpWhere(database, caseNo, count, applicationOf) {
  const step = await lastStepOf(database, caseNo);
  const timeline = await database.query(
    `select cause, kind, what, at, actor, stage, visit, visibility, details, seq from timeline where case_no = $1 order by seq`,
    [caseNo],
  );
  const viewOf = (number) => ({ ...step.view, progress: { ...step.view.progress, caseNo: number } });
  const resumeOf = (number) => ({ resume: { view: viewOf(number), timeline } });
  const numbers = await submitAgain(database, caseNo, count, { applicationOf, resumeOf });
  await forEach(numbers, (number) => recordStep(database, number, 'taken-up', { ...step, view: viewOf(number) }));
  return numbers;
}

/** Pays for cases at the gateway's own page. */
export const payAll = (applicant, caseNos) => forEach(caseNos, (caseNo) => applicant.pay(caseNo));

/** Waits until all of these cases stand at a stage. */
export async function awaitStage(database, caseNos, stage) {
  await eventually(`${caseNos.length} cases at ${stage}`, async () => {
    const [{ there }] = await database.query(
      'select count(*)::int as there from case_projection where case_no = any($1) and stage = $2',
      [caseNos, stage],
    );
    return there === caseNos.length || undefined;
  });
}

/**
 * Open cases in the projection without workflows, where a real one stands: copies of its application, and its last step
 * through the one door.
 */
export async function projectCases(database, caseNo, count) {
  const numbers = Array.from({ length: count }, (_, nth) =>
    formatCaseNo({ rocYear: Number(caseNo.slice(0, 3)), unit: PROJECTED_UNIT, serial: nth + 1 }),
  );
  const { draftId, application } = await database.getRepository(CaseFileEntity).findOneByOrFail({ caseNo });
  await copyDraft(database, draftId, numbers);
  const sealed = numbers.map((number) => sealColumns(database, CaseFileEntity, { caseNo: number }, { application }));
  await database.query(
    `insert into case_file select d.case_no, d.id, f.applicant_id, f.case_type, f.rule_set, copy.application::jsonb, f.quote,
       f.policy, f.collection, f.lookup_hash, f.submitted_at, f.passport_index
     from case_file f, unnest($2::text[], $3::text[]) as copy (case_no, application) join draft d on d.case_no = copy.case_no
     where f.case_no = $1`,
    [caseNo, numbers, sealed.map((file) => JSON.stringify(file.application))],
  );
  // Screened like the one they are copies of, or all of them would be screened while something else is measured.
  await database.query(
    `insert into case_screening select number, edition, person_key, screened_at from case_screening, unnest($2::text[]) number
     where case_no = $1`,
    [caseNo, numbers],
  );
  const step = await lastStepOf(database, caseNo);
  await forEach(numbers, (number) => {
    const progress = { ...step.view.progress, caseNo: number };
    return recordStep(database, number, 'projected', { ...step, view: { ...step.view, progress } });
  });
  return numbers;
}

async function lastStepOf(database, caseNo) {
  const [last] = await database
    .getRepository(TimelineEntity)
    .find({ where: { caseNo }, order: { seq: 'DESC' }, take: 1 });
  const [view] = await database.query('select progress, desk from case_projection where case_no = $1', [caseNo]);
  const { cause, kind, what, actor, stage, visit, visibility, details, historyLength } = last;
  return {
    cause,
    kind,
    what,
    actor,
    stage,
    visit,
    visibility,
    details,
    historyLength,
    at: last.at.toISOString(),
    view,
  };
}

/** Copies of a draft under new ids; `null` stands for one that is not a case yet. */
async function copyDraft(database, draftId, caseNos) {
  const { content } = await database.getRepository(DraftEntity).findOneByOrFail({ id: draftId });
  const copies = caseNos.map(() => {
    const id = randomUUID();
    return { id, content: JSON.stringify(sealColumns(database, DraftEntity, { id }, { content }).content) };
  });
  return database.query(
    `insert into draft select copy.id, owner_id, case_type, rule_set, copy.content::jsonb, version, now(), copy.case_no
     from draft, unnest($2::uuid[], $3::text[], $4::text[]) as copy (id, content, case_no) where draft.id = $1
     returning id, version`,
    [draftId, copies.map(({ id }) => id), copies.map(({ content }) => content), caseNos],
  );
}

async function forEach(items, work) {
  const results = [];
  const left = items.entries();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [nth, item] of left) results[nth] = await work(item, nth);
    }),
  );
  return results;
}

async function eventually(what, look) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(200)) {
    const seen = await look();
    if (seen !== undefined) return seen;
  }
  throw new Error(`${what} did not come about within ${PATIENCE / 1_000} s`);
}
