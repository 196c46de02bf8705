import type { Image } from '@carepath/schema'
import { mainClinic } from '../../page-context/page-clinics.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { lookStylesheetPath } from '../../snapshot/look.ts'
import { siteIcons, type SiteIcon } from '../../social-image/icon.ts'

/** The clinic's own look, as far as it has chosen one. */
export interface LookView {
  /** Path of the stylesheet. */
  stylesheet?: string
  /** Color of a browser's frame around a light page. */
  themeColor?: string
  /** The site's icons with the clinic's logo, or in its main color. */
  icons: SiteIcon[]
  logo?: LogoView
}

export interface LogoView {
  image: Image
  onDark?: Image
  /** The site's name, beside a logo that is read out as another name. */
  siteName?: string
}

export function lookView(context: PageContext): LookView {
  const { snapshot, locale, settings } = context
  const stylesheet = lookStylesheetPath(snapshot, locale)
  const { mainColor, logo } = settings
  return {
    ...(stylesheet && { stylesheet }),
    ...(mainColor && { themeColor: mainColor }),
    icons: siteIcons({ ...(mainColor && { mainColor }), ...(logo && { logo }) }),
    ...logoView(context),
  }
}

/** The clinic's name is read out for its logo. */
function logoView(context: PageContext): { logo?: LogoView } {
  const { logo, logoOnDark, siteName } = context.settings
  if (!logo) return {}
  const { name } = mainClinic(context)
  return {
    logo: {
      image: { ...logo, alt: name },
      ...(logoOnDark && { onDark: { ...logoOnDark, alt: name } }),
      ...(name !== siteName && { siteName }),
    },
  }
}
