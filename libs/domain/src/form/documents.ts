import type { InputFinding } from '@talent-window/contracts/vocabulary';
import type { Form, JudgeContext, Slot } from './definition.js';
import { FormReason } from './form-reason.js';
import { holds, isRequired } from './form-view.js';
import { findingOf } from './shape.js';

const pathOf = (slot: string): string => `documents.${slot}`;

/** The slots that this content asks for or offers, each with whether it must be filled. */
export const slotsFor = (slots: readonly Slot[], scope: unknown): readonly { slot: Slot; required: boolean }[] =>
  slots
    .filter((slot) => !slot.when || holds(slot.when, scope))
    .map((slot) => ({ slot, required: isRequired(slot.required, scope) }));

/** Unknown slots and too many files, and on submission what is missing. */
export const documentFindings = (
  { slots, alternatives }: Pick<Form, 'slots' | 'alternatives'>,
  scope: unknown,
  { mode, documents }: JudgeContext,
): readonly InputFinding[] => {
  const count = (slot: string): number => documents.filter((it) => it.slot === slot).length;
  const known = new Set(slots.map((it) => it.slot));
  const unknown = [...new Set(documents.map((it) => it.slot))].filter((it) => !known.has(it));
  const tooMany = slots.filter((it) => count(it.slot) > it.max);
  const required = mode === 'draft' ? [] : slotsFor(slots, scope).filter((it) => it.required);
  const missing = required.filter((it) => count(it.slot.slot) < it.slot.min);
  // A paper that is required anyway is missed once, not again as one that would do.
  const isMet = (slot: string): boolean => count(slot) > 0 || required.some((it) => it.slot.slot === slot);
  const choices =
    mode === 'draft'
      ? []
      : alternatives.filter((it) => holds(it.when, scope) && !it.sets.some((set) => set.every(isMet)));
  return [
    ...tooMany.map(({ slot, max }) => findingOf(pathOf(slot), { reason: FormReason.TooManyFiles, params: { max } })),
    ...missing.map(({ slot: { slot, min } }) =>
      findingOf(pathOf(slot), { reason: FormReason.DocumentMissing, params: { min } }),
    ),
    ...choices.map(({ sets }) =>
      findingOf(pathOf(sets[0]?.[0] ?? ''), {
        reason: FormReason.OneSetOfDocumentsMissing,
        params: { sets: sets.map((set) => set.map((slot) => `@form.documents.${slot}`).join(' + ')).join(' / ') },
      }),
    ),
    ...unknown.map((slot) => findingOf(pathOf(slot), { reason: FormReason.UnknownSlot })),
  ];
};
