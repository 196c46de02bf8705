import type { Image, Locale } from '@carepath/schema'
import type { Payload, PayloadRequest } from 'payload'
import { toImage, type StoredMedia } from '../mapping/to-image.ts'

/** Uploaded pictures by id, in the language asked for. */
export type Images = (id: string, locale: Locale) => Image | undefined

/** Loads the uploads a mapping will ask for. */
export async function loadImages(
  payload: Payload,
  ids: Iterable<string>,
  req: Partial<PayloadRequest> = {},
): Promise<Images> {
  const wanted = [...ids]
  if (wanted.length === 0) return () => undefined
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: wanted } },
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
