import { isDeepStrictEqual } from 'node:util'
import { locales, type Locale } from '@carepath/schema'
import type { GlossaryTerm } from '@carepath/content/model/payload-types.ts'
import type { Actor } from './actions.ts'

/** The words of the form that a clinician answers for. */
export const signedFields = ['term', 'plainDefinition', 'pronunciation', 'synonyms'] as const
export type Words = Partial<Pick<GlossaryTerm, (typeof signedFields)[number]>>

/** A page of the site of these tests: its title and its text. */
export const pageOf = ({ term, plainDefinition }: Words): string => `${term ?? ''}: ${plainDefinition ?? ''}`

/** Words that a reviewer has approved, with the English that a translation was approved beside. */
interface Signed {
  words: Words
  source: Words
}

/** Which words of a document were approved, by whom they were written, and which of them patients may read. */
export class Signatures {
  readonly #signed = new Map<Locale, Signed>()
  readonly #served = new Map<Locale, Signed>()
  readonly #lastApproved = new Map<Locale, Signed>()
  /** Who wrote what a field says now. */
  readonly #writers = new Map<string, Actor>()
  /** What somebody approved although it was their own. */
  readonly selfApproved: string[] = []

  noteWriter(doer: Actor, before: Record<Locale, Words>, after: Record<Locale, Words>): void {
    for (const locale of locales)
      for (const field of signedFields)
        if (!isDeepStrictEqual(before[locale][field], after[locale][field]))
          this.#writers.set(`${locale} ${field}`, doer)
  }

  /** A field that says what an approval in force has signed already has no writer to look for. */
  approve({ doer, locale }: { doer: Actor; locale: Locale }, newest: Record<Locale, Words>): void {
    const words = newest[locale]
    const approved = (this.#signed.get(locale) ?? this.#served.get(locale))?.words
    for (const field of signedFields)
      if (this.#writers.get(`${locale} ${field}`) === doer && !isDeepStrictEqual(words[field], approved?.[field]))
        this.selfApproved.push(`${doer} approved the ${field} “${JSON.stringify(words[field])}” that ${doer} wrote.`)
    const signed = { words, source: newest.en }
    this.#signed.set(locale, signed)
    this.#lastApproved.set(locale, signed)
  }

  /** The newest approval counts for nothing any more, for words that are live as for those that aren't. */
  revoke(locale: Locale): void {
    const { words } = this.#lastApproved.get(locale) ?? {}
    this.#signed.delete(locale)
    if (isDeepStrictEqual(this.#served.get(locale)?.words, words)) this.#served.delete(locale)
  }

  endAll(): void {
    this.#signed.clear()
    this.#served.clear()
  }

  /** What patients read and may not: they may read the words that were approved last when these went live. */
  faultsOf(pages: Record<Locale, string[]>): string[] {
    for (const locale of locales) if (pages[locale].length === 0) this.#served.delete(locale)
    return locales.flatMap((locale) =>
      pages[locale].flatMap((page) => {
        const signed = [this.#signed.get(locale), this.#served.get(locale)].find(
          (each) => each && pageOf(each.words) === page,
        )
        if (!signed) return [`“${page}” is live; approved: ${JSON.stringify([...this.#signed])}`]
        this.#served.set(locale, signed)
        const isBeside = locale === 'en' || pages.en.includes(pageOf(signed.source))
        return isBeside ? [] : [`“${page}” is live beside other English than it was approved with.`]
      }),
    )
  }

  /** What the document has left on the site. */
  servedPages(): string[] {
    return [...this.#served.values()].map(({ words }) => pageOf(words))
  }
}
