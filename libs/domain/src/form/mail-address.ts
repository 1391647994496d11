import { FormReason } from './form-reason.js';
import { isMailProviderThatDrops } from './mail-providers.js';

const MAIL =
  /^[^\s@"(),:;<>[\\\]]{1,64}@(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/iu;

/** What is wrong with an e-mail address; a provider that drops our mail is a warning. */
export interface MailAddressFault {
  readonly reason: FormReason;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly severity?: 'warning';
}

export function judgeMailAddress(value: unknown): MailAddressFault | undefined {
  const address = String(value);
  const [local = '', domain = ''] = address.split('@');
  if (!MAIL.test(address) || /^\.|\.\.|\.$/u.test(local)) return { reason: FormReason.EmailInvalid };
  return isMailProviderThatDrops(domain.toLowerCase())
    ? { reason: FormReason.EmailProviderDropsMail, params: { domain }, severity: 'warning' }
    : undefined;
}
