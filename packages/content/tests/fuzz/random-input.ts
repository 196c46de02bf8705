import fc from 'fast-check'
import { z } from 'zod'
import { collectionSlugs } from '../../src/model/collection-names.ts'
import { junk, junkText } from './junk.ts'
import { someId } from './random-form.ts'

/** The part of JSON Schema that our endpoints' schemas come to. */
interface JsonSchema {
  $ref?: string
  $defs?: Record<string, JsonSchema>
  const?: unknown
  enum?: unknown[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  allOf?: JsonSchema[]
  type?: string
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  items?: JsonSchema
  minItems?: number
  properties?: Record<string, JsonSchema>
  required?: string[]
}

/** What an endpoint asks for, as its own schema has it: its handler is reached, whatever endpoint comes next. */
export function wellFormedInput(schema: z.ZodType): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  return valueOf(json, json.$defs ?? {}).map(namingADocument)
}

/** The same with a part that isn't as it should be. */
export function nearlyWellFormedInput(schema: z.ZodType): fc.Arbitrary<unknown> {
  return fc.tuple(wellFormedInput(schema), junk, fc.nat()).map(([input, odd, place]) => {
    if (typeof input !== 'object' || input === null) return odd
    const names = [...Object.keys(input), 'more']
    return { ...input, [names[place % names.length] ?? 'more']: odd }
  })
}

function valueOf(schema: JsonSchema, defs: Record<string, JsonSchema>, depth = 0): fc.Arbitrary<unknown> {
  const of = (part: JsonSchema) => valueOf(part, defs, depth + 1)
  const { $ref, anyOf, oneOf, allOf } = schema
  if (depth > 8) return fc.constant(null)
  if ($ref) return of(defs[$ref.split('/').at(-1) ?? ''] ?? {})
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = anyOf ?? oneOf
  if (choices) return fc.oneof(...choices.map(of))
  if (allOf) return fc.tuple(...allOf.map(of)).map((parts) => Object.assign({}, ...(parts as object[])) as object)
  switch (schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, part]) => [name, of(part)])),
        { requiredKeys: (schema.required ?? []).filter((name) => name in (schema.properties ?? {})) },
      )
    case 'array':
      return fc.array(of(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: (schema.minItems ?? 0) + 2,
      })
    case 'string':
      return textOf(schema)
    case 'integer':
    case 'number':
      return fc.integer({ min: Math.max(schema.minimum ?? -5, -1000), max: Math.min(schema.maximum ?? 500, 1000) })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return junk
  }
}

const words = fc.constantFrom('Nausea', 'A reason of some words.', 'en', 'es', 'a-long-password', 'nausea', '/a/')

function textOf({ format, pattern, minLength = 0, maxLength = 60 }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid()
  if (format === 'email') return fc.constantFrom('editor@example.com', 'nobody@example.com')
  if (format === 'base64') return file.map((text) => Buffer.from(text).toString('base64'))
  if (pattern !== undefined) {
    const fitting = fc.stringMatching(new RegExp(pattern, 'u'))
    return fc.oneof(fitting, fc.constant(someId('side-effects')))
  }
  const text = fc.oneof(words, junkText, fc.constant(someId('side-effects')))
  return text.map((each) => each.slice(0, maxLength).padEnd(minLength, 'x'))
}

/** What somebody sends as a list of redirects. */
const file = fc.oneof(
  fc.constantFrom(
    'from,to\n/a/,/b/\n',
    '/old/;/glossary/\n/older/;/old/',
    'from\tto\n/x/\t/y/\n/x/\t/z/',
    '\ufeff"a',
    '',
  ),
  junkText,
)

/** The id of a document that is there, where the type of one is named beside it. */
function namingADocument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(namingADocument)
  if (typeof value !== 'object' || value === null) return value
  const parts: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, namingADocument(part)]),
  )
  const slug = (collectionSlugs as Record<string, string>)[String(parts.type)]
  return slug !== undefined && 'id' in parts ? { ...parts, id: someId(slug) } : parts
}
