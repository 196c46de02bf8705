import { describe, expect, it } from 'vitest'
import {
  placesPerTextFile,
  readNumbers,
  readWeighedPlaces,
  writeSearchWords,
  type SearchWords,
  type WeighedPlace,
} from '../src/site/search-files.ts'

const pages: [string, WeighedPlace[]][] = [
  ['alcohol', [{ place: 3, weight: 1 }]],
  [
    'nausea',
    [
      { place: 0, weight: 26 },
      { place: 1, weight: 2 },
      { place: 40 * placesPerTextFile, weight: 13 },
      { place: 40 * placesPerTextFile + 25, weight: 4 },
      { place: 1023 * placesPerTextFile + 7, weight: 25 },
    ],
  ],
]

function readAll({ words, texts, pages, weights }: SearchWords): [string, WeighedPlace[]][] {
  const places = readNumbers(texts)
  return words.split(' ').map((word, index) => {
    const list = readWeighedPlaces(pages.split(' ')[index] ?? '', weights.split(' ')[index] ?? '', places)
    return [word, Array.from(list.places, (place, at) => ({ place, weight: list.weights[at] ?? 0 }))]
  })
}

describe('A file of words of the reader’s search', () => {
  it('reads as the pages, places and weights that were written', () => {
    expect(readAll(writeSearchWords(pages))).toEqual(pages)
  })

  it('reads as it was written where thousands of pages lie between two', () => {
    const every: WeighedPlace[] = Array.from({ length: 40_000 }, (_, place) => ({ place, weight: 1 + (place % 26) }))
    const far = [0, 1, 26, 27, 53, 54, 729, 730, 1431, 18_279, 39_999].map((place) => ({ place, weight: 2 }))
    const large: [string, WeighedPlace[]][] = [
      ['every', every],
      ['far', far],
    ]
    expect(readAll(writeSearchWords(large))).toEqual(large)
  })

  it('names each place once, and the pages of a word by how many are left out before each', () => {
    const { texts, pages: listed } = writeSearchWords(pages)
    expect(texts).toBe('aabBNwyBLUh')
    expect(listed).toBe('c aabaa')
  })
})
