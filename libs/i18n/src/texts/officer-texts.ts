import type { Problems } from './problem-words.js';
import type { Texts } from './text-table.js';

/** Why an officer is not let in, or a word of the portal of the civil service not believed. */
export const officerProblems: Problems = {
  'sign-in-not-begun': {
    zh: ['登入程序已失效', '此次登入已逾時、已使用過，或不是由本瀏覽器開始，未登入任何帳號。請重新登入。'],
    en: [
      'This sign-in is over',
      'It took too long, was used before, or was not begun in this browser. Nobody was signed in. Please begin again.',
    ],
  },
  'sign-in-cancelled': {
    zh: ['未完成登入', '公務入口網（EIP）未完成身分驗證，未登入任何帳號。如需使用，請重新登入。'],
    en: [
      'The sign-in was not finished',
      'The portal of the civil service (EIP) did not confirm who you are. Nobody was signed in. Please begin again.',
    ],
  },
  'sign-in-not-believed': {
    zh: [
      '無法確認登入資料',
      '公務入口網（EIP）傳來的身分資料未通過驗證，未登入任何帳號。請重新登入；如再發生，請附此代碼洽系統管理人員。',
    ],
    en: [
      'The sign-in cannot be trusted',
      'What came from the portal of the civil service (EIP) did not stand up to the checks. Nobody was signed in. Please begin again; if it happens again, give this reference to an operator.',
    ],
  },
  'second-factor-needed': {
    zh: ['須完成雙因子驗證', '承辦系統須以雙因子登入公務入口網（EIP）。請先在該入口網設定第二因子，再重新登入。'],
    en: [
      'A second factor is needed',
      'The desks are open to officers who signed in to the portal of the civil service (EIP) by two factors. Please set up a second factor there and sign in again.',
    ],
  },
  'no-role-here': {
    zh: ['您沒有本系統的角色', '公務入口網（EIP）未授予您本系統的任何角色。請洽貴機關的權限管理人員。'],
    en: [
      'You have no role here',
      'The portal of the civil service (EIP) gives you no role of this system. Please ask whoever grants roles in your agency.',
    ],
  },
  'officer-disabled': {
    zh: ['帳號已停用', '您的公務帳號已停用，所有登入均已結束。如有疑問，請洽貴機關的權限管理人員。'],
    en: [
      'The account is disabled',
      'Your account as an officer is disabled, and all its sessions are over. Please ask whoever grants roles in your agency.',
    ],
  },
  'logout-not-believed': {
    zh: ['登出通知未通過驗證', '此登出通知的簽章、對象、時效或內容不正確，或已使用過，未結束任何登入。'],
    en: [
      'The word of a sign-out is not believed',
      'Its signature, audience, time or content is not right, or it was used before. No session was ended.',
    ],
  },
  'sign-on-away': {
    zh: ['公務入口網暫時無法連線', '目前無法連線至公務入口網（EIP），請稍後再登入。申請人服務不受影響。'],
    en: [
      'The portal of the civil service is away',
      'The portal of the civil service (EIP) cannot be reached at the moment. Please sign in a little later; applicants are not affected.',
    ],
  },
};

/** What the few pages of an officer's sign-in say. */
export const officers: Texts = {
  'page-title': { zh: '承辦人員登入', en: 'Sign-in of officers' },
  'signed-out': { zh: '您已登出', en: 'You are signed out' },
  'signed-out-detail': {
    zh: '您已登出承辦系統及公務入口網（EIP）。共用電腦請關閉瀏覽器。',
    en: 'You are signed out of the desk and of the portal of the civil service (EIP). Close the browser on a shared computer.',
  },
  again: { zh: '重新登入', en: 'Sign in again' },
  reference: { zh: '代碼', en: 'Reference' },
};
