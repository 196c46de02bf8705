import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { inParallel, type LiveFile } from '@carepath/publisher'
import type { Bucket } from '../bucket/bucket.ts'
import { readLive } from './store-files.ts'
import { toSiteObject, type SiteObject } from '../bucket/site-object.ts'

/** An object of the bucket that isn't as the live site has it. */
export interface BucketDifference {
  /** Name of the object. */
  key: string
  difference: 'missing' | 'bytes' | 'headers' | 'left over'
}

export interface BucketComparison {
  /** Files of the live site that were compared. */
  compared: number
  differences: BucketDifference[]
  /** Objects in the bucket that Carepath hasn't written, and leaves alone. */
  foreign: string[]
}

/** Entity tags of objects that were stored in one request are the MD5 of their bytes, unless the storage encrypts them in its own way. */
const md5Form = /^[\da-f]{32}$/u

/** Compares every file of the live site with its object: bytes by their checksum, and headers. */
export async function compareWithBucket(
  bucket: Bucket,
  { files, liveDir }: { files: readonly LiveFile[]; liveDir: string },
): Promise<BucketComparison> {
  const listed = new Map<string, string>()
  for await (const { key, etag } of bucket.list()) listed.set(key, etag)
  const differences: BucketDifference[] = []
  let compared = 0
  await inParallel(files.filter(({ version }) => version !== '').map(toSiteObject), async (object) => {
    const { key, file } = object
    const etag = listed.get(key)
    if (file.kind === 'markdown' && !existsSync(join(liveDir, key))) return
    listed.delete(key)
    compared += 1
    const difference = etag === undefined ? 'missing' : await compareOne(bucket, { object, etag, liveDir })
    if (difference) differences.push({ key, difference })
  })
  const foreign: string[] = []
  await inParallel([...listed.keys()], async (key) => {
    const head = await bucket.head(key)
    if (head?.fingerprint === undefined) foreign.push(key)
    else differences.push({ key, difference: 'left over' })
  })
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)
  return { compared, differences: differences.sort(byKey), foreign: foreign.sort() }
}

async function compareOne(
  bucket: Bucket,
  { object, etag, liveDir }: { object: SiteObject; etag: string; liveDir: string },
): Promise<BucketDifference['difference'] | undefined> {
  const { key, contentType, cacheControl, fingerprint } = object
  const bytes = await readLive(object, liveDir)
  if (!bytes) return 'bytes'
  const isSame = md5Form.test(etag)
    ? createHash('md5').update(bytes).digest('hex') === etag
    : (await bucket.read(key)).equals(bytes)
  if (!isSame) return 'bytes'
  const head = await bucket.head(key)
  const hasHeaders =
    head?.contentType === contentType && head.cacheControl === cacheControl && head.fingerprint === fingerprint
  return hasHeaders ? undefined : 'headers'
}
