import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { toStorageError } from './storage-failure.ts'

/** A bucket of S3-compatible storage, and the key that may write it. */
export interface BucketSettings {
  bucket: string
  /** Address of the storage; absent for Amazon's own. */
  endpoint?: string | undefined
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/** An object that is to be stored. */
export interface NewObject {
  /** Name of the object. */
  key: string
  contentType: string
  cacheControl?: string
  /** Where a website of the bucket sends readers who ask for it. */
  redirectTo?: string
  /** Changes with the bytes and with every header. */
  fingerprint?: string
}

/** An object as a list of the bucket tells of it. */
export interface ListedObject {
  key: string
  /** The MD5 of the bytes, with most storage. */
  etag: string
  bytes: number
  changedAt: Date
}

/** Headers of a stored object; `fingerprint` is absent from one that this program hasn't written. */
export interface StoredHeaders {
  fingerprint: string | undefined
  contentType: string | undefined
  cacheControl: string | undefined
  etag: string
  bytes: number
}

/** One request may take so long, a large video among them. */
const requestTimeoutMs = 120_000
const fingerprintName = 'carepath'

/** The few things that are asked of S3-compatible storage. Every failure says what to do about it. */
export class Bucket {
  readonly #client: S3Client
  readonly #settings: BucketSettings
  readonly #signal: AbortSignal | undefined

  constructor(settings: BucketSettings, signal?: AbortSignal) {
    const { endpoint, region, accessKeyId, secretAccessKey } = settings
    this.#settings = settings
    this.#signal = signal
    this.#client = new S3Client({
      region,
      // Other storage than Amazon's has no domain for each bucket.
      ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
      credentials: { accessKeyId, secretAccessKey },
      // The MD5 of each body is checked by every storage; the newer checksums aren't known to all.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 2,
      requestHandler: { requestTimeout: requestTimeoutMs, connectionTimeout: 10_000 },
    })
  }

  /** Stores an object; the storage refuses it where its bytes have suffered on the way. Returns its entity tag. */
  async put({ key, contentType, cacheControl, redirectTo, fingerprint }: NewObject, bytes: Buffer): Promise<string> {
    const { ETag } = await this.#run(
      this.#client.send(
        new PutObjectCommand({
          Bucket: this.#settings.bucket,
          Key: key,
          Body: bytes,
          ContentMD5: createHash('md5').update(bytes).digest('base64'),
          ContentType: contentType,
          CacheControl: cacheControl,
          ...(fingerprint !== undefined && { Metadata: { [fingerprintName]: fingerprint } }),
          ...(redirectTo !== undefined && { WebsiteRedirectLocation: redirectTo }),
        }),
        this.#options,
      ),
    )
    return bare(ETag)
  }

  /** Copies an object within the bucket; false where there is none. */
  async copy(key: string, other: string): Promise<boolean> {
    const { bucket } = this.#settings
    const from = [bucket, ...key.split('/')].map(encodeURIComponent).join('/')
    const command = new CopyObjectCommand({ Bucket: bucket, Key: other, CopySource: from })
    const copied = await this.#run(this.#client.send(command, this.#options).catch(noneWhereMissing))
    return copied !== undefined
  }

  async remove(key: string): Promise<void> {
    const command = new DeleteObjectCommand({ Bucket: this.#settings.bucket, Key: key })
    await this.#run(this.#client.send(command, this.#options))
  }

  /** Every object of the bucket whose name begins with a prefix. */
  async *list(prefix = ''): AsyncGenerator<ListedObject> {
    let token: string | undefined
    do {
      const command = new ListObjectsV2Command({
        Bucket: this.#settings.bucket,
        Prefix: prefix,
        ContinuationToken: token,
      })
      const page = await this.#run(this.#client.send(command, this.#options))
      for (const { Key, ETag, Size = 0, LastModified = new Date(0) } of page.Contents ?? [])
        if (Key !== undefined) yield { key: Key, etag: bare(ETag), bytes: Size, changedAt: LastModified }
      token = page.NextContinuationToken
    } while (token !== undefined)
  }

  /** Headers of an object; undefined where there is none. */
  async head(key: string): Promise<StoredHeaders | undefined> {
    const command = new HeadObjectCommand({ Bucket: this.#settings.bucket, Key: key })
    const found = await this.#run(this.#client.send(command, this.#options).catch(noneWhereMissing))
    return (
      found && {
        fingerprint: found.Metadata?.[fingerprintName],
        contentType: found.ContentType,
        cacheControl: found.CacheControl,
        etag: bare(found.ETag),
        bytes: found.ContentLength ?? 0,
      }
    )
  }

  async read(key: string): Promise<Buffer> {
    const command = new GetObjectCommand({ Bucket: this.#settings.bucket, Key: key })
    const { Body } = await this.#run(this.#client.send(command, this.#options))
    return Buffer.from((await Body?.transformToByteArray()) ?? [])
  }

  /** Begins to read an object, or the bytes of it from `start` to `end`; undefined where there is none. */
  async open(key: string, range?: { start: number; end: number }): Promise<Readable | undefined> {
    const command = new GetObjectCommand({
      Bucket: this.#settings.bucket,
      Key: key,
      ...(range && { Range: `bytes=${range.start}-${range.end}` }),
    })
    const found = await this.#run(this.#client.send(command, this.#options).catch(noneWhereMissing))
    // In Node the body is one of its own streams.
    return found?.Body as Readable | undefined
  }

  close(): void {
    this.#client.destroy()
  }

  get #options() {
    return this.#signal && { abortSignal: this.#signal }
  }

  #run<T>(sent: Promise<T>): Promise<T> {
    return sent.catch((error: unknown) => {
      throw toStorageError(error, this.#settings)
    })
  }
}

/** A missing bucket is a fault, a missing object an answer. */
function noneWhereMissing(error: unknown): undefined {
  if (!(error instanceof S3ServiceException)) throw error
  if (error.$metadata.httpStatusCode !== 404 || error.name === 'NoSuchBucket') throw error
}

const bare = (etag = ''): string => etag.replace(/^W\//u, '').replaceAll('"', '')
