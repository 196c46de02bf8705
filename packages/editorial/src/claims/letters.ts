/** Models are stored as letters of base64, each of which holds 6 bits. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
export const largestLetter = letters.length - 1

const values = new Uint8Array(128)
for (let value = 0; value < letters.length; value += 1) values[letters.charCodeAt(value)] = value

/** Whole numbers from 0 to 63, a letter each. */
export function writeLetters(numbers: readonly number[]): string {
  return numbers.map((number) => letters.charAt(number)).join('')
}

export function readLetters(written: string): Uint8Array {
  const numbers = new Uint8Array(written.length)
  for (let index = 0; index < written.length; index += 1) numbers[index] = values[written.charCodeAt(index)] ?? 0
  return numbers
}

/** Bits of a distance that a letter holds; its sixth bit says that more follow. */
const bitsOfDistance = 5
const moreFollow = 1 << bitsOfDistance

/** Ascending whole numbers as their distances from each other, the lowest bits first. */
export function writeAscending(numbers: readonly number[]): string {
  const distances = numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
  return distances.map(writeDistance).join('')
}

function writeDistance(distance: number): string {
  return distance < moreFollow
    ? letters.charAt(distance)
    : letters.charAt(moreFollow | (distance & (moreFollow - 1))) + writeDistance(distance >>> bitsOfDistance)
}

export function readAscending(written: string): number[] {
  const numbers: number[] = []
  let [last, distance, bits] = [0, 0, 0]
  for (const letter of readLetters(written)) {
    distance |= (letter & (moreFollow - 1)) << bits
    bits += bitsOfDistance
    if (letter & moreFollow) continue
    last += distance
    numbers.push(last)
    distance = 0
    bits = 0
  }
  return numbers
}

/** Weights are stored by their roots, -31 to 31: most weights are small, and roots tell small ones apart. */
const largestRoot = 31

/** The largest weight that is stored, in steps. */
export const largestWeight = largestRoot ** 2

/** The root of a weight, from its share of the largest one, -1 to 1. */
export function toRoot(share: number): number {
  return Math.sign(share) * Math.round(largestRoot * Math.sqrt(Math.abs(share)))
}

export function writeRoots(roots: readonly number[]): string {
  return writeLetters(roots.map((root) => root + largestRoot))
}

/** Reads weights from their roots, in steps: -961 to 961. */
export function readWeights(written: string): Int16Array {
  return Int16Array.from(readLetters(written), (letter) => (letter - largestRoot) * Math.abs(letter - largestRoot))
}
