import type { Image } from '@carepath/schema'
import type { Element } from 'hast'
import { mediaSlug } from '../collections/collection-names.ts'
import type { LexicalNode } from './lexical-node.ts'
import { errorIn, type RichTextPlace } from './rich-text-place.ts'
import { element } from './tree-element.ts'

/** A picture between paragraphs, with its words for those who can't see it. */
export function toPicture(node: LexicalNode, place: RichTextPlace): Element {
  const image = node['relationTo'] === mediaSlug ? uploadOf(node['value'], place) : undefined
  if (!image) {
    throw errorIn(place, 'missingAsset', 'A picture in the text is missing', 'Choose another picture, or remove it.')
  }
  for (const { src } of [image, ...image.variants]) place.assets.add(src)
  return element('img', {
    src: image.src,
    alt: image.alt,
    width: image.width,
    height: image.height,
    loading: 'lazy',
    decoding: 'async',
    ...sourcesOf(image),
  })
}

function sourcesOf({ variants, src, width }: Image) {
  if (variants.length === 0) return {}
  const candidates = [...variants, { src, width }].map((variant) => `${variant.src} ${variant.width}w`)
  return { srcSet: candidates.join(', '), sizes: '(min-width: 50rem) 45rem, 100vw' }
}

function uploadOf(value: unknown, place: RichTextPlace): Image | undefined {
  if (typeof value === 'string' || typeof value === 'number') return place.media(String(value))
  return typeof value === 'object' && value !== null && 'id' in value ? uploadOf(value.id, place) : undefined
}
