import type { Payload, PayloadRequest } from 'payload'
import type { Images } from '../../mapping/mapped-document.ts'
import { toImage, type StoredMedia } from '../../mapping/to-image.ts'

/** Loads the pictures that a mapping will ask for. */
export async function loadImages(
  payload: Payload,
  ids: ReadonlySet<string>,
  req: Partial<PayloadRequest> = {},
): Promise<Images> {
  if (ids.size === 0) return () => undefined
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const byId = new Map(docs.map((media) => [media.id, media as StoredMedia]))
  return (id, locale) => {
    const media = byId.get(id)
    return media && toImage(media, locale)
  }
}
