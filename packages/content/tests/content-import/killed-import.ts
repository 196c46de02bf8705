import { BasePayload } from 'payload'
import { cmsConfig } from '../../src/cms-config.ts'
import { readSettings } from '../../src/config/env.ts'
import { importContent } from '../../src/workflow/content-import/import-content.ts'
import { exampleText, file } from './import-files.ts'

/** Imports an example in a process of its own, and kills it with `SIGKILL` as it begins to save some document. */
const [, , dataDir, databaseUrl, killAt] = process.argv
const settings = readSettings({
  ...{ DATA_DIR: dataDir, WORKER_URL: 'http://127.0.0.1:9' },
  ...(databaseUrl && { DATABASE_URL: databaseUrl }),
})
const payload = await new BasePayload().init({ config: cmsConfig(settings), disableOnInit: true })
const { docs } = await payload.find({ collection: 'users', limit: 1 })
const create = payload.create.bind(payload)
let saves = 0
payload.create = ((options: { collection: string }) => {
  // Each document is followed by entries of the evidence log and of the search, which don't count.
  if ('draft' in options) saves += 1
  if (saves === Number(killAt)) process.kill(process.pid, 'SIGKILL')
  return create(options as never)
}) as never
const [user] = docs
await importContent(payload, [file(exampleText('therapy.json'))], {
  ...(user && { user }),
  ...{ isDryRun: false, mayUpdate: false },
})
process.exit(0)
