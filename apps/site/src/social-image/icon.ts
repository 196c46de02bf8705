import { createHash } from 'node:crypto'

/** Raise it with every change of the mark. */
const designVersion = 1

/** What an icon is drawn from. */
export interface IconRecipe {
  /** Color of its ground. */
  color: string
  size: number
  /** True for systems that crop icons to their own shape. */
  isMaskable: boolean
}

/** One of the site's icons, in a clinic's color. */
export interface SiteIcon extends IconRecipe {
  path: string
}

/** The icons that browsers and phones ask for, in a color. */
export const siteIcons = (color: string): SiteIcon[] =>
  [
    { color, size: 192, isMaskable: false },
    { color, size: 512, isMaskable: false },
    { color, size: 512, isMaskable: true },
    { color, size: 180, isMaskable: true },
  ].map((recipe) => ({ ...recipe, path: iconPath(recipe) }))

/** The same recipe has the same path, another recipe another. */
function iconPath({ color, size, isMaskable }: IconRecipe): string {
  const hash = createHash('sha256').update(JSON.stringify([designVersion, color, size, isMaskable]))
  return `/social/icon-${hash.digest('hex').slice(0, 20)}.png`
}
