import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits; only the browser has them. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database knows of a token. */
export const tokenHashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
