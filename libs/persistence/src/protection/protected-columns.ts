import { AmendmentEntity } from '../entities/amendment.entity.js';
import { CaseFileEntity } from '../entities/case-file.entity.js';
import { CaseNoteEntity } from '../entities/case-note.entity.js';
import { DraftEntity } from '../entities/draft.entity.js';
import { IssuedDocumentEntity } from '../entities/issued-document.entity.js';
import { ExchangeEntity } from '../entities/message.entity.js';
import { FindingEntity } from '../entities/screening.entity.js';
import type { FieldVault } from './field-vault.js';

export type Content = Readonly<Record<string, unknown>>;

/** Which parts of a column are encrypted: paths of a JSON column, or all of it. */
export type Protected = ((content: Content) => readonly string[]) | 'all';

/** A column by which a row is found though what it is found by cannot be read there. */
interface FoundBy {
  readonly column: string;
  readonly of: string;
  readonly path: string;
  readonly hashed: (vault: FieldVault, value: unknown) => string | readonly string[];
}

interface ProtectedTable {
  readonly name: string;
  /** what a value is bound to besides table, column and path; never changed afterwards */
  readonly boundTo: readonly string[];
  readonly columns: Readonly<Record<string, Protected>>;
  readonly foundBy?: readonly FoundBy[];
}

/** 護照號碼, 統一證號 and the other numbers that authorities know a person by. */
const NUMBERS = [
  'passport.number',
  'passport.hkMacau.permanentIdNo',
  'basic.otherPassportNo',
  'residence.uiNumber',
  'visa.earlierVisas',
] as const;

const numbers = (): readonly string[] => NUMBERS;

/** What figures are counted by and the weights are fitted from. All else that was found of somebody is for the desk alone. */
const COUNTED: readonly string[] = ['kind', 'band', 'edition', 'score'];

const allButCounted = (evidence: Content): readonly string[] =>
  Object.keys(evidence).filter((key) => !COUNTED.includes(key));

/** As the passport has them, and in Han characters. */
const namesIn = ({ surname, givenNames, chineseName }: Content): readonly string[] =>
  [surname, givenNames, chineseName].filter((name) => typeof name === 'string');

/** Everything that is encrypted at rest, field by field; who stands here is sealed and opened the same way. */
export const PROTECTED = new Map<unknown, ProtectedTable>([
  [DraftEntity, { name: 'draft', boundTo: ['id'], columns: { content: numbers } }],
  [
    CaseFileEntity,
    {
      name: 'case_file',
      boundTo: ['caseNo'],
      columns: { application: numbers },
      foundBy: [
        {
          column: 'passportIndex',
          of: 'application',
          path: 'passport.number',
          hashed: (vault, number) => vault.passportIndex(String(number)),
        },
        {
          column: 'nameIndex',
          of: 'application',
          path: 'basic',
          hashed: (vault, basic) => vault.nameIndex(namesIn(basic as Content)),
        },
      ],
    },
  ],
  [
    AmendmentEntity,
    { name: 'amendment', boundTo: ['caseNo', 'commandId'], columns: { application: numbers, before: numbers } },
  ],
  [FindingEntity, { name: 'finding', boundTo: ['findingId'], columns: { evidence: allButCounted } }],
  [
    IssuedDocumentEntity,
    { name: 'issued_document', boundTo: ['id'], columns: { facts: () => ['person.passportNo', 'person.uiNo'] } },
  ],
  // Its own number is drawn when it is kept; the hash of what was sent is known before.
  [
    ExchangeEntity,
    { name: 'exchange', boundTo: ['requestSha256'], columns: { requestBytes: 'all', responseBytes: 'all' } },
  ],
  [CaseNoteEntity, { name: 'case_note', boundTo: ['id'], columns: { text: 'all' } }],
]);

export type ProtectedEntity =
  | typeof DraftEntity
  | typeof CaseFileEntity
  | typeof AmendmentEntity
  | typeof FindingEntity
  | typeof IssuedDocumentEntity
  | typeof ExchangeEntity
  | typeof CaseNoteEntity;
