import { describe, expect, it } from '@jest/globals';
import { streetInLetters, streetInSigns } from './street.js';

describe('a street', () => {
  it.each([
    ['2F, No. 3, Baoqing Rd.', '寶慶路3號2樓'],
    ['No. 12-1, Aly. 4, Ln. 30, Sec. 2, Zhongxiao E. Rd.', '忠孝東路二段30巷4弄12-1號'],
    ['Rm. 5, 12F-3, No. 7, Section 4, Roosevelt Road', '羅斯福路四段7號12樓之35室'],
    ['No. 9, Chang’an W. Rd.', undefined],
    ['No. 9, Quiet Hill Lane', undefined],
    ['', undefined],
  ])('written %s reads %s', (letters, signs) => {
    expect(streetInSigns(letters)).toBe(signs);
  });

  it.each([
    ['寶慶路3號2樓', '2F, No. 3, Baoqing Rd.'],
    ['忠孝東路四段100巷5弄6號之2', 'No. 6-2, Aly. 5, Ln. 100, Sec. 4, Zhongxiao E. Rd.'],
    // A road that is not known stays in its own script.
    ['桃源街8號', 'No. 8, 桃源街'],
    ['無此寫法 No. 3', undefined],
  ])('%s is read as %s', (signs, letters) => {
    expect(streetInLetters(signs)).toBe(letters);
  });
});
