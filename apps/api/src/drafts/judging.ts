import type { InputFinding } from '@talent-window/contracts/vocabulary';
import type { Form, JudgeContext } from '@talent-window/domain';
import { FormReason, FORMS, judgeForm, RULE_SETS } from '@talent-window/domain';
import type { DocumentEntity, DraftEntity } from '@talent-window/persistence';
import { taipeiToday } from '../progress/taipei-today.js';

/** What makes content unfit even to be kept: it is not the form's, or could never become right by filling in more. */
const UNFIT: ReadonlySet<string> = new Set([
  FormReason.UnknownField,
  FormReason.TooManyUnknownFields,
  FormReason.NotAGroup,
  FormReason.NotAList,
  FormReason.NotText,
  FormReason.NotANumber,
  FormReason.NotYesOrNo,
  FormReason.TooLong,
  FormReason.TooManyItems,
  FormReason.BadUnicode,
]);

export const formOf = ({ caseType }: Pick<DraftEntity, 'caseType'>): Form => FORMS[caseType];

export const contextFor = (
  mode: JudgeContext['mode'],
  { ruleSet }: Pick<DraftEntity, 'ruleSet'>,
  documents: readonly Pick<DocumentEntity, 'id' | 'slot'>[],
): JudgeContext => ({
  mode,
  today: taipeiToday(),
  documents: documents.map(({ id, slot }) => ({ documentId: id, slot })),
  collectionModes: RULE_SETS[ruleSet].collectionModes,
  inspectsPassportOf: RULE_SETS[ruleSet].inspectsPassportOf,
});

/** Everything that is wrong with a draft, judged as a draft or as what is to be submitted. */
export const judgeDraft = (
  mode: JudgeContext['mode'],
  draft: Pick<DraftEntity, 'caseType' | 'ruleSet' | 'content'>,
  documents: readonly DocumentEntity[],
): InputFinding[] => judgeForm(formOf(draft), draft.content, contextFor(mode, draft, documents));

/** Of the findings on a draft those for which it is not kept. */
export const unfitting = (findings: readonly InputFinding[]): readonly InputFinding[] =>
  findings.filter(({ reason }) => UNFIT.has(reason));
