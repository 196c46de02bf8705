import type { SocialImageWords } from '../social-image/words.ts'

/** Draws the picture that a page asks for. The drawing library is loaded with the first picture. */
export async function makeFile(recipe: string): Promise<Uint8Array> {
  const { socialImage } = await import('../social-image/social-image.ts')
  return socialImage(JSON.parse(recipe) as SocialImageWords)
}
