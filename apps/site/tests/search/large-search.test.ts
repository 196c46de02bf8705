import { expect, it } from 'vitest'
import { searchIn } from '../support/search-in.ts'

const others = Array.from({ length: 40 }, (_, index) => `other${String.fromCharCode(97 + (index % 26))}${index}`)
const pages = Object.fromEntries(
  ['first word here', 'second quokka there', ...others].map((text, index) => [
    `/page-${index}/`,
    { title: `Page ${index}`, html: `<p>${text}</p>` },
  ]),
)
const search = () => searchIn('en', pages, { settings: { sameWords: [['first', ...others]] }, wordFiles: 256 })

it('reads few files of words on a large site, however many words say the same', async () => {
  const { ask, filesRead } = await search()
  const { pages: found } = await ask('first')
  expect(found[0]?.path).toBe('/page-0/')
  expect(found.length).toBeGreaterThan(1)
  expect(filesRead.filter((path) => path.includes('/words/')).length).toBeLessThanOrEqual(6)
})

it('reads a file for each word that was typed', async () => {
  const { paths } = await search()
  for (const [index, other] of others.entries()) expect(await paths(`second ${other}`)).toContain(`/page-${index + 2}/`)
  expect(await paths(`${others.slice(0, 20).join(' ')} second`)).toHaveLength(5)
})

it('answers the same question the same way, whatever has been asked before', async () => {
  const { ask } = await search()
  const first = await ask('first')
  for (const other of others) await ask(other)
  expect(await ask('first')).toEqual(first)
})

it('finds a page by two words that stand in two files', async () => {
  const { paths } = await searchIn('en', pages, {
    settings: { sameWords: [['thing', 'second quokka']] },
    wordFiles: 256,
  })
  expect(await paths('thing')).toEqual(['/page-1/'])
})
