import type { Schemas } from '@talent-window/ui';
import type { Answers, Question } from './answers.js';

export type Nationality = Schemas['Nationality'];
export type ProfessionalField = Schemas['ProfessionalField'];

/** What every question is given. */
export interface Ask {
  readonly answers: Answers;
  readonly onAnswer: (change: Answers, ask?: Question) => void;
}
