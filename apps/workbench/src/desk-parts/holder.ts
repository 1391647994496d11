import type { components } from '@talent-window/api-client';
import { $api, useTexts } from '@talent-window/ui';

type CaseFile = components['schemas']['CaseFile'];

/** The person and the passport of a case, as far as a counter sees them. */
export interface Holder {
  /** as in the passport */
  readonly name: string;
  readonly chineseName: string | undefined;
  readonly sex: string | undefined;
  readonly birthDate: string | undefined;
  /** code, ISO alpha-3 */
  readonly nationality: string | undefined;
  readonly passportNo: string | undefined;
  readonly passportIssuedOn: string | undefined;
  readonly passportExpiresOn: string | undefined;
  readonly uiNumber: string | undefined;
  /** where the applicant wanted to show the passport: code of an office */
  readonly inspectionPlace: string | undefined;
  readonly photoUrl: string | undefined;
  readonly passportUrl: string | undefined;
}

/** Reads the application leniently: what is shown to a counter is some of its fields, and forms differ. */
export function holderOf({ caseNo, application, documents }: CaseFile): Holder {
  const sections = application as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  const field = (section: string, name: string): string | undefined => {
    const value = sections[section]?.[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  // Of what was sent more than once the latest counts, which stands last.
  const url = (slot: string): string | undefined => {
    const found = documents.findLast((document) => document.slot === slot);
    return found && `/api/cases/${caseNo}/documents/${found.id}`;
  };
  return {
    name: [field('basic', 'surname'), field('basic', 'givenNames')].filter(Boolean).join(', '),
    chineseName: field('basic', 'chineseName'),
    sex: field('basic', 'sex'),
    birthDate: field('basic', 'birthDate'),
    nationality: field('entry', 'nationality'),
    passportNo: field('passport', 'number'),
    passportIssuedOn: field('passport', 'issuedOn'),
    passportExpiresOn: field('passport', 'expiresOn'),
    uiNumber: field('residence', 'uiNumber'),
    inspectionPlace: field('visa', 'inspectionPlace'),
    photoUrl: url('photo'),
    passportUrl: url('passport'),
  };
}

const RARELY_CHANGES = 60 * 60_000;

/** Names of nationalities by code, in the language that is shown. */
export function useNationality(): (code: string | undefined) => string | undefined {
  const { data } = $api.useQuery('get', '/api/reference/nationalities', {}, { staleTime: RARELY_CHANGES });
  const { locale } = useTexts('shell');
  return (code) => {
    const found = data?.find((nationality) => nationality.code === code);
    return found ? (locale === 'en' ? found.en : found.zh) : code;
  };
}

/** Names of offices by code, in the language that is shown. */
export function useOfficeName(): (code: string | undefined) => string | undefined {
  const { data } = $api.useQuery('get', '/api/reference/offices', {}, { staleTime: RARELY_CHANGES });
  const { locale } = useTexts('shell');
  return (code) => {
    const found = data?.find((office) => office.code === code);
    return found ? (locale === 'en' ? found.en : found.zh) : code;
  };
}
