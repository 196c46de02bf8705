/** Saves a document in the folder given, and is killed as soon as the record named is to be written. */
import { openPayload } from '../../src/open-payload.ts'
import { readSettings } from '../../src/config/env.ts'

const [dataDir = '', id = '', record = ''] = process.argv.slice(2)
const payload = await openPayload(readSettings({ DATA_DIR: dataDir, WORKER_URL: 'http://127.0.0.1:9' }))
const create = payload.db.create.bind(payload.db)
payload.db.create = async (args) => {
  if (args.collection === record) process.kill(process.pid, 'SIGKILL')
  return create(args) as Promise<unknown>
}
const data =
  record === 'outbox'
    ? { _status: 'published' as const }
    : { plainDefinition: 'Other words.', _status: 'draft' as const }
const { docs } = await payload.find({ collection: 'users', limit: 1 })
await payload.update({
  collection: 'glossary-terms',
  id,
  data,
  draft: record !== 'outbox',
  user: docs[0],
  overrideAccess: true,
})
