/** Remembers which signed requests were here; shared by all processes that receive them. */
export interface NonceStore {
  /** True the first time, false when the nonce was seen before; may forget it after `forgetAt`. */
  remember(keyId: string, nonce: string, forgetAt: Date): Promise<boolean>;
}
