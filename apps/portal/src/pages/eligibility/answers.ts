import { ResidenceStatus } from '@talent-window/domain';
import { useNavigate } from '@tanstack/react-router';
import { useSearchWords } from '../../frame/search.js';

/** What a visitor has said so far. It stands in the address, so that it can be kept, shared and gone back in. */
export interface Answers {
  readonly nationality?: string;
  readonly where?: 'overseas' | 'taiwan';
  readonly status?: ResidenceStatus;
  readonly field?: string;
  /** a criterion, or `all` where a field asks for all of its criteria, or `none` */
  readonly criterion?: string;
  readonly years?: number;
}

export const QUESTIONS = ['nationality', 'where', 'field', 'criterion'] as const;
export type Question = (typeof QUESTIONS)[number];

const isStatus = (word: string | undefined): word is ResidenceStatus =>
  Object.values<string | undefined>(ResidenceStatus).includes(word);

/** The answers of the address; `ask` is the question that somebody went back to. */
export function useAnswers(): {
  readonly answers: Answers;
  readonly asked: Question | undefined;
  readonly answer: (change: Answers, ask?: Question) => void;
} {
  const { nationality, where, status, field, criterion, years, ask } = useSearchWords();
  const navigate = useNavigate();
  const answers: Answers = {
    ...(nationality === undefined ? {} : { nationality }),
    ...(where === 'overseas' || where === 'taiwan' ? { where } : {}),
    ...(where === 'taiwan' && isStatus(status) ? { status } : {}),
    ...(field === undefined ? {} : { field }),
    ...(criterion === undefined ? {} : { criterion }),
    ...(years === '1' || years === '2' || years === '3' ? { years: Number(years) } : {}),
  };
  const answer = (change: Answers, next?: Question): void => {
    void navigate({
      to: '/eligibility',
      search: { ...answers, ...change, ...(next ? { ask: next } : {}) } as never,
      resetScroll: true,
    });
  };
  return { answers, asked: QUESTIONS.find((question) => question === ask) ?? firstOpen(answers), answer };
}

const firstOpen = ({ nationality, where, status, field, criterion }: Answers): Question | undefined => {
  if (nationality === undefined) return 'nationality';
  if (where === undefined || (where === 'taiwan' && status === undefined)) return 'where';
  if (field === undefined) return 'field';
  return criterion === undefined ? 'criterion' : undefined;
};
