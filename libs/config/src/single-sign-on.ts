import { HTTP_URL, SECRET_KEY } from './kinds.js';
import { isLoopback } from './loopback.js';
import { readVariable, setting, SettingFault } from './setting.js';
import type { Environment, Variable } from './setting.js';

/** The portal of the civil service (EIP) by which officers sign in, and who we are to it. */
export interface SingleSignOnSettings {
  /** the OpenID provider's own name; an address without a slash at its end */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** how strongly officers must have proved who they are */
  readonly acr: string;
}

/** What federations of the public sector call a sign-in by two factors (REFEDS). */
const TWO_FACTORS = 'https://refeds.org/profile/mfa';

const text = (variable: string, fallback: string): Variable<string> => ({
  variable,
  parse: (value) => value,
  form: 'a text',
  fallback,
});

/** By default the stand-in of this machine. What travels to a provider elsewhere is encrypted. */
export const SingleSignOn = (): PropertyDecorator =>
  setting<SingleSignOnSettings>((env) => {
    const agencies = env['AGENCIES_URL']?.trim() || 'http://localhost:3100';
    const found = {
      issuer: read(env, { ...HTTP_URL, variable: 'EIP_ISSUER', fallback: `${agencies.replace(/\/+$/, '')}/eip` }),
      clientId: read(env, text('EIP_CLIENT_ID', 'talent-window')),
      clientSecret: read(env, { ...SECRET_KEY, variable: 'EIP_CLIENT_SECRET' }),
      acr: read(env, text('EIP_ACR', TWO_FACTORS)),
    };
    const faults = Object.values(found).flatMap((value) => (value instanceof SettingFault ? value.sentences : []));
    if (faults.length > 0) return new SettingFault(faults);
    const settings = found as Record<keyof typeof found, string>;
    const publicUrl = env['PUBLIC_URL']?.trim() || 'http://localhost:3000';
    const isOurs = isLoopback(settings.issuer) && isLoopback(publicUrl);
    if (!settings.issuer.startsWith('https:') && !isOurs) {
      return new SettingFault([
        'EIP_ISSUER must be an https address: plain http is for the stand-in of this machine alone',
      ]);
    }
    return settings;
  });

const read = (env: Environment, variable: Variable<string>): string | SettingFault =>
  readVariable(env, variable) ?? new SettingFault([`${variable.variable} is missing; it must be ${variable.form}`]);
