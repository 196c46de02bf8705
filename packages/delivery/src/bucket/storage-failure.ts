import { S3ServiceException } from '@aws-sdk/client-s3'
import { CarepathError } from '@carepath/schema'
import type { BucketSettings } from './bucket.ts'

/** A failure of the storage in words that say what to do. The key is in none of them. */
export function toStorageError(error: unknown, { bucket, endpoint }: BucketSettings): CarepathError {
  const { message, next } = describe(error, { bucket, storage: endpoint ?? 'Amazon S3' })
  return new CarepathError('storageFailed', message, { next, cause: error })
}

function describe(error: unknown, { bucket, storage }: { bucket: string; storage: string }) {
  if (!(error instanceof S3ServiceException))
    return {
      message: `The storage at ${storage} doesn’t answer`,
      next: 'Look whether it runs and S3_ENDPOINT is its address.',
    }
  const status = error.$metadata.httpStatusCode ?? 0
  if (error.name === 'NoSuchBucket')
    return { message: `The storage at ${storage} has no bucket “${bucket}”`, next: 'Make it, or correct its name.' }
  if (status === 401 || status === 403)
    return {
      message: `The storage at ${storage} refuses the key for the bucket “${bucket}” (${error.name})`,
      next: 'The key must be allowed to list, read, write and delete its objects.',
    }
  return {
    message: `The storage at ${storage} answered ${status} for the bucket “${bucket}” (${error.name})`,
    next: 'It is asked again; if that goes on, ask whoever runs the storage.',
  }
}
