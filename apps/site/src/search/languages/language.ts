/** What search knows of a language. Browsers load it when a reader first searches. */
export interface SearchLanguage {
  /** The stem of a word, which is in lower case and without accents: “infusions” is found by “infusion”. */
  stem: (word: string) => string
  /** Words that say nothing of what a reader looks for. */
  smallWords: ReadonlySet<string>
  /** Words that say who asks or for whom: they count, but less than what is asked. */
  lightWords: ReadonlySet<string>
  /** How a folded word sounds, roughly: people spell as they hear. */
  sound: (word: string) => string
}

/** A language that nobody has described yet: its words are found as they are written, by their beginnings, and with typing errors. */
export const anyLanguage: SearchLanguage = {
  stem: (word) => word,
  smallWords: new Set(),
  lightWords: new Set(),
  sound: (word) => word,
}

/** A stemmer that leaves some words to themselves, each line of which is a stem of their own with its words. */
export function withOwnStems(
  stem: (word: string) => string,
  own: Readonly<Record<string, string>>,
): SearchLanguage['stem'] {
  const stems = new Map(Object.entries(own).flatMap(([kept, words]) => [...toSet(words)].map((word) => [word, kept])))
  return (word) => stems.get(word) ?? stem(word)
}

export const toSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean))
