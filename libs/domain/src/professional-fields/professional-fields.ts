import type { Evidence, EvidenceSlot } from './evidence.js';
import { CURRENT_FIELD_SET, PROFESSIONAL_FIELD_SETS } from './field-sets.js';
import type { Criterion, ProfessionalField } from './professional-field.js';

/** Throws a RangeError for a version that was never released. */
export const getProfessionalFields = (version: string = CURRENT_FIELD_SET): readonly ProfessionalField[] => {
  const set = PROFESSIONAL_FIELD_SETS.find((it) => it.version === version);
  if (set === undefined) throw new RangeError(`no set of professional fields "${version}" was released`);
  return set.fields;
};

export const PROFESSIONAL_FIELDS: readonly ProfessionalField[] = getProfessionalFields();

/** By field code, e.g. `ECO`; undefined for a code the set does not have. */
export const findProfessionalField = (code: string, version?: string): ProfessionalField | undefined =>
  getProfessionalFields(version).find((it) => it.code === code);

/** By criterion code, e.g. `ECO-04`; undefined for a code the set does not have. */
export const findCriterion = (code: string, version?: string): Criterion | undefined =>
  getProfessionalFields(version)
    .flatMap((it) => it.criteria)
    .find((it) => it.code === code);

/** All that one application must prove: the slots it needs, and the choices it has, one set of each to be complete. */
export interface EvidenceNeeded {
  readonly required: readonly EvidenceSlot[];
  readonly choices: readonly (readonly (readonly EvidenceSlot[])[])[];
}

/**
 * The evidence for one field and criterion: its own, the precondition's (law), and where the items are
 * cumulative (architecture) that of every item. Empty while field or criterion is unknown.
 */
export const evidenceFor = (fieldCode: string, criterionCode: string, version?: string): EvidenceNeeded => {
  const field = findProfessionalField(fieldCode, version);
  const chosen = field?.criteria.filter((it) => field.combination === 'all' || it.code === criterionCode) ?? [];
  if (field === undefined || chosen.length === 0) return { required: [], choices: [] };
  const parts: readonly Evidence[] = [
    ...(field.precondition === undefined ? [] : [field.precondition.evidence]),
    ...chosen.map((it) => it.evidence),
  ];
  return {
    required: [...new Set(parts.flatMap((it) => it.required))],
    choices: parts.flatMap((it) => (it.oneOf === undefined ? [] : [it.oneOf])),
  };
};
