import type { PageContext } from '../../page-context/page-context.ts'
import { socialImagePath } from '../../social-image/social-image-path.ts'
import type { SocialImageWords } from '../../social-image/words.ts'
import type { PageView, SocialImageView } from './page-view.ts'

/** The page's picture for messages and networks: its heading, the part of the site it is in, and whose site it is. */
export function socialImageView({ text, settings, locale }: PageContext, view: PageView): SocialImageView {
  const { breadcrumbs } = view
  const title = view.shortTitle ?? view.title
  const { siteName, mainColor } = settings
  const section = breadcrumbs[0]?.label ?? text.forPatients
  const words: SocialImageWords = { title, section, siteName, locale, ...(mainColor && { color: mainColor }) }
  return { path: socialImagePath(words), words, alt: `${section}: ${title}. ${siteName}` }
}
