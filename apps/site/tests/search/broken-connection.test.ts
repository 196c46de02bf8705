import { describe, expect, it } from 'vitest'
import {
  placesPerTextFile as far,
  searchTextFile,
  searchWordsFile,
  searchWordsFileOf,
} from '@carepath/schema/search-files'
import { searchIn } from '../support/search-in.ts'

const wordFiles = 256
/** So many pages that texts lie in two files. */
const pages = Object.fromEntries(
  Array.from({ length: far + 1 }, (_, index) => [
    `/page-${index}/`,
    { title: `Page ${index}`, html: index === 0 || index === far ? '<p>Nausea and a headache.</p>' : '<p>Rest.</p>' },
  ]),
)
const textFile = (number: number) => searchTextFile('en', number, 2)
const wordFile = (word: string) => searchWordsFile('en', searchWordsFileOf(word, wordFiles), wordFiles)

describe('A search during which the connection breaks', () => {
  it('finds what could be read, says that something is missing, and all of it once files can be read', async () => {
    const { ask, broken, filesRead } = await searchIn('en', pages, { wordFiles })
    broken.add(textFile(1))
    const partial = await ask('nausea')
    expect(partial.pages.map(({ path }) => path)).toEqual(['/page-0/'])
    expect(partial.isPartial).toBe(true)
    broken.clear()
    const before = filesRead.length
    const whole = await ask('nausea')
    expect(whole.pages.map(({ path }) => path)).toEqual(['/page-0/', `/page-${far}/`])
    expect(whole.isPartial).toBe(false)
    // What was read stays.
    expect(filesRead.slice(before)).toEqual([textFile(1)])
  })

  it('answers the words whose files could be read', async () => {
    const { ask, broken } = await searchIn('en', pages, { wordFiles })
    broken.add(wordFile('nausea'))
    const { pages: found, isPartial } = await ask('nausea headache')
    expect(found).toHaveLength(2)
    expect(isPartial).toBe(true)
  })

  it('hears somebody in danger though nothing can be read', async () => {
    const { ask, broken } = await searchIn('en', pages, { wordFiles })
    for (const word of ['want', 'to', 'die']) broken.add(wordFile(word))
    for (const number of [0, 1]) broken.add(textFile(number))
    expect(await ask('want to die')).toMatchObject({ isCrisis: true, pages: [{ path: '/contact/' }] })
  })

  it('answers in the language of the page where the other one can’t be read', async () => {
    const { ask, broken } = await searchIn('en', pages, {
      wordFiles,
      other: { locale: 'es', pages: { '/es/dolor/': { title: 'Dolor de cabeza', html: '<p>Dolor.</p>' } } },
    })
    broken.add('/other.json')
    expect(await ask('dolor fuerte')).toMatchObject({ pages: [], isPartial: true })
    broken.clear()
    expect(await ask('dolor fuerte')).toMatchObject({ pages: [{ path: '/es/dolor/' }], isPartial: false })
  })
})
