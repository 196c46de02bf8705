import { type Locale, locales } from '@carepath/schema'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { MappedLiveRows } from '@carepath/content/candidate/stored/mapped-live-rows.ts'
import type { Mapping } from '@carepath/content/mapping/mapping-context.ts'
import { publishedTypes } from '@carepath/content/types/published-types.ts'
import { personForm, publishReviewer, richText, termForm } from '@carepath/content/tests/support/forms.ts'
import { openPublishingCms, type PublishingCms } from './publishing-cms.ts'

/** How often each document was mapped, by its id and the language: in the CMS and in the worker. */
const counts = new Map<string, number>()
const mappings = Object.values(publishedTypes as Record<string, { toPublished: Mapping }>)
const uncounted = mappings.map(({ toPublished }) => toPublished)

let cms: PublishingCms
let reviewer: string

beforeAll(async () => {
  for (const type of mappings) type.toPublished = counted(type.toPublished)
  cms = await openPublishingCms()
  reviewer = await publishReviewer(cms.payload)
  await cms.until(async () => expect(await cms.page('/people/robin-placeholder/')).toBeDefined())
})
afterAll(async () => {
  await cms.close()
  for (const [index, type] of mappings.entries()) type.toPublished = uncounted[index]!
})
beforeEach(() => counts.clear())

function counted(mapping: Mapping): Mapping {
  return (document, context) => {
    const key = `${document.id} ${context.locale}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
    return mapping(document, context)
  }
}

const timesMapped = (id: string) =>
  Object.fromEntries(locales.map((locale): [Locale, number] => [locale, counts.get(`${id} ${locale}`) ?? 0]))

const published = { _status: 'published' } as const

test('a publish over a live page maps its document twice: once in the CMS, once in the worker', async () => {
  const data = { ...personForm('Jo Placeholder'), ...published }
  const { id } = await cms.payload.create({ collection: 'people', data })
  await cms.until(async () => expect(await cms.page('/people/jo-placeholder/')).toBeDefined())
  counts.clear()
  await cms.payload.update({ collection: 'people', id, data: { bio: richText('Jo looks after you.'), ...published } })
  await cms.until(async () => expect(await cms.page('/people/jo-placeholder/')).toContain('Jo looks after you.'))
  expect(timesMapped(id)).toEqual({ en: 2, es: 2 })
})

test('a page that the editorial rules read for every document is mapped twice, too', async () => {
  const data = { ...termForm('Infusion', reviewer), ...published }
  const { id } = await cms.payload.create({ collection: 'glossary-terms', data })
  await cms.until(async () => expect(await cms.page('/glossary/infusion/')).toContain('apart from your body'))
  counts.clear()
  const plainDefinition = 'Medicine through a vein.'
  await cms.payload.update({ collection: 'glossary-terms', id, data: { plainDefinition, ...published } })
  await cms.until(async () => expect(await cms.page('/glossary/infusion/')).toContain(plainDefinition))
  expect(timesMapped(id)).toEqual({ en: 2, es: 2 })
})

test('the first publish over a page after a start of the CMS maps the live row, too', async () => {
  MappedLiveRows.of(cms.payload).forget('person', reviewer)
  const data = { bio: richText('Robin looks after you.'), ...published }
  await cms.payload.update({ collection: 'people', id: reviewer, data })
  await cms.until(async () => expect(await cms.page('/people/robin-placeholder/')).toContain('Robin looks after you.'))
  expect(timesMapped(reviewer)).toEqual({ en: 3, es: 3 })
})
