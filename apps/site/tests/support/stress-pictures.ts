import type { Image } from '@carepath/schema'

type Size = Pick<Image, 'width' | 'height'>

/** Pictures as the CMS publishes them: from a camera, of the right size, very tall, and tiny. */
export const stressPictures: readonly Image[] = [
  picture('huge', { width: 2560, height: 1707 }),
  picture('right-sized', { width: 640, height: 640 }),
  picture('tall', { width: 400, height: 2560 }),
  picture('tiny', { width: 48, height: 36 }),
]

/** A picture between paragraphs, as the CMS writes it. */
export function renderFigure({ variants, alt, ...original }: Image): string {
  const [avif = [], webp = []] = ['image/avif', 'image/webp'].map((type) =>
    variants.filter(({ mimeType }) => mimeType === type),
  )
  const shown = webp.length > 0 ? webp : [original]
  const { src, width, height } = shown.at(-1) ?? original
  const choice = (sizes: typeof shown) =>
    `srcset="${sizes.map((size) => `${size.src} ${size.width}w`).join(', ')}" sizes="(min-width: 50rem) 45rem, 100vw"`
  const image = `<img src="${src}" ${choice(shown)} width="${width}" height="${height}" alt="${alt}" loading="lazy" decoding="async">`
  if (avif.length === 0) return `<figure>${image}</figure>`
  return `<figure><picture><source type="image/avif" ${choice(avif)}>${image}</picture></figure>`
}

/** A video between paragraphs with a long title and signs that HTML escapes, as the CMS writes it. */
export const videoFigure =
  '<figure><video src="/media/room.mp4" poster="/media/right-sized-320x320.webp" width="320" height="320" data-bytes="8249000">' +
  '<track src="/media/room.vtt"></video><figcaption>The “room” &#x26; what stands in it, &#x3C;slowly></figcaption></figure>' +
  '<details><p>Nurse: Sit down.<br>“Thanks!”</p><p>(A chair.)</p></details>'

function picture(name: string, { width, height }: Size): Image {
  const variants = [320, 640, 960, 1280]
    .filter((narrower) => narrower < width)
    .map((narrower) => ({ width: narrower, height: Math.round((height * narrower) / width) }))
    .flatMap((size) => [file(name, 'avif', size), file(name, 'webp', size)])
  return { ...file(name, 'webp', { width, height }), alt: `A ${name} picture`, variants }
}

function file(name: string, format: 'avif' | 'webp', { width, height }: Size) {
  return { src: `/media/${name}-${width}x${height}.${format}`, width, height, mimeType: `image/${format}` }
}
