import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareDocument } from '../../src/workflow/comparison/compare-document.ts'
import type { ComparedPart } from '../../src/workflow/comparison/compared-part.ts'
import type { GlossaryTerm } from '../../src/model/payload-types.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { clinician } from '../review/people.ts'
import { termForm } from '../support/forms.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { sign } from '../support/sign.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let named: string

  beforeAll(async () => {
    cms = await openCms(environment)
    named = await clinician(cms.payload, 'Casey Clinician')
  })
  afterAll(() => cms.close())

  test('the newest draft is compared with the words that were approved last', async () => {
    const { id } = await draft('Vein')
    const first = await compared(id)
    expect(first.comparison?.since).toBeUndefined()
    expect(first.comparison?.parts.every(({ change }) => change === 'added')).toBe(true)

    await sign(cms.payload, { type: 'glossary-term', id })
    await save(id, { plainDefinition: 'A feeling of being far from your body.' })
    const { comparison, hash } = await compared(id)
    expect(comparison?.since?.approver).toBe('Somebody')
    expect(toChanges(comparison?.parts)).toEqual({ term: 'same', plainDefinition: 'changed' })
    expect(hash).toMatch(/^[0-9a-f]{64}$/u)
  })

  test('a translation is compared with its own approval, and the English text with the one it was made from', async () => {
    const { id } = await draft('Drip')
    const translation = { status: 'reviewed' as const, reviewedBy: named, reviewedAt: '2026-05-01' }
    await save(id, { term: 'Goteo', plainDefinition: 'Una bolsa con un tubo.', review: { translation } }, 'es')
    await sign(cms.payload, { type: 'glossary-term', id })
    await save(id, { plainDefinition: 'A bag with a thin tube.' })
    const { comparison, source } = await compared(id, 'es')
    expect(toChanges(comparison?.parts)).toEqual({ term: 'same', plainDefinition: 'same' })
    expect(toChanges(source?.parts)).toEqual({ term: 'same', plainDefinition: 'changed' })
    expect(source?.since?.approver).toBe('Somebody')
  })

  test('a first translation comes with the English text, in which nothing is marked', async () => {
    const { id } = await draft('Pump')
    await save(id, { term: 'Bomba', plainDefinition: 'Empuja el líquido.' }, 'es')
    const { comparison, source } = await compared(id, 'es')
    expect(toChanges(comparison?.parts)).toEqual({ term: 'added', plainDefinition: 'added' })
    expect(toChanges(source?.parts)).toEqual({ term: 'same', plainDefinition: 'same' })
  })

  test('an incomplete document is not compared', async () => {
    const { id } = await draft('Mask')
    await save(id, { plainDefinition: '' })
    expect(await compared(id)).toMatchObject({ hash: undefined, comparison: undefined, document: undefined })
  })

  async function compared(id: string, locale: 'en' | 'es' = 'en') {
    return compareDocument(await createLocalReq({}, cms.payload), { type: 'glossary-term', id }, locale)
  }

  const toChanges = (parts: ComparedPart[] = []) => Object.fromEntries(parts.map(({ path, change }) => [path, change]))

  async function draft(term: string): Promise<GlossaryTerm> {
    return cms.payload.create({ collection: 'glossary-terms', data: termForm(term, named), draft: true })
  }

  async function save(id: string, data: Partial<GlossaryTerm>, locale: 'en' | 'es' = 'en'): Promise<void> {
    await cms.payload.update({ collection: 'glossary-terms', id, data, draft: true, locale })
  }
})
