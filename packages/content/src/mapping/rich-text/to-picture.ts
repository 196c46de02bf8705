import type { Image } from '@carepath/schema'
import type { UploadedPicture } from './uploaded-picture.ts'
import type { Element, ElementContent } from 'hast'
import { mediaSlug } from '../../model/collection-names.ts'
import type { LexicalNode } from './lexical-node.ts'
import { richTextError, type RichTextPlace } from './rich-text-error.ts'
import { element } from './tree-element.ts'

type Size = Pick<Image, 'src' | 'width' | 'height'>

/** A picture between paragraphs with its alternative text, and the words that it contains below it: AVIF for browsers that support it, WebP for the others. */
export function toPicture(node: LexicalNode, place: RichTextPlace): Element {
  const image = pictureOf(node, place)
  if (!image)
    throw richTextError(place, 'missingAsset', 'A picture in the text is missing', 'Choose another, or remove it.')
  const { isDecorative = false, words } = image.inText ?? {}
  if (!image.alt && !isDecorative) {
    const next = 'Open the picture and describe what it shows, in this language.'
    throw richTextError(place, 'missingAsset', 'A picture in the text has no description', next)
  }
  if (words === '') {
    const next = 'Open the picture and copy its words, in this language.'
    throw richTextError(place, 'missingAsset', 'The words in a picture of the text are not written out', next)
  }
  const [avif, webp] = [variantsOf(image, 'image/avif'), variantsOf(image, 'image/webp')]
  const shown = webp.length > 0 ? webp : [image]
  const { src, width, height } = shown.at(-1) ?? image
  for (const size of [...avif, ...shown]) place.assets.add(size.src)
  const picture = element('img', {
    src,
    srcSet: srcSetOf(shown),
    sizes: shownAcross,
    width,
    height,
    ...(isDecorative ? { alt: '', role: 'presentation' } : { alt: image.alt }),
    loading: 'lazy',
    decoding: 'async',
  })
  const caption = words === undefined ? [] : [element('figcaption', {}, inLines(words))]
  if (avif.length === 0) return element('figure', {}, [picture, ...caption])
  const smaller = element('source', { type: 'image/avif', srcSet: srcSetOf(avif), sizes: shownAcross })
  return element('figure', {}, [element('picture', {}, [smaller, picture]), ...caption])
}

/** The words that a picture contains; none where the node is no picture. */
export const wordsInPicture = (node: LexicalNode, place: RichTextPlace): string =>
  node.type === 'upload' ? (pictureOf(node, place)?.inText?.words ?? '') : ''

const pictureOf = (node: LexicalNode, place: RichTextPlace): UploadedPicture | undefined =>
  node.relationTo === mediaSlug ? uploadOf(node.value, place) : undefined

const inLines = (words: string): ElementContent[] =>
  words
    .split('\n')
    .flatMap((value, index) => [...(index > 0 ? [element('br', {}, [])] : []), { type: 'text' as const, value }])

const shownAcross = '(min-width: 50rem) 45rem, 100vw'

const variantsOf = ({ variants }: Image, type: string): Size[] => variants.filter(({ mimeType }) => mimeType === type)

const srcSetOf = (sizes: Size[]): string => sizes.map(({ src, width }) => `${src} ${width}w`).join(', ')

function uploadOf(value: unknown, place: RichTextPlace): UploadedPicture | undefined {
  if (typeof value === 'string' || typeof value === 'number') return place.media(String(value))
  return typeof value === 'object' && value !== null && 'id' in value ? uploadOf(value.id, place) : undefined
}
