export { NATIONALITIES, NationalityRefusal, findNationality } from './nationalities/nationalities.js';
export { findNationalityByName } from './nationalities/nationality-names.js';
export type { Nationality } from './nationalities/nationalities.js';
export { SERVICE_STATIONS } from './offices/stations.js';
export { MISSIONS } from './offices/missions.js';
export { MOFA_COUNTERS } from './offices/mofa-counters.js';
export { collectionSlots } from './offices/collection-hours.js';
export type { CollectionSlot } from './offices/collection-hours.js';
export { findOffice } from './offices/find-office.js';
export type { Office, OfficeKind } from './offices/office.js';
export { CASE_TYPES } from './case-types/index.js';
export type { CaseType } from './case-types/index.js';
export { allowedActions, judge, REFERRED_ROUTES } from './legality/index.js';
export type { Attempt, Verdict } from './legality/index.js';
export { policyFor, RULE_SETS } from './rule-sets/index.js';
export type { ApplicantSituation, RuleSet } from './rule-sets/index.js';
export { FieldCode } from './professional-fields/professional-field.js';
export type {
  Criterion,
  ProfessionalField,
  ProfessionalFieldSet,
  SalaryRule,
} from './professional-fields/professional-field.js';
export { EVIDENCE_SLOTS } from './professional-fields/evidence.js';
export type { Evidence, EvidenceSlot } from './professional-fields/evidence.js';
export { MINISTRIES } from './professional-fields/ministries.js';
export type { Ministry } from './professional-fields/ministries.js';
export { CURRENT_FIELD_SET, PROFESSIONAL_FIELD_SETS } from './professional-fields/field-sets.js';
export {
  PROFESSIONAL_FIELDS,
  evidenceFor,
  findCriterion,
  findProfessionalField,
  getProfessionalFields,
} from './professional-fields/professional-fields.js';
export type { EvidenceNeeded } from './professional-fields/professional-fields.js';
export { answerPeriod, NOTICE_AT, refusalNotice, requestNotice } from './decision-notices.js';
export type { NoticeToTell } from './decision-notices.js';
export { papersOf, REPLACES } from './papers.js';
export { STAGE_PARTIES } from './stage-parties.js';
export type { StageParties } from './stage-parties.js';
export { COMMAND_SHAPES, FACT_SHAPES, misfit, REVIEW_DECIDED_SHAPE } from './message-shapes/index.js';
export { CALENDARS, CURRENT_CALENDAR, getCalendar } from './calendar/calendars.js';
export type { Calendar, CalendarYear } from './calendar/calendars.js';
export { addDays, endOfTaipeiDay, taipeiDay } from './calendar/days.js';
export { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './calendar/working-days.js';
export { addMonths, periodEnd } from './calendar/periods.js';
export type { Period } from './calendar/periods.js';
export { usedByAuthority, usedByPart } from './clock/days-used.js';
export { fieldsOf } from './form/field-tree.js';
export { dueAt, dueDay, pausedWorkingDays, usedWorkingDays } from './clock/clock.js';
export { FORMS } from './form/forms.js';
export { goldCardForm } from './form/gold-card-form.js';
export { arcEmploymentForm } from './form/arc-employment-form.js';
export { FieldKind, OptionSource, SlotAccepts } from './form/definition.js';
export type {
  Alternatives,
  Condition,
  Field,
  Form,
  JudgeContext,
  Requirement,
  Section,
  Slot,
} from './form/definition.js';
export type { ArcEmploymentApplication, GoldCardApplication } from './form/application.js';
export { ResidenceStatus } from './form/residence-status.js';
export { AppliesFrom, withFacts } from './form/facts.js';
export { FORM_REASONS, FormReason } from './form/form-reason.js';
export { isUnfitText } from './form/unfit-text.js';
export { isAcceptable, judgeForm } from './form/judge-form.js';
export { judgeMailAddress } from './form/mail-address.js';
export type { MailAddressFault } from './form/mail-address.js';
export { normaliseForm } from './form/normalise-form.js';
export { amendable } from './form/amendable.js';
export type { Amendable } from './form/amendable.js';
export { contentToSubmit, withValues } from './form/content-to-submit.js';
export { slotsFor } from './form/documents.js';
export { describeForm } from './form/describe-form.js';
export type { DescribedField, DescribedForm, DescribedOption, DescribedSlot } from './form/describe-form.js';
export type { TableOption } from './form/options.js';
export { holds, isEmpty, isRequired, valueAt } from './form/form-view.js';
export { isDay, parseDay, parsePartialDay } from './form/days.js';
export { applicantOf, collectionOf, findNames, findSituation, professionOf } from './form/applicant.js';
export type { Applicant, Profession, Situation } from './form/applicant.js';
export { formatCaseNo, parseCaseNo, rocYearAt } from './numbers/case-number.js';
export type { CaseNumberParts } from './numbers/case-number.js';
export { completeUiNumber, parseUiNumber } from './numbers/ui-number.js';
export type { UiNumber, UiNumberFormat, UiNumberHolder, UiNumberVerdict } from './numbers/ui-number.js';
export { NEW_UI_NUMBERS_FROM, OLD_UI_NUMBERS_UNTIL, UI_COUNTIES } from './numbers/ui-number-data.js';
export { isBusinessNumber } from './numbers/business-number.js';
export type { BusinessNumberDivisor } from './numbers/business-number.js';
export { mrzCheckDigit } from './numbers/mrz-check.js';
export { toMrzLetters } from './numbers/mrz-letters.js';
export { mrzName } from './numbers/mrz-name.js';
export { cardOptionalData, faultsOfTd1, mrzTd1 } from './numbers/mrz-td1.js';
export type { Td1, Td1Check, Td1Lines } from './numbers/mrz-td1.js';
export { FEE_ITEMS, FeeAction, FeeItem } from './fees/fee-table.js';
export type { FeeAmount, FeePart, FeeRow, FeeTable, ReciprocalFee } from './fees/fee-table.js';
export { FEE_TABLES, RECIPROCAL_FEES } from './fees/fee-tables.js';
export { LAWS } from './fees/laws.js';
export type { LawTag, LegalBasis } from './fees/laws.js';
export {
  OVERPAYMENT_CLAIM_YEARS,
  REFUND_RULES,
  RefundRuleId,
  findRefundRule,
  getRefundRule,
} from './fees/refund-rules.js';
export type { RefundRule, RefundShare } from './fees/refund-rules.js';
export { feeTableOn, findQuote, quoteFor, reciprocalFeeOn } from './fees/quote.js';
export { FEE_REASONS, FeeReason, whyNoFee } from './fees/why-no-fee.js';
export type { NoFee } from './fees/why-no-fee.js';
export type { Quote, QuoteItem, QuoteRequest } from './fees/quote.js';
export {
  afterReport,
  eventOf,
  hoursBeforeAgain,
  ON_MAIL_DESK,
  whyNotAgain,
  whyNotGivenUp,
} from './mail/mail-course.js';
export { maskAddress } from './mail/mask-address.js';
export type { DeliveryReport, MailRefusal } from './mail/mail-course.js';
export { CONTROL_RULES, kindsSeenBy } from './control-lists/control-kinds.js';
export type { ControlRule } from './control-lists/control-kinds.js';
export { CONTROL_LAWS } from './control-lists/control-laws.js';
export type { ControlBasis, ControlLaw } from './control-lists/control-laws.js';
export { attemptStateAt, paymentStateOf } from './payment/payment-states.js';
export type { AttemptFacts, PaymentFacts } from './payment/payment-states.js';
export { Bearer, confirmationDays, SURCHARGE_RULES, surchargeOn } from './payment/surcharges.js';
export type { SurchargeRule } from './payment/surcharges.js';
export {
  abilityOf,
  BROKEN_GLASS_MS,
  GLASS_VERDICTS,
  GlassVerdict,
  hasField,
  mayRole,
  OUTSIDE_SIGHT,
  PERMISSIONS,
  reachedOf,
  ROLES_OF,
  rolesOf,
  sees,
  seesOfAny,
  SIGHT,
  tellsOfMatch,
  withoutDesk,
} from './access/index.js';
export type { Ability, CaseFacts, FieldGroup, May, Permission } from './access/index.js';
export { assignCases, AssignmentCause, awayUntil, PROPOSED_RULES, Unplaced, USUAL_DESK } from './assignment/index.js';
export type {
  Absence,
  Assigned,
  AssignmentDay,
  AssignmentRule,
  AssignmentRules,
  CaseHolder,
  CaseToAssign,
  DeskOfficer,
  Move,
  OfficerDesk,
  RuleCondition,
  RuleTarget,
} from './assignment/index.js';
export { dueBefore, RETENTION_RULES } from './retention/retention-rules.js';
export type { RetentionRule } from './retention/retention-rules.js';
