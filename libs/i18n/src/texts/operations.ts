import type { OperationOutcome, OperationReason } from '@talent-window/contracts/vocabulary';
import type { Texts } from './text-table.js';

/** Why a case does not move, or why an operation was not done; for operators. */
const reasons: Texts<OperationReason> = {
  'no-worker': {
    zh: '已嘗試 {attempt} 次，沒有任何工作程序完成其流程作業，可能均未執行',
    en: 'no worker has finished its workflow task in {attempt} attempts; none may be running',
  },
  'task-fails': {
    zh: '流程作業第 {attempt} 次失敗：{message}',
    en: 'its workflow task fails, attempt {attempt}: {message}',
  },
  'activity-fails': {
    zh: '{activity} 已失敗 {times} 次，持續重試中：{message}',
    en: '{activity} failed {times} times and is tried again: {message}',
  },
  'ended-by-hand': {
    zh: '案件尚未結案，但其流程已遭人工終止（{status}）',
    en: 'it is open in the projection, and no workflow runs: it was ended by hand ({status})',
  },
  'timer-not-fired': {
    zh: '期限已於 {at} 屆滿，流程仍在等待（{awaiting}）',
    en: 'its deadline passed on {at} and it still awaits {awaiting}',
  },
  'past-due': {
    zh: '承辦期限已於 {at} 屆滿，案件仍在 {holder}（{awaiting}）',
    en: 'it was due on {at} and still lies with {holder}, awaiting {awaiting}',
  },
  'not-started': {
    zh: '自 {since} 起已送件，流程尚未啟動',
    en: 'submitted, and no workflow was started, since {since}',
  },
  'not-handed-on': {
    zh: '自 {since} 起已收到外部通知（{fact}），尚未轉送',
    en: 'a fact was received and not handed on: {fact}, since {since}',
  },
  'card-number-taken': {
    zh: '製卡系統所給卡號 {cardNo} 已屬案件 {other}，未予採用',
    en: 'the card plant gave number {cardNo}, which is that of case {other}; it was not taken',
  },
  'archive-refused': {
    zh: '光碟影像系統已拒收 {times} 次：{why}',
    en: 'the image archive refused its package {times} times: {why}',
  },
  'not-ended': { zh: '案件尚未結案', en: 'the case has not ended' },
  differs: {
    zh: '流程為「{workflow}」，查詢資料為「{projection}」，兩者不符',
    en: 'the workflow is at {workflow}, the projection at {projection}',
  },
  'no-answer': { zh: '流程沒有回應：{message}', en: 'the workflow does not answer: {message}' },
  'no-such-case': { zh: '本平臺沒有此案件', en: 'there is no such case on this platform' },
  approved: { zh: '案件已許可，不能重設', en: 'the case was approved: it is not reset' },
  ended: {
    zh: '案件已依程序結案，請指定要回到的階段',
    en: 'the case has ended by the law: name the stage to go back to',
  },
  'settled-payment': {
    zh: '該時點之後已繳費入帳，不能重設',
    en: 'a payment was settled after that point: money that was taken is not undone',
  },
  'issued-card': {
    zh: '該時點之後已製發證件，不能重設',
    en: 'a card was issued after that point: it is in the world and is not undone',
  },
  'stage-not-reached': { zh: '案件未曾進入此階段（{stage}）', en: 'the case has not been at {stage}' },
  'unknown-message': {
    zh: '該時點之後沒有此訊息：{id}',
    en: 'no message {id} came after that point',
  },
  'does-not-replay': {
    zh: '目前的程式無法重演此案件：{message}',
    en: 'the code at hand does not replay it: {message}',
  },
  'broken-off': { zh: '未能完成：{message}', en: 'it could not be carried out: {message}' },
};

const outcomes: Texts<`outcome.${OperationOutcome}`> = {
  'outcome.progressed': { zh: '已繼續進行', en: 'progressed' },
  'outcome.failed-again': { zh: '再次失敗', en: 'failed again' },
  'outcome.waiting': { zh: '正常等待中', en: 'waiting' },
  'outcome.refused': { zh: '未執行', en: 'refused' },
  'outcome.rehearsed': { zh: '演練完成，未作任何變更', en: 'rehearsed; nothing was changed' },
  'outcome.replays': { zh: '可重演', en: 'replays' },
  'outcome.does-not-replay': { zh: '無法重演', en: 'does not replay' },
  'outcome.agrees': { zh: '全部相符', en: 'agrees' },
  'outcome.differs': { zh: '有不符之處', en: 'differs' },
  'outcome.archived': { zh: '已典藏', en: 'archived' },
  'outcome.broken-off': { zh: '未能完成', en: 'broken off' },
};

export const operations: Texts = { ...reasons, ...outcomes };
