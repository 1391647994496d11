import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ApiConfig } from '../api-config.js';

export interface Payee {
  readonly bankCode: string;
  readonly account: string;
  readonly name: string;
}

const [NONCE_BYTES, TAG_BYTES] = [12, 16];

/** Payees at rest: AES-256-GCM with a key of their own, each bound to its refund. */
@Injectable()
export class PayeeVault {
  private readonly key: Buffer;

  constructor({ payeeKey }: ApiConfig) {
    this.key = Buffer.from(payeeKey, 'base64');
  }

  seal(refundNo: string, payee: Payee): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(refundNo));
    const sealed = Buffer.concat([cipher.update(JSON.stringify(payee), 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws where the bytes are not those of this refund */
  open(refundNo: string, bytes: Buffer): Payee {
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAAD(Buffer.from(refundNo)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const opened = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    return JSON.parse(opened.toString('utf8')) as Payee;
  }
}

/** As a payee may be shown: `004 ****6789 王**`. */
export const shownPayee = ({ bankCode, account, name }: Payee): string =>
  `${bankCode} ****${account.slice(-4)} ${[...name][0] ?? ''}**`;
