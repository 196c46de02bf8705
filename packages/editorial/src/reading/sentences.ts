import { locales, type Locale } from '@carepath/schema'
import { normalise, type NormalisedText } from './normalise.ts'
import { splitWords } from './words.ts'

/** One sentence of a passage. */
export interface Sentence {
  /** As written. */
  excerpt: string
  /** Normalised, in its own case. */
  text: string
  /** Normalised, lower case, without accents. */
  folded: string
  words: string[]
}

/** Of each language; making one takes much longer than using it. */
const segmenters = new Map(locales.map((locale) => [locale, new Intl.Segmenter(locale, { granularity: 'sentence' })]))

/** Short forms whose full stop ends no sentence, though a capital follows: titles, "et al." */
const shortForm =
  /(?:^|[\s("])(?:dra?s?|dres|mrs?|ms|sr|sra|srta|prof|st|vs|EE|p\. ?ej|i\. ?e|e\. ?g|cf|et al|y cols?|approx|aprox)\.\s*$/iu
/** Those whose full stop ends no sentence before a number: "No. 5". */
const beforeNumber = /(?:^|[\s("])(?:nos?|núms?|nro|figs?|vol|págs?|pp?|tel|ca|art)\.\s*$/iu
const number = /^\d/u

/** The sentences of a passage, in order. */
export function splitSentences(original: string, locale: Locale): Sentence[] {
  const normalised = normalise(original)
  return boundaries(normalised.text, locale).map(([start, end]) => sentenceAt(original, normalised, start, end))
}

function sentenceAt(original: string, normalised: NormalisedText, start: number, end: number): Sentence {
  const text = normalised.text.slice(start, end)
  return {
    excerpt: original.slice(normalised.originalIndex(start), normalised.originalIndex(end)),
    text,
    folded: normalised.folded.slice(start, end),
    words: splitWords(text),
  }
}

function boundaries(text: string, locale: Locale): [number, number][] {
  const spans: [number, number][] = []
  let open: [number, number] | undefined
  for (const { segment, index } of segmenters.get(locale)?.segment(text) ?? []) {
    open = [open?.[0] ?? index, index + segment.length]
    const soFar = text.slice(...open)
    if (shortForm.test(soFar) || (beforeNumber.test(soFar) && number.test(text.slice(open[1])))) continue
    spans.push(open)
    open = undefined
  }
  if (open) spans.push(open)
  return spans.map((span) => trimmed(text, span)).filter(([start, end]) => start < end)
}

function trimmed(text: string, [start, end]: [number, number]): [number, number] {
  const segment = text.slice(start, end)
  return [start + segment.length - segment.trimStart().length, end - (segment.length - segment.trimEnd().length)]
}
