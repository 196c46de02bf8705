import { documentAnswers, sideEffectAnswers, writtenTypes } from '@carepath/schema'
import { flattenAllFields, type FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { fieldsAnsweredBy } from '../../src/form/fields-answered-by.ts'
import { publishedConfig } from '../../src/records/published/registry.ts'

const fieldsOf = (type: (typeof writtenTypes)[number]): FlattenedField[] =>
  flattenAllFields({ fields: publishedConfig(type).fields })

const namesOf = (fields: FlattenedField[]) => fields.map(({ name }) => name)

describe('who answers for a field of a form', () => {
  it.each(writtenTypes)('is what the contract declares, for each field of a %s', (type) => {
    const system = new Set(['fieldChanges', 'languagesOutOfDate', 'documentState', 'redirectTo'])
    const undeclared = namesOf(fieldsOf(type)).filter((name) => !(name in documentAnswers[type]) && !system.has(name))
    expect(undeclared).toEqual([])
  })

  it('is a clinician for all that patients read of a side effect, and nobody for its path', () => {
    const fields = fieldsOf('side-effect')
    expect(namesOf(fieldsAnsweredBy('clinician', 'side-effect', fields))).toContain('seo')
    expect(namesOf(fieldsAnsweredBy('nobody', 'side-effect', fields))).toContain('slug')
    expect(sideEffectAnswers.slug).toBe('nobody')
  })

  it('is found inside a group whose fields differ', () => {
    const [review] = fieldsAnsweredBy('clinician', 'side-effect', fieldsOf('side-effect')).filter(
      ({ name }) => name === 'review',
    )
    expect(review && 'flattenedFields' in review && namesOf(review.flattenedFields)).toEqual([
      'authors',
      'sources',
      'changeSummary',
      'conflictsOfInterest',
    ])
  })

  it.each(writtenTypes)('is said under each field of a %s', (type) => {
    const unsaid = fieldsOf(type)
      .flatMap((field) =>
        'flattenedFields' in field && typeof answerOf(type, field) !== 'string'
          ? field.flattenedFields.map((inner) => ({ field: inner, answer: inside(answerOf(type, field), inner.name) }))
          : [{ field, answer: answerOf(type, field) }],
      )
      .filter(({ field, answer }) => typeof answer === 'string' && markOf(field) !== answer)
    expect(unsaid.map(({ field }) => field.name)).toEqual([])
  })
})

const answerOf = (type: (typeof writtenTypes)[number], { name }: FlattenedField): unknown =>
  inside(documentAnswers[type], name)

const inside = (answers: unknown, name: string): unknown => (answers as Record<string, unknown> | undefined)?.[name]

/** The answer that the help under a field names. */
function markOf({ admin }: FlattenedField): unknown {
  const { components } = (admin ?? {}) as { components?: { Description?: { clientProps?: { answer?: unknown } } } }
  return components?.Description?.clientProps?.answer
}
