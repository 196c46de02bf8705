import type { UiText } from '../i18n/ui-text.ts'
import { uiText } from '../i18n/ui-text.ts'
import type { ComposedPage } from '../views/parts/page-view.ts'

/** The page that is being rendered. The middleware lets no request without a page reach a template. */
export function currentPage({ carepath }: App.Locals): ComposedPage {
  if (!carepath) throw new Error('A template ran without a page')
  return carepath.page
}

/** The site's own words in the language of the page that is being rendered. */
export const pageText = (locals: App.Locals): UiText => uiText[currentPage(locals).locale]
