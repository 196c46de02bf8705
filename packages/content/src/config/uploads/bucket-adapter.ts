import { CarepathError } from '@carepath/schema'
import { logEvent } from '@carepath/log/log-event.ts'
import { contentType } from '@carepath/publisher/public-files'
import { cloudStoragePlugin } from '@payloadcms/plugin-cloud-storage'
import type { GeneratedAdapter } from '@payloadcms/plugin-cloud-storage/types'
import { Readable } from 'node:stream'
import type { Config, PayloadRequest, Plugin } from 'payload'
import { getRangeRequestInfo } from 'payload/internal'
import { mediaSlug, videosSlug } from '../../model/collection-names.ts'
import { publicError } from '../../model/public-error.ts'
import type { BucketUploads } from './bucket-uploads.ts'

/**
 * Has Payload keep the files of uploads in a bucket instead of the data folder. They are read through the admin, as files of the
 * folder are: whoever may not read an entry can't read its file. The plugin's own fields are for uploads that browsers send to the
 * storage past the server; without them the database is the same with and without a bucket.
 */
export function keepUploadsIn(uploads: BucketUploads): Plugin {
  const adapter = () => bucketAdapter(uploads)
  const plugin = cloudStoragePlugin({ collections: { [mediaSlug]: { adapter }, [videosSlug]: { adapter } } })
  return (config) => withFieldsOf(config, plugin(config))
}

function withFieldsOf(own: Config, plugged: Config): Config {
  const fieldsOf = (slug: string) => own.collections?.find((collection) => collection.slug === slug)?.fields ?? []
  return {
    ...plugged,
    collections: (plugged.collections ?? []).map((collection) => ({
      ...collection,
      fields: fieldsOf(collection.slug),
    })),
  }
}

/** Stores, deletes and answers files of uploads. */
const bucketAdapter = (uploads: BucketUploads): GeneratedAdapter => ({
  name: 's3',
  // Nothing is returned: Payload would save the entry a second time, with a second line in the evidence log.
  handleUpload: ({ file, req }) =>
    orRefuse(
      req,
      'The picture or video can’t be stored at present, and nothing was saved. Try again in some minutes. If that goes on, tell whoever looks after this system.',
      () => uploads.putBytes(file.filename, file.buffer),
    ),
  handleDelete: ({ filename }) => uploads.remove(filename),
  staticHandler: async (req, { params: { filename } }) => {
    const answer = await orRefuse(
      req,
      'The picture or video can’t be read at present. Try again in some minutes. If that goes on, tell whoever looks after this system.',
      () => answerFile(uploads, { filename, range: req.headers.get('range') }),
    )
    if (!answer) throw publicError(`There is no file ${filename}.`, 404)
    return answer
  },
})

/** A file, or the part of it that was asked for; undefined where there is none. */
async function answerFile(
  uploads: BucketUploads,
  { filename, range }: { filename: string; range: string | null },
): Promise<Response | undefined> {
  const bytes = await uploads.size(filename)
  if (bytes === undefined) return undefined
  const asked = getRangeRequestInfo({ fileSize: bytes, rangeHeader: range })
  if (asked.type === 'invalid') return new Response(null, { status: asked.status, headers: asked.headers })
  const part = asked.type === 'partial' ? { start: asked.rangeStart, end: asked.rangeEnd } : undefined
  const stream = await uploads.open(filename, part)
  if (!stream) return undefined
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    status: asked.status,
    headers: { ...asked.headers, 'content-type': contentType(filename) },
  })
}

/** The log has the reason, in the words of whoever looks after the storage; people read what they can do. */
async function orRefuse<T>(req: PayloadRequest, message: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (err) {
    const problem = err instanceof CarepathError ? err.toSentence() : undefined
    logEvent(req.payload.logger, 'warn', 'upload-storage-failed', { err, ...(problem !== undefined && { problem }) })
    throw publicError(message, 503)
  }
}
