import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { asPublished, termForm } from '../support/forms.ts'
import { openTrashCms, type TrashCms } from './trash-cms.ts'

onEachDatabase(({ environment }) => {
  let clinic: TrashCms

  beforeAll(async () => {
    clinic = await openTrashCms(environment)
  })
  afterAll(() => clinic.close())

  test('is for admins', async () => {
    const entry = await clinic.moveToTrash(await clinic.draft('Only admins'))
    const { status, message } = await clinic.send('POST', '/trash/delete', { id: entry })
    expect({ status, message }).toEqual({ status: 403, message: 'Only admins can delete for good.' })
  })

  test('leaves nothing behind of a draft, and is on record', async () => {
    const id = await clinic.draft('For good')
    const entry = await clinic.moveToTrash(id)
    expect((await clinic.send('POST', '/trash/delete', { id: entry }, clinic.admin)).answer).toEqual({
      title: 'For good',
    })
    const left = await clinic.payload.find({ collection: 'trashed-versions', where: { documentId: { equals: id } } })
    expect([await clinic.entryOf(id), left.docs]).toEqual(['none', []])
    const { docs } = await clinic.payload.find({
      ...{ collection: 'evidence' as const, where: { documentId: { equals: id } }, sort: '-sequence', limit: 2 },
    })
    expect(docs.map(({ action, actor }) => [action, actor])).toEqual([
      ['deletedForGood', 'Ada Admin'],
      ['deleted', 'Eli Editor'],
    ])
    expect((await clinic.send('POST', '/trash/restore', { id: entry })).status).toBe(404)
  })

  test('is refused for what patients have read', async () => {
    const { id } = await clinic.payload.create({
      collection: 'glossary-terms',
      data: asPublished(termForm('Was live', clinic.reviewer)),
    })
    const entry = await clinic.moveToTrash(id)
    const { status, message } = await clinic.send('POST', '/trash/delete', { id: entry }, clinic.admin)
    expect({ status, message }).toEqual({
      ...{ status: 403, message: 'Patients have read this. Its versions are evidence, and stay in the trash.' },
    })
  })

  test('the trash is nobody’s to write, and a stranger sees nothing of it', async () => {
    const id = await clinic.draft('Untouched')
    const entry = await clinic.moveToTrash(id)
    for (const headers of [clinic.staff, clinic.admin]) {
      expect((await clinic.send('DELETE', `/trashed-documents/${entry}`, undefined, headers)).status).toBe(403)
      expect((await clinic.send('PATCH', `/trashed-documents/${entry}`, { title: 'X' }, headers)).status).toBe(403)
      expect((await clinic.send('GET', '/trashed-versions', undefined, headers)).status).toBe(403)
    }
    expect((await clinic.rest('/trashed-documents')).status).toBe(403)
    expect((await clinic.rest('/trash/restore', { method: 'POST', body: JSON.stringify({ id: entry }) })).status).toBe(
      403,
    )
  })
})
