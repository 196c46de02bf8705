import type { Image } from '@carepath/schema'
import type { Element } from 'hast'
import { mediaSlug } from '../collections/collection-names.ts'
import type { LexicalNode } from './lexical-node.ts'
import { errorIn, type RichTextPlace } from './rich-text-place.ts'
import { element } from './tree-element.ts'

/** A picture between paragraphs, with its words for those who can't see it. */
export function toPicture(node: LexicalNode, place: RichTextPlace): Element {
  const image = node.relationTo === mediaSlug ? uploadOf(node.value, place) : undefined
  if (!image) throw errorIn(place, 'missingAsset', 'A picture in the text is missing', 'Choose another, or remove it.')
  if (!image.alt) {
    const next = 'Open the picture and say what it shows, in this language.'
    throw errorIn(place, 'missingAsset', 'A picture in the text has no words for those who can’t see it', next)
  }
  const sizes = sizesOf(image)
  const { src, width, height } = sizes.at(-1) ?? image
  for (const size of sizes) place.assets.add(size.src)
  const picture = element('img', {
    src,
    srcSet: sizes.map((size) => `${size.src} ${size.width}w`).join(', '),
    sizes: '(min-width: 50rem) 45rem, 100vw',
    width,
    height,
    alt: image.alt,
    loading: 'lazy',
    decoding: 'async',
  })
  return element('figure', {}, [picture])
}

/** One format for all sizes, since a browser chooses by width alone; every browser in use reads WebP. */
function sizesOf({ variants, ...original }: Image): Pick<Image, 'src' | 'width' | 'height'>[] {
  const webp = variants.filter(({ mimeType }) => mimeType === 'image/webp')
  return webp.length > 0 ? webp : [original]
}

function uploadOf(value: unknown, place: RichTextPlace): Image | undefined {
  if (typeof value === 'string' || typeof value === 'number') return place.media(String(value))
  return typeof value === 'object' && value !== null && 'id' in value ? uploadOf(value.id, place) : undefined
}
