/** Who can hold a case: the applicant, one of the deciding authorities, or a system that works by itself. */
export const Authority = {
  Applicant: 'applicant',
  /** 內政部移民署 National Immigration Agency */
  NIA: 'nia',
  /** 勞動部勞動力發展署 Workforce Development Agency */
  WDA: 'wda',
  /** 外交部領事事務局及駐外館處 Bureau of Consular Affairs and missions */
  MOFA: 'mofa',
  /** the platform and the systems behind it: gateway, card production */
  Platform: 'platform',
} as const;
export type Authority = (typeof Authority)[keyof typeof Authority];
export const AUTHORITIES = Object.values(Authority) as readonly Authority[];

/** The authorities that get a part of the fee (domain.md §3.5: MOL, NIA, MOFA). */
export const FeeRecipient = { MOL: 'mol', NIA: 'nia', MOFA: 'mofa' } as const;
export type FeeRecipient = (typeof FeeRecipient)[keyof typeof FeeRecipient];

/** The outside systems that state facts to the platform, each with a signing key of its own. */
export const AgencySystem = {
  PaymentGateway: 'payment-gateway',
  LabourAgency: 'labour-agency',
  EntryExit: 'entry-exit',
  Missions: 'missions',
  /** the competent ministries 目的事業主管機關 */
  Ministries: 'ministries',
  CardProduction: 'card-production',
  Inventory: 'inventory',
  /** 規費系統: gives each fee that was paid its receipt number */
  FeeSystem: 'fee-system',
  /** 國庫: takes the fees of a day in one payment */
  Treasury: 'treasury',
  /** 光碟影像系統: keeps what a closed case is made of */
  ImageArchive: 'image-archive',
  /** 稽核系統: has a copy of who did and saw what */
  Audit: 'audit',
} as const;
export type AgencySystem = (typeof AgencySystem)[keyof typeof AgencySystem];
export const AGENCY_SYSTEMS = Object.values(AgencySystem) as readonly AgencySystem[];
