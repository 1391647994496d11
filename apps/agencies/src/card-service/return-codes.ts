/**
 * What the local service answers in `ret_code` and `last_error`, as its public error tables have it. `last_error` is the return
 * value of PKCS#11.
 */
export const RetCode = {
  Done: 0,
  NoText: 0x76000003,
  NoCard: 0x76000006,
  NoJson: 0x7600000b,
  WrongParameter: 0x7600000c,
  SiteNotAllowed: 0x76000031,
  NoPin: 0x76000998,
  LoginFailed: 0x76100006,
} as const;

export const LastError = { None: 0, PinWrong: 0xa0, PinLocked: 0xa4 } as const;
