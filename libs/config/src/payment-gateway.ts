import { HTTP_URL } from './kinds.js';
import { isLoopback } from './loopback.js';
import { readVariable, setting, SettingFault } from './setting.js';
import type { Environment, Variable } from './setting.js';

/** Which gateway takes the money, and who we are to it. */
export interface PaymentGatewaySettings {
  readonly gateway: 'ecpay';
  /** without a slash at its end */
  readonly url: string;
  /** of the reconciliation files */
  readonly vendorUrl: string;
  readonly merchantId: string;
  readonly keys: { readonly hashKey: string; readonly hashIv: string };
  /** 商家檢查碼 */
  readonly creditCheckCode: string;
}

/** The test merchant of ECPay's public documentation: anybody can sign with its keys. */
const PUBLIC_MERCHANT = {
  merchantId: '3002607',
  hashKey: 'pwFHCqoQZGmho4w6',
  hashIv: 'EkRm7iFT261dpevs',
  creditCheckCode: '59997889',
} as const;

const text = (variable: string, fallback: string, form = 'a text', pattern = /./): Variable<string> => ({
  variable,
  parse: (value) => (pattern.test(value) ? value : undefined),
  form,
  fallback,
});

/** By default the stand-in of this machine, with the public test merchant, whose keys are refused for anything else. */
export const PaymentGateway = (): PropertyDecorator =>
  setting<PaymentGatewaySettings>((env) => {
    const agencies = env['AGENCIES_URL']?.trim() || 'http://localhost:3100';
    const standIn = `${agencies.replace(/\/+$/, '')}/payment-gateway`;
    const url = read(env, { ...HTTP_URL, variable: 'ECPAY_URL', fallback: standIn });
    const found = {
      gateway: read(env, text('PAYMENT_GATEWAY', 'ecpay', 'ecpay', /^ecpay$/)),
      url,
      vendorUrl: read(env, { ...HTTP_URL, variable: 'ECPAY_VENDOR_URL', fallback: typeof url === 'string' ? url : '' }),
      merchantId: read(env, text('ECPAY_MERCHANT_ID', PUBLIC_MERCHANT.merchantId, 'up to ten digits', /^\d{1,10}$/)),
      hashKey: read(env, text('ECPAY_HASH_KEY', PUBLIC_MERCHANT.hashKey)),
      hashIv: read(env, text('ECPAY_HASH_IV', PUBLIC_MERCHANT.hashIv)),
      creditCheckCode: read(
        env,
        text('ECPAY_CREDIT_CHECK_CODE', PUBLIC_MERCHANT.creditCheckCode, 'digits', /^\d{1,12}$/),
      ),
    };
    const faults = Object.values(found).flatMap((value) => (value instanceof SettingFault ? value.sentences : []));
    if (faults.length > 0) return new SettingFault([...new Set(faults)]);
    const { gateway, hashKey, hashIv, ...rest } = found as Record<keyof typeof found, string>;
    const isPublic = hashKey === PUBLIC_MERCHANT.hashKey || hashIv === PUBLIC_MERCHANT.hashIv;
    if (isPublic && [rest.url, rest.vendorUrl].some((one) => !isLoopback(one))) {
      return new SettingFault([
        'ECPAY_HASH_KEY and ECPAY_HASH_IV must be your own: those of the public test merchant are for the stand-in of this machine alone',
      ]);
    }
    return { ...rest, gateway: gateway as 'ecpay', keys: { hashKey, hashIv } };
  });

const read = (env: Environment, variable: Variable<string>): string | SettingFault =>
  readVariable(env, variable) ?? new SettingFault([`${variable.variable} is missing; it must be ${variable.form}`]);
