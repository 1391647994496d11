import type { Problems } from './problem-words.js';

/** What is refused at the door of the API, before it is looked at. */
export const edgeProblems: Problems = {
  'too-slow': {
    zh: ['傳送時間過長', '連線太慢或中斷，內容未收到，未作任何變更。請確認網路後再試一次。'],
    en: [
      'It took too long to arrive',
      'The connection was too slow or broke off; nothing was received and nothing was changed. Please check it and try again.',
    ],
  },
  'headers-too-large': {
    zh: ['網址或標頭過長', '網址與標頭合計不得超過 16 KB。請清除本網站的 Cookie 或縮短網址後再試。'],
    en: [
      'The address or the headers are too long',
      'Address and headers may be 16 KB together. Please clear the cookies of this site, or shorten the address.',
    ],
  },
  'encoded-body': {
    zh: ['不接受壓縮的內容', '請勿使用 Content-Encoding，直接送出未壓縮的內容。'],
    en: ['Compressed content is not taken', 'Please send the content as it is, without Content-Encoding.'],
  },
  'scanner-away': {
    zh: ['暫時無法掃描檔案', '檔案須先通過惡意程式掃描才能收存，掃描服務暫時無法使用。檔案未收存，請稍後再上傳一次。'],
    en: [
      'Files cannot be scanned for a moment',
      'A file is taken only after it was scanned for malware, and the scanner is away. It was not kept; please upload it again later.',
    ],
  },
};
