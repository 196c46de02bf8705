/** A language that a test adds to a copy of the repository, as the how-to says: a line of configuration and its words. */
export interface AddedLanguage {
  code: string
  name: string
  direction: 'ltr' | 'rtl'
  /** The site's words in it; a test needs no more of them than it looks at, the rest stay English. */
  words: Words
  /** Words that documents are written with in place of English ones. */
  vocabulary: readonly string[]
}

/** A tree of words in the shape of the site's own. */
export interface Words {
  readonly [name: string]: string | Words | ((...parts: string[]) => string)
}

/** The words with those of another language in the places that have them. Throws for a place that the site doesn't know. */
export function withWords<T extends object>(all: T, words: Words, place = ''): T {
  const changed = { ...all } as Record<string, object | string>
  for (const [name, value] of Object.entries(words)) {
    const known = changed[name]
    // A language has plural forms of its own.
    if (known === undefined && !('other' in all)) throw new Error(`The site has no words “${place}${name}”`)
    changed[name] =
      typeof value === 'object' ? withWords(typeof known === 'object' ? known : {}, value, `${place}${name}.`) : value
  }
  return changed as T
}
