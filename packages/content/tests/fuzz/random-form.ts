import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { junk, junkText } from './junk.ts'

/** Stands for the id of a document that exists when the request is sent. */
export const someId = (collection: string) => `{id of ${collection}}`

const words = fc.constantFrom(
  'Nausea',
  'Feeling sick',
  'What to bring',
  'nausea',
  '2026-01-31',
  'https://example.org/a',
  '+1-310-555-0142',
)

/** How often a value is junk: never, or one time in so many. */
export type Oddity = 'wellFormed' | number

/** A form with some of the fields: most as they should be, so that the rest gets far. */
export function randomForm(fields: FlattenedField[], oddity: Oddity, depth = 0): fc.Arbitrary<Record<string, unknown>> {
  const named = fields.filter(
    ({ name }) => oddity !== 'wellFormed' || !['id', 'createdAt', 'updatedAt', 'revision'].includes(name),
  )
  if (named.length === 0) return fc.constant({})
  return fc
    .subarray(named, { minLength: 1, maxLength: Math.min(8, named.length) })
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map((field) => [field.name, oneField(field, oddity, depth)]))),
    )
}

function oneField(field: FlattenedField, oddity: Oddity, depth: number): fc.Arbitrary<unknown> {
  const good = wellFormed(field, oddity, depth)
  if (oddity === 'wellFormed') return good
  const value = fc.oneof({ weight: oddity - 1, arbitrary: good }, { weight: 1, arbitrary: junk })
  if (!field.localized) return value
  const byLanguage = fc.record({ en: value, es: value }, { requiredKeys: [] })
  return fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: byLanguage })
}

function wellFormed(field: FlattenedField, oddity: Oddity, depth: number): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return oddity === 'wellFormed' ? words : fc.oneof(words, junkText)
    case 'number':
      return fc.integer({ min: -5, max: 500 })
    case 'checkbox':
      return fc.boolean()
    case 'date':
      return fc.constantFrom('2026-01-31', '2026-01-31T12:00:00.000Z', null)
    case 'select':
    case 'radio': {
      const options = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      const one = fc.constantFrom(...options)
      return 'hasMany' in field && field.hasMany ? fc.array(one, { maxLength: 3 }) : one
    }
    case 'relationship':
    case 'upload':
      return reference(field, oddity)
    case 'richText':
      return oddity === 'wellFormed' ? plainText : richText
    case 'group':
    case 'tab':
      return depth > 3 ? fc.constant({}) : randomForm(field.flattenedFields, oddity, depth + 1)
    case 'array':
      return depth > 3
        ? fc.constant([])
        : fc.array(randomForm(field.flattenedFields, oddity, depth + 1), { maxLength: 3 })
    default:
      return junk
  }
}

function reference(
  field: Extract<FlattenedField, { type: 'relationship' | 'upload' }>,
  oddity: Oddity,
): fc.Arbitrary<unknown> {
  const { relationTo } = field
  const one: fc.Arbitrary<unknown> = Array.isArray(relationTo)
    ? fc.constantFrom(...relationTo).map((slug) => ({ relationTo: slug, value: someId(slug) }))
    : fc.constantFrom(
        someId(relationTo),
        someId(relationTo),
        oddity === 'wellFormed' ? someId(relationTo) : 'no-such-id',
        null,
      )
  return field.hasMany ? fc.array(one, { maxLength: 3 }) : one
}

const textNode = fc.record({
  type: fc.constant('text'),
  text: fc.oneof(words, junkText),
  format: fc.constantFrom(0, 1, 2, 4, ''),
})
const linkNode = fc.record({
  type: fc.constantFrom('link', 'autolink'),
  fields: fc.oneof(
    fc.record({ linkType: fc.constant('custom'), url: junkText }),
    fc.record({
      linkType: fc.constant('internal'),
      doc: fc.record({
        relationTo: fc.constantFrom('people', 'nothing'),
        value: fc.oneof(fc.constant(someId('people')), junk),
      }),
    }),
    junk,
  ),
  children: fc.array(textNode, { maxLength: 2 }),
})
const blockNode = fc.record(
  {
    type: fc.constantFrom('paragraph', 'heading', 'list', 'listitem', 'upload', 'quote', 'nothing'),
    tag: fc.constantFrom('h1', 'h3', 'h9'),
    listType: fc.constantFrom('bullet', 'number', 'check'),
    value: fc.oneof(fc.constant(someId('media')), junk),
    relationTo: fc.constantFrom('media', 'people'),
    children: fc.array(
      fc.oneof({ weight: 4, arbitrary: textNode }, { weight: 2, arbitrary: linkNode }, { weight: 1, arbitrary: junk }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['type'] },
)

/** What the editor itself would save. */
const plainText = fc.array(words, { maxLength: 3 }).map((lines) => ({
  root: {
    ...{ type: 'root', format: '', indent: 0, version: 1, direction: 'ltr' },
    children: lines.map((text) => ({
      type: 'paragraph',
      version: 1,
      children: [{ type: 'text', text, format: 0, version: 1 }],
    })),
  },
}))

const richText: fc.Arbitrary<unknown> = fc
  .array(fc.oneof({ weight: 8, arbitrary: blockNode }, { weight: 1, arbitrary: junk }), { maxLength: 4 })
  .map((children) => ({ root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children } }))
