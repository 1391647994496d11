import type { ListFindingReason } from '@talent-window/contracts/vocabulary';
import type { Texts } from './text-table.js';

/** What is wrong with the file of a control list, for the one who imports it. */
export const listFindings: Texts<ListFindingReason> = {
  'encoding-not-utf8': {
    zh: '此行不是 UTF-8 編碼，請以 UTF-8 重新存檔。',
    en: 'This line is not UTF-8. Save the file as UTF-8.',
  },
  'encoding-utf16': {
    zh: '檔案為 UTF-16 編碼（例如 Excel「Unicode 文字」），請以 UTF-8 重新存檔。',
    en: 'The file is UTF-16 (what Excel calls Unicode text). Save it as UTF-8.',
  },
  'encoding-big5': {
    zh: '此行為 Big5 編碼，請以 UTF-8 重新存檔。',
    en: 'This line is Big5. Save the file as UTF-8.',
  },
  'encoding-declared': {
    zh: '檔案宣告之編碼為 {encoding}，僅接受 UTF-8。',
    en: 'The file says that it is {encoding}. Only UTF-8 is taken.',
  },
  'wrong-format': {
    zh: '檔案不是所選格式：應以 {expected} 開始，實為 {found}。',
    en: 'This is another format: it should begin with {expected} and begins with {found}.',
  },
  'xml-doctype': {
    zh: '檔案含文件類型宣告（DOCTYPE），名單不應有此；可能是網頁或惡意檔案。',
    en: 'The file has a document type (DOCTYPE), which no list has. It may be a web page, or meant to do harm.',
  },
  'xml-malformed': { zh: 'XML 格式錯誤：{detail}', en: 'The XML is not well formed: {detail}' },
  'xml-truncated': {
    zh: '檔案在此中斷，後面的內容遺失，請重新下載。',
    en: 'The file ends here in the middle. Download it again.',
  },
  'xml-too-deep': {
    zh: '元素層數超過 {max} 層，名單不應如此。',
    en: 'Elements are nested deeper than {max}, which no list does.',
  },
  'xml-too-many-elements': {
    zh: '一筆資料超過 {max} 個元素，名單不應如此。',
    en: 'One entry has more than {max} elements, which no list does.',
  },
  'text-too-long': { zh: '一個值超過 {max} 字。', en: 'One value is longer than {max} characters.' },
  'csv-malformed': { zh: 'CSV 格式錯誤：{detail}', en: 'The CSV is not well formed: {detail}' },
  'csv-quote-open': {
    zh: '此列的引號未結束，檔案可能不完整，請重新下載或更正。',
    en: 'A quote that opens in this row never closes. The file may be cut: download it again, or mend the quote.',
  },
  'csv-wrong-columns': {
    zh: '此列有 {found} 欄，應有 {expected} 欄；檔案可能不完整。',
    en: 'This row has {found} columns instead of {expected}. The file may be cut.',
  },
  'column-missing': {
    zh: '缺少欄位「{field}」，可能不是所選格式。',
    en: 'There is no column "{field}". This may be another format.',
  },
  'field-unknown': { zh: '不認得的欄位「{field}」。', en: 'Nobody knows the field "{field}".' },
  'field-wrong': {
    zh: '欄位「{field}」的內容型別不符。',
    en: 'The field "{field}" holds another kind of value than it should.',
  },
  'json-malformed': { zh: '此行不是一個 JSON 物件。', en: 'This line is not one JSON object.' },
  'id-missing': { zh: '沒有識別碼。', en: 'The entry has no id.' },
  'id-too-long': {
    zh: '識別碼有 {length} 字，最多 {max} 字。',
    en: 'The id has {length} characters; at most {max} are taken.',
  },
  'id-duplicate': {
    zh: '識別碼與第 {first} 行重複，無從判斷何者為準。',
    en: 'Line {first} has the same id, and nothing tells which of them holds.',
  },
  'name-missing': { zh: '沒有姓名。', en: 'The entry has no name.' },
  'name-too-long': {
    zh: '姓名有 {length} 字，最多 {max} 字；欄位可能錯置。',
    en: 'A name has {length} letters; at most {max} are taken. A column may have slipped.',
  },
  'too-many-names': {
    zh: '一筆資料有 {count} 個姓名，上限為 {max} 個。',
    en: 'The entry has {count} names; at most {max} are taken.',
  },
  'control-character': {
    zh: '欄位「{field}」含控制字元 {code}，內容可能毀損。',
    en: 'The field "{field}" has the control character {code}, so it may be damaged.',
  },
  'kind-unknown': { zh: '不認得的管制種類「{value}」。', en: 'Nobody knows the kind of control "{value}".' },
  'type-unknown': { zh: '不認得的對象類型「{value}」。', en: 'Nobody knows the type of party "{value}".' },
  'too-many-errors': { zh: '錯誤已達 {max} 項，不再往下讀。', en: 'There are {max} errors. The rest is not read.' },
  'list-empty': { zh: '名單沒有任何一筆。', en: 'The list has not one entry.' },
  'list-shrunken': {
    zh: '名單由 {before:number} 筆減為 {now:number} 筆（少 {percent}%），可能不完整。確認無誤者，請以 --shrunken-ok 註明理由。',
    en: 'The list went from {before:number} entries to {now:number} ({percent}% fewer) and may be cut. If that is right, say why by --shrunken-ok.',
  },
  'nationality-unknown': {
    zh: '不認得的國籍「{value}」，未予採用。',
    en: 'The nationality "{value}" is not known and was left out.',
  },
  'birth-date-impossible': {
    zh: '沒有「{value}」這一天，未予採用。',
    en: 'There is no such day as "{value}". It was left out.',
  },
  'birth-date-unclear': {
    zh: '出生日期「{value}」無法判讀，未予採用。',
    en: 'The date of birth "{value}" cannot be read and was left out.',
  },
  'passport-unclear': {
    zh: '護照號碼「{value}」無法判讀，未予採用。',
    en: 'The passport number "{value}" cannot be read and was left out.',
  },
  'alias-without-entry': {
    zh: '別名檔中有此識別碼，名單中卻沒有；兩個檔案可能不是同一天發布。',
    en: 'The file of aliases has this id, the list has not. They may have been published on different days.',
  },
};
