import { documentSchemas, flatIssues, type PublishedDocument, writtenTypes } from '@carepath/schema'
import { examples } from '@carepath/schema/examples'
import { describe, expect, it } from 'vitest'
import type { DraftRendition } from '../../src/mapping/draft-rendition.ts'
import { completeDraft } from '../../src/workflow/preview/complete-draft.ts'

const completion = { signature: undefined, today: '2027-01-15', labelOf: (path: string) => `Label of ${path}` }

function draftOf(document: object): DraftRendition {
  const { type, locale } = document as PublishedDocument
  return { type, locale, document, title: '', faults: [], gaps: [] } as unknown as DraftRendition
}

/** What a template would stumble over. */
function structuralIssues({ type }: PublishedDocument, document: object): string[] {
  const { error } = documentSchemas[type].safeParse(document)
  const issues = error ? flatIssues(error) : []
  return issues
    .filter(({ code, path }) => code.startsWith('invalid') || path.at(-1) === 'slug')
    .map(({ path, code }) => `${path.join('.')}: ${code}`)
}

describe('a form that is finished', () => {
  it.each(writtenTypes)('is shown as it would be published: %s', (type) => {
    for (const example of examples[type].valid)
      expect(completeDraft(draftOf(example), completion)).toEqual({ document: example, problems: [] })
  })
})

describe('a form without one of its fields', () => {
  it.each(writtenTypes)('can be shown, and says what is missing: %s', (type) => {
    const [example] = examples[type].valid as [PublishedDocument]
    for (const name of Object.keys(example)) {
      if (['type', 'id', 'locale', 'updatedAt', 'assets', 'review'].includes(name)) continue
      const { [name]: _, ...rest } = example as unknown as Record<string, unknown>
      const { document, problems } = completeDraft(draftOf(rest), completion)
      const isRequired = !documentSchemas[type].safeParse(rest).success
      expect(problems.length > 0, name).toBe(isRequired)
      const left = structuralIssues(example, document).filter((issue) => !issue.startsWith(`${name}: invalid_type`))
      expect(left, `${type} without ${name}`).toEqual([])
    }
  })

  it('has the label of a text in its place, and makes up no number', () => {
    const [example] = examples['side-effect'].valid as [PublishedDocument]
    const { summary: _, ...rest } = example as unknown as Record<string, unknown>
    const { document } = completeDraft(draftOf(rest), completion)
    expect(JSON.stringify(document)).toContain('[Label of summary')
    const numbersIn = (value: object) => JSON.stringify(value).match(/\d+/gu) ?? []
    expect(numbersIn(document)).toEqual(numbersIn(rest))
  })
})

describe('a form with nonsense in a field', () => {
  it.each([null, 7, '', 'x'.repeat(9000), {}, [null], { html: 7 }])('can be shown: case %$', (nonsense) => {
    for (const type of writtenTypes) {
      const [example] = examples[type].valid as [PublishedDocument]
      for (const name of Object.keys(example)) {
        if (['type', 'id', 'locale', 'updatedAt', 'assets', 'review'].includes(name)) continue
        const { document } = completeDraft(draftOf({ ...example, [name]: nonsense }), completion)
        const left = structuralIssues(example, document).filter((issue) => !issue.startsWith(`${name}: invalid_type`))
        expect(left, `${type}: ${name}`).toEqual([])
      }
    }
  })
})
