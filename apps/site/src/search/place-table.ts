/**
 * Two numbers for each place, such as the best that its page says of a word. A large site has thousands of pages that say
 * something of a question, so that one table serves all questions, one after another.
 */
export class PlaceTable {
  readonly first: Float64Array
  readonly second: Float64Array
  /** Places that have numbers, in the order in which they got them. */
  places: number[] = []
  readonly #isKnown: Uint8Array

  /** For places below a number. */
  constructor(places: number) {
    this.first = new Float64Array(places)
    this.second = new Float64Array(places)
    this.#isKnown = new Uint8Array(places)
  }

  /** Gives a place two numbers unless it has some; true where it had none. */
  begin(place: number, first: number, second: number): boolean {
    if (this.#isKnown[place] === 1) return false
    this.#isKnown[place] = 1
    this.first[place] = first
    this.second[place] = second
    this.places.push(place)
    return true
  }

  /** Returns the places, and empties the table: its numbers stay until places get new ones. */
  takePlaces(): number[] {
    const { places } = this
    for (const place of places) this.#isKnown[place] = 0
    this.places = []
    return places
  }
}
