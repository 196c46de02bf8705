import type { PageAddress, RenderedPage, SnapshotReader } from '@carepath/schema'
import { homePath } from '../routes/paths.ts'
import { siteIcons } from '../social-image/icon.ts'
import { requireSiteSettings } from '../snapshot/site-settings.ts'

/** What a phone calls the site on its home screen, and which icon it shows. */
export function webManifest({ locale }: PageAddress, snapshot: SnapshotReader): RenderedPage {
  const { siteName, tagline, updatedAt, mainColor, logo } = requireSiteSettings(snapshot, locale)
  const ownIcons = siteIcons({ ...(mainColor && { mainColor }), ...(logo && { logo }) }).filter(
    ({ size }) => size !== 180,
  )
  const icon = (size: string, more: object = {}) => ({
    src: `/icon-${size}.png`,
    sizes: size.replace(/^(?:maskable-)?(\d+)$/u, '$1x$1'),
    type: 'image/png',
    ...more,
  })
  const manifest = {
    name: siteName,
    lang: locale,
    start_url: homePath(locale),
    display: 'browser',
    background_color: '#fbf8f3',
    theme_color: mainColor ?? '#fbf8f3',
    icons:
      ownIcons.length > 0
        ? ownIcons.map(({ path, size, isMaskable }) => ({
            src: path,
            sizes: `${size}x${size}`,
            type: 'image/png',
            ...(isMaskable && { purpose: 'maskable' }),
          }))
        : [icon('192'), icon('512'), icon('maskable-512', { purpose: 'maskable' })],
  }
  return {
    html: `${JSON.stringify(manifest, undefined, 2)}\n`,
    title: siteName,
    description: tagline,
    lastModified: updatedAt,
    isIndexed: false,
    assets: [],
    made: ownIcons.map(({ path, ...recipe }) => ({ path, recipe: JSON.stringify(recipe) })),
  }
}
