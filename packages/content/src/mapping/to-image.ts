import type { Image, Locale } from '@carepath/schema'
import { inLocale } from '../model/localised.ts'

/** A stored upload, loaded in all languages. */
export interface StoredMedia {
  id: string
  filename?: string | null
  width?: number | null
  height?: number | null
  mimeType?: string | null
  alt?: unknown
  sizes?: Record<string, StoredFile | null | undefined> | null
}
type StoredFile = Pick<StoredMedia, 'filename' | 'width' | 'height' | 'mimeType'>

/** The picture as readers get it: public paths, smaller versions, and its words in one language. */
export function toImage(media: StoredMedia, locale: Locale): Image | undefined {
  const original = toVariant(media)
  if (!original) return undefined
  const alt = inLocale(media.alt, locale)
  const variants = Object.values(media.sizes ?? {}).flatMap((size) => (size && toVariant(size)) ?? [])
  return {
    ...original,
    alt: typeof alt === 'string' ? alt.trim() : '',
    variants: variants.sort((a, b) => a.width - b.width || a.mimeType.localeCompare(b.mimeType, 'en')),
  }
}

/** Names of the files of an upload: its own, and those of the smaller versions. */
export const uploadFiles = ({ filename, sizes }: Partial<StoredMedia>): string[] =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter((name) => typeof name === 'string')

/** Public path of an uploaded file. The publisher reads the file of the same name from the media folder. */
export function mediaPath(filename: string): string {
  return `/media/${filename}`
}

function toVariant({ filename, width, height, mimeType }: StoredFile): Image['variants'][number] | undefined {
  if (!filename || !width || !height || !mimeType) return undefined
  return { src: mediaPath(filename), width, height, mimeType }
}
