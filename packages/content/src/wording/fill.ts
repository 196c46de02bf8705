import { formatTagOf } from './current-language.ts'

/** Values for the places of a text, by the names of the places. */
export type Values = Readonly<Record<string, string | number>>

/** The places of a text: `{name}`. A dictionary may say how it wants the value: `{name|words}`, see `translate-message.ts`. */
export const places = /\{(?<name>\w+)(?:\|(?<as>\w+))?\}/gu

/**
 * A text with values in its places. A number is written as the language writes it, and a sentence that ends with an abbreviation
 * (“2:05 p.m.”, “Ada Lima Jr.”) has one full stop.
 */
export function fill(text: string, values: Values, language: string): string {
  let filled = ''
  let end = 0
  for (const { 0: place, index, groups } of text.matchAll(places)) {
    const value = values[groups?.name ?? ''] ?? place
    filled =
      withOneStop(filled, text.slice(end, index)) + (typeof value === 'number' ? numberIn(language, value) : value)
    end = index + place.length
  }
  return withOneStop(filled, text.slice(end))
}

const withOneStop = (before: string, after: string): string =>
  before + (before.endsWith('.') ? after.replace(/^\.(?!\.)/u, '') : after)

const numberIn = (language: string, value: number): string =>
  new Intl.NumberFormat(formatTagOf(language), { useGrouping: 'min2' }).format(value)
