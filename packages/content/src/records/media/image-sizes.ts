import type { ImageSize, UploadConfig } from 'payload'
import { largestSide } from './picture-limits.ts'

const widths = [320, 640, 960, 1280] as const
// More effort takes AVIF two or three times as long, and saves hardly a byte of a photograph.
const formats = { webp: { quality: 78 }, avif: { quality: 55, effort: 2 } } as const

/**
 * How an upload is stored: upright, no larger than any screen needs, in a format for the web, and without the camera's
 * metadata, such as the place where the picture was taken.
 */
export const asStored: Pick<UploadConfig, 'resizeOptions' | 'formatOptions'> = {
  resizeOptions: { width: largestSide, height: largestSide, fit: 'inside', withoutEnlargement: true },
  formatOptions: { format: 'webp', options: { quality: 88 } },
}

/** Each width in both formats. A picture that is narrower than a width lacks that size. */
export const imageSizes: ImageSize[] = widths.flatMap((width) =>
  (Object.keys(formats) as (keyof typeof formats)[]).map((format) => ({
    name: `${format}${width}`,
    width,
    formatOptions: { format, options: formats[format] },
    admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
  })),
)
