import { randomUUID } from 'node:crypto';
import type { CaseView, CollectionMode, Finding, Stage, Step } from '@talent-window/contracts/vocabulary';
import { PartState, STAGES, Visibility } from '@talent-window/contracts/vocabulary';
import { recordStep } from '@talent-window/persistence';
import { overseasEngineer } from '@talent-window/testing';
import type { Browser, TestApi } from './api.fixture.js';
import { openingView } from './cases/opening-view.js';

const today = new Date().toISOString().slice(0, 10);

/** Submits a case through the API; its files are rows without bytes. @returns its number */
export async function submitCase(
  api: TestApi,
  applicant: Browser,
  changes: object = {},
  mandate?: string,
): Promise<string> {
  const { content, slots } = overseasEngineer(today);
  const draft = await applicant.post('/api/drafts', {
    caseType: 'gold-card',
    content: { ...content, ...changes },
    ...(mandate === undefined ? {} : { mandate }),
  });
  for (const slot of slots) {
    await api.database.query(
      `insert into document (id, draft_id, slot, file_name, media_type, size, sha256, findings, uploaded_at)
       values ($1, $2, $3, $3, 'application/pdf', 1, repeat('0', 64), '[]', now())`,
      [randomUUID(), draft.body.id, slot],
    );
  }
  const submitted = await applicant.ask('POST', `/api/drafts/${draft.body.id}/submit`, {
    headers: { 'if-match': '"1"' },
  });
  if (submitted.status !== 201) throw new Error(JSON.stringify(submitted.body));
  return submitted.body.caseNo as string;
}

export interface Standing {
  readonly stage: Stage;
  readonly visit?: number;
  readonly assignee?: string;
  readonly findings?: readonly Finding[];
  readonly dueAt?: string;
  readonly overdue?: boolean;
  readonly office?: string;
  readonly mode?: CollectionMode;
  readonly cardNo?: string;
  readonly outcome?: 'approved' | 'refused';
  /** 事實 of a refusal */
  readonly facts?: string;
  readonly step?: Partial<Step>;
}

/** Records a step that leaves a case where a test wants it, by the one door, as its workflow would. */
export async function bringTo(api: TestApi, caseNo: string, standing: Standing): Promise<void> {
  const { rows } = await api.database.query(
    'select policy, collection, submitted_at from case_file where case_no = $1',
    [caseNo],
  );
  const [{ policy, collection, submitted_at: submittedAt }] = rows;
  const opening = openingView(caseNo, { policy, collection, submittedAt });
  const {
    stage,
    visit = 1,
    assignee,
    findings = [],
    dueAt,
    overdue = false,
    office,
    mode,
    cardNo,
    outcome,
    facts,
    step,
  } = standing;
  const at = new Date().toISOString();
  const stateOf = (part: Stage): PartState =>
    part === stage
      ? PartState.Current
      : STAGES.indexOf(part) < STAGES.indexOf(stage)
        ? PartState.Done
        : PartState.Pending;
  const view: CaseView = {
    progress: {
      ...opening.progress,
      stage,
      visit,
      ...(dueAt ? { dueAt } : {}),
      ...(outcome ? { outcome, closedAt: at } : {}),
      ...(facts ? { facts } : {}),
      collection: { ...opening.progress.collection, ...(office ? { office } : {}), ...(mode ? { mode } : {}) },
      parts: opening.progress.parts.map((part) => ({ ...part, state: stateOf(part.stage), visit })),
    },
    desk: { findings, overdue, ...(assignee ? { assignee } : {}), ...(cardNo ? { cardNo } : {}) },
  };
  await recordStep(await api.steps(), caseNo, 'run-of-test', {
    cause: `test:${randomUUID()}`,
    kind: 'stage-entered',
    what: stage,
    at,
    actor: { id: 'platform', role: 'system' },
    stage,
    visit,
    visibility: Visibility.Public,
    details: {},
    historyLength: 1,
    ...step,
    view,
  });
}

/** The id of somebody's account; an officer has one from their first sign-in on. */
export async function accountId(api: TestApi, email: string): Promise<string> {
  await api.as(email);
  const { rows } = await api.database.query<{ id: string }>('select id from account where email = $1', [email]);
  return rows[0]?.id ?? '';
}
