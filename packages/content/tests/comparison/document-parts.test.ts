import {
  clinicalTypes,
  type ClinicalType,
  type PublishedDocument,
  selectFields,
  type SideEffect,
  type Treatment,
  type WrittenType,
} from '@carepath/schema'
import { examples } from '@carepath/schema/examples'
import { flattenAllFields, type FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { fieldsAnsweredBy } from '../../src/form/fields-answered-by.ts'
import { publishedConfig } from '../../src/records/published/registry.ts'
import { compareParts } from '../../src/workflow/comparison/compare-parts.ts'
import type { ComparedPart, ComparedWords } from '../../src/workflow/comparison/compared-part.ts'
import { toDocumentParts } from '../../src/workflow/comparison/document-parts.ts'
import { partText, type Part } from '../../src/workflow/comparison/part.ts'
import { lexical, paragraph, table, words } from '../rich-text/lexical-of.ts'

const findTitle = (type: string, id: string) => `Title of ${type} ${id}`

function inWords(document: PublishedDocument): Part[] {
  const type = document.type as ClinicalType
  return toDocumentParts({ ...document }, fieldsAnsweredBy('clinician', type, fieldsOf(type)), findTitle)
}

function fieldsOf(type: WrittenType): FlattenedField[] {
  return flattenAllFields({ fields: publishedConfig(type).fields })
}

const clinicalExamples = clinicalTypes.flatMap((type) =>
  examples[type].valid.map((document) => [`${type} ${document.id} ${document.locale}`, document] as const),
)

describe('the parts of a document', () => {
  it.each(clinicalExamples)('says all that an approval of %s covers', (_, document) => {
    const words = inWords(document).map(partText).join('\n')
    for (const text of textsIn(selectFields(document.type, document, 'clinician'))) expect(words).toContain(text)
  })

  it.each(clinicalExamples)('calls everything in %s by the form’s labels', (_, document) => {
    for (const { label, path } of everyPart(inWords(document))) {
      expect(label, path).not.toBe('')
      expect(label, path).toMatch(/^[\p{Lu}\p{N}]|^(?:out of|or percent)/u)
    }
  })

  it('have the labels of choices, yes or no, and the titles of referenced documents', () => {
    const [effect] = examples['side-effect'].valid
    const words = everyPart(inWords(effect!)).map(({ label, paragraphs }) => [
      label,
      paragraphs.map(({ text }) => text),
    ])
    expect(words).toContainEqual(['Serious side effect', [effect!.isSerious ? 'Yes' : 'No']])
    const severity = words.find(([label]) => label === 'Usual severity')
    expect(severity?.[1]?.[0]).toMatch(/^(?:Mild|Moderate|Severe)$/u)
    expect(words.some(([label, texts]) => label === 'Sources' && texts?.[0]?.startsWith('Title of source'))).toBe(true)
  })
})

describe('the parts of a stored form', () => {
  it('say what stands in the tables of a text', () => {
    const body = lexical(
      paragraph(words('Before.')),
      table('Doses', [
        ['Dose', 'Week'],
        ['56 mg', ''],
      ]),
      paragraph(words('After.')),
    )
    const lines = everyPart(toDocumentParts({ bio: body }, fieldsOf('person'), findTitle)).flatMap(
      ({ paragraphs }) => paragraphs,
    )
    expect(lines.map(({ text }) => text)).toEqual(['Before.', 'Doses', 'Dose | Week', '56 mg', 'After.'])
  })
})

describe('a comparison', () => {
  const [treatment] = examples.treatment.valid
  const [effect] = examples['side-effect'].valid

  it('of a document with itself finds no change', () => {
    const parts = compareParts(inWords(treatment!), inWords(treatment!), 'en')
    expect(new Set(everyPart(parts).map(({ change }) => change))).toEqual(new Set(['same']))
  })

  it('without an earlier version finds everything new, and marks every word', () => {
    const parts = compareParts([], inWords(effect!), 'en')
    expect(new Set(everyPart(parts).map(({ change }) => change))).toEqual(new Set(['added']))
  })

  it('of a table shows the cell that has changed, the row that has moved, and the text in another column', () => {
    const row = (tag: string, cells: string[]) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
    const tableOf = (rows: string[][], name = 'td') =>
      `<table><caption>Doses</caption><thead>${row('th', ['Dose', 'How often'])}</thead><tbody>` +
      `${rows.map((cells) => row('td', cells).replace('<td>', `<${name}>`)).join('')}</tbody></table>`
    const withTable = (html: string) => ({
      ...treatment!,
      course: { ...treatment!.course!, body: { ...treatment!.course!.body, html } },
    })
    const changes = (one: string, other: string) => {
      const parts = compareParts(inWords(withTable(one)), inWords(withTable(other)), 'en')
      return everyPart(parts)
        .flatMap(({ paragraphs }) => paragraphs)
        .filter(({ change }) => change !== 'same')
        .map(({ change, words }) => `${change}: ${written(words)}`)
    }
    const doses = [
      ['56 mg', 'twice a week'],
      ['84 mg', 'once a week'],
    ]
    const before = tableOf(doses)
    expect(changes(before, before)).toEqual([])
    expect(changes(before, tableOf([['56 mg', 'once a week'], doses[1]!]))).toEqual([
      'changed: 56 mg | [-twice-]{+once+} a week',
    ])
    expect(changes(before, tableOf([...doses].reverse()))).toEqual([expect.stringMatching(/^moved: /u)])
    expect(changes(tableOf([['56 mg', '']]), tableOf([['', '56 mg']]))).toEqual([expect.stringContaining('{+ | +}')])
    expect(changes(before, before.replace('How often', 'When'))).toEqual([
      'changed: Columns: Dose | [-How often-]{+When+}',
    ])
    const named = before.replaceAll(/<td>(\d+ mg)<\/td>/gu, '<th scope="row">$1</th>')
    expect(changes(before, named)).toEqual(['added: {+The first column names the rows: 56 mg, 84 mg+}'])
  })

  it('marks the words that have changed in a sentence', () => {
    const changed = { ...effect!, summary: 'You may feel sick for two hours.' } satisfies SideEffect
    const before = { ...effect!, summary: 'You may feel sick for one hour.' } satisfies SideEffect
    const summary = partAt(compareParts(inWords(before), inWords(changed), 'en'), 'summary')
    expect(summary.change).toBe('changed')
    expect(written(summary.paragraphs[0]?.words)).toBe('You may feel sick for [-one-]{+two+} [-hour-]{+hours+}.')
  })

  it('shows a changed choice in one line, by its labels', () => {
    const before = { ...effect!, severity: 'mild' } satisfies SideEffect
    const after = { ...effect!, severity: 'severe' } satisfies SideEffect
    const severity = partAt(compareParts(inWords(before), inWords(after), 'en'), 'severity')
    expect(severity.paragraphs.map(({ words }) => written(words))).toEqual(['[-Mild-]{+Severe+}'])
  })

  it('compares formatted text paragraph by paragraph, with the targets of its links', () => {
    const body = (html: string, text: string) => ({ html, text, headings: [], references: [] })
    const before = withBody(body('<p>Rest.</p><p>You may feel <a href="doc:side-effect/a">sick</a> at first.</p>', ''))
    const after = withBody(body('<p>You may feel <a href="doc:side-effect/b">sick</a> at first.</p><p>Rest.</p>', ''))
    const { paragraphs } = partAt(compareParts(inWords(before), inWords(after), 'en'), 'whatToDo.body')
    expect(paragraphs.map(({ change, words }) => `${change}: ${written(words)}`)).toEqual([
      'same: You may feel sick at first.',
      'moved: Rest.',
      'changed: Link “sick” leads to “Title of side-effect [-a-]{+b+}”',
    ])
    function withBody(text: NonNullable<SideEffect['whatToDo']>['body']): SideEffect {
      return { ...effect!, whatToDo: { ...effect!.whatToDo!, body: text } }
    }
  })

  it('shows changed emphasis, and lists that are numbered or nested now', () => {
    const block = (html: string) => ({ ...effect!.whatToDo!, body: { html, text: '', headings: [], references: [] } })
    const before = block('<p>Do <strong>not</strong> drive.</p><ul><li>Sit</li><li>Rest</li></ul>')
    const after = block('<p>Do not drive.</p><ol><li>Sit<ul><li>Rest</li></ul></li></ol>')
    const [old, now] = [before, after].map((whatToDo) => inWords({ ...effect!, whatToDo } satisfies SideEffect))
    const { paragraphs } = partAt(compareParts(old!, now!, 'en'), 'whatToDo.body')
    expect(paragraphs.map(({ change, words }) => `${change}: ${written(words)}`)).toEqual([
      'same: Do not drive.',
      'changed: {+1. +}Sit',
      'changed: {+› +}Rest',
      'removed: [-Bold: “not”-]',
    ])
  })

  it('tells a moved step from one that was added or removed', () => {
    const [first, ...others] = treatment!.steps
    expect(others.length).toBeGreaterThan(0)
    const moved = { ...treatment!, steps: [...others, first!] } satisfies Treatment
    const steps = partAt(compareParts(inWords(treatment!), inWords(moved), 'en'), 'steps')
    expect(steps.change).toBe('changed')
    expect(steps.parts.filter(({ change }) => change === 'moved')).toHaveLength(1)
    const fewer = partAt(compareParts(inWords(treatment!), inWords({ ...treatment!, steps: others }), 'en'), 'steps')
    expect(fewer.parts[0]).toMatchObject({ change: 'removed', label: `1. ${first!.title}` })
  })
})

function everyPart<T extends { parts: T[] }>(parts: T[]): T[] {
  return parts.flatMap((part) => [part, ...everyPart(part.parts)])
}

function partAt(parts: ComparedPart[], path: string): ComparedPart {
  const part = everyPart(parts).find((each) => each.path === path)
  if (!part) throw new Error(`Nothing at ${path}.`)
  return part
}

function written(words: ComparedWords[] = []): string {
  const signs = { same: ['', ''], inserted: ['{+', '+}'], deleted: ['[-', '-]'] } as const
  return words.map(({ text, mark }) => signs[mark][0] + text + signs[mark][1]).join('')
}

/** Every sentence and number of the document itself, without ids, codes and references. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'string') return value.includes(' ') ? [value] : []
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('html' in value && 'text' in value) return []
  if ('type' in value && 'id' in value && Object.keys(value).length === 2)
    return [findTitle(String(value.type), String(value.id))]
  return Object.entries(value).flatMap(([, inner]) => textsIn(inner))
}
