import { afterAll, beforeAll, expect, test } from 'vitest'
import sharp from 'sharp'
import type { GlossaryTerm } from '@carepath/content/model/payload-types.ts'
import { asPublished, personForm, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { openPublishingCms, type PublishingCms } from './publishing-cms.ts'

let cms: PublishingCms
let reviewer: string

beforeAll(async () => {
  cms = await openPublishingCms()
  reviewer = await publishReviewer(cms.payload)
  await cms.until(async () => expect(await cms.page('/people/robin-placeholder/')).toBeDefined())
})
afterAll(() => cms.close())

test('readers get the document that an editor publishes over REST, and the release names it', async () => {
  const response = await cms.rest('/glossary-terms?depth=0', {
    method: 'POST',
    headers: await signedIn(cms),
    body: JSON.stringify(asPublished(termForm('Infusion', reviewer))),
  })
  expect(response.status).toBe(201)
  await cms.until(async () => expect(await cms.page('/glossary/infusion/')).toContain('<title>Infusion</title>'))
  await cms.until(async () => {
    const release = (await cms.releases()).find(({ label }) => label === 'Infusion')
    expect(release).toMatchObject({ label: 'Infusion', status: 'live', who: 'Eli Editor' })
    expect(release?.paths).toEqual(expect.arrayContaining(['/glossary/', '/glossary/infusion/']))
    expect((await rowsOf('Infusion')).map(({ status }) => status)).toEqual(['published'])
  })
})

test('a draft never reaches readers', async () => {
  const { id } = await create('Draft')
  await cms.until(async () => expect(await cms.page('/glossary/draft/')).toContain('Draft'))
  await save(id, { plainDefinition: 'A secret for now.' }, true)
  await save(id, { plainDefinition: 'Known to all.' })
  await cms.until(async () => expect(await cms.page('/glossary/draft/')).toContain('Known to all.'))
  await save(id, { plainDefinition: 'Another secret.' }, true)
  await create('After the draft')
  await cms.until(async () => expect(await cms.page('/glossary/after-the-draft/')).toBeDefined())
  expect(await cms.page('/glossary/draft/')).toContain('Known to all.')
})

test('a document that is unpublished or deleted is gone for readers', async () => {
  const [down, gone] = [await create('Down'), await create('Gone')]
  await cms.until(async () => expect(await cms.page('/glossary/')).toMatch(/Down.*Gone|Gone.*Down/u))
  await cms.payload.update({ collection: 'glossary-terms', id: down.id, data: { _status: 'draft' } })
  await cms.payload.delete({ collection: 'glossary-terms', id: gone.id })
  await cms.until(async () => expect(await cms.page('/glossary/')).not.toMatch(/Down|Gone/u))
  expect(await cms.page('/glossary/down/')).toBeUndefined()
  expect(await cms.page('/glossary/gone/')).toBeUndefined()
})

test('a page that can’t be rendered fails alone: it is named, and the others go live', async () => {
  const names = ['Before the fault', 'An unrenderable word', 'Behind the fault']
  for (const name of names) await create(name)
  await cms.until(async () => {
    expect(await cms.page('/glossary/before-the-fault/')).toBeDefined()
    expect(await cms.page('/glossary/behind-the-fault/')).toBeDefined()
    expect((await rowsOf('An unrenderable word')).map(({ status }) => status)).toEqual(['failed'])
  })
  const failed = (await cms.releases()).find(({ status }) => status === 'failed')
  expect(failed).toMatchObject({ label: 'An unrenderable word', error: { code: 'renderFailed' } })
  expect(failed?.error?.next).toBeTruthy()
  expect(await cms.page('/glossary/an-unrenderable-word/')).toBeUndefined()
})

test('a live page that can’t be rendered any more stays as it was, and the record names document, field and page', async () => {
  const { id } = await create('Steady')
  await cms.until(async () => expect(await cms.page('/glossary/steady/')).toContain('apart from your body'))
  const [page, list] = [await cms.page('/glossary/steady/'), await cms.page('/glossary/')]
  await save(id, { term: 'Unsteady', plainDefinition: 'An unreadable text.' })
  await cms.until(async () => {
    const failed = (await cms.releases()).find(({ status }) => status === 'failed')
    const place = { document: `glossary-term/${id}`, field: 'plainDefinition', page: '/glossary/steady/' }
    expect(failed?.error).toMatchObject({ code: 'renderFailed', ...place, next: 'Write it in other words.' })
  })
  expect([await cms.page('/glossary/steady/'), await cms.page('/glossary/')]).toEqual([page, list])
  await create('Next')
  await cms.until(async () => expect(await cms.page('/glossary/next/')).toBeDefined())
  expect(await cms.page('/glossary/steady/')).toBe(page)
})

test('a bulk publish of two hundred documents is one release', { timeout: 120_000 }, async () => {
  const numbers = Array.from({ length: 200 }, (_, index) => index + 1)
  const terms: GlossaryTerm[] = []
  for (const number of numbers) terms.push(await create(`Bulk b${number}`, true))
  const before = (await cms.releases()).length
  const response = await cms.rest(`/glossary-terms?${whereIds(terms)}&depth=0`, {
    method: 'PATCH',
    headers: await signedIn(cms),
    body: JSON.stringify({ _status: 'published' }),
  })
  expect(response.status).toBe(200)
  await cms.until(async () => expect((await cms.page('/glossary/'))?.match(/Bulk b\d+/gu)).toHaveLength(200))
  await cms.until(async () => expect((await rowsOf('Bulk b200')).map(({ status }) => status)).toEqual(['published']))
  const releases = await cms.releases()
  expect(releases.length - before).toBe(1)
  expect(releases[0]).toMatchObject({ label: '200 documents', status: 'live' })
})

test('nobody can delete or unpublish a document that live pages refer to, and the refusal names those', async () => {
  const named = (await create('Leaning')).term
  await cms.until(async () => expect(await cms.page('/glossary/leaning/')).toBeDefined())
  await expect(cms.payload.delete({ collection: 'people', id: reviewer })).rejects.toThrow('Still needed by')
  const down = cms.payload.update({ collection: 'people', id: reviewer, data: { _status: 'draft' } })
  await expect(down).rejects.toThrow('Remove it there and publish')
  expect(await cms.page('/people/robin-placeholder/')).toContain('Robin Placeholder')
  expect(named).toBe('Leaning')
})

test('a picture’s new text or new file reaches every page that shows the picture', async () => {
  const media = await upload('#7a9', 'A nurse')
  await cms.payload.create({ collection: 'people', data: { ...personForm('Pat Portrait'), photo: media.id } })
  await cms.until(async () =>
    expect(await cms.page('/people/pat-portrait/')).toContain(`${media.filename ?? ''}" alt="A nurse"`),
  )
  await cms.payload.update({ collection: 'media', id: media.id, data: { alt: 'A nurse smiles' } })
  await cms.until(async () => expect(await cms.page('/people/pat-portrait/')).toContain('alt="A nurse smiles"'))
  const changed = await cms.payload.update({ collection: 'media', id: media.id, data: {}, file: await picture('#a37') })
  expect(changed.filename).not.toBe(media.filename)
  await cms.until(async () => expect(await cms.page('/people/pat-portrait/')).toContain(changed.filename))
  await expect(cms.payload.delete({ collection: 'media', id: media.id })).rejects.toThrow(
    'Still needed by “Pat Portrait”',
  )
})

const whereIds = (terms: GlossaryTerm[]) => terms.map(({ id }, index) => `where[id][in][${index}]=${id}`).join('&')

function create(term: string, draft = false): Promise<GlossaryTerm> {
  const _status = draft ? ('draft' as const) : ('published' as const)
  return cms.payload.create({
    collection: 'glossary-terms',
    data: { ...termForm(term, reviewer), _status },
    draft,
    user: cms.editor,
  })
}

async function save(id: string, data: Partial<GlossaryTerm>, draft = false): Promise<void> {
  await cms.payload.update({ collection: 'glossary-terms', id, data: draft ? data : asPublished(data), draft })
}

async function rowsOf(title: string) {
  return (await cms.payload.find({ collection: 'outbox', where: { title: { equals: title } }, pagination: false })).docs
}

async function upload(background: string, alt: string) {
  return cms.payload.create({ collection: 'media', data: { alt }, file: await picture(background) })
}

async function picture(background: string) {
  const data = await sharp({ create: { width: 400, height: 400, channels: 3, background } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: 'nurse.png', size: data.length }
}
