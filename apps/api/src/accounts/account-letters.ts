import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { createMailer } from '@talent-window/adapters';
import type { Mailer } from '@talent-window/adapters';
import { letterPage } from '@talent-window/documents';
import { bothTexts } from '@talent-window/i18n';
import { ApiConfig } from '../api-config.js';

/** What is mailed to somebody about their account; texts are `account-letters.<kind>-subject` and `…-body`. */
export type AccountLetter =
  | 'verify-address'
  | 'recover'
  | 'known'
  | 'unlock'
  | 'confirm-change'
  | 'verify-change'
  | 'password-changed'
  | 'address-changed'
  | 'factor-changed';

/** A mail server that is away for longer than this has lost the letter; who waits for it asks again. */
const PAUSES_MS = [0, 1_000, 5_000, 20_000];

/**
 * Mails what carries a link that opens an account. It is sent at once and by this process, so that the link is written down
 * nowhere: in no queue, no payload, no record of exchanges and no log. Nobody waits for it, so that an address with an account
 * cannot be told from one without by the time that an answer takes.
 */
@Injectable()
export class AccountLetters implements OnApplicationShutdown {
  private readonly log = new Logger('account letters');
  private readonly mailer: Mailer;
  private readonly domain: string;
  private readonly underWay = new Set<Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(private readonly config: ApiConfig) {
    // One listener for each letter that waits.
    setMaxListeners(0, this.stopping.signal);
    this.domain = new URL(config.publicUrl).hostname;
    this.mailer = createMailer({ url: config.smtpUrl, from: `Talent Window <noreply@${this.domain}>` });
  }

  /** @param path where the link leads, with its token */
  send(kind: AccountLetter, to: string, path = '/'): void {
    const sending = this.sendPatiently(kind, to, `${this.config.publicUrl}${path}`).finally(() =>
      this.underWay.delete(sending),
    );
    this.underWay.add(sending);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.underWay);
  }

  private async sendPatiently(kind: AccountLetter, to: string, url: string): Promise<void> {
    const mail = this.compose(kind, to, url);
    for (const pause of PAUSES_MS) {
      try {
        await setTimeout(pause, undefined, { signal: this.stopping.signal, ref: false });
      } catch {
        break;
      }
      try {
        await this.mailer.send(mail);
        return;
      } catch {
        // What the server says may repeat the address.
      }
    }
    this.log.warn(`a letter of the kind ${kind} could not be sent`);
  }

  private compose(kind: AccountLetter, to: string, url: string): Parameters<Mailer['send']>[0] {
    const [subject, body] = ['subject', 'body'].map((part) => bothTexts(`account-letters.${kind}-${part}`, { url }));
    const closing = bothTexts('account-letters.closing');
    if (!subject || !body) throw new Error(`the letter ${kind} has no words`);
    return {
      messageId: `account.${randomUUID()}@${this.domain}`,
      returnPath: `noreply@${this.domain}`,
      to,
      subject: `${subject.zh} ${subject.en}`,
      text: `${bothTexts('letter.below').en}\n\n${body.zh}\n\n${closing.zh}\n\n----\n\n${body.en}\n\n${closing.en}\n`,
      html: letterPage({ subject, body, files: undefined, closing, url }),
      attachments: [],
    };
  }
}
