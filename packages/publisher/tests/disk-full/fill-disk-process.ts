import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReleaseReport } from '../../src/index.ts'
import { exportSite, openPublisher } from '../../src/index.ts'
import { changesOf } from '../changes.ts'
import { page, person, settings } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteOptions } from '../site-options.ts'

/**
 * Publishes on a small disk until it is full, makes room and goes on: `node fill-disk-process.ts FOLDER`, prints JSON.
 */
const [folder = ''] = process.argv.slice(2)
const options = siteOptions(folder)
const publisher = await openPublisher(options)
const filler = join(folder, 'filler')
writeFileSync(filler, randomBytes(512 * 1024))

let report: ReleaseReport = await publisher.publish({ changes: changesOf(settings(), person('dr'), page('about')) })
const first = report.status
let before = new Map<string, string>()
for (let n = 0; report.status === 'live' && n < 200; n++) {
  await publisher.background.waitForAll()
  before = await filesIn(join(folder, 'live'))
  const noise = randomBytes(24_000).toString('hex')
  report = await publisher.publish({ changes: changesOf(page('about', { title: `T${n}`, html: `<p>${noise}</p>` })) })
}
const whenFull = { status: report.status, code: report.error?.code, sentence: report.error?.toSentence() }
const isUntouched = sameFiles(before, await filesIn(join(folder, 'live')))

rmSync(filler)
const after = await publisher.publish({ changes: changesOf(page('about', { title: 'Room again' })) })
await publisher.background.waitForAll()
// On another disk: this one has room for one site only.
const elsewhere = mkdtempSync(join(tmpdir(), 'carepath-export-'))
await exportSite({ ...options, documents: [...publisher.documents()], directory: join(elsewhere, 'site') })
const isWhole = sameFiles(await filesIn(join(elsewhere, 'site')), await filesIn(join(folder, 'live')))
rmSync(elsewhere, { recursive: true })
await publisher.close()
process.stdout.write(JSON.stringify({ first, whenFull, isUntouched, after: after.status, isWhole }))

function sameFiles(a: Map<string, string>, b: Map<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text)
}
