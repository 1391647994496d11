import type { CaseNo } from '@talent-window/contracts/vocabulary';
import { AgencySystem, FactName, INSPECTION_RESULTS, InspectionResult } from '@talent-window/contracts/vocabulary';
import { Type } from 'typebox';
import type { Agency } from '../stand-in/agency.js';
import type { Tx } from '../stand-in/database.js';
import { addDecisionRoute } from '../stand-in/decision-route.js';
import { done } from '../stand-in/desk-routes.js';
import { CaseNoField, Closed, NameField, ReferenceField, OneOf } from '../stand-in/formats.js';
import { both, form, html, table } from '../stand-in/html.js';
import { FaultProfile, Mode } from '../stand-in/settings.js';
import type { StandIn } from '../stand-in/stand-in.js';

interface Inspection {
  readonly caseNo: CaseNo;
  readonly reference: string | null;
  readonly result: InspectionResult;
  readonly office: string;
}
interface InspectionRow extends Inspection {
  readonly id: number;
  readonly inspectedAt: Date;
}

const COLUMNS = 'id, case_no as "caseNo", reference, result, office, inspected_at as "inspectedAt"';

/** 駐外館處 have a system of their own; it tells the platform what was seen at the counter. */
export const missions: Agency = {
  name: AgencySystem.Missions,
  title: { zh: '駐外館處 繳驗護照', en: 'Missions: passport inspection' },
  description: 'Tells the result of a passport inspection, and is told what was decided.',
  facts: [FactName.PassportInspected],
  mode: Mode.Manual,
  tables: `
create table if not exists inspection (
  id integer generated always as identity primary key,
  case_no text not null,
  reference text,
  result text not null,
  office text not null,
  inspected_at timestamptz not null default clock_timestamp()
);
`,

  signedRoutes: addDecisionRoute,

  openRoutes(app, standIn) {
    const InspectionBody = Closed({
      caseNo: CaseNoField,
      reference: Type.Optional(Type.Union([ReferenceField, Type.Literal('')])),
      result: OneOf(INSPECTION_RESULTS),
      office: NameField,
    });
    app.post('/desk/inspections', { schema: { hide: true, body: InspectionBody } }, async (request, reply) => {
      const { reference, ...seen } = request.body;
      await standIn.transact((tx) => recordInspection(standIn, tx, { ...seen, reference: reference || null }));
      return done(request, reply, `/${standIn.name}/`);
    });
  },

  chores: (standIn) => ({
    'pass-late': async (tx, id) => {
      const { rows } = await tx.query<InspectionRow>(`select ${COLUMNS} from inspection where id = $1`, [id]);
      const [failed] = rows;
      if (failed) await recordInspection(standIn, tx, { ...failed, result: InspectionResult.Passed });
    },
  }),

  async desk(standIn) {
    const { rows } = await standIn.database.query<InspectionRow>(
      `select ${COLUMNS} from inspection order by id desc limit 50`,
    );
    const result = { zh: '結果', en: 'Result' };
    return html`<section>
      <h2>${both('登錄繳驗結果', 'Record an inspection')}</h2>
      ${form(`/${standIn.name}/desk/inspections`, { zh: '登錄', en: 'Record' }, [
        { name: 'caseNo', label: { zh: '收件號', en: 'Case number' } },
        { name: 'result', label: result, options: INSPECTION_RESULTS },
        { name: 'office', label: { zh: '館處', en: 'Mission' } },
        { name: 'reference', label: { zh: '文號', en: 'Reference' }, optional: true },
      ])}
      <h2>${both('已繳驗', 'Inspected')}</h2>
      ${table(rows, [
        { title: { zh: '時間', en: 'When' }, cell: (row) => row.inspectedAt.toISOString() },
        { title: { zh: '收件號', en: 'Case' }, cell: (row) => row.caseNo },
        { title: result, cell: (row) => row.result },
        { title: { zh: '館處', en: 'Mission' }, cell: (row) => row.office },
      ])}
    </section>`;
  },
};

async function recordInspection(standIn: StandIn, tx: Tx, inspection: Inspection): Promise<void> {
  const { caseNo, reference, result, office } = inspection;
  const { rows } = await tx.query<InspectionRow>(
    `insert into inspection (case_no, reference, result, office) values ($1, $2, $3, $4) returning ${COLUMNS}`,
    [caseNo, reference, result, office],
  );
  const [row] = rows;
  if (!row) return;
  await standIn.record(tx, { what: 'passport-inspected', reference, caseNo, details: { result, office } });
  const occurredAt = row.inspectedAt.toISOString();
  await standIn.tell(tx, FactName.PassportInspected, { caseNo, reference, occurredAt, result, office });
  const { fault, faultDelayMs } = await standIn.settings.read(tx);
  if (fault === FaultProfile.LateAcceptAfterReject && result === InspectionResult.Failed) {
    await standIn.schedule(tx, { what: 'pass-late', subject: String(row.id), delayMs: faultDelayMs });
  }
}
