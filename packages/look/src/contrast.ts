import Color from 'colorjs.io'

/** Contrast of text, as WCAG 2.2 asks for it: level AA, and AAA. */
export const levels = { AA: 4.5, AAA: 7 } as const

/** Contrast of two colors as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)]
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

/** Few colors are asked for again and again: those of the site's own stylesheet. */
const luminances = new Map<string, number>()
const mostKept = 1000

function luminance(hex: string): number {
  const known = luminances.get(hex)
  if (known !== undefined) return known
  if (luminances.size >= mostKept) luminances.clear()
  const found = new Color(hex).luminance
  luminances.set(hex, found)
  return found
}

/** The lowest contrast of a color on several backgrounds. */
export const lowestContrast = (color: string, backgrounds: readonly string[]): number =>
  Math.min(...backgrounds.map((background) => contrast(color, background)))

/** The parts of a color as people see it: lightness from 0 to 1, how colorful it is, and its hue. */
export interface SeenColor {
  l: number
  c: number
  h: number
}

export function toSeen(hex: string): SeenColor {
  const [l, c, h] = new Color(hex).to('oklch').coords
  return { l: l ?? 0, c: c ?? 0, h: h ?? 0 }
}

/** The nearest color that screens have, in six digits. */
export const toHex = ({ l, c, h }: SeenColor): string =>
  new Color('oklch', [Math.min(Math.max(l, 0), 1), c, h])
    .to('srgb')
    .toGamut()
    .toString({ format: 'hex', collapse: false })

/** How often the way to black or white is halved: six digits can't tell smaller steps apart. */
const halvings = 11

/**
 * The color itself where it passes, else the first that does on its way to black or to white: hue and colorfulness stay, as far
 * as screens have them.
 */
export function nearestThatPasses(
  color: SeenColor,
  towards: 'black' | 'white',
  passes: (hex: string) => boolean,
): string {
  const own = toHex(color)
  if (passes(own)) return own
  let refused = color.l
  let found = towards === 'black' ? 0 : 1
  let nearest = towards === 'black' ? '#000000' : '#ffffff'
  for (let halving = 0; halving < halvings; halving += 1) {
    const l = (refused + found) / 2
    const hex = toHex({ ...color, l })
    if (!passes(hex)) refused = l
    else {
      found = l
      nearest = hex
    }
  }
  return nearest
}
