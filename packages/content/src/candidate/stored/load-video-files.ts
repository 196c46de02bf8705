import type { Payload, PayloadRequest } from 'payload'
import type { VideoFiles } from '../../mapping/mapped-document.ts'
import { toVideoFile, type StoredVideoFile } from '../../mapping/to-video-file.ts'
import { videosSlug } from '../../model/collection-names.ts'

/** Loads the videos and captions that a mapping will ask for. */
export async function loadVideoFiles(
  payload: Payload,
  ids: readonly string[],
  req: Partial<PayloadRequest> = {},
): Promise<VideoFiles> {
  if (ids.length === 0) return () => undefined
  const where = { id: { in: [...ids] } }
  const { docs } = await payload.find({
    ...{ collection: videosSlug, where, depth: 0, pagination: false, overrideAccess: true, req },
  })
  const byId = new Map(docs.map((file) => [file.id, toVideoFile(file as StoredVideoFile)]))
  return (id) => byId.get(id)
}
