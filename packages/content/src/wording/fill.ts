import { formatTagOf } from './current-language.ts'

/** Values for the places of a text, by the names of the places. */
export type Values = Readonly<Record<string, string | number>>

/** The places of a text: `{name}`. A dictionary may say how it wants the value: `{name|words}`, see `translate-message.ts`. */
export const places = /\{(?<name>\w+)(?:\|(?<as>\w+))?\}/gu

/** A text with values in its places. A number is written as the language writes it. */
export function fill(text: string, values: Values, language: string): string {
  return text.replaceAll(places, (place, name: string) => {
    const value = values[name]
    return typeof value === 'number' ? numberIn(language, value) : (value ?? place)
  })
}

const numberIn = (language: string, value: number): string =>
  new Intl.NumberFormat(formatTagOf(language), { useGrouping: 'min2' }).format(value)
