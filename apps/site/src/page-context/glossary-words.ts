import { replaceDocumentLinks, type DocumentKey, type Locale, type SnapshotReader } from '@carepath/schema'
import { uiText } from '../i18n/ui-text.ts'

/** A glossary term as texts mention it: the term itself and its synonyms. */
export interface GlossaryWords {
  id: string
  slug: string
  words: string[]
  /** Ids of the only treatments where the words have this meaning; absent where they have it everywhere. */
  treatments?: string[]
}

/**
 * Terms that a document's texts mention or link to, derived for each document: a new term touches only the pages that mention
 * it, and a new definition only the pages that show it.
 */
export function findGlossaryWords(
  snapshot: SnapshotReader,
  locale: Locale,
  { type, id }: DocumentKey,
): GlossaryWords[] {
  return snapshot.derive(`words-in/${locale}/${type}/${id}`, (live) => {
    const texts = formattedTexts({ ...live.get(type, id, locale) })
    const text = texts.map((each) => each.text).join('\n')
    const linked = linkedDocuments(texts.map(({ html }) => html).join('\n'))
    const all = allGlossaryWords(live, locale)
    // Terms of different treatments are looked for apart: a longer word of one would hide a shorter one of another.
    const found = new Set(
      [...Map.groupBy(all, ({ treatments = [] }) => treatments.join()).values()].flatMap((terms) => {
        const used = new Set([...text.matchAll(wordPattern(locale, terms))].map(([word]) => word.toLowerCase()))
        return terms.filter(({ words }) => words.some((word) => used.has(word.toLowerCase()))).map(({ id }) => id)
      }),
    )
    return all.filter(({ id }) => linked.has(id) || found.has(id))
  })
}

/**
 * Matches any of the words as a whole word, and the longest where one begins another. A word that may be a Roman number ("IV")
 * is none after what is counted with such: "Schedule IV", "phase IV".
 */
export function wordPattern(locale: Locale, terms: readonly GlossaryWords[]): RegExp {
  const words = terms.flatMap((term) => term.words).toSorted((a, b) => b.length - a.length)
  const counted = uiText[locale].countedInRomanNumbers.map(escapePattern).join('|')
  const choices = words
    .map((word) => (romanNumber.test(word) ? `(?<!(?:${counted})[\\s-])${escapePattern(word)}` : escapePattern(word)))
    .join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices || '(?!)'})(?![\\p{L}\\p{N}])`, 'giu')
}

const romanNumber = /^[IVXLCDM]+$/u

const escapePattern = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)

function allGlossaryWords(snapshot: SnapshotReader, locale: Locale): GlossaryWords[] {
  return snapshot.derive(`glossary-words/${locale}`, (live) =>
    live
      .all('glossary-term', locale)
      .map(({ id, slug, term, synonyms, treatments }) => ({
        ...{ id, slug, words: [term, ...synonyms] },
        ...(treatments && { treatments: treatments.map((treatment) => treatment.id) }),
      }))
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
  )
}

/** Ids of the glossary terms that HTML links to. */
function linkedDocuments(html: string): Set<string> {
  const ids = new Set<string>()
  replaceDocumentLinks(html, ({ type, id }) => {
    if (type === 'glossary-term') ids.add(id)
    return ''
  })
  return ids
}

/** Each formatted text in a document, at any depth. */
function formattedTexts(value: unknown): { html: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('html' in value && 'text' in value) return [{ html: String(value.html), text: String(value.text) }]
  return Object.values(value).flatMap(formattedTexts)
}
