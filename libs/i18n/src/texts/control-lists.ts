import type { ControlKind, HitRoute } from '@talent-window/contracts/vocabulary';
import type { Texts } from './text-table.js';

/** Kinds of control 管制, and what each means for the case; for officers only. */
export const controlKinds: Texts<ControlKind | `${ControlKind}.effect`> = {
  'entry-ban': { zh: '禁止入國', en: 'Entry ban' },
  'entry-ban.effect': {
    zh: '確認為同一人者，不予許可居留；核駁時載明入出國及移民法第18條之款次。',
    en: 'If it is the same person, residence is refused, citing the item of Article 18 of the Immigration Act.',
  },
  'refusal-ground': { zh: '不予許可居留', en: 'Ground to refuse residence' },
  'refusal-ground.effect': {
    zh: '得不予許可居留；核駁時載明入出國及移民法第24條之款次。',
    en: 'Residence may be refused, citing the item of Article 24 of the Immigration Act.',
  },
  'exit-ban': { zh: '禁止出國、限制出境', en: 'Exit ban' },
  'exit-ban.effect': {
    zh: '僅供承辦人知悉，不得據以不予許可居留。',
    en: 'For the officer to know. It is no ground to refuse residence.',
  },
  wanted: { zh: '通緝', en: 'Wanted' },
  'wanted.effect': {
    zh: '確認為同一人者，通報警察機關；不得向移民署以外之人透露，亦不得載於任何對外文書。',
    en: 'If it is the same person, the police are told. Nobody outside the Immigration Agency hears of it, and no letter says so.',
  },
  'illegal-stay': { zh: '逾期停居留、行方不明', en: 'Overstay or whereabouts unknown' },
  'illegal-stay.effect': {
    zh: '曾逾期停居留者，於法定期間內得不予許可居留。',
    en: 'Whoever overstayed may be refused residence for the time that the law sets.',
  },
  'lost-passport': { zh: '遺失、失竊護照', en: 'Lost or stolen passport' },
  'lost-passport.effect': {
    zh: '查驗護照是否為本人所有及是否有效；此為證件查核，並非對申請人之管制。',
    en: 'The passport is examined: is it the holder’s own, and still valid? This concerns the document, not the person.',
  },
  terrorism: { zh: '恐怖分子名單', en: 'Terrorist list' },
  'terrorism.effect': {
    zh: '確認為同一人者，核駁前須經有外部委員之聯合審查（入出國及移民法第88條）。',
    en: 'If it is the same person, a joint review with external members comes before the refusal (Immigration Act Art. 88).',
  },
  sanctions: { zh: '國際制裁名單', en: 'International sanctions' },
  'sanctions.effect': {
    zh: '外國或聯合國名單本身不拘束本署，得為有危害之虞之佐證；核駁前須經聯合審查。',
    en: 'The list of another state or of the UN does not bind the agency, but may show a danger; a joint review comes before a refusal.',
  },
  security: { zh: '國家安全', en: 'National security' },
  'security.effect': {
    zh: '會同國家安全局、大陸委員會等機關聯合審查，複審時間較長。',
    en: 'Reviewed jointly with the National Security Bureau and the Mainland Affairs Council, so the final review takes longer.',
  },
  'guarantor-ban': { zh: '保證人管制', en: 'Barred guarantor' },
  'guarantor-ban.effect': {
    zh: '該員於管制期間不得擔任保證人；請申請人另覓保證人，不影響申請人本身。',
    en: 'This person may not guarantee for now. The applicant names another; nothing is held against the applicant.',
  },
  'agent-ban': { zh: '代辦人管制', en: 'Barred agent' },
  'agent-ban.effect': {
    zh: '該代辦人於管制期間不得代辦；由申請人自辦或另行委託，不影響申請人本身。',
    en: 'This agent may not act for others for now. The applicant acts alone or names another; nothing is held against the applicant.',
  },
};

/** Where a confirmed match goes. */
export const hitRoutes: Texts<HitRoute> = {
  'refuse-ground': {
    zh: '由承辦人依所載事由決定是否不予許可',
    en: 'The officer decides on refusal by the stated ground',
  },
  'flag-only': { zh: '僅供知悉，案件續行', en: 'For information only, the case goes on' },
  police: { zh: '通報警察機關，對外保密', en: 'Passed to the police, told to nobody else' },
  'joint-review': { zh: '提聯合審查（含外部委員）', en: 'Joint review with external members' },
  'check-document': { zh: '查驗護照', en: 'The passport is examined' },
  'guarantor-or-agent': { zh: '更換保證人或代辦人', en: 'The guarantor or agent is to be replaced' },
};

/** Lists whose names are known before they are imported. */
export const controlLists: Texts = {
  nia: { zh: '移民署管制名單', en: 'NIA control list' },
  'ofac-sdn': { zh: '美國財政部特別指定國民名單', en: 'US Treasury, Specially Designated Nationals' },
  'un-sc': { zh: '聯合國安全理事會綜合制裁名單', en: 'UN Security Council Consolidated List' },
  'eu-fsf': { zh: '歐盟金融制裁綜合名單', en: 'EU Consolidated Financial Sanctions List' },
  'uk-sl': { zh: '英國制裁名單', en: 'UK Sanctions List' },
};

/** What came of a command about lists. */
export const listOutcomes: Texts = {
  imported: {
    zh: '{list} 第 {version} 版已匯入：{entries:number} 筆、{names:number} 個姓名；新增 {added:number}、變更 {changed:number}、移除 {removed:number}。尚未生效，請以 activate 生效。',
    en: '{list} version {version} is imported: {entries:number} entries, {names:number} names; {added:number} added, {changed:number} changed, {removed:number} removed. It is not in force: activate it.',
  },
  unchanged: {
    zh: '{list} 內容與第 {version} 版相同，未產生新版本。',
    en: '{list} has the same entries as version {version}. There is no new version.',
  },
  refused: {
    zh: '{list} 未匯入：{errors:number} 項錯誤。最後一個完整版本維持不變。',
    en: '{list} is not imported; errors: {errors:number}. The last good version stays.',
  },
  activated: {
    zh: '{list} 第 {version} 版自第 {edition} 次生效起施行。',
    en: '{list} version {version} is in force from edition {edition} on.',
  },
  'in-force-already': {
    zh: '此版本已在施行，未有變更。',
    en: 'This version is in force already. Nothing was changed.',
  },
  'no-such-version': { zh: '名單沒有此版本。', en: 'The list has no such version.' },
  'nothing-before': {
    zh: '此名單先前沒有施行過其他版本，無從回復。',
    en: 'No older version of this list was ever in force, so there is nothing to go back to.',
  },
};
