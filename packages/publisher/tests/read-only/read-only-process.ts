import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { CarepathError } from '@carepath/schema'
import { openPublisher } from '../../src/index.ts'
import { changesOf } from '../changes.ts'
import { page, person, settings } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteOptions } from '../site-options.ts'

/** Publishes on a disk that is read-only for a while: `node read-only-process.ts FOLDER`, prints JSON. */
const [folder = ''] = process.argv.slice(2)
const remount = (mode: 'ro' | 'rw') => execFileSync('mount', ['-o', `remount,${mode}`, folder])
const live = join(folder, 'live')
const change = changesOf(page('about', { title: 'New title' }))

let publisher = await openPublisher(siteOptions(folder))
const { status: first } = await publisher.publish({ changes: changesOf(settings(), person('dr'), page('about')) })
await publisher.background.waitForAll()
await publisher.close()
const before = await filesIn(live)

// A file system with files open for writing can't be made read-only, so the publisher is closed first.
remount('ro')
const openWhenReadOnly = await openPublisher(siteOptions(folder)).then(
  () => 'opened',
  (error: unknown) => (error as CarepathError).code,
)
remount('rw')
publisher = await openPublisher(siteOptions(folder))
// From here on, files that are open can still be written, and no others.
execFileSync('mount', ['--bind', '-o', 'ro', join(folder, 'state'), join(folder, 'state')])
const report = await publisher.publish({ changes: change })
const whenReadOnly = { status: report.status, code: report.error?.code, next: report.error?.next }
const isUntouched = JSON.stringify([...before]) === JSON.stringify([...(await filesIn(live))])
execFileSync('umount', ['-l', join(folder, 'state')])
const { status: after } = await publisher.publish({ changes: change })
await publisher.background.waitForAll()
const isWhole = (await publisher.verify()).length === 0
await publisher.close()
process.stdout.write(JSON.stringify({ first, whenReadOnly, openWhenReadOnly, isUntouched, after, isWhole }))
