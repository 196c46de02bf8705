import type { Image } from '@carepath/schema'
import { createHash } from 'node:crypto'

/** Raise it with every change of the drawing. */
const designVersion = 2

/** What an icon is drawn from. */
export interface IconRecipe {
  /** Color of its ground. */
  color: string
  size: number
  /** True for systems that crop icons to their own shape. */
  isMaskable: boolean
  /** The clinic's logo, which stands on the ground in place of the site's mark. */
  logo?: { src: string; mimeType: string }
}

/** One of the site's icons, with a clinic's logo or in its color. */
export interface SiteIcon extends IconRecipe {
  path: string
}

/** A logo that is longer or taller than this would be a line in an icon. */
const mostUnequal = 2

/** Logos are made for light pages. */
const logoGround = '#ffffff'

/**
 * The icons that browsers and phones ask for: the clinic's logo where it is nearly as high as wide, else the site's mark in the
 * clinic's color. None where the clinic has chosen neither.
 */
export function siteIcons({ mainColor, logo }: { mainColor?: string; logo?: Image }): SiteIcon[] {
  const drawn =
    logo && isNearlySquare(logo) ? { color: logoGround, logo: shownFile(logo) } : mainColor && { color: mainColor }
  if (!drawn) return []
  const shapes = [
    { size: 192, isMaskable: false },
    { size: 512, isMaskable: false },
    { size: 512, isMaskable: true },
    { size: 180, isMaskable: true },
  ]
  return shapes.map((shape) => ({ ...drawn, ...shape, path: iconPath({ ...drawn, ...shape }) }))
}

const isNearlySquare = ({ width, height }: Image): boolean =>
  Math.max(width, height) <= mostUnequal * Math.min(width, height)

const shownFile = ({ src, mimeType }: Image) => ({ src, mimeType })

/** The same recipe has the same path, another recipe another. */
function iconPath({ color, size, isMaskable, logo }: IconRecipe): string {
  const hash = createHash('sha256').update(JSON.stringify([designVersion, color, size, isMaskable, logo?.src]))
  return `/social/icon-${hash.digest('hex').slice(0, 20)}.png`
}
