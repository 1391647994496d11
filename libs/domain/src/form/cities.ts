export interface City {
  /** code of the NIA platform [VIZA-SEED] */
  readonly code: number;
  readonly zh: string;
  readonly en: string;
}

const NAMES = [
  ['臺北市', 'Taipei City'],
  ['基隆市', 'Keelung City'],
  ['新北市', 'New Taipei City'],
  ['宜蘭縣', 'Yilan County'],
  ['新竹市', 'Hsinchu City'],
  ['新竹縣', 'Hsinchu County'],
  ['桃園市', 'Taoyuan City'],
  ['苗栗縣', 'Miaoli County'],
  ['臺中市', 'Taichung City'],
  ['彰化縣', 'Changhua County'],
  ['南投縣', 'Nantou County'],
  ['嘉義市', 'Chiayi City'],
  ['嘉義縣', 'Chiayi County'],
  ['雲林縣', 'Yunlin County'],
  ['臺南市', 'Tainan City'],
  ['高雄市', 'Kaohsiung City'],
  ['澎湖縣', 'Penghu County'],
  ['屏東縣', 'Pingtung County'],
  ['臺東縣', 'Taitung County'],
  ['花蓮縣', 'Hualien County'],
  ['金門縣', 'Kinmen County'],
  ['連江縣', 'Lienchiang County (Matsu)'],
] as const;

/** 縣市 of an address, numbered as the NIA platform numbers them [VIZA-SEED]. */
export const CITIES: readonly City[] = NAMES.map(([zh, en], index) => ({ code: index + 1, zh, en }));
