import { expect, onTestFinished, test } from 'vitest'
import { personForm } from '../support/forms.ts'
import { openCms } from '../support/open-cms.ts'

test('a change that is queued after the clock was set back still comes last', async () => {
  const cms = await openCms()
  onTestFinished(() => cms.close())
  const tomorrow = (Date.now() + 86_400_000) * 1000
  const row = {
    event: 'publish',
    documentType: 'person',
    documentId: 'x',
    title: 'Tomorrow',
    requestedBy: 'Eli',
  } as const
  const at = new Date().toISOString()
  await cms.payload.create({
    collection: 'outbox',
    data: { ...row, sequence: tomorrow, at, status: 'queued', isUrgent: false, isBulk: false },
  })
  const names = ['Ann Placeholder', 'Bob Placeholder', 'Cy Placeholder']
  await Promise.all(names.map((name) => cms.payload.create({ collection: 'people', data: personForm(name) })))
  const { docs } = await cms.payload.find({ collection: 'outbox', sort: 'sequence', pagination: false })
  expect(docs[0]?.title).toBe('Tomorrow')
  expect(docs.slice(1).map(({ sequence }) => sequence)).toEqual([tomorrow + 1, tomorrow + 2, tomorrow + 3])
})
