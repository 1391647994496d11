import type { MongoAbility, RawRuleOf } from '@casl/ability';
import { createMongoAbility, subject } from '@casl/ability';
import type { Actor, Progress, Stage } from '@talent-window/contracts/vocabulary';
import { PartState } from '@talent-window/contracts/vocabulary';
import type { FieldGroup } from './sight.js';
import { Reach, SIGHT } from './sight.js';

/** What is asked of a case to tell who may see it. */
export interface CaseFacts {
  readonly applicantId: string;
  /** where the card is collected */
  readonly office?: string | undefined;
  /** stages that have begun */
  readonly reached: readonly Stage[];
  /** mandates 委任 that hold for it now */
  readonly mandates?: readonly string[];
  /** accounts that have opened it by breaking the glass, and not too long ago */
  readonly openedBy?: readonly string[];
}

export type Ability = MongoAbility<['see', 'Case' | (CaseFacts & { readonly __caslSubjectType__: 'Case' })]>;
type Rule = RawRuleOf<Ability>;

/** What holds of the cases within reach, as a condition on their facts. */
const WITHIN: Readonly<Record<Reach, (actor: Actor) => Readonly<Record<string, unknown>>>> = {
  // An agent is no applicant: what they see, they see under a mandate.
  [Reach.Own]: ({ id, mandate }) => ({ applicantId: mandate === undefined ? id : NOBODY }),
  [Reach.UnderMandate]: ({ mandate = NOBODY }) => ({ mandates: mandate }),
  [Reach.Any]: () => ({}),
  [Reach.PassportPresented]: () => ({ reached: 'passport-inspection' satisfies Stage }),
  [Reach.CollectedHere]: ({ office = NOBODY }) => ({ reached: 'collection' satisfies Stage, office }),
  [Reach.BrokenGlass]: ({ id }) => ({ openedBy: id }),
};

const NOBODY = '';

/** What an actor may see of which cases. */
export function abilityOf(actor: Actor): Ability {
  const rows = SIGHT.filter(({ roles }) => roles.some((role) => role === actor.role));
  return createMongoAbility<Ability>(
    rows.flatMap(({ of, fields }) =>
      of.map((reach): Rule => ({
        action: 'see',
        subject: 'Case',
        fields: [...fields],
        conditions: WITHIN[reach](actor),
      })),
    ),
  );
}

/** Whether an ability reaches this group of fields of this case. */
export const sees = (ability: Ability, facts: CaseFacts, field: FieldGroup): boolean =>
  ability.can('see', subject('Case', { ...facts }), field);

/** Whether it reaches this group of fields of any case at all. */
export const seesOfAny = (ability: Ability, field: FieldGroup): boolean => ability.can('see', 'Case', field);

/** What a progress tells of who may see its case. */
export const reachedOf = ({ parts, collection }: Progress): Pick<CaseFacts, 'reached' | 'office'> => ({
  reached: parts
    .filter(({ state }) => state === PartState.Current || state === PartState.Done)
    .map(({ stage }) => stage),
  office: collection.office,
});
