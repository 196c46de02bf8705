import { createHash } from 'node:crypto'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import type { SiteObject } from './site-object.ts'
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

/** An object as a list of the bucket tells of it. */
interface ListedObject {
  key: string
  etag: string
}

/** Headers of a stored object; `fingerprint` is absent from one that this program hasn't written. */
export interface StoredHeaders {
  fingerprint: string | undefined
  contentType: string | undefined
  cacheControl: string | undefined
  etag: string
}

/** One request may take so long, a large video among them. */
const requestTimeoutMs = 120_000
const fingerprintName = 'carepath'

/** The few things that the delivery asks of S3-compatible storage. Every failure says what to do about it. */
export class Bucket {
  readonly #client: S3Client
  readonly #settings: BucketSettings
  readonly #signal: AbortSignal

  constructor(settings: BucketSettings, signal: AbortSignal) {
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
  async put({ key, contentType, cacheControl, redirectTo, fingerprint }: SiteObject, bytes: Buffer): Promise<string> {
    const { ETag } = await this.#run(
      this.#client.send(
        new PutObjectCommand({
          Bucket: this.#settings.bucket,
          Key: key,
          Body: bytes,
          ContentMD5: createHash('md5').update(bytes).digest('base64'),
          ContentType: contentType,
          CacheControl: cacheControl,
          Metadata: { [fingerprintName]: fingerprint },
          ...(redirectTo !== undefined && { WebsiteRedirectLocation: redirectTo }),
        }),
        { abortSignal: this.#signal },
      ),
    )
    return bare(ETag)
  }

  async remove(key: string): Promise<void> {
    const command = new DeleteObjectCommand({ Bucket: this.#settings.bucket, Key: key })
    await this.#run(this.#client.send(command, { abortSignal: this.#signal }))
  }

  /** Every object of the bucket. */
  async *list(): AsyncGenerator<ListedObject> {
    let token: string | undefined
    do {
      const command = new ListObjectsV2Command({ Bucket: this.#settings.bucket, ContinuationToken: token })
      const page = await this.#run(this.#client.send(command, { abortSignal: this.#signal }))
      for (const { Key, ETag } of page.Contents ?? []) if (Key !== undefined) yield { key: Key, etag: bare(ETag) }
      token = page.NextContinuationToken
    } while (token !== undefined)
  }

  /** Headers of an object; undefined where there is none. */
  async head(key: string): Promise<StoredHeaders | undefined> {
    const command = new HeadObjectCommand({ Bucket: this.#settings.bucket, Key: key })
    const found = await this.#run(
      this.#client.send(command, { abortSignal: this.#signal }).catch((error: unknown) => {
        if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return undefined
        throw error
      }),
    )
    return (
      found && {
        fingerprint: found.Metadata?.[fingerprintName],
        contentType: found.ContentType,
        cacheControl: found.CacheControl,
        etag: bare(found.ETag),
      }
    )
  }

  async read(key: string): Promise<Buffer> {
    const command = new GetObjectCommand({ Bucket: this.#settings.bucket, Key: key })
    const { Body } = await this.#run(this.#client.send(command, { abortSignal: this.#signal }))
    return Buffer.from((await Body?.transformToByteArray()) ?? [])
  }

  close(): void {
    this.#client.destroy()
  }

  #run<T>(sent: Promise<T>): Promise<T> {
    return sent.catch((error: unknown) => {
      throw toStorageError(error, this.#settings)
    })
  }
}

const bare = (etag = ''): string => etag.replace(/^W\//u, '').replaceAll('"', '')
