import { levels, lowestContrast, nearestThatPasses, toSeen } from './contrast.ts'
import { backgroundsWith } from './palette.ts'

/** The colors of a clinic, as six digits after `#`. */
export interface ChosenColors {
  mainColor?: string | undefined
  secondColor?: string | undefined
}

/** A color that is too light to read where it is used. */
export interface RefusedColor {
  /** Its lowest contrast on the site's backgrounds. */
  contrast: number
  /** What it would need. */
  needed: number
  /** The most similar color that passes. */
  nearest: string
}

/**
 * Whether one of a clinic's colors can be read everywhere that it is used as it is, in the light theme: links, buttons and
 * headings, on the page, on boxes and on cards. Small text and the dark theme get a color of the same hue that has even more
 * contrast, see `paletteOf`.
 */
export function refuseColor(which: keyof ChosenColors, colors: ChosenColors): RefusedColor | undefined {
  const color = colors[which]
  if (color === undefined) return undefined
  const needed = levels.AA
  // The soft background is a hint of the main color, so it changes with the color that is tried.
  const contrastOf = (tried: string) =>
    lowestContrast(tried, backgroundsWith(which === 'mainColor' ? tried : colors.mainColor, 'light'))
  const found = contrastOf(color)
  if (found >= needed) return undefined
  return {
    contrast: found,
    needed,
    nearest: nearestThatPasses(toSeen(color), 'black', (hex) => contrastOf(hex) >= needed),
  }
}
