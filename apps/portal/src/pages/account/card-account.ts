import type { SignedIn } from '@talent-window/ui';

/** Opened by a certificate card: it has no mailbox of its own and no password. */
export const isCardAccount = ({ email }: Pick<SignedIn, 'email'>): boolean => email.endsWith('@card.invalid');
