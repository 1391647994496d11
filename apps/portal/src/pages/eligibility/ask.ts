import type { Schemas } from '@talent-window/ui';
import type { Answers, Question } from './answers.js';

export type Nationality = Schemas['Nationality'];
/** The document of the API leaves its code open. */
export type ProfessionalField = Omit<Schemas['ProfessionalField'], 'code'> & { readonly code: string };

/** What every question is given. */
export interface Ask {
  readonly answers: Answers;
  readonly onAnswer: (change: Answers, ask?: Question) => void;
}
