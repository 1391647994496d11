import type { components } from '@talent-window/api-client';
import type { ReactNode } from 'react';
import { createContext, useContext, useMemo } from 'react';
import { useKept } from './kept.js';

type DecideReview = components['schemas']['DecideReview'];
export type ReviewDecision = DecideReview['decision'];
export type ItemReason = components['schemas']['RequestItem']['reason'];
export type RefusalReason = DecideReview['reasons'][number];

/** One field or document that goes back, with what is wrong with it in both languages. */
export interface DraftItem {
  readonly path: string;
  readonly reason: ItemReason | '';
  readonly zh: string;
  readonly en: string;
  readonly example: string;
}

/** A decision that is being written. */
export interface DecisionDraft {
  readonly decision?: ReviewDecision | undefined;
  readonly items: readonly DraftItem[];
  readonly reasons: readonly RefusalReason[];
  readonly factsZh: string;
  readonly factsEn: string;
  readonly fromAbroad: boolean;
  readonly note: string;
}

const EMPTY: DecisionDraft = { items: [], reasons: [], factsZh: '', factsEn: '', fromAbroad: false, note: '' };

/** Both languages in one text, as the applicant gets it. */
const together = (zh: string, en: string): string => [zh.trim(), en.trim()].filter((each) => each !== '').join('\n');

export const isAsking = (decision: ReviewDecision | undefined): boolean =>
  decision === 'return' || decision === 'supplement';

/** What the draft says to the platform, less the turn it is meant for. */
export function contentOf(draft: DecisionDraft): Omit<DecideReview, 'commandId' | 'stage' | 'visit'> | undefined {
  const { decision, items, reasons, factsZh, factsEn, fromAbroad, note } = draft;
  if (decision === undefined) return undefined;
  const asked = items.flatMap(({ path, reason, zh, en, example }) =>
    reason === ''
      ? []
      : [{ path, reason, note: together(zh, en), ...(example.trim() === '' ? {} : { example: example.trim() }) }],
  );
  return {
    decision,
    note: note.trim(),
    reasons: decision === 'refuse' ? [...reasons] : [],
    ...(decision === 'refuse' ? { facts: together(factsZh, factsEn) } : {}),
    ...(isAsking(decision) ? { items: asked, fromAbroad } : {}),
  };
}

interface Drafting {
  readonly draft: DecisionDraft;
  readonly change: (part: Partial<DecisionDraft>) => void;
  /** puts a field or document among what goes back, or takes it out again */
  readonly askAbout: (path: string) => void;
  readonly forget: () => void;
}

const Drafted = createContext<Drafting | undefined>(undefined);

/** Keeps the decision on a case while it is written, wherever on its page. */
export function DecisionProvider({
  caseNo,
  children,
}: {
  readonly caseNo: string;
  readonly children: ReactNode;
}): ReactNode {
  const [draft, set, forget] = useKept<DecisionDraft>(`decision.${caseNo}`, EMPTY);
  const drafting = useMemo<Drafting>(
    () => ({
      draft,
      forget,
      change: (part) => set({ ...draft, ...part }),
      askAbout: (path) => {
        const others = draft.items.filter((item) => item.path !== path);
        const items =
          others.length < draft.items.length
            ? others
            : [...draft.items, { path, reason: '' as const, zh: '', en: '', example: '' }];
        set({ ...draft, items, decision: draft.decision === 'supplement' ? 'supplement' : 'return' });
      },
    }),
    [draft, set, forget],
  );
  return <Drafted value={drafting}>{children}</Drafted>;
}

export function useDecision(): Drafting {
  const drafting = useContext(Drafted);
  if (!drafting) throw new Error('no case around this');
  return drafting;
}
