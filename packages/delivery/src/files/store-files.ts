import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inParallel } from '@carepath/publisher'
import type { Bucket } from '../bucket/bucket.ts'
import type { Delivered, DeliveryState } from '../state/delivery-state.ts'
import type { DeliveryPlan } from './plan-delivery.ts'
import { publicPath, type SiteObject } from '../bucket/site-object.ts'

export interface StoreOptions {
  /** Absent where the files are only served from this machine: then it is noted which have changed. */
  bucket: Bucket | undefined
  state: DeliveryState
  /** Folder of the live site. */
  liveDir: string
  delivered: Delivered
  /** True once the plan is old: the rest of it is left to the next one. */
  isOld: () => boolean
  /** Is called with the number of objects that are still to be stored or removed. */
  onWaiting: (count: number) => void
}

/** So many objects are stored before anybody asks whether the plan is old. */
const atOnce = 64
/** Files from this size on are held in memory one at a time. */
const largeBytes = 16 * 2 ** 20

/** Does what a plan says. What is to go is removed even where something could not be stored: it may be what must not be read. */
export async function storeFiles({ steps, remove }: DeliveryPlan, options: StoreOptions): Promise<void> {
  const { bucket, state, isOld, onWaiting } = options
  let waiting = remove.length + steps.reduce((sum, step) => sum + step.length, 0)
  const done = () => onWaiting(--waiting)
  onWaiting(waiting)
  const failure = await storeSteps(steps, options, done).then(
    () => undefined,
    (error: unknown) => ({ error }),
  )
  if (!isOld() || failure)
    await inParallel(remove, async (key) => {
      await bucket?.remove(key)
      state.remove(key, publicPath(key))
      done()
    })
  if (failure) throw failure.error
}

async function storeSteps(steps: SiteObject[][], options: StoreOptions, done: () => void): Promise<void> {
  for (const step of steps)
    for (let start = 0; start < step.length && !options.isOld(); start += atOnce) {
      await inParallel(step.slice(start, start + atOnce), async (object) => {
        await storeOne(object, options)
        done()
      })
    }
}

/** One large file after another. */
let large: Promise<unknown> = Promise.resolve()

async function storeOne(object: SiteObject, options: StoreOptions): Promise<void> {
  const { size } = object.file.hasFile
    ? await stat(join(options.liveDir, object.key)).catch(() => ({ size: 0 }))
    : { size: 0 }
  if (size < largeBytes) return readAndStore(object, options)
  const stored = large.then(() => readAndStore(object, options))
  large = stored.catch(() => undefined)
  return stored
}

async function readAndStore(object: SiteObject, { bucket, state, liveDir, delivered }: StoreOptions): Promise<void> {
  const { key, file, fingerprint, cacheControl } = object
  const bytes = await readLive(object, liveDir)
  // A newer release has changed the file: the next plan has it.
  if (!bytes) return
  const etag = (await bucket?.put(object, bytes)) ?? ''
  // No cache has a file whose name is new with its bytes.
  const isNew = cacheControl.includes('immutable') && !delivered.has(key)
  state.put(key, { fingerprint, etag, ...(!isNew && { path: file.path }) })
}

/** Bytes of a file of the live site; undefined where they aren't those that the plan means. */
export async function readLive({ key, file }: SiteObject, liveDir: string): Promise<Buffer | undefined> {
  const bytes = file.hasFile ? await readFile(join(liveDir, key)).catch(() => undefined) : Buffer.alloc(0)
  if (!bytes || file.kind === 'markdown') return bytes
  return createHash('sha256').update(bytes).digest('hex') === file.version ? bytes : undefined
}
