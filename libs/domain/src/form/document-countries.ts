/** Documents issued there must be authenticated by a mission of the ROC: group A [GC-UP2, L-GC Art. 12]. */
const AUTHENTICATION_ONLY = ['KHM', 'CUB', 'IDN', 'IRN', 'LAO', 'MYS', 'MMR', 'PHL', 'THA', 'VNM'] as const;

/** Nationals and documents of these need authentication and a guarantor in Taiwan: group B [GC-UP2]. */
export const AUTHENTICATION_AND_GUARANTOR: readonly string[] = [
  'AFG',
  'DZA',
  'BGD',
  'BTN',
  'CMR',
  'GHA',
  'IRQ',
  'NPL',
  'NER',
  'NGA',
  'PAK',
  'SEN',
  'LKA',
  'SOM',
  'SYR',
];

/** A guarantor, but no authentication [GC-UP2]. */
export const GUARANTOR_ONLY: readonly string[] = ['GMB'];
/** Holders of an Indian Identity Certificate need a guarantor, holders of an Indian passport don't [GC-UP2]. */
export const GUARANTOR_WITH_IDENTITY_CERTIFICATE: readonly string[] = ['IND'];

export const AUTHENTICATED: readonly string[] = [...AUTHENTICATION_ONLY, ...AUTHENTICATION_AND_GUARANTOR];
