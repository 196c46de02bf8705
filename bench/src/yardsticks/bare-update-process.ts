/** A stock Payload: updates the document of each message, and answers with the milliseconds. */
import { readSettings } from '@carepath/content/config/env.ts'
import { BasePayload } from 'payload'
import { bareConfig } from './bare-config.ts'

const payload = await new BasePayload().init({ config: bareConfig(readSettings()), disableOnInit: true })
let updates = 0

process.on('message', (id: string) => void update(id).then((ms) => process.send?.(ms)))
process.once('disconnect', () => process.exit())
process.send?.('ready')

async function update(id: string): Promise<number> {
  const summary = `Some people have this for a while after a visit, and some do not (${++updates}, ${Date.now()}).`
  const begun = performance.now()
  await payload.update({
    collection: 'side-effects',
    id,
    locale: 'en',
    depth: 0,
    data: { summary, _status: 'published' },
  })
  return performance.now() - begun
}
