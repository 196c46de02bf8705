import fc from 'fast-check'

/** Texts that break programs: empty, reserved, unreadable, too long, or something else than they look like. */
const oddTexts = [
  '',
  ' ',
  'null',
  'undefined',
  'NaN',
  'true',
  '0',
  '-1',
  '1e999',
  '2026-13-45',
  '2026-02-30T25:00:00Z',
  '[object Object]',
  '__proto__',
  'constructor',
  "' or 1=1 --",
  '{"$gt":""}',
  '$where',
  '%',
  '\u0000\u0001\u001b',
  '\ud800',
  '\u202eevil',
  '\u200b',
  'e\u0301'.repeat(50),
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '//evil.example',
  'https://clinic@evil.example/',
  '/../../etc/passwd',
  'a'.repeat(5000),
  '👩‍⚕️',
]

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double(),
  fc.constantFrom(Number.MAX_VALUE, -0, 1e21, 0.1),
  fc.constantFrom(...oddTexts),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

const deepList = fc.integer({ min: 20, max: 2000 }).map((depth) => {
  let value: unknown = 'deep'
  for (let level = 0; level < depth; level += 1) value = [value]
  return value
})

const names = fc.constantFrom(
  'id',
  'root',
  'children',
  'type',
  'value',
  'relationTo',
  'en',
  'es',
  'blockType',
  '_status',
  'length',
  '$ne',
  'equals',
  'toString',
  '0',
)

/** Anything that JSON can say. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  { weight: 2, arbitrary: fc.dictionary(names, scalar, { maxKeys: 4 }) },
  { weight: 2, arbitrary: fc.array(fc.dictionary(names, scalar, { maxKeys: 3 }), { maxLength: 3 }) },
  { weight: 1, arbitrary: deepList },
)

export const junkText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...oddTexts),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
