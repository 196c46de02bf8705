import type { Image, Locale } from '@carepath/schema'
import { inLocale } from '../model/localised.ts'
import type { UploadedPicture } from './rich-text/uploaded-picture.ts'

/** A stored upload, loaded in all languages. */
export interface StoredMedia {
  id: string
  filename?: string | null
  width?: number | null
  height?: number | null
  mimeType?: string | null
  alt?: unknown
  /** It adds nothing to the text around it. */
  isDecorative?: boolean | null
  /** It contains words, which are in `words`. */
  hasWords?: boolean | null
  words?: unknown
  /** Percent from the left and the top; the middle where there is none. */
  focalX?: number | null
  focalY?: number | null
  sizes?: Record<string, StoredFile | null | undefined> | null
}
type StoredFile = Pick<StoredMedia, 'filename' | 'width' | 'height' | 'mimeType'>

/** The picture as readers get it: public paths, smaller versions, and its words in one language. */
export function toImage(media: StoredMedia, locale: Locale): UploadedPicture | undefined {
  const original = toVariant(media)
  if (!original) return undefined
  const variants = Object.values(media.sizes ?? {}).flatMap((size) => (size && toVariant(size)) ?? [])
  return {
    ...original,
    alt: textIn(media.alt, locale),
    variants: variants.sort((a, b) => a.width - b.width || a.mimeType.localeCompare(b.mimeType, 'en')),
    ...(isCentered(media) ? {} : { focus: { x: media.focalX ?? middle, y: media.focalY ?? middle } }),
    ...(media.isDecorative || media.hasWords
      ? {
          inText: {
            isDecorative: media.isDecorative === true,
            words: media.hasWords ? textIn(media.words, locale) : undefined,
          },
        }
      : {}),
  }
}

const middle = 50

const isCentered = ({ focalX, focalY }: StoredMedia): boolean =>
  (focalX ?? middle) === middle && (focalY ?? middle) === middle

function textIn(value: unknown, locale: Locale): string {
  const text = inLocale(value, locale)
  return typeof text === 'string' ? text.trim() : ''
}

/** Names of the files of an upload: its own, and those of the smaller versions. */
export const uploadFiles = ({ filename, sizes }: Partial<StoredMedia>): string[] =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter((name) => typeof name === 'string')

/** Public path of an uploaded file. The publisher reads the file of the same name from the media folder. */
export function mediaPath(filename: string): string {
  return `/media/${filename}`
}

/** Public paths of an upload and its smaller versions. */
export const mediaPaths = (media: Partial<StoredMedia>): string[] => uploadFiles(media).map(mediaPath)

function toVariant({ filename, width, height, mimeType }: StoredFile): Image['variants'][number] | undefined {
  if (!filename || !width || !height || !mimeType) return undefined
  return { src: mediaPath(filename), width, height, mimeType }
}
