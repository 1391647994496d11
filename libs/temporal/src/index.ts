export { archiveIdOf, startArchive } from './archive.js';
export { isAsserted, signCommand, signFact } from './assertion.js';
export { dataConverterWith, failureConverterPath, openTemporal } from './connection.js';
export type { Temporal, TemporalOptions } from './connection.js';
export { failureMessage } from './failure-message.js';
export { EncryptionCodec } from './payload-codec.js';
export { plainHistory } from './plain-history.js';
export { historyUpTo, lastTaskEnd, resetWorkflow, sentCommand, taskEndAfter } from './reset.js';
export {
  isAway,
  openPermit,
  permitIdOf,
  queryProgress,
  sendCommand,
  signalAfterEnd,
  signalFact,
  startCase,
  startOperation,
  workflowIdOf,
} from './send.js';
export { startMail } from './mailing.js';
export { openReceipt, serveNotice, startCloseOfDay } from './money.js';
export type { NoticeToServe } from './money.js';
export { rotateKeys, holdToRetention } from './protection.js';
export { rescreeningIdOf, startRescreening } from './rescreening.js';
export type { CommandResult } from './send.js';
