/** The formats in which control lists come; each has a reader in libs/screening/src/lists. */
export const ListFormat = {
  /** OFAC, sdn.xml */
  OfacXml: 'ofac-sdn-xml',
  /** OFAC, sdn.csv with its aliases in alt.csv */
  OfacCsv: 'ofac-sdn-csv',
  /** UN Security Council, consolidated.xml */
  UnXml: 'un-xml',
  /** EU, xmlFullSanctionsList_1_1 */
  EuXml: 'eu-xml',
  /** EU, csvFullSanctionsList_1_1 */
  EuCsv: 'eu-csv',
  /** UK Sanctions List of the FCDO, as CSV */
  UkCsv: 'uk-csv',
  /** our own (docs/control-lists.md) */
  NiaCsv: 'nia-csv',
  /** our own, one JSON object a line */
  NiaJsonl: 'nia-jsonl',
} as const;
export type ListFormat = (typeof ListFormat)[keyof typeof ListFormat];
export const LIST_FORMATS = Object.values(ListFormat) as readonly ListFormat[];

export const ListSeverity = {
  /** the whole file is refused */
  Error: 'error',
  /** the value is kept out, the entry is not */
  Warning: 'warning',
} as const;
export type ListSeverity = (typeof ListSeverity)[keyof typeof ListSeverity];

/** What can be wrong with the file of a control list, and how much. */
export const LIST_FINDING_REASONS = {
  'encoding-not-utf8': ListSeverity.Error,
  'encoding-utf16': ListSeverity.Error,
  'encoding-big5': ListSeverity.Error,
  'encoding-declared': ListSeverity.Error,
  'wrong-format': ListSeverity.Error,
  'xml-doctype': ListSeverity.Error,
  'xml-malformed': ListSeverity.Error,
  'xml-truncated': ListSeverity.Error,
  'xml-too-deep': ListSeverity.Error,
  'xml-too-many-elements': ListSeverity.Error,
  'text-too-long': ListSeverity.Error,
  'csv-malformed': ListSeverity.Error,
  'csv-quote-open': ListSeverity.Error,
  'csv-wrong-columns': ListSeverity.Error,
  'column-missing': ListSeverity.Error,
  'field-unknown': ListSeverity.Error,
  'field-wrong': ListSeverity.Error,
  'json-malformed': ListSeverity.Error,
  'id-missing': ListSeverity.Error,
  'id-too-long': ListSeverity.Error,
  'id-duplicate': ListSeverity.Error,
  'name-missing': ListSeverity.Error,
  'name-too-long': ListSeverity.Error,
  'too-many-names': ListSeverity.Error,
  'control-character': ListSeverity.Error,
  'kind-unknown': ListSeverity.Error,
  'type-unknown': ListSeverity.Error,
  'too-many-errors': ListSeverity.Error,
  'list-empty': ListSeverity.Error,
  'list-shrunken': ListSeverity.Error,
  'nationality-unknown': ListSeverity.Warning,
  'birth-date-impossible': ListSeverity.Warning,
  'birth-date-unclear': ListSeverity.Warning,
  'passport-unclear': ListSeverity.Warning,
  'alias-without-entry': ListSeverity.Warning,
} as const satisfies Readonly<Record<string, ListSeverity>>;
export type ListFindingReason = keyof typeof LIST_FINDING_REASONS;

/** One thing wrong with the file of a control list; its text is `list-findings.<reason>`. */
export interface ListFinding {
  /** from 1; 0 where the file as a whole is meant */
  readonly line: number;
  /** where it stands in OFAC's file of aliases, not in the list itself */
  readonly file?: 'aliases';
  /** id of the entry, where it is known */
  readonly entry?: string;
  readonly reason: ListFindingReason;
  readonly severity: ListSeverity;
  readonly params: Readonly<Record<string, string | number>>;
}
