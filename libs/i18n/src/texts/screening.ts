import type { BirthDateRelation, MatchBand, TokenMatch, ValueRelation } from '@talent-window/contracts/vocabulary';
import type { Texts } from './text-table.js';

/** What the parts of a match are about, as a layman counts them. */
export const WEIGHED = ['name', 'birth-date', 'nationality', 'passport', 'start'] as const;
export type Weighed = (typeof WEIGHED)[number];

const tokens: Texts<`token-${TokenMatch}`> = {
  'token-same': {
    zh: '「{person}」兩者相同{rarity}。',
    en: '“{person}” is the same in both{rarity}.',
  },
  'token-spelling': {
    zh: '「{person}」與「{entry}」為同音異拼{rarity}。',
    en: '“{person}” and “{entry}” are spellings of one sound{rarity}.',
  },
  'token-reading': {
    zh: '「{person}」與「{entry}」可為同一個字的不同拼音{rarity}。',
    en: '“{person}” and “{entry}” can be the same character in two romanisations{rarity}.',
  },
  'token-script': {
    zh: '「{person}」與「{entry}」為同一寫法的不同文字{rarity}。',
    en: '“{person}” and “{entry}” are the same written in two scripts{rarity}.',
  },
  'token-nickname': {
    zh: '「{person}」與「{entry}」為本名與暱稱{rarity}。',
    en: '“{person}” and “{entry}” are a name and its short form{rarity}.',
  },
  'token-joined': {
    zh: '「{person}」與「{entry}」僅連寫、分寫不同{rarity}。',
    en: '“{person}” and “{entry}” differ only in being written together or apart{rarity}.',
  },
  'token-consonants': {
    zh: '「{person}」與「{entry}」子音相同、母音不同{rarity}。',
    en: '“{person}” and “{entry}” have the same consonants and other vowels{rarity}.',
  },
  'token-slip': {
    zh: '「{person}」與「{entry}」僅差一兩個字母{rarity}。',
    en: '“{person}” and “{entry}” differ by a letter or two{rarity}.',
  },
  'token-initial': {
    zh: '「{person}」與「{entry}」僅字首相同{rarity}。',
    en: '“{person}” and “{entry}” share only the initial{rarity}.',
  },
};

const names: Texts = {
  names: {
    zh: '受查姓名「{person}」，名單所載「{entry}」。',
    en: 'The person is “{person}”, the list has “{entry}”.',
  },
  'rarity-rare': { zh: '（少見的姓名）', en: ' (a rare name)' },
  'rarity-common': { zh: '（常見的姓名）', en: ' (a common name)' },
  'person-only': {
    zh: '名單所載姓名沒有「{parts}」。',
    en: 'The list does not have “{parts}”.',
  },
  'han-same': { zh: '中文姓名相同。', en: 'The name in Chinese characters is the same.' },
  'han-near': { zh: '中文姓名僅部分相同。', en: 'The name in Chinese characters is the same in part.' },
  'han-other': { zh: '中文姓名不同。', en: 'The name in Chinese characters is another.' },
  'entry-only': {
    zh: '受查姓名沒有名單所載的「{parts}」。',
    en: 'The person does not have the “{parts}” of the list.',
  },
};

const beside: Texts<`beside-${'both' | 'entry'}`> = {
  'beside-both': { zh: '：{person}，名單為{entry}', en: ': {person} beside {entry}' },
  'beside-entry': { zh: '（名單為{entry}）', en: ' (the list has {entry})' },
};

const ofOther: Texts<`${'birth-date' | 'nationality'}-of-other`> = {
  'birth-date-of-other': {
    zh: '（該筆名單未載出生日期，此係取自姓名相同且罕見之另一筆。）',
    en: '(This entry has no birth date: it is that of another entry with the same rare name.)',
  },
  'nationality-of-other': {
    zh: '（該筆名單未載國籍，此係取自姓名相同且罕見之另一筆。）',
    en: '(This entry has no nationality: it is that of another entry with the same rare name.)',
  },
};

const birthDates: Texts<`birth-date-${BirthDateRelation}`> = {
  'birth-date-same': { zh: '出生日期相同{beside}。', en: 'Same birth date{beside}.' },
  'birth-date-slip': {
    zh: '出生日期僅差一個數字，或兩個數字對調{beside}。',
    en: 'The birth dates differ by one digit, or two are swapped{beside}.',
  },
  'birth-date-day-month-swapped': {
    zh: '出生日期的月、日對調{beside}。',
    en: 'Day and month of the birth dates are swapped{beside}.',
  },
  'birth-date-same-part': {
    zh: '出生日期就兩者皆載明的部分相同{beside}。',
    en: 'The birth dates agree as far as both are known{beside}.',
  },
  'birth-date-same-year': {
    zh: '出生年相同，月日不同{beside}。',
    en: 'Same year of birth, another day{beside}.',
  },
  'birth-date-near-year': {
    zh: '出生年相差一年{beside}。',
    en: 'The birth dates are a year apart{beside}.',
  },
  'birth-date-far': {
    zh: '出生日期相差數年{beside}。',
    en: 'The birth dates are years apart{beside}.',
  },
  'birth-date-unknown': {
    zh: '一方沒有出生日期，無從比較。',
    en: 'One side has no birth date, so there is nothing to compare.',
  },
};

const values: Texts<`nationality-${ValueRelation}` | 'passport-same' | 'passport-other'> = {
  'nationality-same': { zh: '國籍相同{beside}。', en: 'Same nationality{beside}.' },
  'nationality-other': {
    zh: '國籍不同{beside}。',
    en: 'Another nationality{beside}.',
  },
  'nationality-unknown': {
    zh: '一方沒有國籍，無從比較。',
    en: 'One side has no nationality, so there is nothing to compare.',
  },
  'passport-same': {
    zh: '護照號碼在名單上，一律須由承辦人判定。',
    en: 'The passport number is on the list, so an officer looks whatever else is known.',
  },
  'passport-other': { zh: '護照號碼不同。', en: 'Another passport number.' },
};

const weights: Texts<`weighed-${Weighed}` | `points-${'much' | 'some' | 'little'}` | 'weighs-for' | 'weighs-against'> =
  {
    'weighed-name': { zh: '姓名', en: 'name' },
    'weighed-birth-date': { zh: '出生日期', en: 'birth date' },
    'weighed-nationality': { zh: '國籍', en: 'nationality' },
    'weighed-passport': { zh: '護照', en: 'passport' },
    'weighed-start': { zh: '起點（絕大多數人不在名單上）', en: 'start (hardly anybody is on a list)' },
    'points-much': { zh: '{what}（強）', en: '{what} (strongly)' },
    'points-some': { zh: '{what}（中）', en: '{what} (somewhat)' },
    'points-little': { zh: '{what}（弱）', en: '{what} (a little)' },
    'weighs-for': { zh: '支持為同一人：{parts}。', en: 'For one person speak: {parts}.' },
    'weighs-against': { zh: '不支持為同一人：{parts}。', en: 'Against it speak: {parts}.' },
  };

const verdicts: Texts<`verdict-${MatchBand | 'none' | 'passport'}`> = {
  'verdict-alert': {
    zh: '分數 {score}，已達警示門檻 {alert}：須經兩位承辦人為相同判定。',
    en: 'Score {score}; an alert begins at {alert}: two officers have to say the same.',
  },
  'verdict-review': {
    zh: '分數 {score}，已達審查門檻 {review}，未達警示門檻 {alert}：須由承辦人判定。',
    en: 'Score {score}; the review begins at {review}, an alert at {alert}: an officer must look.',
  },
  'verdict-passport': {
    zh: '分數 {score}；因護照號碼相同，仍須由承辦人判定。',
    en: 'Score {score}; because of the passport number an officer must look all the same.',
  },
  'verdict-none': {
    zh: '未列為疑似：分數 {score}，未達審查門檻 {review}。',
    en: 'Not flagged: score {score} is below {review}, where the review begins.',
  },
};

const searches: Texts = {
  'by-index': {
    zh: '由比對程序依現行名單判定，與案件比對所用者相同。',
    en: 'Judged by the matcher and lists in force, as cases are.',
  },
  'by-trigram': {
    zh: '比對程序暫時無法使用：僅依字母相似度列出，未考慮拼音、文字、出生日期與國籍，不得據以判定；請稍後再查。',
    en: 'The matcher is away: this lists what is written alike, blind to sounds, scripts, birth dates and nationalities. Decide nothing by it; search again soon.',
  },
  'written-alike': {
    zh: '受查姓名「{person}」與名單所載「{entry}」的字母相似度為 {score}。',
    en: '“{person}” of the person and “{entry}” of the list are written alike by {score}.',
  },
};

/** Why somebody was flagged by a control list, or why not; for officers only. */
export const screening: Texts = {
  ...names,
  ...tokens,
  ...beside,
  ...ofOther,
  ...birthDates,
  ...values,
  ...weights,
  ...verdicts,
  ...searches,
};
