import { parseArgs } from 'node:util';
import type { ResetWish } from '@talent-window/contracts/vocabulary';
import { LAST, STAGES } from '@talent-window/contracts/vocabulary';

export const USAGE = `usage: npm run ops -- COMMAND
  stuck                             open cases that do not move, why, and what to do
  show CASE                         where a case stands, what is tried, and what operators did
  replay CASE                       does the code at hand still replay this case?
  screening                         by which control lists everybody is screened, and how far
  rehearse                          does it replay every open case?
  close-day --day YYYY-MM-DD        close a day at the till, or close it again
  retention [--dry-run]             forget what was kept for as long as the rules say, or only count it
  rotate-keys                       seal all protected fields by the newest key of FIELD_KEYS
  reconcile                         does every open case stand where its workflow says?
  archive CASE --why TEXT           pack a closed case anew and hand it to the image archive
  retry CASE --why TEXT             try again at once what waits to be tried, and watch what comes of it
  reset CASE --to STAGE --why TEXT  take a case back to where it entered a stage, or to its last workflow task (last);
       [--keep ID]… [--drop ID]…    which later messages are sent again, and which are not
       [--yes]                      do it; without, only say what would be done
  sign CASE --decision approve      an officer's signed decision, as a Temporal signal
  sign CASE --decision refuse --reason KEY… --facts TEXT
archive, retry and reset (by an operator) and sign (by who reviews the case) also take --email E --password P
of the one who does it; who can sign in here: the end of npm start`;

interface SignedIn {
  readonly email: string;
  readonly password: string;
}
type ResetRequest = { readonly what: 'reset'; readonly caseNo: string; readonly why: string } & ResetWish;
type RetryRequest = { readonly what: 'retry' | 'archive'; readonly caseNo: string; readonly why: string };

export type OpsCommand = SignedIn &
  (
    | { readonly name: (typeof WITHOUT_CASE)[number] }
    | { readonly name: 'show' | 'replay'; readonly caseNo: string }
    | { readonly name: 'close-day'; readonly day: string }
    | { readonly name: 'retention'; readonly dryRun: boolean }
    | { readonly name: 'retry' | 'archive'; readonly request: RetryRequest }
    | { readonly name: 'reset'; readonly request: ResetRequest }
    | {
        readonly name: 'sign';
        readonly caseNo: string;
        readonly decision: string;
        readonly reasons: readonly string[];
        readonly facts: string;
      }
  );

/** What is asked for, or what is wrong with it. */
export function commandLine(args: string[]): OpsCommand | string {
  const parsed = parse(args);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const [name = '', caseNo, ...more] = positionals;
  const { email, password, why } = values;
  if (more.length > 0) return `too many words: ${more.join(' ')}`;
  if (isWithoutCase(name)) {
    return caseNo === undefined ? { name, email, password } : `${name} takes no case`;
  }
  if (name === 'retention') {
    return caseNo === undefined ? { name, email, password, dryRun: values['dry-run'] } : 'retention takes no case';
  }
  if (name === 'close-day') {
    const { day } = values;
    return /^\d{4}-\d{2}-\d{2}$/.test(day) && caseNo === undefined && !Number.isNaN(Date.parse(day))
      ? { name, email, password, day }
      : 'close-day takes --day YYYY-MM-DD and no case';
  }
  if (!isOfCase(name)) {
    return name === '' ? 'a command is needed' : `there is no command ${name}`;
  }
  if (caseNo === undefined || !/^\d{12}$/.test(caseNo)) return `${name} takes a case number of twelve digits`;
  if (name === 'show' || name === 'replay') return { name, caseNo, email, password };
  if (email === '' || password === '') return `${name} takes --email and --password of the one who does it`;
  if (name === 'sign') {
    return { name, caseNo, email, password, decision: values.decision, reasons: values.reason, facts: values.facts };
  }
  if (why.trim() === '') return `${name} takes --why: it stands in the audit`;
  if (name === 'retry' || name === 'archive') return { name, email, password, request: { what: name, caseNo, why } };
  const to = [...STAGES, LAST].find((stage) => stage === values.to) as ResetWish['to'] | undefined;
  if (to === undefined) return `--to is one of ${[...STAGES, LAST].join(', ')}`;
  const { keep, drop, yes } = values;
  return { name, email, password, request: { what: name, caseNo, why, to, keep, drop, dryRun: !yes } };
}

const WITHOUT_CASE = ['stuck', 'screening', 'rehearse', 'reconcile', 'rotate-keys'] as const;
const isWithoutCase = (name: string): name is (typeof WITHOUT_CASE)[number] => WITHOUT_CASE.some((it) => it === name);

const OF_CASE = ['show', 'replay', 'retry', 'archive', 'reset', 'sign'] as const;
const isOfCase = (name: string): name is (typeof OF_CASE)[number] => OF_CASE.some((it) => it === name);

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        decision: { type: 'string', default: 'approve' },
        facts: { type: 'string', default: '' },
        reason: { type: 'string', multiple: true, default: [] },
        email: { type: 'string', default: '' },
        password: { type: 'string', default: '' },
        why: { type: 'string', default: '' },
        to: { type: 'string', default: '' },
        day: { type: 'string', default: '' },
        keep: { type: 'string', multiple: true, default: [] },
        drop: { type: 'string', multiple: true, default: [] },
        yes: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
