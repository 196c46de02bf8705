import type { ImageSize } from 'payload'

const widths = [320, 640, 960, 1280] as const
const formats = { webp: { quality: 78 }, avif: { quality: 55 } } as const

/** Each width in both formats; a picture narrower than a width has no such size. */
export const imageSizes: ImageSize[] = widths.flatMap((width) =>
  (Object.keys(formats) as (keyof typeof formats)[]).map((format) => ({
    name: `${format}${width}`,
    width,
    formatOptions: { format, options: formats[format] },
    admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
  })),
)
