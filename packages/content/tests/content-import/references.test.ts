import { afterAll, beforeAll, expect, test } from 'vitest'
import { importContent } from '../../src/workflow/content-import/import-content.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { file, smallFile } from './import-files.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openCms({}, { areSamples: false })
})
afterAll(() => cms.close())

const [light] = smallFile.sources
const { sources: _, ...others } = smallFile
/** A file whose word of the glossary rests on one source. */
const restingOn = (reference: string) =>
  file({ ...others, review: { ...others.review, sources: [reference] } }, 'b.json')
const sources = (...entries: object[]) => file({ sources: entries.map((entry) => ({ ...light, ...entry })) }, 'a.json')

const messagesOf = async (...files: ReturnType<typeof file>[]) => {
  const { faults } = await importContent(cms.payload, files, { isDryRun: true, mayUpdate: false })
  return faults.map(({ file: name, message }) => `${name}: ${message}`)
}

const numbered = { doi: '10.1000/Light', pmid: '12345678', isbn: '978-3-16-148410-0' }

test.each([
  'light-2020',
  'doi:10.1000/Light',
  'DOI: 10.1000/LIGHT',
  'doi:https://doi.org/10.1000/light',
  'pmid:12345678',
  'PMID: 12345678',
  'isbn:9783161484100',
  'isbn:978-3-16-148410-0',
  'Light from lamps',
  'light from lamps ',
])('“%s” is found among the sources of the same import, in any order of files', async (reference) => {
  const [a, b] = [sources(numbered), restingOn(reference)]
  expect(await messagesOf(a, b)).toEqual([])
  expect(await messagesOf(b, a)).toEqual([])
})

test('a number is found in the address of a publication', async () => {
  for (const [url, reference] of [
    ['https://doi.org/10.1000/lamp', 'doi:10.1000/lamp'],
    ['https://pubmed.ncbi.nlm.nih.gov/123/', 'pmid:123'],
  ] as const)
    expect(await messagesOf(sources({ doi: undefined, url }), restingOn(reference)), reference).toEqual([])
})

test.each([
  [
    'doi:10.1000/lamp',
    'There is no source whose “DOI” is “10.1000/lamp”, neither in these files nor on the site. Add it to the file with that number, or name it by its key or its name.',
  ],
  [
    'pmid:123',
    'There is no source whose “PubMed number” is “123”, neither in these files nor on the site. Add it to the file with that number, or name it by its key or its name.',
  ],
  [
    'light-2021',
    'There is no source “light-2021”, neither in these files nor on the site. Did you mean “light-2020”? Add it to the file, or correct the reference.',
  ],
])('“%s”, which is nowhere, is told as that', async (reference, message) => {
  expect(await messagesOf(sources(numbered), restingOn(reference))).toEqual([`b.json: ${message}`])
})

test('two entries of one publication are one fault, and references to either are none', async () => {
  for (const number of [{ doi: 'https://doi.org/10.1000/LIGHT' }, { doi: '10.1000/other', pmid: '12345678' }]) {
    const twice = sources(numbered, { key: 'lamp-2020', title: 'Lamps', ...number })
    for (const reference of ['doi:10.1000/light', 'lamp-2020', 'light-2020'])
      expect(await messagesOf(twice, restingOn(reference)), reference).toEqual([
        expect.stringMatching(
          /^a\.json: This is the same publication as “light-2020”, in line \d+ of a\.json: “(?:DOI|PubMed number)” is the same\. Leave one of them out, and refer to the other\.$/u,
        ),
      ])
  }
})

test('chapters of one book share its number, and are told apart by name', async () => {
  const chapters = sources(
    { doi: undefined, isbn: numbered.isbn },
    { key: 'lamp', title: 'Lamps', doi: undefined, isbn: numbered.isbn },
  )
  expect(await messagesOf(chapters, restingOn('Lamps'))).toEqual([])
  expect(await messagesOf(chapters, restingOn(`isbn:${numbered.isbn}`))).toEqual([
    'b.json: There are several entries under “source” whose “ISBN” is “978-3-16-148410-0”. Name the one you mean by its key or its name.',
  ])
})

test('two of one name are told apart by their addresses, which go before a name', async () => {
  const person = (slug: string, name: string) => ({ ...smallFile.people[0], slug, name })
  const people = [person('wilma', 'Wilma Writer'), person('wilma-2', 'Wilma Writer'), person('wilma-3', 'Wilma')]
  const options = { user: cms.editor, isDryRun: false, mayUpdate: false }
  expect((await importContent(cms.payload, [file({ people })], options)).faults).toEqual([])
  const writtenBy = (author: string) => {
    const { people: _people, ...words } = smallFile
    return messagesOf(file({ ...words, review: { ...words.review, authors: [author] } }, 'c.json'))
  }
  expect(await writtenBy('wilma')).toEqual([])
  expect(await writtenBy('Wilma Writer')).toEqual([
    'c.json: There are several entries under “person” with the name “Wilma Writer”. Name the one you mean by its address: “wilma”, “wilma-2”.',
  ])
})
