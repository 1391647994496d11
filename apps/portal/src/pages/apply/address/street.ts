import { ROAD_NAMES } from './roads.js';

const PARTS =
  /^(?<road>\p{Script=Han}+?(?:路|街|大道))?(?:(?<section>[一二三四五六七八九十]|\d+)段)?(?:(?<lane>\d+)巷)?(?:(?<alley>\d+)弄)?(?:(?<number>\d+(?:-\d+)?)號(?:之(?<after>\d+))?)?(?:(?<floor>\d+)樓(?:之(?<unit>\d+))?)?(?:(?<room>\d+)室)?$/u;
const NUMERALS = '一二三四五六七八九十';
const DIRECTIONS: readonly (readonly [zh: string, en: string])[] = [
  ['東', 'E.'],
  ['西', 'W.'],
  ['南', 'S.'],
  ['北', 'N.'],
];
const KINDS: readonly (readonly [zh: string, en: string])[] = [
  ['路', 'Rd.'],
  ['街', 'St.'],
  ['大道', 'Blvd.'],
];

const fold = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/gu, '');
const BY_LETTERS: ReadonlyMap<string, string> = new Map(ROAD_NAMES.map(([zh, en]) => [fold(en), zh]));
const BY_SIGNS: ReadonlyMap<string, string> = new Map(ROAD_NAMES);

/** A road as letters, where its name is among the known ones; otherwise as it is. */
function roadInLetters(road: string): string {
  const [kind, kindEn] = KINDS.find(([zh]) => road.endsWith(zh)) ?? ['', ''];
  const named = road.slice(0, road.length - kind.length);
  const whole = BY_SIGNS.get(named);
  if (whole !== undefined) return `${whole} ${kindEn}`;
  const direction = DIRECTIONS.find(([zh]) => named.endsWith(zh));
  const name = BY_SIGNS.get(direction ? named.slice(0, -1) : named);
  return name === undefined ? road : [name, direction?.[1], kindEn].filter(Boolean).join(' ');
}

/** `寶慶路3號2樓` as `2F, No. 3, Baoqing Rd.`; undefined for what is written in another order. */
export function streetInLetters(street: string): string | undefined {
  const parts = PARTS.exec(street.replaceAll(/\s+/gu, ''))?.groups;
  if (!parts || street === '') return undefined;
  const { road, section, lane, alley, number, after, floor, unit, room } = parts;
  const sectionNo = section && (NUMERALS.includes(section) ? NUMERALS.indexOf(section) + 1 : section);
  return [
    room && `Rm. ${room}`,
    floor && `${floor}F${unit ? `-${unit}` : ''}`,
    number && `No. ${number}${after ? `-${after}` : ''}`,
    alley && `Aly. ${alley}`,
    lane && `Ln. ${lane}`,
    sectionNo && `Sec. ${sectionNo}`,
    road && roadInLetters(road),
  ]
    .filter(Boolean)
    .join(', ');
}

type Reader = readonly [form: RegExp, write: (...groups: readonly string[]) => string];

const roadInSigns = (name = '', direction = '', kind = ''): string => {
  const zh = BY_LETTERS.get(fold(name));
  if (zh === undefined) return '';
  const way = DIRECTIONS.find(([, en]) => en[0] === direction[0]?.toUpperCase())?.[0] ?? '';
  const ending = /^st/iu.test(kind) ? '街' : /^b/iu.test(kind) ? '大道' : '路';
  return `${zh}${way}${ending}`;
};

/** In the order in which a Chinese address names them. */
const READERS: readonly Reader[] = [
  [/^([\p{L}' -]+?)(?:\s+([EWNS])(?:ast|est|orth|outh)?\.?)?\s+(Rd|Road|St|Street|Blvd|Boulevard)\.?$/iu, roadInSigns],
  [/^Sec(?:tion)?\.?\s*(\d+)$/iu, (number) => `${NUMERALS[Number(number) - 1] ?? number}段`],
  [/^(?:Ln|Lane)\.?\s*(\d+)$/iu, (number) => `${number}巷`],
  [/^(?:Aly|Alley)\.?\s*(\d+)$/iu, (number) => `${number}弄`],
  [/^No\.?\s*(\d+(?:-\d+)?)$/iu, (number) => `${number}號`],
  [
    /^(?:(\d+)\s*(?:F|\/F|Fl\.?|th floor)|Floor\s*(\d+))(?:-(\d+))?\.?$/iu,
    (a, b, unit) => `${a ?? b}樓${unit ? `之${unit}` : ''}`,
  ],
  [/^(?:Rm|Room)\.?\s*(\d+)$/iu, (number) => `${number}室`],
];

/**
 * `2F, No. 3, Baoqing Rd.` as `寶慶路3號2樓`; undefined where a part is not understood, e.g. a road whose Chinese name is not
 * known here.
 */
export function streetInSigns(street: string): string | undefined {
  const written = street
    .split(/,|，/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = new Map<number, string>();
  for (const part of written) {
    const at = READERS.findIndex(([form]) => form.test(part));
    const [form, write] = READERS[at] ?? [];
    const text = form && write?.(...(form.exec(part)?.slice(1) ?? []));
    if (!text) return undefined;
    found.set(at, text);
  }
  if (found.size === 0) return undefined;
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text)
    .join('');
}
