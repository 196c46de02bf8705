const segmenters = new Map<string, Intl.Segmenter>()

/** The sentences of a text, in order. A line ends a sentence too. */
export function splitSentences(locale: string, text: string): string[] {
  let segmenter = segmenters.get(locale)
  if (!segmenter) segmenters.set(locale, (segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })))
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim())
}
