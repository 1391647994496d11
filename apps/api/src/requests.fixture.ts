import { Role } from '@talent-window/contracts/vocabulary';

/** Somebody of each role who has no other. */
export const ONE_OF_EACH: Readonly<Record<Role, string>> = {
  [Role.Applicant]: 'applicant@example.test',
  [Role.NiaReviewer]: 'reviewer@nia.example',
  [Role.NiaSupervisor]: 'supervisor@nia.example',
  [Role.StationOfficer]: 'station@nia.example',
  [Role.ConsularOfficer]: 'counter@mofa.example',
  [Role.MissionOfficer]: 'tokyo@mofa.example',
  [Role.Cashier]: 'cashier@nia.example',
  [Role.Auditor]: 'auditor@nia.example',
  [Role.Operator]: 'operator@talent-window.example',
};

/** Good enough to be judged by who sends it. */
export const TURN = { commandId: '3f2b8f5e-6c59-4a5d-9f0e-0d7f6f4f1a11', stage: 'initial-review', visit: 1 };
export const BODIES: Readonly<Record<string, unknown>> = {
  createDraft: { caseType: 'gold-card' },
  saveDraft: { content: {} },
  claim: TURN,
  release: TURN,
  assign: { ...TURN, assignee: TURN.commandId },
  decideHit: { ...TURN, findingId: 'x', decision: 'not-the-same', note: 'another birth date' },
  recordReferral: { ...TURN, findingId: 'x', result: 'ground', documentNo: 'J-1', on: '2026-01-05', note: '' },
  decideReview: { ...TURN, decision: 'approve', reasons: [], note: '' },
  previewDecision: { ...TURN, decision: 'approve', reasons: [], note: '' },
  signAssertion: { ...TURN, decision: 'approve', reasons: [], note: '' },
  recordInspection: { ...TURN, result: 'passed', note: '' },
  recordHandover: { ...TURN, cardNo: 'X', passportNo: 'X' },
  dismissOverdue: { ...TURN, note: '' },
  extendDeadline: { ...TURN, note: '' },
  suspendClock: { ...TURN, note: 'typhoon' },
  resumeClock: { ...TURN, note: '' },
  decidePermit: { ...TURN, decision: 'keep', reasons: [], note: '' },
  decodePayloads: { payloads: [] },
  changeNoticeAddress: { email: null },
  register: { email: 'somebody@example.test', displayName: 'SOMEBODY', password: 'correct horse battery' },
  askVerification: { email: 'somebody@example.test' },
  askRecovery: { email: 'somebody@example.test' },
  followLink: { purpose: 'unlock', token: 'x' },
  signInSecondFactor: { code: '000000' },
  signInByPasskey: { response: {} },
  breakGlass: { commandId: TURN.commandId, reason: 'the holder is at the counter' },
  reviewBrokenGlass: { verdict: 'justified' },
  writeCaseNote: { noteId: TURN.commandId, text: 'the employer answers by telephone' },
  saveView: { name: 'my own', view: 'mine', filters: {} },
  searchControlLists: { name: 'NAKAMURA, HARUKA', birthDate: '1990-05-17', nationality: 'JPN' },
};
const ASKED = { operationId: TURN.commandId, why: 'it does not move' };
/** Operators' alone. */
export const OPERATIONS: Readonly<Record<string, unknown>> = {
  listStuckCases: undefined,
  getReconciliation: undefined,
  getOperation: undefined,
  getCaseStanding: undefined,
  listRefusedPackages: undefined,
  reconcile: ASKED,
  retryCase: ASKED,
  replayCase: ASKED,
  archiveCase: ASKED,
  resetCase: { ...ASKED, to: 'initial-review', dryRun: true },
  listMails: undefined,
  getMail: undefined,
  sendMailAgain: { commandId: TURN.commandId, why: 'the address is right now' },
  giveUpMail: { commandId: TURN.commandId, why: 'no such address' },
};
const ACT = { commandId: TURN.commandId };
/** Cashiers' alone. */
export const CASHIERS: Readonly<Record<string, unknown>> = {
  listMoneyExceptions: undefined,
  closeMoneyException: { ...ACT, why: 'the gateway has mended it' },
  listAllRefunds: undefined,
  releaseRefund: ACT,
  rejectRefundPayee: { ...ACT, why: 'no such account' },
  bookRefundTransfer: { ...ACT, bankReference: 'B-1' },
  listAccounts: undefined,
  listLedgerEntries: undefined,
  listCashDays: undefined,
  getDayReport: undefined,
  closeDay: undefined,
  exportDayReport: undefined,
  printDayReport: undefined,
  drawTransfers: ACT,
  exportTransfers: undefined,
};
/** At NIA's stations and the missions. */
export const CARDS: Readonly<Record<string, unknown>> = {
  listHolds: undefined,
  holdCase: { why: 'a court asks' },
  liftHold: { why: 'it is over' },
  listPouches: undefined,
  getPouch: undefined,
  sendPouch: { sealNo: 'S1' },
  receivePouch: { items: [{ cardNo: 'G00000001', state: 'received' }] },
  listStock: undefined,
  actOnStock: { actId: TURN.commandId, act: 'count', office: 'taipei-city', quantity: 1, reason: 'counted' },
  findCaseByCollectionCode: undefined,
};
export const OWN: Readonly<Record<string, unknown>> = {
  downloadOwnData: undefined,
  pay: { method: 'credit-card' },
  checkout: undefined,
  resubmit: { ...TURN, answers: [], changes: {} },
  withdraw: TURN,
  correct: { ...TURN, changes: {} },
  changePassport: { ...TURN, changes: {} },
  changeField: { ...TURN, changes: {} },
  chooseCollection: { ...TURN, mode: 'station', office: 'taipei-city' },
  chooseIssueDay: TURN,
  giveRefundPayee: { ...ACT, bankCode: '004', account: '001234567890', name: '王小明' },
  makeAppointment: { day: '2026-12-01', slot: '09:00' },
  cancelAppointment: undefined,
  getCollectionCode: undefined,
  changePassword: { current: 'x', password: 'correct horse battery' },
  changeLocale: { locale: 'zh-TW' },
  changeAddress: { email: 'somebody@example.test', password: 'x' },
  listSessions: undefined,
  endSession: undefined,
  prepareSecondFactor: { password: 'x' },
  confirmSecondFactor: { code: '000000' },
  removeSecondFactor: { password: 'x' },
  printBackupCodes: { password: 'x' },
  listPasskeys: undefined,
  preparePasskey: { password: 'x' },
  addPasskey: { name: 'telephone', response: {} },
  removePasskey: undefined,
};
const UNTIL = '2099-12-31';
/** People of the portal among themselves. */
export const ORGANISATIONS: Readonly<Record<string, unknown>> = {
  listOrganisations: undefined,
  listMembers: undefined,
  changeMemberRole: { role: 'viewer' },
  removeMember: undefined,
  inviteMember: { email: 'handler@agency.example', role: 'handler' },
  listInvitations: undefined,
  withdrawInvitation: undefined,
  listOwnInvitations: undefined,
  acceptInvitation: undefined,
  listMandates: undefined,
  giveMandate: { businessNumber: '10458574', scopes: ['follow'], until: UNTIL },
  confirmMandate: undefined,
  endMandate: undefined,
  askForMandate: { clientEmail: 'applicant2@example.test', scopes: ['follow'], until: UNTIL },
  listClientMandates: undefined,
  listClientCases: undefined,
};
/** At the NIA. */
export const LICENCES: Readonly<Record<string, unknown>> = {
  getAgencyLicence: undefined,
  recordAgencyLicence: { licenceNo: 'NIA-114-0001', validUntil: UNTIL },
};
/** Supervisors' alone. */
export const ASSIGNMENT: Readonly<Record<string, unknown>> = {
  listOfficers: undefined,
  saveOfficerDesk: { languages: ['zh-TW'], fields: ['ECO'], capacity: 5, absences: [], conflicts: [] },
  getAssignmentRules: undefined,
  saveAssignmentRules: { version: 0, automatic: false, idleDays: 3, rules: [] },
  tryAssignmentRules: { idleDays: 3, rules: [] },
  getWorkload: undefined,
};
export const QUERIES: Readonly<Record<string, string>> = {
  searchCases: '?text=nakamura',
  getScreeningReport: '?from=2026-11-01&to=2026-11-30',
  listLedgerEntries: '?caseNo=115551000001',
  listCollectionSlots: '?day=2026-12-01',
};

/** What a route is sent, where it takes anything. */
export const bodyOf = (operationId: string): unknown =>
  BODIES[operationId] ??
  OWN[operationId] ??
  CARDS[operationId] ??
  OPERATIONS[operationId] ??
  CASHIERS[operationId] ??
  ORGANISATIONS[operationId] ??
  LICENCES[operationId] ??
  ASSIGNMENT[operationId];

/** A path of the API document with what is there, or could be. */
export function addressOf(
  path: string,
  { caseNo, draftId }: { readonly caseNo: string; readonly draftId: string },
): string {
  const known: Readonly<Record<string, string>> = {
    caseNo,
    id: draftId,
    operationId: draftId,
    documentNo: `${caseNo}A01`,
    code: 'AAAA-AAAA-AAAA-AAAA-AAAA',
    attemptNo: `${caseNo}P1A1`,
    refundNo: `${caseNo}-2611260001`,
    exceptionId: '1',
    day: '2026-11-26',
    fileNo: '1',
    view: 'mine',
    office: 'taipei-city',
    findingId: 'f-1',
    pouchNo: '115-5A-0001',
    declaration: 'hk-macau-identity',
    sender: 'payment-gateway',
    caseType: 'gold-card',
    businessNumber: '10458574',
  };
  return path.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? TURN.commandId);
}
