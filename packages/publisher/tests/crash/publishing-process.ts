import { openPublisher } from '../../src/index.ts'
import { siteOptions } from '../site-options.ts'
import { changesAt, firstChanges } from './edit-stream.ts'

/** Publishes without end until it is killed: `node publishing-process.ts FOLDER FIRST`. */
const [folder = '', first = '0'] = process.argv.slice(2)
const publisher = await openPublisher(siteOptions(folder))
if (!publisher.documentCount) await publisher.publish({ changes: firstChanges })
process.send?.('open')
for (let n = Number(first); ; n++) {
  const { status, error } = await publisher.publish({ changes: changesAt(n) })
  if (error) throw error
  process.send?.({ n, status })
}
