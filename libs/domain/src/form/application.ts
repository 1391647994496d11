import type { CollectionMode, Day } from '@talent-window/contracts/vocabulary';
import type { FieldCode } from '../professional-fields/professional-field.js';
import type { AppliesFrom } from './facts.js';
import type { ResidenceStatus } from './residence-status.js';

interface PersonalSections {
  readonly basic: {
    /** as in the machine-readable zone, upper case */
    readonly surname: string;
    /** absent for a person with one name */
    readonly givenNames?: string;
    readonly chineseName?: string;
    readonly sex: 'M' | 'F';
    readonly birthDate: Day;
    readonly birthPlace: 'mainland' | 'elsewhere';
    readonly birthCountry?: string;
    readonly maritalStatus: 'single' | 'married' | 'divorced' | 'widowed';
    readonly education: 'doctorate' | 'master' | 'bachelor' | 'secondary' | 'other';
    readonly occupation: string;
    readonly employer?: string;
    readonly email: string;
    readonly hasOtherNationality: boolean;
    readonly otherNationality?: string;
    readonly otherPassportNo?: string;
    readonly otherPassportExpiresOn?: Day;
  };
  readonly consent: { readonly terms: true; readonly truthful: true; readonly dataExchange: true };
}

interface Passport {
  readonly kind: 'ordinary' | 'official' | 'bno' | 'identity-certificate';
  readonly number: string;
  /** ISO alpha-3 */
  readonly issuingCountry: string;
  readonly issuedOn: Day;
  readonly expiresOn: Day;
}

interface Residence {
  readonly years: 1 | 2 | 3;
  readonly collectionMode: CollectionMode;
  /** code of a service station or mission */
  readonly collectionOffice: string;
  readonly address?: {
    /** code of the NIA platform, 1 to 22 */
    readonly city: number;
    readonly district: string;
    readonly street: string;
  };
  readonly workAddress?: string;
  readonly heldArc: boolean;
  readonly uiNumber?: string;
  readonly noTaiwanMobile?: boolean;
  readonly taiwanMobile?: string;
  /** with country code, e.g. `+12065550100` */
  readonly phone?: string;
}

/** Content of a Gold Card form that has been judged and found good. Drafts have any part of it. */
export interface GoldCardApplication extends PersonalSections {
  readonly entry: {
    /** ISO alpha-3 */
    readonly nationality: string;
    readonly appliesFrom: AppliesFrom;
    readonly status?: Exclude<ResidenceStatus, 'resident-visa'>;
    readonly heldGoldCard: boolean;
  };
  readonly passport: Passport & {
    readonly hkMacau?: { readonly permanentIdNo: string; readonly noOtherPassport: true };
  };
  readonly visa: {
    readonly lastEntryOn?: Day;
    readonly earlierVisas?: readonly { readonly number: string; readonly issuedOn: Day }[];
    readonly earlierWork?: readonly { readonly employer: string; readonly from: Day; readonly until?: Day }[];
    readonly declarations: {
      readonly criminalRecord: boolean;
      readonly overstayed: boolean;
      readonly deported: boolean;
      readonly illegalWork: boolean;
      readonly mainlandOffice: boolean;
      readonly explanation?: string;
    };
    /** code of a MOFA counter or mission */
    readonly inspectionPlace?: string;
  };
  readonly residence: Residence;
  readonly profession: {
    readonly field: FieldCode;
    /** absent where all items of the field are cumulative */
    readonly criterion?: string;
    /** New Taiwan dollars, whole */
    readonly monthlySalary?: number;
    readonly position?: string;
    readonly statement: string;
    readonly documentCountries: readonly { readonly country: string }[];
    readonly needsTranslation: boolean;
  };
}

/** Content of a form for an ARC for employment that has been judged and found good. */
export interface ArcEmploymentApplication extends PersonalSections {
  readonly entry: {
    readonly nationality: string;
    readonly appliesFrom: 'taiwan';
    readonly status: Exclude<ResidenceStatus, 'arc'>;
    readonly lastEntryOn: Day;
  };
  readonly passport: Passport;
  readonly employment: {
    readonly employerName: string;
    /** 統一編號 */
    readonly employerNumber: string;
    readonly position: string;
    readonly workCategory: string;
    /** document number of the work permit */
    readonly permitNo: string;
    readonly from: Day;
    readonly until: Day;
  };
  readonly residence: Residence & Required<Pick<Residence, 'address'>> & { readonly collectionMode: 'station' };
}
