import {
  placesPerTextFile,
  readNumbers,
  readWeighedPlaces,
  searchTextFile,
  searchWordsFile,
  type SearchIndex,
  type SearchText,
  type SearchWords,
} from '@carepath/schema'
import { expect, it } from 'vitest'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, photo, settings } from '../documents.ts'
import { filesIn, pathsIn } from '../files-in.ts'
import { siteFolder } from '../site-folder.ts'

const start = [settings(), person('dr'), page('about'), page('privacy')]

it('splits the list of pages that grows too, and every page is on one of its parts', { timeout: 60_000 }, async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const many = Array.from({ length: 260 }, (_, index) => page(`p${index}`))
  const lists = async () => {
    const names = (await pathsIn(folder.live)).filter((path) => /^\/_pages\/.*\.nginx$/u.test(path))
    const texts = await Promise.all(names.map((name) => folder.read(name.slice(1))))
    return { names, lines: texts.join('').split('\n').filter(Boolean) }
  }
  await publisher.publish({ changes: changesOf(...start) })
  const before = await lists()
  expect(before.names).toEqual(['/_pages/1-of-1.nginx'])
  expect(before.lines).toContain('/about/index.html /about/;')
  await publisher.publish({ changes: changesOf(...many) })
  await publisher.publish({ changes: changesOf(page('one-more')) })
  const grown = await lists()
  expect(grown.names).toEqual(['/_pages/1-of-2.nginx', '/_pages/2-of-2.nginx'])
  expect(new Set(grown.lines).size).toBe(grown.lines.length)
  for (const id of ['p0', 'p259', 'one-more']) expect(grown.lines).toContain(`/${id}/ /${id}/;`)
  await publisher.publish({ changes: [...many, page('one-more')].map(removalOf) })
  expect(await lists()).toEqual(before)
})

it('writes what pages say for search, by word and by page, and forgets deleted pages', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start, page('leaving', { summary: 'Wombat' })) })
  await publisher.background.waitForSearch()
  const readAll = async () =>
    [...(await filesIn(folder.live))].filter(([path]) => path.startsWith('/search/en/')).map(([, text]) => text)
  const read = async <T>(path: string) => JSON.parse(await folder.read(path)) as T
  const index = async () => read<SearchIndex>('search/en/index.json')
  const { pages, wordFiles, textFiles } = await index()
  expect({ pages, wordFiles, textFiles }).toEqual({ pages: 4, wordFiles: 1, textFiles: 4 })
  const words = async () => read<SearchWords>(searchWordsFile('en', 0, wordFiles).slice(1))
  const { words: all, texts, pages: listed, weights } = await words()
  const number = all.split(' ').indexOf('Wombat')
  const ofWord = (list: string) => list.split(' ')[number] ?? ''
  const [place = -1] = readWeighedPlaces(ofWord(listed), ofWord(weights), readNumbers(texts)).places
  const file = searchTextFile('en', Math.floor(place / placesPerTextFile), textFiles)
  expect((await read<SearchText[]>(file.slice(1)))[place % placesPerTextFile]?.path).toBe('/leaving/')
  await publisher.publish({
    changes: [removalOf(page('leaving')), ...changesOf(page('privacy', { title: 'Your quokka' }))],
  })
  await publisher.background.waitForSearch()
  expect((await words()).words.split(' ')).toContain('quokka')
  expect((await readAll()).join('\n')).not.toMatch(/wombat|leaving/iu)
})

it('copies the uploads that pages show, and removes each with the last page that shows it', async () => {
  const folder = await siteFolder()
  folder.uploads.set('/media/face.webp', 'a face')
  const publisher = await folder.open()
  const withFace = (id: string) => person(id, { photo: photo('face.webp') })
  await publisher.publish({ changes: changesOf(...start, withFace('ada'), withFace('grace')) })
  expect(await folder.read('media/face.webp')).toBe('a face')
  await publisher.publish({ changes: [removalOf(person('ada'))] })
  expect(await folder.read('media/face.webp')).toBe('a face')
  await publisher.publish({ changes: changesOf(person('grace')) })
  expect(await pathsIn(folder.live)).not.toContain('/media/face.webp')
})

it('serves given files as they are, and replaces them when other files are given', async () => {
  const folder = await siteFolder()
  const one = { path: '/one.txt', text: 'one' }
  const publisher = await folder.open({ givenFiles: [one] })
  await publisher.publish({ changes: changesOf(...start) })
  expect(await folder.read('one.txt')).toBe('one')
  expect(await publisher.verify()).toEqual([])
  await publisher.close()
  await folder.open({ givenFiles: [{ path: '/two.txt', text: 'two' }] })
  expect(await folder.read('two.txt')).toBe('two')
  await expect(folder.read('one.txt')).rejects.toThrow('ENOENT')
})

it('tells browsers in every header file to use HTTPS only, for as long as the setting says, and not without it', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open({ httpsOnlySeconds: 3600 })
  await publisher.publish({ changes: changesOf(...start) })
  const read = () => Promise.all(['_headers', '_headers.caddy', '_headers.nginx'].map((name) => folder.read(name)))
  for (const file of await read()) expect(file).toMatch(/Strict-Transport-Security:? "?max-age=3600"?(?: always;)?\n/u)
  await publisher.close()
  await folder.open()
  for (const file of await read()) expect(file).not.toContain('Strict-Transport-Security')
})

it('reports which listed pages have changed, and no page that is not listed', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const first = await publisher.publish({ changes: changesOf(...start, person('temp', { isPlaceholder: true })) })
  expect(first.listed.toSorted()).toEqual(['/', '/about/', '/people/dr/', '/privacy/'])
  const updatedAt = '2026-06-01T00:00:00Z'
  const changes = changesOf(
    page('about', { title: 'About us', updatedAt }),
    person('temp', { isPlaceholder: true, updatedAt }),
  )
  // Other pages show the new title in their menu, which does not count as a change of theirs.
  expect((await publisher.publish({ changes })).listed).toEqual(['/about/'])
  expect((await publisher.publish({ changes: [removalOf(page('about'))] })).listed).toEqual(['/about/'])
})
