import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { GlossaryTerm } from '../../src/model/payload-types.ts'
import { publishReviewer, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

let cms: TestCms
let reviewer: string

beforeAll(async () => {
  cms = await openCms()
  reviewer = await publishReviewer(cms.payload)
})
afterAll(() => cms.close())
beforeEach(() => cms.payload.delete({ collection: 'outbox', where: {} }))

describe('a draft', () => {
  test('queues nothing when it is created', async () => {
    await createTerm('Draft only', { draft: true })
    expect(await queued()).toEqual([])
  })

  test('queues nothing when it is saved over a live document, and leaves it live', async () => {
    const { id } = await createTerm('Infusion', { live: true })
    await save(id, { plainDefinition: 'Medicine given slowly into a vein.' }, { draft: true })
    expect(await queued()).toEqual([])
    expect((await liveRow(id))._status).toBe('published')
  })

  test('queues nothing when it is autosaved', async () => {
    const { id } = await createTerm('Drip', { live: true })
    await save(id, { plainDefinition: 'Another word for an infusion.' }, { draft: true, autosave: true })
    expect(await queued()).toEqual([])
  })
})

describe('publishing', () => {
  test('queues one change for a new document, under the editor’s name', async () => {
    const { id } = await createTerm('Vein', {})
    expect(await queued()).toEqual([`publish glossary-term/${id}`])
    const [row] = await rows()
    expect(row).toMatchObject({ title: 'Vein', requestedBy: 'Eli Editor', status: 'queued' })
  })

  test('queues one change for a draft over a live document', async () => {
    const { id } = await createTerm('Dose', { live: true })
    await save(id, { plainDefinition: 'How much medicine is given.' }, { draft: true })
    await save(id, { _status: 'published' })
    expect(await queued()).toEqual([`publish glossary-term/${id}`])
  })

  test('queues one change for each document of a bulk publish', async () => {
    const terms = [await createTerm('Pulse', { draft: true }), await createTerm('Pressure', { draft: true })]
    await cms.payload.update({
      collection: 'glossary-terms',
      where: { id: { in: terms.map(({ id }) => id) } },
      data: { _status: 'published' },
    })
    expect((await queued()).sort()).toEqual(terms.map(({ id }) => `publish glossary-term/${id}`).sort())
  })
})

describe('taking down', () => {
  test('queues one change, even where a newer draft lies over the live document', async () => {
    const { id } = await createTerm('Mask', { live: true })
    await save(id, { plainDefinition: 'It covers the eyes.' }, { draft: true })
    await save(id, { _status: 'draft' })
    expect(await queued()).toEqual([`unpublish glossary-term/${id}`])
  })

  test('queues nothing for a document that was not live', async () => {
    const { id } = await createTerm('Chair', { draft: true })
    await save(id, { _status: 'draft' })
    await cms.payload.delete({ collection: 'glossary-terms', id })
    expect(await queued()).toEqual([])
  })

  test('queues one change for a live document that is deleted', async () => {
    const { id } = await createTerm('Cuff', { live: true })
    await cms.payload.delete({ collection: 'glossary-terms', id })
    expect(await queued()).toEqual([`delete glossary-term/${id}`])
  })

  test('queues one change for each live document of a bulk delete', async () => {
    const live = await createTerm('Needle', { live: true })
    const draft = await createTerm('Tape', { draft: true })
    await cms.payload.delete({ collection: 'glossary-terms', where: { id: { in: [live.id, draft.id] } } })
    expect(await queued()).toEqual([`delete glossary-term/${live.id}`])
  })
})

describe('restoring a version', () => {
  test('queues nothing when a version comes back as a draft', async () => {
    const { id } = await createTerm('Pillow', { live: true })
    await save(id, { plainDefinition: 'Holds your head.', _status: 'published' })
    await cms.payload.delete({ collection: 'outbox', where: {} })
    expect(await restoreFirst(id)).toBe(200)
    expect(await queued()).toEqual([])
    expect((await liveRow(id))._status).toBe('published')
  })

  test('leaves a live document live, where the version was never published', async () => {
    const { id } = await createTerm('Lamp', { draft: true })
    await save(id, { plainDefinition: 'Gives light.', _status: 'published' })
    expect(await restoreFirst(id)).toBe(200)
    expect((await liveRow(id))._status).toBe('published')
  })
})

test('a scheduled publish queues one change when its time has come', async () => {
  const { id } = await createTerm('Tea', { draft: true })
  await cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'glossary-terms', value: id },
      user: { relationTo: 'users', value: cms.editor.id },
    },
    waitUntil: new Date(Date.now() - 1000),
  })
  await cms.payload.jobs.run({ queue: 'default' })
  expect(await queued()).toEqual([`publish glossary-term/${id}`])
})

async function createTerm(term: string, { live, draft }: { live?: boolean; draft?: boolean }): Promise<GlossaryTerm> {
  const created = await cms.payload.create({
    collection: 'glossary-terms',
    data: { ...termForm(term, reviewer), _status: draft ? 'draft' : 'published' },
    draft: draft ?? false,
    user: cms.editor,
  })
  if (live) await cms.payload.delete({ collection: 'outbox', where: {} })
  return created
}

async function save(id: string, data: Partial<GlossaryTerm>, options: { draft?: boolean; autosave?: boolean } = {}) {
  await cms.payload.update({ collection: 'glossary-terms', id, data, ...options, user: cms.editor })
}

async function rows() {
  return (await cms.payload.find({ collection: 'outbox', sort: 'sequence', pagination: false })).docs
}

async function queued(): Promise<string[]> {
  return (await rows()).map(({ event, documentType, documentId }) => `${event} ${documentType}/${documentId}`)
}

function liveRow(id: string): Promise<GlossaryTerm> {
  return cms.payload.findByID({ collection: 'glossary-terms', id, draft: false })
}

/** As the admin does it. */
async function restoreFirst(id: string): Promise<number> {
  const path = `/glossary-terms/versions/${await firstVersion(id)}`
  return (await cms.rest(path, { method: 'POST', headers: await signedIn(cms) })).status
}

async function firstVersion(id: string): Promise<string> {
  const { docs } = await cms.payload.findVersions({
    collection: 'glossary-terms',
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 1,
  })
  return docs[0]?.id ?? ''
}
