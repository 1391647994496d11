import type { Problems } from './problem-words.js';

/** Why the API does not do what it was asked, by the key that it answers with. */
export const requestProblems: Problems = {
  'bad-json': {
    zh: ['內容不是有效的 JSON', '請修正請求內容的 JSON 格式後再送出。'],
    en: ['The body is not valid JSON', 'Please correct the JSON of the request and send it again.'],
  },
  'bad-unicode': {
    zh: ['內容含有無法保存的字元', '內容含有控制字元或不完整的字元，請刪除後重新輸入；各國文字均可使用。'],
    en: [
      'Some characters cannot be stored',
      'The content has control characters or half a character. Please type them again; any script is welcome.',
    ],
  },
  'too-deep': {
    zh: ['內容層級過深', '內容最多 {max} 層，請依 API 文件的格式送出。'],
    en: [
      'The content is nested too deeply',
      'At most {max} levels are read. Please send it as the API document describes.',
    ],
  },
  'bad-url': {
    zh: ['網址格式不正確', '網址含有無法解讀的字元，請修正後再試。'],
    en: ['The address cannot be read', 'The address has characters that cannot be decoded. Please correct it.'],
  },
  'malformed-request': {
    zh: ['請求內容不正確', '請依各欄說明修正後再送出；所有問題一次列出。'],
    en: [
      'The request is not right',
      'Please mend what is listed and send it again. Everything that is wrong is listed at once.',
    ],
  },
  'if-match-malformed': {
    zh: ['If-Match 標頭不正確', '請送出上次讀取草稿時收到的 ETag，例如 "7"。'],
    en: ['The If-Match header cannot be read', 'Please send the ETag you got when you last read the draft, e.g. "7".'],
  },
  'no-such-fee': {
    zh: ['法定規費沒有這一項', '沒有符合條件的規費，請依所列說明修正後再查詢。'],
    en: ['The law has no such fee', 'No fee is laid down for this. Please change what is listed and ask again.'],
  },
  'bad-cursor': {
    zh: ['換頁位置不正確', '請使用前一頁回應所附的位置，或從第一頁開始。'],
    en: [
      'The position of the page is not right',
      'Please use the one that came with the page before, or begin with the first page.',
    ],
  },
  'sign-in-needed': {
    zh: ['請先登入', '此處須登入後使用。已輸入的內容不會遺失，登入後請再送出一次。'],
    en: ['Please sign in', 'This needs a signed-in account. Sign in and send it again.'],
  },
  'wrong-credentials': {
    zh: ['帳號或密碼不正確', '請核對後再試一次。'],
    en: ['The account or password is not right', 'Please check both and try again.'],
  },
  'unsigned-request': {
    zh: ['請求未經有效簽章', '簽章、金鑰或時間戳記不正確，未作任何變更。請依介接規格重新簽章後送出。'],
    en: [
      'The request is not validly signed',
      'Signature, key or timestamp is wrong, and nothing was changed. Please sign it as the interface describes and send it again.',
    ],
  },
  'not-your-case': {
    zh: ['您不能查看此案件', '此案件不屬於您的帳號或業務範圍。'],
    en: ['You may not see this case', 'It belongs to another account or another authority’s work.'],
  },
  'foreign-origin': {
    zh: ['請求來自其他網站', '為保護您的帳號，平臺不接受其他網站代送的請求。請直接在本平臺操作。'],
    en: [
      'The request came from another website',
      'To protect your account, the platform takes no requests that other sites send. Please use the platform itself.',
    ],
  },
  'not-your-fact': {
    zh: ['此系統不得回報這類事項', '所回報的事項屬於其他系統的職責，未作任何變更。'],
    en: ['This system may not report that', 'The fact belongs to another system, and nothing was changed.'],
  },
  'no-such-route': {
    zh: ['沒有這個網址', '請核對網址；API 文件在 /api/openapi.json。'],
    en: ['There is nothing at this address', 'Please check the address. The API is described at /api/openapi.json.'],
  },
  'no-such-draft': {
    zh: ['找不到這份草稿', '您的帳號沒有這份草稿，可能已刪除或屬於其他帳號。'],
    en: [
      'There is no such draft',
      'Your account has no such draft. It may have been deleted, or be another account’s.',
    ],
  },
  'no-such-document': {
    zh: ['找不到這份文件', '您的帳號沒有這份文件，可能已移除。'],
    en: ['There is no such document', 'Your account has no such document. It may have been removed.'],
  },
  'no-such-paper': {
    zh: ['查無此文件', '沒有這個代碼的文件。請核對頁尾代碼；如仍查無，請勿採信該文件。'],
    en: [
      'No such paper',
      'No paper has this code. Compare it with the foot of the page; if it is still not found, do not rely on the paper.',
    ],
  },
  'no-such-case': {
    zh: ['查無此案', '請核對12碼案號及其他查詢資料。'],
    en: ['There is no such case', 'Please check the 12 digits of the case number and the other facts you gave.'],
  },
  'no-decision': {
    zh: ['沒有不利處分', '本案並無不予許可、駁回、撤銷或廢止之處分。'],
    en: [
      'No decision stands against you',
      'This case was neither refused nor dismissed, and its permit was not taken back.',
    ],
  },
  'no-such-view': {
    zh: ['沒有這個案件清單', '請從可用的清單中選擇。'],
    en: ['There is no such queue', 'Please choose one of the queues there are.'],
  },
  'no-such-officer': {
    zh: ['沒有這位承辦人', '帳號不正確，或此人不辦理案件審查。請從承辦人名單中選擇。'],
    en: [
      'There is no such officer',
      'There is no such account, or this person decides no cases. Choose from the list.',
    ],
  },
  'no-such-operation': {
    zh: ['沒有這項維運作業', '作業編號不正確，或該作業尚未執行過。'],
    en: ['There is no such operation', 'Nothing was asked for under this id, or it has not been done yet.'],
  },
  'no-such-sender': {
    zh: ['未登錄的外部系統', '此系統不在介接名單內。'],
    en: ['The sending system is not known', 'No system of this name is connected to the platform.'],
  },
  'no-such-entry': {
    zh: ['現行名單沒有這筆資料', '名單代碼或資料編號不正確，或該筆資料已自名單移除。'],
    en: [
      'The lists in force have no such entry',
      'The code of the list or the id is not right, or the entry is no longer on the list.',
    ],
  },
  'no-such-form': {
    zh: ['沒有這種申請表', '請從可申請的類別中選擇。'],
    en: ['There is no such form', 'Please choose one of the kinds of application there are.'],
  },
  'method-not-allowed': {
    zh: ['此網址不支援這種操作', '可用的方法列於 Allow 標頭。'],
    en: ['This address does not take that method', 'The Allow header lists those it takes.'],
  },
  'draft-submitted': {
    zh: ['草稿已送件', '已送件的申請不能再以草稿修改，請至案件進度查看。'],
    en: [
      'The draft is submitted already',
      'What is submitted can no longer be changed as a draft. Look at the progress of the case.',
    ],
  },
  'command-id-reused': {
    zh: ['同一識別碼已用於其他內容', '相同的 commandId 只能重送相同內容，未作任何變更。請以新的識別碼送出。'],
    en: [
      'The command id was used for something else',
      'The same id may only be sent again with the same content. Nothing was changed; please use a new one.',
    ],
  },
  'message-id-reused': {
    zh: ['同一訊息編號已用於其他內容', '相同的 messageId 只能重送相同內容，未作任何變更。'],
    en: [
      'The message id was used for something else',
      'The same id may only be sent again with the same content. Nothing was changed.',
    ],
  },
  'request-replayed': {
    zh: ['請求重複送達', '此簽章請求已收過一次，未再作任何變更。請以新的 nonce 重新簽章。'],
    en: [
      'The request was sent before',
      'This signed request was taken already, and nothing more was changed. Sign it again with a new nonce.',
    ],
  },
  'nothing-to-pay': {
    zh: ['目前無須繳費', '規費已繳納，或案件不在待繳費階段。'],
    en: ['There is nothing to pay now', 'The fee is paid, or the case does not wait for payment.'],
  },
  'too-late-for-method': {
    zh: ['繳費期限不足一日，此方式已不及入帳', '請改以信用卡繳費，即時入帳。'],
    en: ['Too late for this way of paying', 'Less than a day is left, and such money comes later. Please pay by card.'],
  },
  'too-many-attempts': {
    zh: ['付款嘗試次數過多', '此案已多次嘗試付款，請洽移民署出納人員協助。'],
    en: ['Too many attempts to pay', 'Please ask the cashier of the Immigration Agency for help.'],
  },
  'no-such-attempt': {
    zh: ['查無此付款', '請自案件頁面重新選擇繳費方式。'],
    en: ['There is no such payment', 'Please choose how to pay on the page of your case.'],
  },
  'slot-full': {
    zh: ['此項文件的檔案數已滿', '請先移除一個檔案再上傳，或合併為一個 PDF。'],
    en: ['No more files fit here', 'Please remove one first, or join them into one PDF.'],
  },
  'version-conflict': {
    zh: ['草稿已在別處更新', '您在其他分頁或裝置儲存過較新的內容，本次未覆蓋。請比對目前內容後再儲存。'],
    en: [
      'The draft was saved elsewhere in the meantime',
      'Another tab or device saved something newer, and nothing was overwritten. Compare with what stands now and save again.',
    ],
  },
  'too-large': {
    zh: ['內容過大', '請求或檔案超過上限，請縮小後再送出。'],
    en: ['This is too large', 'The request or file is over the limit. Please make it smaller.'],
  },
  'url-too-long': {
    zh: ['網址過長', '請縮短網址或查詢條件。'],
    en: ['The address is too long', 'Please shorten the address or the search.'],
  },
  'unsupported-media-type': {
    zh: ['不支援的內容格式', '請以 application/json 送出，檔案則以 multipart/form-data 上傳。'],
    en: ['This kind of content is not taken', 'Please send application/json, or multipart/form-data for files.'],
  },
  'unsupported-file': {
    zh: ['不接受這種檔案', '檔案種類依內容判斷。可上傳的種類及原因請見下列說明。'],
    en: [
      'This kind of file is not taken',
      'The kind is told by the content of the file. What is taken, and why this is not, is listed below.',
    ],
  },
  'form-not-ready': {
    zh: ['申請表尚未完成', '下列各項須補正後始得送件；所有問題一次列出。'],
    en: [
      'The form is not ready',
      'What is listed has to be mended before it can be submitted. Everything is listed at once.',
    ],
  },
  'file-not-usable': {
    zh: ['檔案無法使用', '檔案未通過檢查，原因請見下列說明。請修正後重新上傳。'],
    en: ['The file cannot be used', 'It did not pass the checks listed below. Please mend it and upload it again.'],
  },
  'if-match-needed': {
    zh: ['缺少 If-Match 標頭', '為避免覆蓋其他分頁的內容，儲存草稿時須附上次收到的 ETag。'],
    en: [
      'The If-Match header is missing',
      'So that nothing saved elsewhere is overwritten, send the ETag you got last.',
    ],
  },
  'too-many-requests': {
    zh: ['操作過於頻繁', '請於 {seconds} 秒後再試。'],
    en: ['Too many requests', 'Please try again in {seconds} seconds.'],
  },
  unexpected: {
    zh: ['平臺發生未預期的錯誤', '已記錄此錯誤，未完成您的請求。請稍後再試；如持續發生，請提供參考碼。'],
    en: [
      'Something went wrong here',
      'The error is recorded, and your request was not done. Please try again later; if it stays, tell us the reference code.',
    ],
  },
  'engine-away': {
    zh: ['案件系統暫時無法使用', '未作任何變更。請稍後以相同內容再送一次，不會重複辦理。'],
    en: [
      'The case system is away for a moment',
      'Nothing was changed. Send the same again in a moment; it will not be done twice.',
    ],
  },
  'database-away': {
    zh: ['資料庫暫時無法使用', '未作任何變更，請稍後再試。'],
    en: ['The database is away for a moment', 'Nothing was changed. Please try again in a moment.'],
  },
  'screening-away': {
    zh: ['比對程序暫時無法使用', '逐筆說明須由比對程序為之，請稍後再試。'],
    en: ['The screening worker is away for a moment', 'Only it can explain one entry. Please try again in a moment.'],
  },
  'case-opening': {
    zh: ['案件正在建立', '案件剛送出，數秒後即可處理，請稍後再試。'],
    en: ['The case is just being opened', 'It was submitted a moment ago. Please try again in a few seconds.'],
  },
  'no-such-refund': {
    zh: ['查無此退款', '請確認退款編號及案件是否正確。'],
    en: ['No such refund', 'Please check the number of the refund and its case.'],
  },
  'no-such-exception': {
    zh: ['查無此待查事項', '請重新整理清單後再試。'],
    en: ['No such entry in the list', 'Please load the list again.'],
  },
  'no-such-day': {
    zh: ['該日尚未結帳', '每日凌晨結前一日之帳，亦可由出納手動結帳。'],
    en: ['That day is not closed', 'A day is closed in the night after it, or by a cashier.'],
  },
  'refund-not-waiting': {
    zh: ['此退款目前不需此項作業', '退款已進入其他階段，未作任何變更。請重新整理後再處理。'],
    en: [
      'The refund does not wait for this',
      'It has moved on, or waits for somebody else, and nothing was changed. Load it again.',
    ],
  },
  'second-cashier-needed': {
    zh: ['須由另一位出納放行', '退款須由兩位不同的出納先後放行；第一次放行已由您完成。'],
    en: ['It takes another cashier', 'Two different cashiers release a refund, and you were the first.'],
  },
  'bank-return-needed': {
    zh: ['已交銀行之退款須註明銀行退匯', '此退款已列入交付銀行之檔案，可能已匯出；請填銀行退匯編號後再退回。'],
    en: [
      'The bank may have paid it',
      'It is in a file for the bank. Give the number under which the bank sent the money back.',
    ],
  },
  'nothing-to-transfer': {
    zh: ['目前無待匯退款', '所有已放行之退款均已列入先前之檔案。'],
    en: ['Nothing waits for the bank', 'All that is released is in an earlier file.'],
  },
  'no-such-transfer-file': {
    zh: ['查無此匯款檔', '請確認檔案編號後再試。'],
    en: ['No such file for the bank', 'Please check its number.'],
  },
  'exception-closed': {
    zh: ['此事項已處理完畢', '已由他人或系統結案，未作任何變更。'],
    en: ['It is settled already', 'Somebody else or the platform has closed it; nothing was changed.'],
  },
  'day-not-come': {
    zh: ['該日尚未到來', '只能結今日以前之帳。'],
    en: ['That day has not come', 'Only today and earlier days can be closed.'],
  },
};
