import type { Treatment } from '@carepath/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { sign, unsigned } from '@carepath/content/tests/support/sign.ts'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { fillInExamples } from '@carepath/content/tests/contract/fill-in.ts'
import { published } from './published.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let id: string

  beforeAll(async () => {
    cms = await openCms(environment)
    id = (await fillInExamples(cms.payload)).get('treatment-ketamine') ?? ''
  }, 240_000)
  afterAll(() => cms.close())

  test('steps that change places keep their ids and their translations', async () => {
    const [english, spanish] = [await treatment('en'), await treatment('es')]
    const form = await cms.payload.findByID({ collection: 'treatments', id, depth: 0, locale: 'en' })
    await save({ steps: form.steps.toReversed() })
    expect(await treatment('en')).toEqual({
      ...english,
      steps: english.steps.toReversed(),
      updatedAt: expect.any(String) as string,
      changedAt: expect.any(Object) as object,
    })
    expect(await treatment('es')).toEqual({
      ...spanish,
      steps: spanish.steps.toReversed(),
      updatedAt: expect.any(String) as string,
      changedAt: expect.any(Object) as object,
    })
  })

  test('a step that is taken out is gone in both languages', async () => {
    const [english, spanish] = [await treatment('en'), await treatment('es')]
    const form = await cms.payload.findByID({ collection: 'treatments', id, depth: 0, locale: 'en' })
    await save({ steps: form.steps.slice(0, 1) })
    expect((await treatment('en')).steps).toEqual(english.steps.slice(0, 1))
    expect((await treatment('es')).steps).toEqual(spanish.steps.slice(0, 1))
  })

  test('relations come out in the editors’ order, and follow when it changes', async () => {
    const { careAdvice } = await treatment('en')
    expect(careAdvice.length).toBeGreaterThan(1)
    await save({ careAdvice: careAdvice.map((card) => card.id).toReversed() })
    expect((await treatment('en')).careAdvice).toEqual(careAdvice.toReversed())
    expect((await treatment('es')).careAdvice).toEqual(careAdvice.toReversed())
  })

  test('a translation whose source is no longer translated leaves with it', async () => {
    const clinic = (await treatment('es')).clinics[0]!
    await cms.payload.update({
      collection: 'clinics',
      id: clinic.id,
      data: { emergencyText: null as never },
      locale: 'es',
      draft: true,
    })
    await cms.payload.update({ collection: 'clinics', id: clinic.id, data: { _status: 'published' }, locale: 'en' })
    expect(await published(cms.payload, 'clinic', clinic.id)).toBeDefined()
    expect(await published(cms.payload, 'clinic', clinic.id, 'es')).toBeUndefined()
    expect(await published(cms.payload, 'treatment', id, 'es')).toBeUndefined()
    expect(await published(cms.payload, 'treatment', id)).toBeDefined()
  })

  async function treatment(locale: 'en' | 'es'): Promise<Treatment> {
    const found = await published(cms.payload, 'treatment', id, locale)
    if (!found) throw new Error(`The treatment is not live in ${locale}.`)
    return unsigned(found)
  }

  async function save(data: object): Promise<void> {
    await cms.payload.update({ collection: 'treatments', id, data, locale: 'en', draft: true })
    await sign(cms.payload, { type: 'treatment', id })
    await cms.payload.update({ collection: 'treatments', id, data: { _status: 'published' }, locale: 'en' })
  }
})
