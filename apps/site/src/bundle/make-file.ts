import type { ReadFile } from '@carepath/schema'
import type { IconRecipe } from '../social-image/icon.ts'
import type { SocialImageWords } from '../social-image/words.ts'

/** Draws the picture or the icon that a page asks for. The drawing library is loaded with the first one. */
export async function makeFile(recipe: string, readFile: ReadFile): Promise<Uint8Array> {
  const asked = JSON.parse(recipe) as SocialImageWords | IconRecipe
  if ('isMaskable' in asked) {
    const { drawIcon } = await import('../social-image/draw-icon.ts')
    return drawIcon(asked, readFile)
  }
  const { socialImage } = await import('../social-image/social-image.ts')
  return socialImage(asked)
}
