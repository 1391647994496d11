import { holds, isRequired } from '@talent-window/domain';
import type { Schemas } from '@talent-window/ui';
import type { Answers } from './answers.js';
import type { Nationality } from './ask.js';
import { contentOf } from './content-of.js';

type Form = Schemas['Form'];
type Slot = Form['slots'][number];
type Condition = Parameters<typeof holds>[0];
interface Alternatives {
  readonly when: Condition;
  readonly sets: readonly (readonly string[])[];
}

/** What must be attached, and of what one set is enough. */
export interface Papers {
  readonly required: readonly Slot[];
  readonly choices: readonly (readonly (readonly Slot[])[])[];
}

export function papersFor(form: Form, answers: Answers, { special }: Nationality): Papers {
  const content = { ...contentOf(answers), facts: { hkMacau: special === 'hk-macau' } };
  const isAsked = ({ when, required }: Slot): boolean =>
    (when === undefined || holds(when as Condition, content)) && isRequired(required as boolean | Condition, content);
  const required = form.slots.filter(isAsked);
  // The document of the API leaves conditions and sets open; they are those of the domain.
  const alternatives = form.alternatives as unknown as readonly Alternatives[];
  const choices = alternatives
    .filter(({ when }) => holds(when, content))
    .map(({ sets }) =>
      sets.map((set) => form.slots.filter((slot) => set.includes(slot.slot) && !required.includes(slot))),
    )
    .filter((sets) => sets.every((set) => set.length > 0));
  return { required, choices };
}
