import type { Problems } from './problem-words.js';
import type { Texts } from './text-table.js';

export const accountProblems: Problems = {
  'wrong-code': {
    zh: ['驗證碼不正確', '請輸入驗證器目前顯示的六位數字，或一組尚未用過的備用碼。每組驗證碼只能使用一次。'],
    en: [
      'The code is not right',
      'Enter the six digits that your app shows now, or a backup code that you have not used. Each code works once.',
    ],
  },
  'password-step-over': {
    zh: ['請重新輸入帳號及密碼', '驗證時間已過，或嘗試次數過多，須自第一步重新登入。'],
    en: [
      'Please enter your password again',
      'The time for the code is over, or there were too many tries. Begin again.',
    ],
  },
  'wrong-password': {
    zh: ['密碼不正確', '變更帳號安全設定前，須再次輸入目前的密碼。忘記密碼時，請利用「忘記密碼」。'],
    en: [
      'The password is not right',
      'Before anything changes how you sign in, we ask for your password again. If you have forgotten it, recover your account.',
    ],
  },
  'password-refused': {
    zh: [
      '請改用其他密碼',
      '密碼須達12個字元，且不得為已外洩或容易猜中者；不限字元種類，亦無須定期更換。原因請見下列說明。',
    ],
    en: [
      'Please choose another password',
      'It needs 12 characters, and must not be one that was leaked or is easily guessed. Any characters will do, and it never expires. See below what is wrong.',
    ],
  },
  'address-not-verified': {
    zh: ['電子郵件地址尚未驗證', '請開啟我們寄出的驗證信，點選其中的連結。未收到信時，請要求再寄一次。'],
    en: [
      'Your e-mail address is not verified',
      'Open the link in the mail that we sent you. If there is none, ask for another one.',
    ],
  },
  'account-locked': {
    zh: [
      '帳號已暫時鎖定',
      '登入失敗次數過多。解鎖連結已寄至帳號的電子郵件地址；您也可以重設密碼或以通行密鑰登入，鎖定至遲一小時後解除。',
    ],
    en: [
      'The account is locked for now',
      'There were too many failed tries. A link that unlocks it was mailed to its address; a new password or a passkey lets you in as well, and the lock ends by itself within an hour.',
    ],
  },
  'second-factor-locked': {
    zh: ['第二驗證因子已暫時鎖定', '驗證碼錯誤次數過多，請於15分鐘後再試。'],
    en: ['The second factor is locked for now', 'There were too many wrong codes. Please try again in 15 minutes.'],
  },
  'link-not-valid': {
    zh: ['連結已失效', '連結僅能使用一次，且有時效。請重新申請，並使用最近一封信中的連結。'],
    en: [
      'The link does not work any more',
      'A link works once and for a limited time. Please ask for a new one, and use that of the latest mail.',
    ],
  },
  'no-second-factor': {
    zh: ['尚未設定第二驗證因子', '請先設定驗證器應用程式。'],
    en: ['There is no second factor', 'Set up an authenticator app first.'],
  },
  'second-factor-on': {
    zh: ['第二驗證因子已啟用', '如要改用其他驗證器，請先停用目前的設定。'],
    en: ['The second factor is on already', 'To use another app, turn this one off first.'],
  },
  'passkey-step-over': {
    zh: ['請重新使用通行密鑰', '操作時間已過，或該次要求已使用過。'],
    en: ['Please use your passkey again', 'The time for it is over, or this request was used already.'],
  },
  'passkey-refused': {
    zh: ['通行密鑰未通過驗證', '此通行密鑰不屬於本平臺的帳號，或裝置未確認使用者身分。請改用其他通行密鑰或密碼。'],
    en: [
      'The passkey was not accepted',
      'It is not of an account here, or the device did not make sure who you are. Use another passkey, or your password.',
    ],
  },
  'address-taken': {
    zh: ['無法變更為此電子郵件地址', '此地址已不能使用，未作任何變更。請改用其他地址。'],
    en: ['The address cannot be taken', 'It is no longer free, and nothing was changed. Please choose another one.'],
  },
  'no-such-session': {
    zh: ['查無此登入裝置', '該裝置可能已登出。請重新整理清單。'],
    en: ['There is no such session', 'It may have ended already. Please load the list again.'],
  },
  'no-such-passkey': {
    zh: ['查無此通行密鑰', '您的帳號沒有這把通行密鑰，可能已移除。'],
    en: ['There is no such passkey', 'Your account has no such passkey. It may have been removed.'],
  },
};

export const accountFindings: Texts = {
  'password-too-short': {
    zh: '密碼須達 {min} 個字元，目前為 {length} 個',
    en: 'a password needs {min} characters; this one has {length}',
  },
  'password-breached': {
    zh: '此密碼曾於資料外洩事件中公開，他人會先嘗試這類密碼',
    en: 'this password was made public by a breach, and is among the first that others try',
  },
  'password-guessable': {
    zh: '密碼不得僅由姓名、電子郵件地址、服務名稱及數字組成',
    en: 'a password must not consist of your name, your address, the name of this service and figures alone',
  },
};

/** Mails about an account; `{url}` is where the link leads, or the platform itself. */
export const accountLetters: Texts = {
  closing: {
    zh: '本信由系統寄發，請勿直接回信。連結僅能使用一次，請勿轉寄。我們不會以電子郵件索取密碼或信用卡號。',
    en: 'Sent by machine; please do not reply. The link works once; do not pass it on. We never ask for a password or a card number by e-mail.',
  },
  'verify-address-subject': { zh: '請驗證您的電子郵件地址', en: 'Please verify your e-mail address' },
  'verify-address-body': {
    zh: '有人以此地址在外國專業人才申辦窗口平臺申請帳號。如係您本人，請於24小時內開啟下列連結：\n{url}\n如非您本人，請不要開啟連結；未經驗證的帳號無法使用。',
    en: 'Somebody asked for an account of Talent Window with this address. If it was you, open this link within 24 hours:\n{url}\nIf it was not, leave the link alone: without it the account cannot be used.',
  },
  'recover-subject': { zh: '重設密碼', en: 'A new password for your account' },
  'recover-body': {
    zh: '請於一小時內開啟下列連結，設定新密碼：\n{url}\n如非您本人要求，請略過此信，您的密碼不會變更。',
    en: 'Open this link within an hour to set a new password:\n{url}\nIf you did not ask for it, leave this mail alone: your password stays as it is.',
  },
  'known-subject': { zh: '您已有帳號', en: 'You have an account already' },
  'known-body': {
    zh: '有人以此地址申請帳號，但此地址已有帳號，故未作任何變更。如係您本人，請直接登入；忘記密碼時，請於平臺要求重設：\n{url}\n如非您本人，無須處理。',
    en: 'Somebody asked for an account with this address, which has one already; nothing was changed. If it was you, sign in, or ask for a new password on the platform:\n{url}\nIf it was not, there is nothing to do.',
  },
  'unlock-subject': { zh: '您的帳號已暫時鎖定', en: 'Your account is locked for now' },
  'unlock-body': {
    zh: '您的帳號登入失敗次數過多，已暫時鎖定。如要立即解鎖，請開啟下列連結：\n{url}\n如非您本人嘗試登入，您的密碼仍屬安全；建議設定通行密鑰或第二驗證因子。',
    en: 'There were too many failed tries to sign in to your account, and it is locked for now. This link unlocks it at once:\n{url}\nIf the tries were not yours, your password has held. A passkey or a second factor makes your account safer still.',
  },
  'confirm-change-subject': { zh: '請確認變更電子郵件地址', en: 'Please confirm the change of your e-mail address' },
  'confirm-change-body': {
    zh: '有人要求將您帳號的電子郵件地址改為其他地址。如係您本人，請於24小時內開啟下列連結，之後再至新地址收信驗證：\n{url}\n如非您本人，請立即登入並變更密碼；未經您同意，地址不會變更。',
    en: 'Somebody asked that your account have another e-mail address. If it was you, open this link within 24 hours, then the one that goes to the new address:\n{url}\nIf it was not, sign in and change your password at once: without your consent the address stays.',
  },
  'verify-change-subject': { zh: '請驗證新的電子郵件地址', en: 'Please verify your new e-mail address' },
  'verify-change-body': {
    zh: '請於24小時內開啟下列連結，以完成電子郵件地址的變更：\n{url}\n如非您本人要求，請略過此信。',
    en: 'Open this link within 24 hours, and your account will have this address:\n{url}\nIf you did not ask for it, leave this mail alone.',
  },
  'password-changed-subject': { zh: '您的密碼已變更', en: 'Your password was changed' },
  'password-changed-body': {
    zh: '您帳號的密碼剛才已變更，其他裝置均已登出。如非您本人所為，請立即於平臺要求重設密碼：\n{url}',
    en: 'The password of your account was just changed, and all other devices were signed out. If it was not you, ask for a new password at once:\n{url}',
  },
  'address-changed-subject': { zh: '您的電子郵件地址已變更', en: 'Your e-mail address was changed' },
  'address-changed-body': {
    zh: '您的帳號已改用新的電子郵件地址，此地址不再使用於本平臺。如非您本人所為，請立即與內政部移民署聯絡：\n{url}',
    en: 'Your account has its new e-mail address now, and this one is no longer used. If it was not you, call the National Immigration Agency at once:\n{url}',
  },
  'factor-changed-subject': { zh: '您帳號的登入方式已變更', en: 'How you sign in was changed' },
  'factor-changed-body': {
    zh: '您帳號的通行密鑰或第二驗證因子剛才已新增或移除。如非您本人所為，請立即登入檢查並變更密碼：\n{url}',
    en: 'A passkey or second factor of your account was just added or removed. If it was not you, sign in, look, and change your password at once:\n{url}',
  },
};

/** The pages that links in mails lead to; `<purpose>-done` says what came of it. */
export const accountPages: Texts = {
  'verify-address': { zh: '驗證電子郵件地址', en: 'Verify your e-mail address' },
  'verify-address-ask': { zh: '按下後，您的帳號即可使用。', en: 'Press the button, and your account is ready.' },
  'verify-address-done': { zh: '地址已驗證，您可以登入了。', en: 'Your address is verified. You can sign in now.' },
  'confirm-change': { zh: '確認變更電子郵件地址', en: 'Confirm the change of your e-mail address' },
  'confirm-change-ask': {
    zh: '按下後，我們會寄信至新地址；驗證後始完成變更。',
    en: 'Press the button, and a mail goes to the new address. The change is made when that one is verified.',
  },
  'confirm-change-done': {
    zh: '已確認。請至新地址收信，完成驗證。',
    en: 'Confirmed. Please open the mail that went to the new address.',
  },
  'verify-change': { zh: '驗證新的電子郵件地址', en: 'Verify your new e-mail address' },
  'verify-change-ask': {
    zh: '按下後，您的帳號即改用此地址。',
    en: 'Press the button, and your account has this address.',
  },
  'verify-change-done': {
    zh: '地址已變更，今後請以此地址登入。',
    en: 'The address was changed. Sign in with this one from now on.',
  },
  recover: { zh: '設定新密碼', en: 'Set a new password' },
  'recover-ask': {
    zh: '請輸入至少12個字元的新密碼；不限字元種類。設定後，所有裝置均將登出。',
    en: 'Enter a new password of at least 12 characters of any kind. All devices will be signed out.',
  },
  'recover-done': { zh: '密碼已變更，請以新密碼登入。', en: 'Your password was changed. Sign in with the new one.' },
  unlock: { zh: '解除帳號鎖定', en: 'Unlock your account' },
  'unlock-ask': { zh: '按下後，即可再次登入。', en: 'Press the button, and you can sign in again.' },
  'unlock-done': { zh: '帳號已解鎖，您可以登入了。', en: 'Your account is unlocked. You can sign in now.' },
  password: { zh: '新密碼', en: 'New password' },
  'to-sign-in': { zh: '前往登入', en: 'To sign-in' },
  'to-recover': { zh: '重新寄送連結', en: 'Ask for a new link' },
  'to-profile': { zh: '前往帳號設定', en: 'To your account' },
  go: { zh: '確定', en: 'Go on' },
};
