import { FeeRecipient } from '@talent-window/contracts/vocabulary';
import { ResidenceStatus } from '../form/residence-status.js';
import type { FeePart, FeeTable, ReciprocalFee } from './fee-table.js';
import { FeeItem } from './fee-table.js';
import { RefundRuleId } from './refund-rules.js';

const { MOL, NIA, MOFA } = FeeRecipient;

const WORK_PERMIT: FeePart = {
  item: FeeItem.WorkPermitReview,
  recipient: MOL,
  amount: { fixed: 500 },
  legalBasis: { law: 'L-WFEE', article: '2' },
};
const CERTIFICATE: FeePart = {
  item: FeeItem.ResidenceCertificate,
  recipient: NIA,
  amount: { perYear: 1_000 },
  legalBasis: { law: 'L-IFEE', article: '3' },
};
const ENTRY_SURCHARGE: FeePart = {
  item: FeeItem.EntrySurcharge,
  recipient: NIA,
  amount: { fixed: 2_200 },
  legalBasis: { law: 'L-IFEE', article: '3' },
};
const RESIDENT_VISA: FeePart = {
  item: FeeItem.ResidentVisa,
  recipient: MOFA,
  amount: { fixed: 2_200 },
  legalBasis: { law: 'L-VFEE', article: '3' },
};
const RECIPROCAL: FeePart = {
  item: FeeItem.Reciprocal,
  recipient: MOFA,
  amount: 'reciprocal',
  legalBasis: { law: 'L-VFEE', article: '4(1)(4)' },
};
const HK_MACAU_PERMIT: FeePart = {
  item: FeeItem.HkMacauPermit,
  recipient: NIA,
  amount: { fixed: 2_600 },
  legalBasis: { law: 'L-HKMFEE', article: '3' },
};
const HK_MACAU_EXTENSION: FeePart = {
  item: FeeItem.HkMacauExtension,
  recipient: NIA,
  amount: { fixed: 300 },
  legalBasis: { law: 'L-HKMFEE', article: '3' },
};
const reissue = (fixed: number, law: 'L-FEE' | 'L-IFEE', article: string): FeePart => ({
  item: FeeItem.Reissue,
  recipient: NIA,
  amount: { fixed },
  legalBasis: { law, article },
});

const VISITORS = [ResidenceStatus.VisaExempt, ResidenceStatus.VisaOver60Days, ResidenceStatus.VisaLimited];
/** A resident visa without ARC is not named by the law; its fee was paid with the visa [I]. */
const RESIDENTS = [ResidenceStatus.Arc, ResidenceStatus.ResidentVisa];

/** Released tables, oldest first; a released one never changes. The split of each row is inferred, its sum is law [I]. */
export const FEE_TABLES: readonly FeeTable[] = [
  {
    version: 'gold-card-2023-06-29',
    caseType: 'gold-card',
    effectiveFrom: '2023-06-29',
    years: [1, 2, 3],
    refundRule: RefundRuleId.NoneOnceAccepted,
    source: 'L-FEE Art. 2, 6',
    rows: [
      {
        row: 'A',
        action: 'new',
        hkMacau: false,
        appliesFrom: 'overseas',
        reciprocal: true,
        parts: [WORK_PERMIT, CERTIFICATE, RECIPROCAL],
      },
      {
        row: 'B',
        action: 'new',
        hkMacau: false,
        appliesFrom: 'overseas',
        reciprocal: false,
        parts: [WORK_PERMIT, CERTIFICATE, RESIDENT_VISA],
      },
      {
        row: 'C',
        action: 'new',
        hkMacau: false,
        appliesFrom: 'taiwan',
        statuses: VISITORS,
        parts: [WORK_PERMIT, CERTIFICATE, ENTRY_SURCHARGE],
      },
      {
        row: 'D',
        action: 'new',
        hkMacau: false,
        appliesFrom: 'taiwan',
        statuses: RESIDENTS,
        parts: [WORK_PERMIT, CERTIFICATE],
      },
      { row: 'E', action: 'new', hkMacau: true, parts: [WORK_PERMIT, HK_MACAU_PERMIT] },
      { row: 'F', action: 'extension', hkMacau: false, parts: [WORK_PERMIT, CERTIFICATE] },
      { row: 'G', action: 'extension', hkMacau: true, parts: [WORK_PERMIT, HK_MACAU_EXTENSION] },
      { row: 'H', action: 'reissue', hkMacau: false, parts: [reissue(500, 'L-FEE', '6')] },
      { row: 'H-HK', action: 'reissue', hkMacau: true, parts: [reissue(2_600, 'L-FEE', '6')] },
    ],
  },
  {
    version: 'arc-employment-2014-11-11',
    caseType: 'arc-employment',
    effectiveFrom: '2014-11-11',
    years: [1, 2, 3],
    refundRule: RefundRuleId.FullOnRefusal,
    source: 'L-IFEE Art. 3, 7',
    rows: [
      {
        row: 'ARC-1',
        action: 'new',
        hkMacau: false,
        appliesFrom: 'taiwan',
        statuses: RESIDENTS,
        parts: [CERTIFICATE],
      },
      {
        row: 'ARC-2',
        action: 'new',
        hkMacau: false,
        appliesFrom: 'taiwan',
        statuses: VISITORS,
        parts: [CERTIFICATE, ENTRY_SURCHARGE],
      },
      { row: 'ARC-3', action: 'extension', hkMacau: false, parts: [CERTIFICATE] },
      { row: 'ARC-4', action: 'reissue', hkMacau: false, parts: [reissue(500, 'L-IFEE', '7')] },
    ],
  },
];

/** One row a nationality and day of change; the amount in NT$ moves with the rate of exchange. */
export const RECIPROCAL_FEES: readonly ReciprocalFee[] = [
  { nationality: 'USA', effectiveFrom: '2019-11-15', amount: 4_960, source: 'BOCA-FEE19' },
];
