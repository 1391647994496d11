import fc from 'fast-check';

/** As much of a JSON schema as the API document has. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

export type Schemas = Readonly<Record<string, Schema>>;

/** What has broken other people's programs: SQL, formulas, markup, paths, header lines, letters that turn the line around. */
const HOSTILE = [
  `'; drop table case_file; --`,
  `" or "1"="1`,
  '=HYPERLINK("http://evil.example","x")',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  'x\r\nSet-Cookie: tw_desk=1',
  '\u202Egnol\u0000',
  '{{7*7}}',
  '%00%0a',
  '__proto__',
  '\uD800',
  '9'.repeat(400),
];

/** Of no schema at all. */
const ANYTHING = fc.oneof(
  fc.constantFrom<unknown>(...HOSTILE, null, true, -1, 1e308, 0.5, [], {}, [[]], { toString: 1 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

const MOST_DEEP = 4;

/** What a schema describes, and now and then what it does not. */
export function valueOf(schema: Schema, schemas: Schemas, depth = 0): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: described(schema, schemas, depth) }, { weight: 1, arbitrary: ANYTHING });
}

function described(schema: Schema, schemas: Schemas, depth: number): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return described(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas, depth);
  if (depth > MOST_DEEP) return fc.constant(undefined);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return fc.oneof(...choices.map((choice) => described(choice, schemas, depth + 1)));
  if (schema.allOf?.length === 1 && schema.allOf[0]) return described(schema.allOf[0], schemas, depth);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -2, max: schema.maximum ?? 2 ** 31 });
    case 'number':
      return fc.double({ noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valueOf(schema.items ?? {}, schemas, depth + 1), { maxLength: 3 });
    case 'object':
      return objectOf(schema, schemas, depth);
    default:
      return ANYTHING;
  }
}

function textOf({ format, pattern, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date') return fc.constantFrom('2026-11-26', '1990-05-17', '2026-02-30', '9999-12-31');
  if (format === 'date-time') return fc.constantFrom('2026-11-26T00:00:00Z', 'now', '2026-11-26T24:61:00+99:00');
  if (format === 'binary') return fc.string({ maxLength: 40 });
  if (pattern !== undefined) return fc.oneof(fc.stringMatching(new RegExp(pattern)), fc.constantFrom(...HOSTILE));
  const most = Math.min(maxLength, 200);
  const plain = fc.string({ unit: 'grapheme', minLength: Math.min(minLength, most), maxLength: most });
  return fc.oneof(plain, fc.constantFrom(...HOSTILE));
}

function objectOf(
  { properties = {}, required = [], additionalProperties }: Schema,
  schemas: Schemas,
  depth: number,
): fc.Arbitrary<unknown> {
  const known = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, valueOf(schema, schemas, depth + 1)]),
  );
  const named = fc.record(known, { requiredKeys: required.filter((name) => name in known) });
  if (additionalProperties === undefined || additionalProperties === false) return named;
  const more = typeof additionalProperties === 'object' ? valueOf(additionalProperties, schemas, depth + 1) : ANYTHING;
  return fc
    .tuple(named, fc.dictionary(fc.string({ maxLength: 12 }), more, { maxKeys: 3 }))
    .map(([some, others]) => ({ ...others, ...some }));
}
