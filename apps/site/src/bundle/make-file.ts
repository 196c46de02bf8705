import type { SocialImageWords } from '../social-image/words.ts'

/** Makes what a page asks for: its picture. The library that draws is loaded with the first. */
export async function makeFile(recipe: string): Promise<Uint8Array> {
  const { socialImage } = await import('../social-image/social-image.ts')
  return socialImage(JSON.parse(recipe) as SocialImageWords)
}
