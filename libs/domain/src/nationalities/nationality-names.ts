import { NATIONALITIES, findNationality } from './nationalities.js';
import type { Nationality } from './nationalities.js';

/** Names that control lists use beside the form's own; written in any order of words, so `Korea, North` needs no row. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  ARE: ['UAE'],
  BIH: ['Bosnia-Herzegovina'],
  BOL: ['Bolivia (Plurinational State of)'],
  BRN: ['Brunei Darussalam'],
  CHN: ['China', "People's Republic of China", '中國', '大陸', '大陸地區', '中华人民共和国', '中華人民共和國'],
  CIV: ['Cote d Ivoire', 'Ivory Coast'],
  COD: ['DR Congo', 'Congo DR'],
  COG: ['Republic of the Congo'],
  CPV: ['Cape Verde'],
  CZE: ['Czech Republic'],
  FSM: ['Federated States of Micronesia'],
  GBR: ['Great Britain', 'United Kingdom of Great Britain and Northern Ireland', 'British', 'UK'],
  HKG: ['Hong Kong SAR', 'Hong Kong, China'],
  IRN: ['Islamic Republic of Iran'],
  KGZ: ['Kyrgyz Republic'],
  KNA: ['St. Kitts and Nevis'],
  KOR: ['South Korea', '韓國', '大韓民國'],
  LAO: ["Lao People's Democratic Republic", 'Lao PDR'],
  LBY: ['Libyan Arab Jamahiriya', 'State of Libya'],
  LCA: ['St. Lucia'],
  MAC: ['Macao', 'Macao SAR'],
  MDA: ['Republic of Moldova'],
  MKD: ['Macedonia', 'Republic of North Macedonia', 'Former Yugoslav Republic of Macedonia'],
  MMR: ['Burma'],
  NLD: ['The Netherlands', 'Kingdom of the Netherlands'],
  PRK: ['North Korea', 'DPRK', '朝鮮'],
  PSE: ['Palestinian', 'State of Palestine', 'West Bank', 'Occupied Palestinian Territory'],
  RUS: ['Russian Federation'],
  SVK: ['Slovak Republic'],
  SWZ: ['Swaziland'],
  SYR: ['Syrian Arab Republic'],
  TLS: ['East Timor'],
  TUR: ['Turkey'],
  TWN: ['Taiwan', 'Republic of China', 'Taiwan, Province of China', '臺灣', '台灣', '中華民國'],
  TZA: ['United Republic of Tanzania'],
  USA: ['United States of America'],
  VAT: ['Vatican', 'Vatican City', 'Holy See (Vatican City State)'],
  VCT: ['St. Vincent and the Grenadines'],
  VEN: ['Bolivarian Republic of Venezuela'],
  VNM: ['Viet Nam'],
};

const FILLERS: ReadonlySet<string> = new Set(['the', 'of', 'and', 'former']);

/** Words in order of the alphabet, without marks, case and fillers: lists write `Gambia, The` and `Iran (Islamic Republic of)`. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .sort()
    .join(' ');

const BY_NAME: ReadonlyMap<string, Nationality> = new Map(
  NATIONALITIES.flatMap((it) =>
    [it.zh, it.en, ...(ALIASES[it.code] ?? [])].map((name): [string, Nationality] => [keyOf(name), it]),
  ),
);
const BY_ALPHA2: ReadonlyMap<string, Nationality> = new Map(NATIONALITIES.map((it) => [it.alpha2, it]));

/** By any code or name that a control list may give; undefined for what is no nationality. */
export const findNationalityByName = (text: string): Nationality | undefined => {
  const trimmed = text.trim();
  return findNationality(trimmed) ?? BY_ALPHA2.get(trimmed) ?? BY_NAME.get(keyOf(trimmed));
};
