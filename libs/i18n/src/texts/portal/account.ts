import type { Texts } from '../text-table.js';

export const account = {
  'sign-in': { zh: '登入', en: 'Sign in' },
  'sign-in-first': {
    zh: '登入後，即可回到您要看的頁面。',
    en: 'After signing in you come back to the page you wanted.',
  },
  email: { zh: '電子郵件地址', en: 'E-mail address' },
  password: { zh: '密碼', en: 'Password' },
  'show-password': { zh: '顯示或隱藏密碼', en: 'Show or hide the password' },
  code: { zh: '驗證碼', en: 'Code' },
  'code-hint': {
    zh: '請輸入驗證器應用程式顯示的六位數字，或一組備用碼。',
    en: 'The six digits that your authenticator app shows, or one of your backup codes.',
  },
  'other-ways': { zh: '其他登入方式', en: 'Other ways to sign in' },
  'by-passkey': { zh: '使用通行密鑰', en: 'Use a passkey' },
  'by-certificate': { zh: '使用工商憑證或自然人憑證', en: 'Use a business or citizen certificate card' },
  'by-certificate-here': {
    zh: '使用工商憑證或自然人憑證（另開視窗，登入後回到此頁）',
    en: 'Use a certificate card, in a new window; then come back to this page',
  },
  'passkey-not-used': {
    zh: '未使用通行密鑰。請再試一次，或改用密碼登入。',
    en: 'No passkey was used. Try again, or sign in by password.',
  },
  forgotten: { zh: '忘記密碼', en: 'Forgotten your password?' },
  'no-account': { zh: '第一次使用？', en: 'New here?' },
  register: { zh: '申請帳號', en: 'Create an account' },
  'register-lead': {
    zh: '申請人自行申辦時使用。雇主及代辦業者請以工商憑證登入，不必申請帳號。',
    en: 'For people who apply for themselves. Employers and agencies sign in by their certificate card and need no account.',
  },
  name: { zh: '姓名', en: 'Your name' },
  'name-hint': { zh: '請依護照填寫，例如 NAKAMURA HARUKA。', en: 'As in your passport, for example NAKAMURA HARUKA.' },
  'email-hint': {
    zh: '我們會寄送驗證信；案件通知以平臺內的通知為準，同時寄至此地址。',
    en: 'We send a mail there to verify it. Notices always stand in your inbox here, and are mailed to this address too.',
  },
  'password-hint': {
    zh: '至少 12 個字元，不限字元種類，可貼上；不必定期更換。',
    en: 'At least 12 characters of any kind. You can paste it, and it never expires.',
  },
  'password-length': { zh: '已輸入 {count} 個字元', en: '{count} characters' },
  'email-missing': { zh: '請輸入電子郵件地址。', en: 'Enter your e-mail address.' },
  'password-missing': { zh: '請輸入密碼。', en: 'Enter your password.' },
  'password-short': { zh: '密碼至少須有 12 個字元。', en: 'The password needs at least 12 characters.' },
  'name-missing': { zh: '請輸入姓名。', en: 'Enter your name.' },
  'code-missing': { zh: '請輸入驗證碼。', en: 'Enter the code.' },
  'create-account': { zh: '申請帳號', en: 'Create the account' },
  'have-account': { zh: '已有帳號？', en: 'Have an account already?' },
  'look-at-mail': { zh: '請至信箱收信', en: 'Look at your mail' },
  'look-at-mail-detail': {
    zh: '驗證信已寄往 {email}。請於 24 小時內開啟信中的連結，之後即可登入。',
    en: 'A mail is on its way to {email}. Open the link in it within 24 hours, and you can sign in.',
  },
  'look-for-mail': {
    zh: '幾分鐘後仍未收到時，請查看垃圾郵件匣，或要求再寄一次。',
    en: 'If nothing has come after a few minutes, look in the spam folder or have it sent again.',
  },
  'send-again': { zh: '再寄一次驗證信', en: 'Send the mail again' },
  'sent-again': { zh: '已再寄一次。請使用最近一封信中的連結。', en: 'Sent again. Use the link of the latest mail.' },
  'change-address': { zh: '地址打錯了，重新填寫', en: 'The address is wrong: enter it again' },
  recover: { zh: '重設密碼', en: 'Set a new password' },
  'recover-lead': {
    zh: '請輸入帳號的電子郵件地址。我們會寄出一個連結，一小時內可用來設定新密碼；帳號遭鎖定時，也可由此解除。',
    en: 'Enter the address of your account. We mail you a link to set a new password, good for one hour. It opens a locked account as well.',
  },
  'send-link': { zh: '寄送連結', en: 'Mail me the link' },
  'recover-sent': {
    zh: '若 {email} 有帳號，連結已寄出。請於一小時內開啟。',
    en: 'If there is an account of {email}, the link is on its way. Open it within an hour.',
  },
  'recover-no-mail': {
    zh: '無法再使用這個信箱時，請攜帶護照至任一移民署服務站辦理。',
    en: 'If you cannot read that mailbox any more, bring your passport to a service station of the Immigration Agency.',
  },
  'to-sign-in': { zh: '前往登入', en: 'To sign-in' },
} as const satisfies Texts;
