import { Late, $api, ProblemNotice } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useAnswers } from './answers.js';
import type { ProfessionalField } from './ask.js';
import { AskCriterion } from './ask-criterion.js';
import { AskField } from './ask-field.js';
import { AskNationality } from './ask-nationality.js';
import { AskWhere } from './ask-where.js';
import { NotHere } from './not-here.js';
import { Result } from './result.js';

/** Four questions, one at a time, and what follows from the answers. */
export function EligibilityPage(): ReactNode {
  const { answers, asked, answer } = useAnswers();
  const nationalities = $api.useQuery('get', '/api/reference/nationalities', {}, { staleTime: Infinity });
  const fields = $api.useQuery('get', '/api/reference/professional-fields', {}, { staleTime: Infinity });
  const place = useHeadingFocus(asked ?? 'result');

  if (nationalities.error) {
    return <ProblemNotice error={nationalities.error} onRetry={() => void nationalities.refetch()} />;
  }
  if (fields.error) return <ProblemNotice error={fields.error} onRetry={() => void fields.refetch()} />;
  if (!nationalities.data || !fields.data) return <Late />;

  const nationality = nationalities.data.find(({ code }) => code === answers.nationality);
  const all = fields.data as unknown as readonly ProfessionalField[];
  const field = all.find(({ code }) => code === answers.field);
  const body = (): ReactNode => {
    if (asked === 'nationality' || !nationality) {
      return <AskNationality all={nationalities.data} answers={answers} onAnswer={answer} />;
    }
    if (!nationality.supported) return <NotHere nationality={nationality} onAnswer={answer} />;
    if (asked === 'where') return <AskWhere nationality={nationality} answers={answers} onAnswer={answer} />;
    if (asked === 'field' || !field) return <AskField all={all} answers={answers} onAnswer={answer} />;
    if (asked === 'criterion' || answers.criterion === 'none') {
      return <AskCriterion field={field} answers={answers} onAnswer={answer} />;
    }
    return <Result nationality={nationality} field={field} answers={answers} onAnswer={answer} />;
  };
  return <div ref={place}>{body()}</div>;
}

/** Each question is like a page of its own: its heading takes the focus, though the path stays. */
function useHeadingFocus(shown: string): React.RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(shown);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    const heading = place.current?.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [shown]);
  return place;
}
