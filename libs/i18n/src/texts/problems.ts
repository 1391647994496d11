import type { LegalityCondition, TurnRefusal } from '@talent-window/contracts/vocabulary';
import { certificateProblems } from './certificate-problems.js';
import { mandateProblems } from './mandate-problems.js';
import { accountProblems } from './accounts.js';
import { mailProblems } from './mail.js';
import { collectionProblems } from './collection-problems.js';
import { officerProblems } from './officer-texts.js';
import { requestProblems } from './request-problems.js';
import type { Problems } from './problem-words.js';
import { titleAndDetail } from './problem-words.js';
import type { Texts } from './text-table.js';

/** Why the law or the course of the case stands against a command. */
const refusals: Problems<LegalityCondition | TurnRefusal> = {
  'wrong-role': {
    zh: ['您的角色不能執行此項作業', '此項作業由其他機關或人員辦理。如確為您的職責，請洽主管調整權限。'],
    en: [
      'Your role cannot do this',
      'This is done by another authority or person. If it is your task, ask your supervisor for the role.',
    ],
  },
  'wrong-stage': {
    zh: ['案件已不在此階段', '案件已進入其他階段，未作任何變更。請重新整理後再處理。'],
    en: [
      'The case is at another stage',
      'The case has moved on, and nothing was changed. Load it again to see what can be done now.',
    ],
  },
  'earlier-visit': {
    zh: ['案件曾再次進入此階段', '您看到的是前一次的畫面，未作任何變更。請重新整理後再處理。'],
    en: [
      'The case has come back to this stage since',
      'What you saw was an earlier visit, and nothing was changed. Load the case again.',
    ],
  },
  'case-closed': {
    zh: ['案件已結', '已結案件不能再變更。結果請見案件進度。'],
    en: ['The case is closed', 'A closed case cannot be changed. Its outcome is shown with its progress.'],
  },
  'wrong-content': {
    zh: ['內容與本案不符', '所指的比對結果、理由或卡片不屬於本案，或許可附了理由、不予許可未附理由。請核對後再送出。'],
    en: [
      'This does not fit the case',
      'The finding, reason or card named is not of this case, or an approval came with reasons, or a refusal without. Please check and send again.',
    ],
  },
  'other-officer': {
    zh: ['須由另一位承辦人判定', '此疑似結果相符程度高，須由案件承辦人先判定，再由另一位承辦人為相同判定。'],
    en: [
      'It takes another officer',
      'A match this sure is decided by two officers who say the same: the one who holds the case first, then another.',
    ],
  },
  'on-hold': {
    zh: ['暫不能交付', '移民署請先保留卡片，可交付時將另行通知。'],
    en: [
      'Not to be handed over yet',
      'The Immigration Agency asks you to keep the card, and will tell you when it may go.',
    ],
  },
  unassigned: {
    zh: ['案件已有承辦人', '另一位承辦人已接案。如需改派，請洽主管。'],
    en: ['Somebody has this case already', 'Another officer took it. A supervisor can assign it to you.'],
  },
  'assigned-to-actor': {
    zh: ['您不是本案承辦人', '請先接案，再為決定。'],
    en: ['You do not hold this case', 'Take the case first, then decide.'],
  },
  assigned: {
    zh: ['案件尚無承辦人', '請先接案或分案。'],
    en: ['Nobody holds this case', 'Take or assign the case first.'],
  },
  'hits-decided': {
    zh: ['尚有比對結果未判定', '須先逐一判定身分查核的疑似結果，始得為審查決定。'],
    en: ['Hits are still open', 'Every possible match of the identity check has to be decided before the review.'],
  },
  'confirmed-hit': {
    zh: ['沒有經判定為同一人的比對結果', '許可後僅於管制名單比對經判定為同一人時，始得不予許可。'],
    en: [
      'No hit was found to be this person',
      'After approval a case can only be refused when a hit on a control list was decided to be the same person.',
    ],
  },
  'labour-not-rejected': {
    zh: ['勞發署最近結果為審查未通過', '勞發署其後變更結果，本案不得許可；請為不予許可或與勞發署確認。'],
    en: [
      'The labour agency’s latest conclusion is a rejection',
      'The agency changed its conclusion, so the case cannot be approved. Refuse it, or settle it with the agency.',
    ],
  },
  'clock-running': {
    zh: ['審查期間目前未在計算', '案件尚未受理，或已停止計算審查期間。'],
    en: ['The review period is not running', 'The case is not accepted yet, or its review period is stopped already.'],
  },
  'clock-suspended': {
    zh: ['審查期間並未停止計算', '本案未因天災或其他事由停止計算審查期間。'],
    en: ['The review period is not stopped', 'Nothing to resume: it was not stopped for force majeure.'],
  },
  'ground-since-approval': {
    zh: ['許可後並無不予許可事由', '須有經判定為同一人之管制名單結果，或勞發署變更審查結果，始得於許可後不予許可。'],
    en: [
      'No ground has come to light since the approval',
      'After approval a case is refused only for a match that was confirmed, or when the labour agency has changed its conclusion.',
    ],
  },
  'card-held': {
    zh: ['卡片尚未備妥', '卡片重製中，備妥後始得交付。'],
    en: ['The card is not there', 'It is being made again and can be handed over when it has come.'],
  },
  'card-not-ordered': {
    zh: ['卡片已送製', '已送製卡，不能再變更領證方式或製卡日。如需協助，請洽所選領證地點。'],
    en: [
      'The card is being made',
      'The card is ordered, so the way to collect it and the day can no longer be changed. Please ask the place chosen.',
    ],
  },
  'permit-in-force': {
    zh: ['許可不在有效狀態', '許可已屆期、已撤銷或已廢止，不能再作決定。'],
    en: ['The permit is not in force', 'It has expired or was taken back, so nothing is left to decide on it.'],
  },
  'permit-in-doubt': {
    zh: ['許可並無疑義', '沒有待判斷之事由，許可維持有效。'],
    en: [
      'Nothing speaks against the permit',
      'No doubt is open, so there is nothing to decide. The permit stays in force.',
    ],
  },
  'hits-open': {
    zh: ['沒有待判定的比對結果', '本案的比對結果均已判定。'],
    en: ['No hit is open', 'Every possible match of this case is decided already.'],
  },
  'hit-proposed': {
    zh: ['沒有待您確認的判定', '目前沒有另一位承辦人已先判定、待第二人確認的比對結果。'],
    en: [
      'Nothing waits for a second officer',
      'No hit has been decided by another officer and waits for you to confirm.',
    ],
  },
  referred: {
    zh: [
      '尚待移送、聯審或鑑識結果',
      '經判定為同一人之結果須先由警察機關、聯審會議或證件鑑識單位回復，由主管登錄後始得為此決定。',
    ],
    en: [
      'The answer of others is missing',
      'A confirmed hit of this kind goes to the police, a joint review or the document examiners first. A supervisor records what they say.',
    ],
  },
  'referral-open': {
    zh: ['沒有待登錄的移送或聯審結果', '本案沒有經判定為同一人且須由其他機關先行表示意見的比對結果。'],
    en: [
      'No answer of others is awaited',
      'No confirmed hit of this case waits for the police, a joint review or the document examiners.',
    ],
  },
  'no-confirmed-hit': {
    zh: ['管制名單比對已判定為同一人', '依判定結果不得許可。如判定有誤，請洽主管。'],
    en: [
      'A control-list hit is confirmed',
      'The person was found to be the one on the list, so the case cannot be approved. If that was a mistake, ask a supervisor.',
    ],
  },
  overdue: {
    zh: ['法定期限尚未屆滿', '期限屆滿後始得以逾期駁回。'],
    en: ['The statutory deadline has not passed', 'An application can be dismissed as overdue only after it.'],
  },
  'not-initial-reviewer': {
    zh: ['複審須由另一位承辦人辦理', '您已辦理本案初審，初審與複審不得由同一人為之。'],
    en: [
      'Another officer has to make the final review',
      'You decided the first review, and one person may not decide both.',
    ],
  },
  'at-collection-office': {
    zh: ['領證地點不符', '申請人選擇在其他地點領證，請至該地點領取或先變更領證地點。'],
    en: ['The card is collected elsewhere', 'The applicant chose another place. It is handed over there.'],
  },
  arrived: {
    zh: ['卡片尚未送達', '卡片仍在外交郵袋寄送途中，點收後始得交付。'],
    en: [
      'The card has not come yet',
      'It is on its way by diplomatic pouch. It can be handed over once it is received.',
    ],
  },
  'in-time': {
    zh: ['換證期限已過', '入境後30日內未換證，須由移民署承辦人展延期限後始得換證。'],
    en: [
      'The time for the swap has passed',
      'The entry permit was not swapped within 30 days of entry. An officer of the Immigration Agency gives more time first.',
    ],
  },
  'card-returned': {
    zh: ['卡片並未退回', '卡片尚未退回保管，目前不能重新選擇領證方式。'],
    en: ['The card did not go back', 'Another way to collect it is chosen only after the card went back to be kept.'],
  },
  asked: {
    zh: ['目前沒有待補正的項目', '本案沒有等待申請人答復的退補件。請重新整理查看進度。'],
    en: [
      'Nothing is asked for',
      'No return or supplement waits for an answer in this case. Load it again to see where it stands.',
    ],
  },
  'not-asked': {
    zh: ['等待申請人答復中', '已通知申請人退補件，答復後始得繼續審查。'],
    en: ['The applicant was asked', 'The review goes on when the applicant has answered.'],
  },
  'not-extended': {
    zh: ['期限已展延過', '退補件期限以展延一次為限。'],
    en: ['The deadline was extended already', 'A deadline is extended once at most.'],
  },
  entered: {
    zh: ['尚無入境紀錄', '持電子入臺證者須先入境，始得換領卡片。'],
    en: [
      'No entry is recorded yet',
      'The holder of an electronic entry permit has to enter Taiwan before the card is handed over.',
    ],
  },
};

/** Answers of the API that are no success: title and detail of each. */
export const problems: Texts = titleAndDetail({
  ...requestProblems,
  ...mailProblems,
  ...certificateProblems,
  ...mandateProblems,
  ...accountProblems,
  ...collectionProblems,
  ...officerProblems,
  ...refusals,
});
