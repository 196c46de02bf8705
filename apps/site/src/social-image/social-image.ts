import { cardSize } from './card-size.ts'
import { card } from './card.ts'
import { rendererWithFonts } from './renderer.ts'
import type { SocialImageWords } from './words.ts'

/** A page's picture for messages and networks that show its link: PNG, the same bytes for the same words. */
export async function socialImage(words: SocialImageWords): Promise<Uint8Array> {
  const renderer = await rendererWithFonts()
  return renderer.render(card(words), { ...cardSize, format: 'png' })
}
