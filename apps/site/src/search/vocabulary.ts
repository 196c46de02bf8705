import SearchableMap from 'minisearch/SearchableMap'

/** Every word of a language's pages. */
export class Vocabulary {
  /** In order, as the index has them. */
  readonly #words: readonly string[]
  readonly #known: ReadonlySet<string>
  #tree: SearchableMap<true> | undefined

  constructor(words: string) {
    this.#words = words.split(' ')
    this.#known = new Set(this.#words)
  }

  has(word: string): boolean {
    return this.#known.has(word)
  }

  /** The words that begin with these letters. */
  beginningWith(letters: string): string[] {
    const found: string[] = []
    for (let at = this.#placeOf(letters); this.#words[at]?.startsWith(letters); at++) found.push(this.#words[at] ?? '')
    return found
  }

  /** The words that differ from one by so many letters at most. The tree that finds them is made for the first misspelled word. */
  near(word: string, errors: number): string[] {
    this.#tree ??= SearchableMap.from<true>(this.#words.map((each): [string, true] => [each, true]))
    return [...this.#tree.fuzzyGet(word, errors).keys()]
  }

  /** Where a word is among the words, or would be. */
  #placeOf(word: string): number {
    let from = 0
    let to = this.#words.length
    while (from < to) {
      const middle = (from + to) >> 1
      if ((this.#words[middle] ?? '') < word) from = middle + 1
      else to = middle
    }
    return from
  }
}
