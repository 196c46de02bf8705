import { places } from './fill.ts'

/** A text of a dictionary with places for values. */
export interface Pattern {
  expression: RegExp
  translation: string
}

/** A text without the places of its values. */
export const withoutPlaces = (text: string): string => text.replaceAll(places, '')

/** Texts with the most words of their own come first: another one may fit them too. */
export const byOwnWords = (one: string, other: string): number =>
  withoutPlaces(other).length - withoutPlaces(one).length

/** Finds the values in a finished English text. The same place may come twice. */
export function toExpression(english: string): RegExp {
  const seen = new Set<string>()
  const parts = english.split(/(\{\w+\})/u).map((part) => {
    const name = /^\{(?<name>\w+)\}$/u.exec(part)?.groups?.name
    if (name === undefined) return part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    if (seen.has(name)) return String.raw`\k<${name}>`
    seen.add(name)
    return `(?<${name}>.+?)`
  })
  return new RegExp(`^${parts.join('')}$`, 'su')
}
