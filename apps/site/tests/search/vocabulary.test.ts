import { expect, it } from 'vitest'
import { Vocabulary } from '../../src/search/vocabulary.ts'

const words =
  'a an ant antic attic car card care cared cart cat dog nausea nauseas nausee nauzea sick sickness tick ticks übel'
const vocabulary = new Vocabulary(words)

it('finds the words that differ by so many letters, left out, added or changed', () => {
  expect(vocabulary.near('nausea', 1)).toEqual(['nausea', 'nauseas', 'nausee', 'nauzea'])
  expect(vocabulary.near('cat', 1)).toEqual(['car', 'cart', 'cat'])
  expect(vocabulary.near('sik', 2)).toEqual(['sick', 'tick'])
  expect(vocabulary.near('xylophone', 2)).toEqual([])
  expect(new Vocabulary('').near('cat', 1)).toEqual([])
})

it('finds the same as a comparison with each word, whatever is typed', () => {
  const list = words.split(' ')
  const typed = list.flatMap((word, at) => [
    word,
    `${word}x`,
    `x${word}`,
    word.slice(1),
    word.slice(0, -2),
    word.slice(0, at % 4) + (list[at + 1] ?? ''),
    word.slice(3) + word.slice(0, 3),
    word + word,
  ])
  for (const word of typed) {
    for (const errors of [0, 1, 2, 3]) {
      const near = list.filter((each) => lettersBetween(each, word) <= errors)
      expect(vocabulary.near(word, errors), `${word}, ${errors}`).toEqual(near)
    }
  }
})

/** Letters to leave out, add or change between two words. */
function lettersBetween(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [fromA, fromB] = [a.slice(1), b.slice(1)]
  if (b.startsWith(a.charAt(0))) return lettersBetween(fromA, fromB)
  return 1 + Math.min(lettersBetween(fromA, b), lettersBetween(a, fromB), lettersBetween(fromA, fromB))
}
