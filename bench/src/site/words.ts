const vocabulary =
  `you may feel tired after the visit and want to rest at home with someone near the staff watch your blood pressure
breathing and heart during the whole time most effects start within minutes and fade over the next hours tell your nurse at once when
something feels wrong drink water eat a light meal and plan a calm evening some people notice a change soon others wait longer or see
none the clinic writes down what helped so that the next visit goes better ask about every medicine you take before the first day`.split(
    /\s+/u,
  )

/** A small deterministic generator (mulberry32): the same seed gives the same site on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `count` words as sentences of up to 15 words; `choose` may put others among them. */
export function sentences(
  count: number,
  random: () => number,
  choose: () => string | undefined = () => undefined,
): string {
  const written: string[] = []
  for (let left = count; left > 0;) {
    const length = Math.min(8 + Math.floor(random() * 8), left)
    const words = Array.from(
      { length },
      () => choose() ?? vocabulary[Math.floor(random() * vocabulary.length)] ?? 'you',
    )
    written.push(`${words.join(' ').replace(/^./u, (letter) => letter.toUpperCase())}.`)
    left -= length
  }
  return written.join(' ')
}

/** A number in letters, `a` to `z`, `ba`…: figures in a text need a source. */
export function inLetters(number: number): string {
  const last = String.fromCharCode('a'.charCodeAt(0) + (number % 26))
  return number < 26 ? last : inLetters(Math.floor(number / 26)) + last
}

/** Spreads names over the alphabet, as real ones are. */
export function initial(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + (index % 26))
}
