import { describe, expect, it } from 'vitest'
import { placesPerTextFile, readWeighedPlaces, writeSearchWords, type WeighedPlace } from '../src/site/search-files.ts'

const pages: [string, WeighedPlace[]][] = [
  ['alcohol', [{ place: 3, weight: 1 }]],
  [
    'nausea',
    [
      { place: 0, weight: 26 },
      { place: 1, weight: 2 },
      { place: 40 * placesPerTextFile, weight: 13 },
      { place: 40 * placesPerTextFile + 250, weight: 4 },
      { place: 1023 * placesPerTextFile + 7, weight: 25 },
    ],
  ],
]

describe('A file of words of the reader’s search', () => {
  it('reads as the pages, places and weights that were written', () => {
    const { words, places, weights } = writeSearchWords(pages)
    const read = words
      .split(' ')
      .map(
        (word, index) =>
          [word, readWeighedPlaces(places.split(';')[index] ?? '', weights.split(' ')[index] ?? '')] as const,
      )
      .map(([word, list]) => [
        word,
        Array.from(list.places, (place, index) => ({ place, weight: list.weights[index] })),
      ])
    expect(read).toEqual(pages)
  })

  it('names the first page of a file of texts by the file alone', () => {
    expect(writeSearchWords(pages).places).toBe('0.3;0,0.1,14,0.6y,rb.7')
  })
})
