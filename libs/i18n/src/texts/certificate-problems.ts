import type { Problems } from './problem-words.js';

/** Why somebody cannot sign in by certificate. */
export const certificateProblems: Problems = {
  'challenge-not-valid': {
    zh: ['簽章內容已失效', '每次登入的簽章內容只能使用一次，五分鐘內有效，且限同一瀏覽器。請重新整理後再簽章一次。'],
    en: [
      'What was signed is not valid any more',
      'Each sign-in has a text of its own, good once, for five minutes, in one browser. Load the page again and sign once more.',
    ],
  },
  'signature-wrong': {
    zh: ['簽章不正確', '簽章與所附憑證不符。請確認讀卡機內為同一張卡片後再簽章一次。'],
    en: [
      'The signature is not right',
      'It was not made by the card of this certificate. Check that the same card is in the reader, and sign again.',
    ],
  },
  'certificate-unreadable': {
    zh: ['無法讀取憑證', '所送內容不是憑證。請重新插卡後再試一次。'],
    en: ['The certificate cannot be read', 'What was sent is no certificate. Put the card in again and try once more.'],
  },
  'certificate-self-signed': {
    zh: ['憑證為自行簽發', '僅接受政府憑證管理中心簽發的工商憑證與自然人憑證。'],
    en: [
      'The certificate is signed by its own holder',
      'Only certificates of the government’s authorities are taken: MOEACA for companies, MOICA for citizens.',
    ],
  },
  'certificate-unknown-issuer': {
    zh: ['憑證簽發單位不受信任', '僅接受政府憑證管理中心簽發的工商憑證與自然人憑證。'],
    en: [
      'The certificate is of an authority that is not trusted',
      'Only certificates of the government’s authorities are taken: MOEACA for companies, MOICA for citizens.',
    ],
  },
  'certificate-not-yet-valid': {
    zh: ['憑證尚未生效', '請於憑證生效後再登入；生效日請向發卡單位查詢。'],
    en: ['The certificate is not valid yet', 'Sign in once it is. Its authority can tell you from which day.'],
  },
  'certificate-expired': {
    zh: ['憑證已過期', '請向憑證管理中心申請展期或換發後再登入。'],
    en: ['The certificate has expired', 'Have your authority renew or replace it, then sign in.'],
  },
  'certificate-wrong-use': {
    zh: ['憑證用途不符', '請改用卡片內的簽章憑證，不要使用加密憑證。'],
    en: [
      'The certificate is not for signatures',
      'Choose the card’s certificate for signatures, not the one for encryption.',
    ],
  },
  'certificate-wrong-policy': {
    zh: ['憑證保證等級不符', '僅接受保證等級第三級的憑證。'],
    en: ['The certificate is of another level of assurance', 'Only certificates of assurance level 3 are taken.'],
  },
  'certificate-too-weak': {
    zh: ['憑證強度不足', '憑證的金鑰或雜湊已不安全，請向憑證管理中心換發。'],
    en: ['The certificate is too weak', 'Its key or hash no longer counts as safe. Have your authority replace it.'],
  },
  'certificate-broken-path': {
    zh: ['憑證路徑無法驗證', '憑證與其簽發單位的憑證無法連成有效的路徑。請洽憑證管理中心。'],
    en: [
      'The path of the certificate does not hold',
      'It cannot be followed to an authority that is trusted today. Please ask the authority that issued it.',
    ],
  },
  'certificate-revoked': {
    zh: ['憑證已廢止或停用', '請向憑證管理中心申請復用或換發後再登入。'],
    en: ['The certificate is revoked or suspended', 'Have your authority reinstate or replace it, then sign in.'],
  },
  'certificate-status-unknown': {
    zh: [
      '目前無法查詢憑證狀態',
      '憑證管理中心目前無法回覆憑證是否有效，未作任何變更。請稍後再試，或改用其他方式登入。',
    ],
    en: [
      'The certificate cannot be checked now',
      'Its authority cannot be asked whether it still holds, and nothing was changed. Try again later, or sign in another way.',
    ],
  },
  'certificate-no-business-number': {
    zh: ['憑證沒有有效的統一編號', '工商憑證須載明正確的統一編號。請洽工商憑證管理中心。'],
    en: [
      'The certificate has no valid business number',
      'A company’s certificate carries its unified business number. Please ask MOEACA.',
    ],
  },
  'certificate-no-person': {
    zh: ['憑證沒有持卡人資料', '自然人憑證須載明姓名與憑證編號。請洽內政部憑證管理中心。'],
    en: ['The certificate names nobody', 'A citizen’s certificate carries a name and a number. Please ask MOICA.'],
  },
  'card-holder-needed': {
    zh: [
      '請填寫持卡人姓名',
      '{organisation}的這張卡片第一次登入。請填寫持卡人姓名並選擇貴單位的類別後再送出，不必重新簽章。',
    ],
    en: [
      'Please say who holds the card',
      'This card of {organisation} signs in for the first time. Give your name and what your organisation is; there is no need to sign again.',
    ],
  },
  'certificate-sign-in-away': {
    zh: ['目前無法以憑證登入', '本平臺尚未備妥憑證登入，未作任何變更。請稍後再試，或改用其他方式登入。'],
    en: [
      'Sign-in by certificate is not ready',
      'The platform cannot check certificates at the moment, and nothing was changed. Try again later, or sign in another way.',
    ],
  },
};
