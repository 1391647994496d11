import type { CaseNo, LaterMessage, ResetWish } from '@talent-window/contracts/vocabulary';
import { CommandName, StepKind } from '@talent-window/contracts/vocabulary';
import type { TimelineEntity } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { refused } from './findings.js';

/**
 * What is sent again unless the operator drops it: what the applicant said and what was seen at a counter, as facts are.
 * What officers decided is not, or the wrong decision would come back by itself; nor is desk work, which they do anew.
 */
const KEPT_BY_ITSELF = {
  resubmit: true,
  withdraw: true,
  correct: true,
  changePassport: true,
  changeField: true,
  chooseCollection: true,
  chooseIssueDay: true,
  recordInspection: true,
  recordHandover: true,
  claim: false,
  release: false,
  assign: false,
  decideHit: false,
  recordReferral: false,
  decideReview: false,
  dismissOverdue: false,
  extendDeadline: false,
  suspendClock: false,
  resumeClock: false,
  decidePermit: false,
} as const satisfies Record<CommandName, boolean>;

/**
 * Commands and facts that came after the point of a reset, in their order.
 * @param undone the steps that the reset undoes
 * @throws OperationRefused `unknown-message` where the wish names one that is not among them
 */
export async function laterMessages(
  database: DataSource,
  caseNo: CaseNo,
  undone: readonly TimelineEntity[],
  { keep, drop }: Pick<ResetWish, 'keep' | 'drop'>,
): Promise<readonly LaterMessage[]> {
  const taken = undone.flatMap((step) => {
    const message = messageOf(step);
    return message ? [message] : [];
  });
  const messages = [...taken, ...(await notYetTaken(database, caseNo))];
  const unknown = [...keep, ...drop].find((id) => !messages.some((message) => message.id === id));
  if (unknown !== undefined) throw refused(caseNo, 'unknown-message', { id: unknown });
  let isAskedAnew = false;
  return messages.map((message) => {
    // An answer belongs to what was asked: where that is undone, it would answer something else.
    isAskedAnew ||= message.name === CommandName.DecideReview && !keep.includes(message.id);
    const byItself = message.kept && !(message.name === CommandName.Resubmit && isAskedAnew);
    return { ...message, kept: keep.includes(message.id) || (byItself && !drop.includes(message.id)) };
  });
}

function messageOf({ kind, cause, what, stage, visit, at }: TimelineEntity): LaterMessage | undefined {
  const [sort, ...id] = cause.split(':');
  const place = { id: id.join(':'), name: what, stage, visit, at: at.toISOString() };
  if (sort === 'command' && kind === StepKind.Commanded) {
    return { ...place, kind: 'command', kept: KEPT_BY_ITSELF[what as CommandName] };
  }
  // What a poll was told is asked again by itself; a fact that had no effect then has none now.
  if (sort !== 'fact' || kind === StepKind.Polled) return undefined;
  return { ...place, kind: 'fact', kept: kind === StepKind.FactTaken };
}

/** Facts that were handed to the workflow and lie there still: a reset would lose them. What an earlier reset undid is settled. */
async function notYetTaken(database: DataSource, caseNo: CaseNo): Promise<readonly LaterMessage[]> {
  const rows = await database.query<{ id: string; name: string; received_at: Date }[]>(
    `select sender || ':' || message_id as id, name, received_at from inbox i
     where case_no = $1 and relayed_at is not null and not exists (
       select from timeline t where t.case_no = i.case_no and t.cause = 'fact:' || i.sender || ':' || i.message_id)
     order by i.id`,
    [caseNo],
  );
  return rows.map(({ id, name, received_at }) => ({
    id,
    kind: 'fact',
    name,
    kept: true,
    at: received_at.toISOString(),
  }));
}
