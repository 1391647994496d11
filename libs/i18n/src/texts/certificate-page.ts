import type { Texts } from './text-table.js';

/** The page on which people sign in by certificate, and what it says where the card service does not answer as it should. */
export const certificatePage: Texts = {
  title: { zh: '憑證登入', en: 'Sign in by certificate' },
  intro: {
    zh: '雇主與代辦業者請以工商憑證登入，個人可使用自然人憑證。請插入卡片後依序操作。',
    en: 'Employers and agencies sign in by the card of their company, persons by their citizen’s card. Put the card in and go on from here.',
  },
  'read-cards': { zh: '讀取卡片', en: 'Read the cards' },
  card: { zh: '卡片', en: 'Card' },
  pin: { zh: 'PIN 碼', en: 'PIN' },
  'pin-hint': {
    zh: 'PIN 碼只交給本機的憑證元件，不會送到本平臺。',
    en: 'It goes to the service on your own machine alone, never to this platform.',
  },
  'sign-in': { zh: '簽章並登入', en: 'Sign and sign in' },
  'holder-name': { zh: '持卡人姓名', en: 'Name of the card’s holder' },
  'organisation-kind': { zh: '單位類別', en: 'The organisation is' },
  'send-name': { zh: '送出', en: 'Send' },
  reading: { zh: '讀取中，請依跳出視窗操作。', en: 'Reading; see the window that has opened.' },
  signing: { zh: '簽章中，請勿移除卡片。', en: 'Signing; leave the card in the reader.' },
  'signed-in': { zh: '{name}，您已登入。', en: '{name}, you are signed in.' },
  'go-on': { zh: '繼續', en: 'Go on' },
  'no-cards': {
    zh: '讀卡機中沒有可簽章的卡片。請確認卡片已插好，再讀取一次。',
    en: 'No card that can sign is in a reader. Check that it is in the right way, and read again.',
  },
  'popup-blocked': {
    zh: '瀏覽器擋住了跳出視窗。請允許本網站開啟視窗，再按一次。',
    en: 'The browser blocked the window. Allow this site to open one, and press the button again.',
  },
  'service-missing': {
    zh: '找不到憑證元件。請安裝並啟動「跨平台網頁元件」（HiPKI LocalSignServer），再到自我檢測頁確認。',
    en: 'The card service was not found. Install and start HiPKI LocalSignServer, then see its self test.',
  },
  'service-test': { zh: '開啟自我檢測頁', en: 'Open the self test' },
  'site-not-allowed': {
    zh: '憑證元件尚未允許本網站使用。請加入本網站，再試一次。',
    en: 'The card service does not let this site use cards yet. Add the site, and try again.',
  },
  'add-site': { zh: '加入本網站', en: 'Add this site' },
  'old-version': {
    zh: '憑證元件版本過舊（{version}），請更新至 {least} 以上。',
    en: 'The card service is too old ({version}). Please update it to {least} or later.',
  },
  'pin-wrong': { zh: 'PIN 碼不正確，還可以再試 {triesLeft} 次。', en: 'The PIN is wrong; tries left: {triesLeft}.' },
  'pin-wrong-once': {
    zh: 'PIN 碼不正確。連續三次不正確，卡片將被鎖住。',
    en: 'The PIN is wrong. After three wrong ones in a row the card is locked.',
  },
  'card-locked': {
    zh: '卡片已鎖住。請到發卡單位的網站或櫃檯辦理解鎖。',
    en: 'The card is locked. Its authority unlocks it, on its site or at its counter.',
  },
  'service-failed': {
    zh: '憑證元件回覆錯誤代碼 {code}。請移除卡片重新插入後再試一次。',
    en: 'The card service answered with the code {code}. Take the card out, put it in again, and try once more.',
  },
};
