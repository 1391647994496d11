import { CaseTypeId } from '@talent-window/contracts/vocabulary';
import { arcEmploymentForm } from './arc-employment-form.js';
import type { Form } from './definition.js';
import { goldCardForm } from './gold-card-form.js';

/** The form of each case type. */
export const FORMS: Readonly<Record<CaseTypeId, Form>> = {
  [CaseTypeId.GoldCard]: goldCardForm,
  [CaseTypeId.ArcEmployment]: arcEmploymentForm,
};
