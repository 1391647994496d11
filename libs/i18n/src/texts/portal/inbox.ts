import type { Texts } from '../text-table.js';

export const inbox = {
  title: { zh: '通知', en: 'Messages' },
  lead: {
    zh: '以這裡的通知為準；電子郵件只是提醒。期限自通知送達這裡之次日起算。',
    en: 'What stands here is what counts; the e-mail only tells you of it. Deadlines run from the day after a message stands here.',
  },
  'lead-address': { zh: '寄信地址：{email}', en: 'Mails go to {email}' },
  'change-address': { zh: '更改電子郵件地址', en: 'Change the address' },
  unread: { zh: '未讀', en: 'New' },
  'to-case': { zh: '看案件進度', en: 'See the case' },
  'came-back-title': { zh: '有 {count} 封信沒有寄到', en: '{count} mails did not arrive' },
  'came-back-title-one': { zh: '有 1 封信沒有寄到', en: 'One mail did not arrive' },
  'came-back-detail': {
    zh: '通知仍在這裡，期限照算。請改用收得到信的地址，沒寄到的信會重新寄出。',
    en: 'The messages stand here all the same, and their deadlines run. Give an address that works, and what came back is sent there.',
  },
  'other-language': { zh: '英文版', en: 'In Chinese' },
  none: { zh: '還沒有通知', en: 'No message yet' },
  'none-detail': {
    zh: '送件後的每一個決定及期限都會在這裡通知您。',
    en: 'Once you submit, every decision and deadline is told to you here.',
  },
  'only-of': { zh: '只顯示案號 {caseNo} 的通知。', en: 'Only messages about case {caseNo}.' },
  'show-all': { zh: '顯示全部', en: 'Show all' },
} as const satisfies Texts;
