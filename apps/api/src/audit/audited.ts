/** How a request to an operation gets into the audit. */
export const Audited = {
  /** somebody sees what is not public */
  Read: 'read',
  /** somebody looks for persons or cases */
  Search: 'search',
  /** a file leaves the platform */
  Download: 'download',
  /** many rows leave the platform */
  Export: 'export',
  /** something that was sealed is opened */
  Decode: 'decode',
  /** asked for again and again by itself: one entry an hour for each person and case */
  Watch: 'watch',
  /** the handler writes the entry, in the transaction of what it changes */
  Act: 'act',
  /** the case writes it with its step when it takes the command or the fact; here only what was refused */
  Step: 'step',
  SignIn: 'sign-in',
} as const;
export type Audited = (typeof Audited)[keyof typeof Audited];

/** Why there is nothing to record. */
interface Nothing {
  readonly nothing: string;
}

const PUBLIC: Nothing = { nothing: 'public reference data' };
const ABOUT_ONESELF: Nothing = { nothing: 'says no more than what the session itself says' };
const BY_ITS_CODE: Nothing = {
  nothing: 'whoever holds the paper asks, without an account; the answer says what the paper says',
};

/** Every operation of the API, and what the audit has of it. The guard test knows when one is missing. */
export const AUDITED: Readonly<Record<string, Audited | Nothing>> = {
  signIn: Audited.SignIn,
  getSession: ABOUT_ONESELF,
  signOut: Audited.Act,
  signInSecondFactor: Audited.SignIn,
  getPasskeyChallenge: { nothing: 'a number to be signed; the sign-in is recorded' },
  signInByPasskey: Audited.SignIn,
  createCertificateChallenge: { nothing: 'a text to be signed; the sign-in is recorded' },
  signInByCertificate: Audited.SignIn,
  beginOfficerSignIn: { nothing: 'leads to the portal of the civil service; the sign-in is recorded when it ends' },
  finishOfficerSignIn: Audited.SignIn,
  endOfficerSession: Audited.Act,
  endOfficerSessionByFrame: Audited.Act,
  endOfficerSessionByToken: Audited.Act,
  showOfficerSignedOut: PUBLIC,

  register: Audited.Act,
  askVerification: Audited.Act,
  askRecovery: Audited.Act,
  followLink: Audited.Act,
  changePassword: Audited.Act,
  changeAddress: Audited.Act,
  listSessions: Audited.Read,
  endSession: Audited.Act,
  endOtherSessions: Audited.Act,
  prepareSecondFactor: Audited.Act,
  confirmSecondFactor: Audited.Act,
  removeSecondFactor: Audited.Act,
  printBackupCodes: Audited.Act,
  listPasskeys: Audited.Read,
  preparePasskey: { nothing: 'a number to be signed; the passkey is recorded when it is added' },
  addPasskey: Audited.Act,
  removePasskey: Audited.Act,
  downloadOwnData: Audited.Act,

  listOrganisations: Audited.Read,
  listMembers: Audited.Read,
  changeMemberRole: Audited.Act,
  removeMember: Audited.Act,
  inviteMember: Audited.Act,
  listInvitations: Audited.Read,
  withdrawInvitation: Audited.Act,
  listOwnInvitations: Audited.Read,
  acceptInvitation: Audited.Act,
  listMandates: Audited.Read,
  giveMandate: Audited.Act,
  askForMandate: Audited.Act,
  confirmMandate: Audited.Act,
  endMandate: Audited.Act,
  listClientMandates: Audited.Read,
  listClientCases: Audited.Read,
  getAgencyLicence: Audited.Read,
  recordAgencyLicence: Audited.Act,

  getForm: PUBLIC,
  listNationalities: PUBLIC,
  listOffices: PUBLIC,
  listProfessionalFields: PUBLIC,
  calculateFees: PUBLIC,
  getHealth: PUBLIC,
  getRecentTimes: PUBLIC,
  listCollectionSlots: { nothing: 'how many places are free, not whose they are' },
  verifyPaper: BY_ITS_CODE,
  verifyFile: BY_ITS_CODE,

  createDraft: Audited.Act,
  listDrafts: Audited.Read,
  getDraft: Audited.Read,
  saveDraft: Audited.Act,
  deleteDraft: Audited.Act,
  checkDraft: Audited.Read,
  getQuote: Audited.Watch,
  printDeclaration: Audited.Download,
  submitDraft: Audited.Act,
  uploadDocument: Audited.Act,
  getDocument: Audited.Download,
  deleteDocument: Audited.Act,

  listCases: Audited.Read,
  getCase: Audited.Read,
  getAllowedActions: Audited.Watch,
  getCaseFile: Audited.Read,
  getCaseDocument: Audited.Download,
  getProgress: Audited.Watch,
  watchProgress: Audited.Watch,
  lookUpProgress: Audited.Watch,
  getTimeline: Audited.Read,
  listAmendments: Audited.Read,
  getDecision: Audited.Read,
  draftDismissal: Audited.Read,
  listIssuedPapers: Audited.Read,
  getIssuedPaper: Audited.Download,
  previewCard: Audited.Download,
  getArchivePackage: Audited.Read,
  downloadArchivePackage: Audited.Download,

  getPayment: Audited.Read,
  pay: Audited.Act,
  checkout: Audited.Read,
  listRefunds: Audited.Read,
  giveRefundPayee: Audited.Act,
  notifyPayment: Audited.Step,
  instructPayment: Audited.Step,
  stateFact: Audited.Step,
  getHandedOffDocument: Audited.Download,

  listNotices: Audited.Read,
  countUnreadNotices: { nothing: 'two figures, asked for by every page' },
  getNoticeAddress: Audited.Read,
  changeNoticeAddress: Audited.Act,
  readNotice: Audited.Act,
  listMails: Audited.Search,
  getMail: Audited.Read,
  sendMailAgain: Audited.Act,
  giveUpMail: Audited.Act,

  breakGlass: Audited.Act,
  listBrokenGlass: Audited.Read,
  reviewBrokenGlass: Audited.Act,
  listHolds: Audited.Read,
  holdCase: Audited.Act,
  liftHold: Audited.Act,

  listQueues: { nothing: 'how many cases wait, not which' },
  getQueue: Audited.Search,
  getProcessingTimes: { nothing: 'figures of all cases together' },

  listOfficers: Audited.Read,
  saveOfficerDesk: Audited.Act,
  getAssignmentRules: { nothing: 'how cases are given out, not which' },
  saveAssignmentRules: Audited.Act,
  tryAssignmentRules: Audited.Search,
  getWorkload: { nothing: 'how many cases officers have, not which' },
  listCaseAssignments: Audited.Read,

  claim: Audited.Step,
  release: Audited.Step,
  assign: Audited.Step,
  decideHit: Audited.Step,
  recordReferral: Audited.Step,
  decideReview: Audited.Step,
  recordInspection: Audited.Step,
  recordHandover: Audited.Step,
  dismissOverdue: Audited.Step,
  extendDeadline: Audited.Step,
  decidePermit: Audited.Step,
  suspendClock: Audited.Step,
  resumeClock: Audited.Step,
  resubmit: Audited.Step,
  correct: Audited.Step,
  changePassport: Audited.Step,
  changeField: Audited.Step,
  chooseCollection: Audited.Step,
  chooseIssueDay: Audited.Step,
  withdraw: Audited.Step,
  signAssertion: Audited.Act,

  getAppointment: Audited.Read,
  makeAppointment: Audited.Act,
  cancelAppointment: Audited.Act,
  getCollectionCode: Audited.Read,
  findCaseByCollectionCode: Audited.Search,
  listPouches: Audited.Read,
  getPouch: Audited.Read,
  sendPouch: Audited.Act,
  receivePouch: Audited.Act,
  listStock: { nothing: 'blank cards, which are nobody’s yet' },
  actOnStock: Audited.Act,

  searchControlLists: Audited.Search,
  getScreeningReport: Audited.Read,
  exportScreeningDecisions: Audited.Export,

  listStuckCases: Audited.Search,
  getReconciliation: Audited.Read,
  reconcile: Audited.Act,
  getCaseStanding: Audited.Read,
  retryCase: Audited.Act,
  replayCase: Audited.Act,
  archiveCase: Audited.Act,
  resetCase: Audited.Act,
  getOperation: Audited.Read,
  listRefusedPackages: Audited.Read,
  decodePayloads: Audited.Decode,

  listMoneyExceptions: Audited.Read,
  closeMoneyException: Audited.Act,
  listAllRefunds: Audited.Read,
  releaseRefund: Audited.Act,
  rejectRefundPayee: Audited.Act,
  bookRefundTransfer: Audited.Act,
  listAccounts: Audited.Read,
  listLedgerEntries: Audited.Search,
  listCashDays: Audited.Read,
  getDayReport: Audited.Read,
  closeDay: Audited.Act,
  exportDayReport: Audited.Export,
  printDayReport: Audited.Download,
  drawTransfers: Audited.Act,
  exportTransfers: Audited.Export,

  searchAudit: Audited.Search,
  exportAudit: Audited.Export,
};

/** Entries about a request begin so; the rest says what came of it. */
export function actionOf(operation: string, kind: Audited): string {
  if (kind === Audited.SignIn) return kind;
  return kind === Audited.Act || kind === Audited.Step ? operation : `${kind}:${operation}`;
}
