import type { Day } from '@talent-window/contracts/vocabulary';

/** Value of the first letter is its place here + 10 [PF-JS, HACKMD]. */
export const LETTER_ORDER = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** Weights of the ten digits before the check digit [PF-JS]. */
export const UI_WEIGHTS: readonly number[] = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1];

/** Issuing city or county by first letter [HACKMD]; L, R, S and Y are retired, but their numbers live on. */
export const UI_COUNTIES: Readonly<Record<string, string>> = {
  A: '臺北市',
  B: '臺中市',
  C: '基隆市',
  D: '臺南市',
  E: '高雄市',
  F: '新北市',
  G: '宜蘭縣',
  H: '桃園市',
  I: '嘉義市',
  J: '新竹縣',
  K: '苗栗縣',
  M: '南投縣',
  N: '彰化縣',
  O: '新竹市',
  P: '雲林縣',
  Q: '嘉義縣',
  T: '屏東縣',
  U: '花蓮縣',
  V: '臺東縣',
  W: '金門縣',
  X: '澎湖縣',
  Z: '連江縣',
};

/** Numbers of the new format are issued from this day on [NEWTALK]. */
export const NEW_UI_NUMBERS_FROM: Day = '2021-01-02';
/** Numbers of the old format are void after this day [NEWTALK]. */
export const OLD_UI_NUMBERS_UNTIL: Day = '2030-12-31';
