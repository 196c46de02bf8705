import { matches } from '../language/pattern.ts'
import { requireLexicon } from '../lexicon/lexicons.ts'
import { fold } from '../reading/normalise.ts'
import type { PlacedSentence, Subject } from '../rule/subject.ts'
import { toFields, toText } from '../model/draft.ts'

/** A technical term at its first use. */
export interface UsedTerm extends PlacedSentence {
  term: string
}

/** Finds technical terms that neither the glossary nor the document itself explains. */
export function findUndefinedJargon(subject: Subject): UsedTerm[] {
  const explained = explainedBeforehand(subject)
  const used = new Map<string, UsedTerm | undefined>()
  for (const placed of subject.sentences) {
    const { kind } = placed.passage
    if (kind === 'aside') continue
    const { folded, text } = placed.sentence
    for (const found of folded.matchAll(requireLexicon(subject.locale).jargon.terms)) {
      const term = found[0]
      const isExplained =
        explained.some((word) => word.includes(term) || term.includes(word)) ||
        isExplainedAt(folded, found.index, found.index + term.length, subject)
      if (isExplained) used.set(term, undefined)
      else if (!used.has(term)) used.set(term, { ...placed, term: text.slice(found.index, found.index + term.length) })
    }
  }
  return [...used.values()].filter((term) => term !== undefined)
}

/** Terms that the glossary explains, and those that are the subject of the document. */
function explainedBeforehand(subject: Subject): string[] {
  const { plainName, medicalName, term } = toFields(subject.fields)
  const own = subject.type === 'side-effect' || subject.type === 'glossary-term' ? [plainName, medicalName, term] : []
  return [
    ...subject.glossary,
    ...own
      .map((name) => toText(name))
      .filter((name) => name !== undefined)
      .map(fold),
  ]
}

function isExplainedAt(folded: string, start: number, end: number, { locale }: Subject): boolean {
  const { before, after } = requireLexicon(locale).jargon
  return matches(before, folded.slice(0, start)) || matches(after, folded.slice(end))
}
