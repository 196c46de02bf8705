import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { Bucket } from '@carepath/delivery/bucket/bucket.ts'
import { contentType } from '@carepath/publisher/public-files'
import type { BucketSettings } from '../delivery/delivery-settings.ts'
import type { StoredUpload, UploadStore } from './upload-store.ts'

/** Buckets have no folders: the names of objects begin with this. */
const folder = 'media/'
/** The entity tag of an object is the MD5 of its bytes, unless the storage encrypts it in its own way. */
const md5Form = /^[\da-f]{32}$/u

/** Uploads in a bucket that several machines share. */
export class BucketUploads implements UploadStore {
  readonly place: string
  readonly #settings: BucketSettings
  #bucket: Promise<Bucket> | undefined

  constructor(settings: BucketSettings) {
    this.#settings = settings
    this.place = `the bucket “${settings.bucket}”`
  }

  async list(): Promise<StoredUpload[]> {
    const uploads: StoredUpload[] = []
    for await (const { key, etag, bytes, changedAt } of (await this.#open()).list(folder))
      uploads.push({
        name: key.slice(folder.length),
        bytes,
        placedAt: changedAt,
        md5: md5Form.test(etag) ? etag : undefined,
      })
    return uploads
  }

  /** The size of a file; undefined where there is none. */
  async size(name: string): Promise<number | undefined> {
    return (await (await this.#open()).head(`${folder}${name}`))?.bytes
  }

  async open(name: string, range?: { start: number; end: number }): Promise<Readable | undefined> {
    return (await this.#open()).open(`${folder}${name}`, range)
  }

  async put(name: string, file: string): Promise<void> {
    await this.putBytes(name, await readFile(file))
  }

  async putBytes(name: string, bytes: Buffer): Promise<void> {
    await (await this.#open()).put({ key: `${folder}${name}`, contentType: contentType(name) }, bytes)
  }

  async copy(name: string, other: string): Promise<'copied' | 'missing' | 'taken'> {
    if ((await this.size(other)) !== undefined) return 'taken'
    const isThere = await (await this.#open()).copy(`${folder}${name}`, `${folder}${other}`)
    return isThere ? 'copied' : 'missing'
  }

  async remove(name: string): Promise<void> {
    await (await this.#open()).remove(`${folder}${name}`)
  }

  async removeFolder(name: string): Promise<void> {
    const bucket = await this.#open()
    for await (const { key } of bucket.list(`${folder}${name}/`)) await bucket.remove(key)
  }

  /** The client of the storage is large: whoever has no bucket never loads it. */
  #open(): Promise<Bucket> {
    this.#bucket ??= import('@carepath/delivery/bucket/bucket.ts').then(({ Bucket }) => new Bucket(this.#settings))
    return this.#bucket
  }
}
