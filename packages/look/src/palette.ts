import { contrast, levels, lowestContrast, nearestThatPasses, toHex, toSeen, type SeenColor } from './contrast.ts'
import { fixedColors, ownSoft, type Theme } from './site-colors.ts'

/** The variables of the site's stylesheet that follow a clinic's colors. */
export interface Palette {
  /** Links, labels, buttons. */
  brand: string
  /** The same under a pointer. */
  'brand-deep': string
  /** A soft background. */
  'brand-soft': string
  /** Words on a button. */
  'on-brand': string
}

/** How far a link moves under a pointer. */
const pointerStep = 0.07

/**
 * The colors of a theme that follow a clinic's main color. Body text and small text are in them, so all have contrast of level
 * AAA on whatever they stand on, whichever color was chosen.
 */
export function paletteOf(main: string, theme: Theme): Palette {
  const color = toSeen(main)
  const soft = softOf(color, theme)
  const brand = readableText(color, theme, [soft])
  const towards = theme === 'light' ? -1 : 1
  const deep = toHex({ ...toSeen(brand), l: toSeen(brand).l + towards * pointerStep })
  return { brand, 'brand-deep': deep, 'brand-soft': soft, 'on-brand': onButton(color, theme, [brand, deep]) }
}

/** The color of headings in a theme. */
export const headingOf = (second: string, main: string | undefined, theme: Theme): string =>
  readableText(toSeen(second), theme, [softBackground(main, theme)])

/** What a clinic's color may be read on, with the soft background of its main color. */
export const backgroundsWith = (main: string | undefined, theme: Theme): string[] => [
  ...Object.values(fixedColors[theme].backgrounds),
  softBackground(main, theme),
]

const softBackground = (main: string | undefined, theme: Theme): string =>
  main === undefined ? ownSoft[theme] : softOf(toSeen(main), theme)

/** In the dark theme a color begins as light as the site's own. */
function readableText(color: SeenColor, theme: Theme, softs: readonly string[]): string {
  const backgrounds = [...Object.values(fixedColors[theme].backgrounds), ...softs]
  const passes = (hex: string) => lowestContrast(hex, backgrounds) >= levels.AAA
  if (theme === 'light') return nearestThatPasses(color, 'black', passes)
  return nearestThatPasses({ ...color, l: 0.76, c: Math.min(color.c, 0.12) }, 'white', passes)
}

/** A hint of the color, on which all text of the site can be read. */
function softOf(color: SeenColor, theme: Theme): string {
  const inks = Object.values(fixedColors[theme].inks)
  const passes = (hex: string) => lowestContrast(hex, inks) >= levels.AAA
  if (theme === 'light') return nearestThatPasses({ ...color, l: 0.94, c: Math.min(color.c, 0.022) }, 'white', passes)
  return nearestThatPasses({ ...color, l: 0.31, c: Math.min(color.c, 0.035) }, 'black', passes)
}

function onButton(color: SeenColor, theme: Theme, grounds: readonly string[]): string {
  if (theme === 'light') return '#ffffff'
  const passes = (hex: string) => grounds.every((ground) => contrast(hex, ground) >= levels.AAA)
  return nearestThatPasses({ ...color, l: 0.23, c: Math.min(color.c, 0.03) }, 'black', passes)
}
