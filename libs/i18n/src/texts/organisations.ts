import type { MandateScope, MandateState, MemberRole, OrganisationKind } from '@talent-window/contracts/vocabulary';
import type { Texts } from './text-table.js';

export const organisationKinds: Texts<OrganisationKind> = {
  employer: { zh: '雇主', en: 'Employer' },
  agency: { zh: '代辦業者', en: 'Agency' },
};

export const memberRoles: Texts<MemberRole> = {
  administrator: { zh: '管理者', en: 'Administrator' },
  handler: { zh: '承辦人員', en: 'Handler' },
  viewer: { zh: '檢視人員', en: 'Viewer' },
};

export const mandateScopes: Texts<MandateScope> = {
  follow: { zh: '查詢案件進度與文件', en: 'Follow the case and its papers' },
  file: { zh: '填寫並送出申請', en: 'Fill in and submit' },
  answer: { zh: '補正、更正及選擇領證方式', en: 'Answer requests, correct, and choose how the card is collected' },
  pay: { zh: '繳納規費', en: 'Pay the fee' },
  collect: { zh: '代為領證（領證時須另附委託書）', en: 'Collect the card, with a letter of authorisation besides' },
  withdraw: { zh: '撤回申請（特別委任）', en: 'Withdraw the application, by special authorisation' },
};

export const mandateStates: Texts<MandateState> = {
  asked: { zh: '待委任人同意', en: 'Waiting for the client to agree' },
  coming: { zh: '尚未開始', en: 'Not begun yet' },
  'in-force': { zh: '委任中', en: 'In force' },
  ended: { zh: '已終止', en: 'Ended' },
};

export const mandates: Texts = {
  acted: { zh: '由{name}依委任代為辦理', en: 'Done by {name} under a mandate' },
};
