import { cutText } from '../model/text/cut-text.ts'
import { fill } from '../wording/fill.ts'
import { writtenLanguage } from '../wording/current-language.ts'
import { unrecordedFailures, type EvidenceSentence } from './sentences.ts'

declare const isSummary: unique symbol
/** A finished sentence of the log. Only `say` makes one: what it says can be read in every language of the admin. */
export type EvidenceSummary = string & { readonly [isSummary]: true }

/** The values of a sentence, by the names of its places. */
type ValuesOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Record<Name, string | number> & ValuesOf<Rest>
  : unknown

/** The longest value: a title may be of any length, and the sentence around it is kept whole. */
const maxValue = 250

/** A sentence of the log with its values, in English as it is stored. */
export function say<Text extends EvidenceSentence>(text: Text, values: ValuesOf<Text>): EvidenceSummary {
  const entries = Object.entries(values as Record<string, string | number>)
  const short = entries.map(([name, value]) => [name, typeof value === 'string' ? shorten(value) : value] as const)
  return fill(text, Object.fromEntries(short), writtenLanguage) as EvidenceSummary
}

const shorten = (value: string): string =>
  value.length > maxValue ? `${cutText(value, maxValue - 1).trimEnd()}…` : value

/** A sentence about a sign-in, with another one behind it: so many failures before weren't recorded. */
export const withUnrecorded = (summary: EvidenceSummary, count: number): EvidenceSummary =>
  `${summary} ${fill(unrecordedFailures, { count }, writtenLanguage)}` as EvidenceSummary
