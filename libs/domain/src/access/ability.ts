import type { MongoAbility, RawRuleOf } from '@casl/ability';
import { createMongoAbility, subject } from '@casl/ability';
import type { Actor, Progress } from '@talent-window/contracts/vocabulary';
import { PartState, Stage } from '@talent-window/contracts/vocabulary';
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

type Conditions = Readonly<Record<string, unknown>>;

/** What holds of the cases within an actor's reach; undefined where the actor is nobody whom it could hold for. */
const WITHIN: Readonly<Record<Reach, (actor: Actor) => Conditions | undefined>> = {
  // An agent is no applicant: what they see, they see under a mandate.
  [Reach.Own]: ({ id, mandate }) => (mandate === undefined ? { applicantId: id } : undefined),
  [Reach.UnderMandate]: ({ mandate }) => (mandate === undefined ? undefined : { mandates: mandate }),
  [Reach.Any]: () => ({}),
  [Reach.PassportPresented]: () => ({ reached: Stage.PassportInspection }),
  [Reach.CollectedHere]: ({ office }) => (office === undefined ? undefined : { reached: Stage.Collection, office }),
  [Reach.BrokenGlass]: ({ id }) => ({ openedBy: id }),
};

/** What an actor may see of which cases. */
export function abilityOf(actor: Actor): Ability {
  const rows = SIGHT.filter(({ roles }) => roles.some((role) => role === actor.role));
  return createMongoAbility<Ability>(
    rows.flatMap(({ of, fields }) =>
      of.flatMap((reach): Rule[] => {
        const conditions = WITHIN[reach](actor);
        return conditions ? [{ action: 'see', subject: 'Case', fields: [...fields], conditions }] : [];
      }),
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
