import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkMacValue, hasRightCheckMacValue, withCheckMacValue } from './check-mac-value.js';

/** The merchant of the public documentation. */
const KEYS = { hashKey: 'pwFHCqoQZGmho4w6', hashIv: 'EkRm7iFT261dpevs' };
const ORDER = {
  TradeDesc: '促銷方案',
  PaymentType: 'aio',
  MerchantTradeDate: '2023/03/12 15:30:23',
  MerchantTradeNo: 'ecpay20230312153023',
  MerchantID: '3002607',
  ReturnURL: 'https://www.ecpay.com.tw/receive.php',
  ItemName: 'Apple iphone 15',
  TotalAmount: '30000',
  ChoosePayment: 'ALL',
  EncryptType: '1',
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex').toUpperCase();

describe('CheckMacValue', () => {
  it('is the one of the published example, and of the one before', () => {
    expect(checkMacValue(ORDER, KEYS)).toBe('6C51C9E6888DE861FD62FB1DD17029FC742634498FD813DC43D4243B5685B840');
    const before = {
      ...ORDER,
      MerchantID: '2000132',
      MerchantTradeDate: '2013/03/12 15:30:23',
      MerchantTradeNo: 'ecpay20130312153023',
      ItemName: 'Apple iphone 7 手機殼',
      TotalAmount: '1000',
    };
    const keys = { hashKey: '5294y06JbISpM5x9', hashIv: 'v77hoKGq4kWxNNIS' };
    expect(checkMacValue(before, keys)).toBe('CFA9BDE377361FBDD8F160274930E815D1A8A2E3E80CE7D404C45FC9A0A1E407');
  });

  it('sorts by name whatever the case, and encodes as .NET does', () => {
    const signs = { b: "-_.!*() ~'", A: '手/?&=+%' };
    const encoded = 'hashkey%3dk%26a%3d%e6%89%8b%2f%3f%26%3d%2b%25%26b%3d-_.!*()+%7e%27%26hashiv%3di';
    expect(checkMacValue(signs, { hashKey: 'k', hashIv: 'i' })).toBe(sha256(encoded));
  });

  it('is right for the same fields in any order, and for no others', () => {
    const fields = fc.dictionary(fc.stringMatching(/^[A-Za-z]\w{0,8}$/), fc.string(), { minKeys: 1, maxKeys: 6 });
    fc.assert(
      fc.property(fields, fc.nat(), (form, nth) => {
        const distinct = new Set(Object.keys(form).map((name) => name.toLowerCase()));
        fc.pre(distinct.size === Object.keys(form).length && !distinct.has('checkmacvalue'));
        const signed = withCheckMacValue(form, KEYS);
        expect(hasRightCheckMacValue(Object.fromEntries(Object.entries(signed).toReversed()), KEYS)).toBe(true);
        const names = Object.keys(form);
        const name = names[nth % names.length] ?? '';
        expect(hasRightCheckMacValue({ ...signed, [name]: `${form[name] ?? ''}1` }, KEYS)).toBe(false);
      }),
    );
  });
});
