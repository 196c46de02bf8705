import { writtenTypes, limits } from '@carepath/schema'
import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { publishedConfig } from '../../src/records/published/registry.ts'

interface FormField {
  path: string
  field: Field
}

/** Every field of a form that an editor sees, by its path. */
function formFields(fields: readonly Field[], prefix = ''): FormField[] {
  return fields.flatMap((field): FormField[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => formFields(tab.fields, prefix))
    if (field.type === 'row' || field.type === 'collapsible') return formFields(field.fields, prefix)
    if (field.type === 'ui' || !('name' in field) || !field.name) return []
    const path = prefix + field.name
    const inner = field.type === 'group' || field.type === 'array' ? formFields(field.fields, `${path}.`) : []
    return [{ path, field }, ...inner]
  })
}

const allFields = writtenTypes.flatMap((type) =>
  formFields(publishedConfig(type).fields).map(({ path, field }) => [`${type} ${path}`, field] as const),
)

/** Groups that need only a heading. */
const plainGroups = new Set(['clinic address', 'source subject'])

/** True where a field has a label and a sentence of description. */
function isExplained(field: Field): boolean {
  const { label, admin } = field as { label?: unknown; admin?: { description?: string } }
  return typeof label === 'string' && label !== '' && /\S{2,}.*[.”…?)]$/u.test(admin?.description ?? '')
}

describe('the forms', () => {
  it('describe every field to editors', () => {
    const unexplained = allFields.filter(([name, field]) => !plainGroups.has(name) && !isExplained(field))
    expect(unexplained.map(([name]) => name)).toEqual([])
  })

  it('localise the fields with words, and no others', () => {
    const localized = allFields
      .filter(([, field]) => 'localized' in field && field.localized)
      .map(([, { type }]) => type)
    expect(new Set(localized)).toEqual(new Set(['text', 'textarea', 'richText', 'select', 'relationship', 'date']))
    const beyondWords = allFields
      .filter(
        ([, field]) => 'localized' in field && field.localized && !/^(?:text|textarea|richText)$/u.test(field.type),
      )
      .map(([name]) => name.split(' ')[1])
    expect(new Set(beyondWords)).toEqual(
      new Set(['review.translation.status', 'review.translation.reviewedBy', 'review.translation.reviewedAt']),
    )
  })

  it('take their limits from the contract', () => {
    const field = (name: string) => allFields.find(([each]) => each === name)?.[1]
    expect(field('treatment safetyWarnings')).toMatchObject({ maxRows: limits.safetyWarnings })
    expect(field('treatment steps')).toMatchObject({ minRows: 1, maxRows: limits.steps })
    expect(field('treatment name')).toMatchObject({ maxLength: limits.name })
    expect(field('side-effect seo.title')).toMatchObject({ maxLength: limits.seoTitle })
  })
})
