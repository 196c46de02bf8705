import type { Typeface } from '@carepath/schema'
import type { ChosenColors } from './check-color.ts'
import { headingOf, paletteOf } from './palette.ts'
import type { Theme } from './site-colors.ts'
import { typefaceStacks } from './typefaces.ts'

/** What a clinic chooses of the site's look, besides its logo. */
export interface Look extends ChosenColors {
  typeface?: Typeface | undefined
}

/**
 * The stylesheet that gives the site a clinic's look: it sets variables of the site's own. Its rules weigh more than those, so
 * that the order of the two doesn't matter. Screens follow the device, unless the reader chose; paper is light.
 */
export function lookStylesheet(look: Look): string {
  const light = [...colorVariables(look, 'light'), ...typeVariables(look)]
  const dark = colorVariables(look, 'dark')
  return [
    `html:root{${light.join(';')}}`,
    ...(dark.length > 0
      ? [
          `@media screen and (prefers-color-scheme:dark){html:root:not([data-colors=light]){${dark.join(';')}}}`,
          `@media screen{html:root[data-colors=dark]{${dark.join(';')}}}`,
        ]
      : []),
    '',
  ].join('\n')
}

function colorVariables({ mainColor, secondColor }: Look, theme: Theme): string[] {
  const palette: Record<string, string> = mainColor === undefined ? {} : { ...paletteOf(mainColor, theme) }
  const variables = Object.entries(palette).map(([name, color]) => `--${name}:${color}`)
  if (secondColor === undefined) return variables
  // On a light page the line at the top is the color as it was chosen.
  const line = theme === 'light' ? secondColor : 'var(--heading)'
  return [...variables, `--heading:${headingOf(secondColor, mainColor, theme)}`, `--header-line:0.3rem solid ${line}`]
}

function typeVariables({ typeface }: Look): string[] {
  if (typeface === undefined) return []
  const { body, heading } = typefaceStacks[typeface]
  return [`--font-body:${body}`, `--font-heading:${heading}`]
}
