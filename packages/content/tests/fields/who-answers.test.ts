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
    const system = new Set(['fieldChanges', 'redirectTo'])
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
})
