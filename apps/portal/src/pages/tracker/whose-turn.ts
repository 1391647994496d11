import type { Schemas, Status } from '@talent-window/ui';
import type { CommandName, Progress } from '../../case/own-case.js';

type Awaiting = Progress['awaiting'];
type Page = 'pay' | 'answer' | 'collection';

/** What a person does where the case waits for them: the page that does it, and the command that must be allowed. */
const YOURS: Readonly<Partial<Record<Awaiting, { readonly page?: Page; readonly command?: CommandName }>>> = {
  payment: { page: 'pay' },
  'passport-presentation': {},
  answer: { page: 'answer', command: 'resubmit' },
  entry: {},
  handover: { page: 'collection' },
  'collection-choice': { page: 'collection' },
};

export const isYours = ({ awaiting, outcome }: Pick<Progress, 'awaiting' | 'outcome'>): boolean =>
  outcome === undefined && awaiting in YOURS;

export const pageOf = (awaiting: Awaiting): Page | undefined => YOURS[awaiting]?.page;

/** A permit may end after the case has. */
export const hasEnded = ({ permit }: Progress): boolean => permit?.state === 'annulled' || permit?.state === 'revoked';

/** Against the applicant was decided: there is a decision to read. */
export const isAgainst = (progress: Progress): boolean =>
  progress.outcome === 'refused' || progress.outcome === 'dismissed' || hasEnded(progress);

export function statusOf(progress: Progress): Status {
  if (progress.outcome === undefined)
    return isYours(progress) ? 'yours' : progress.awaiting === 'dismissal' ? 'yours' : 'ours';
  return progress.outcome === 'approved' && !hasEnded(progress) ? 'done' : 'stopped';
}

/** How one authority's part is drawn. */
export function statusOfPart({ state }: Schemas['Part'], progress: Progress): Status {
  if (state === 'done') return 'done';
  if (state === 'stopped') return 'stopped';
  if (state === 'current') return isYours(progress) ? 'yours' : 'ours';
  return 'ahead';
}
