/** Every word of a language's pages. */
export class Vocabulary {
  /** In order, as the index has them. */
  readonly #words: readonly string[]
  readonly #known: ReadonlySet<string>

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

  /**
   * The words that differ from one by so many letters at most, letters left out, added or changed. Words in order share their
   * beginnings: each beginning is compared once, and words with one that differs too much not at all. A tree of all words would
   * do the same, but a phone takes longer to make it than for everything else of an answer.
   */
  near(word: string, errors: number): string[] {
    const found: string[] = []
    // For each beginning of a word of the list: how far it is from each beginning of the given word.
    const rows = [Uint16Array.from({ length: word.length + 1 }, (_, index) => index)]
    let compared = ''
    let isTooFar = false
    for (const each of this.#words) {
      if (Math.abs(each.length - word.length) > errors) continue
      let length = sharedLength(compared, each)
      if (isTooFar && length === compared.length) continue
      isTooFar = false
      while (length < each.length && !isTooFar) {
        const above = rows[length] ?? new Uint16Array(word.length + 1)
        const row = (rows[length + 1] ??= new Uint16Array(word.length + 1))
        isTooFar = fillRow(row, above, each[length], word) > errors
        length += 1
      }
      compared = each.slice(0, length)
      if (!isTooFar && (rows[length]?.[word.length] ?? Infinity) <= errors) found.push(each)
    }
    return found
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

/** How many letters two words have in common from their beginning on. */
export function sharedLength(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  return shared
}

/**
 * Fills in how far a beginning is from each beginning of a word, after the row of the beginning that is shorter by this letter.
 * Returns the least of it.
 */
function fillRow(row: Uint16Array, above: Uint16Array, letter: string | undefined, word: string): number {
  let beside = (above[0] ?? 0) + 1
  let least = beside
  row[0] = beside
  for (let at = 1; at <= word.length; at++) {
    const changed = (above[at - 1] ?? 0) + (word[at - 1] === letter ? 0 : 1)
    beside = Math.min(changed, (above[at] ?? 0) + 1, beside + 1)
    row[at] = beside
    if (beside < least) least = beside
  }
  return least
}
