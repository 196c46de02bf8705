import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { importRedirects } from '../../src/workflow/redirect-import/import-redirects.ts'
import { personForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
  await cms.payload.create({ collection: 'people', data: personForm('Robin Placeholder') })
})
afterAll(() => cms.close())

const importing = (list: string | Uint8Array, isDryRun = false) =>
  importRedirects(cms.payload, typeof list === 'string' ? Buffer.from(list) : list, { isDryRun })
const countRedirects = async () => (await cms.payload.count({ collection: 'redirects' })).totalDocs

test('a list of redirects is imported as a spreadsheet saves it, after a dry run that changes nothing', async () => {
  const list = [
    '\uFEFF"Old address";New address',
    '/List/One.html;/people/',
    '"/list/two; too/";http://localhost:4321/People/Robin-Placeholder',
    '/list/síntomas;/es/people/',
    '/list/away;gone',
    '',
  ].join('\r\n')
  const before = await countRedirects()
  const stored = [
    { line: 2, from: '/list/one.html', to: '/people/' },
    { line: 3, from: '/list/two; too/', to: '/people/robin-placeholder/' },
    { line: 4, from: '/list/síntomas/', to: '/es/people/' },
    { line: 5, from: '/list/away/' },
  ]
  expect(await importing(list, true)).toEqual({ added: stored, known: [], faults: [] })
  expect(await countRedirects()).toBe(before)
  expect(await importing(list)).toEqual({ added: stored, known: [], faults: [] })
  expect(await countRedirects()).toBe(before + 4)
  // Once more changes nothing, whatever the spreadsheet's own letters are.
  const utf16 = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(list.slice(1).replaceAll(';', '\t').replace('two\t', 'two;'), 'utf16le'),
  ])
  expect((await importing(utf16)).known).toHaveLength(4)
  const windows = Buffer.from('/list/s\u00EDntomas,/es/people/\n', 'latin1')
  expect((await importing(windows)).known).toHaveLength(1)
  const { docs } = await cms.payload.find({ collection: 'evidence', where: { summary: { contains: 'from a list' } } })
  expect(docs.map(({ summary }) => summary)).toEqual(['4 redirects were imported from a list.'])
})

test('a list is imported without reading, for each line, what only the words of other documents need', async () => {
  const find = vi.spyOn(cms.payload.db, 'find')
  const { added } = await importing('/quick/one,/people/\n/quick/two,/people/,302\n')
  const asked = find.mock.calls.map(([{ collection }]) => collection)
  find.mockRestore()
  expect(added).toHaveLength(2)
  expect(asked).not.toContain('glossary-terms')
  expect(asked).not.toContain('interventions')
  const { docs } = await cms.payload.find({ collection: 'redirects', where: { from: { equals: '/quick/two/' } } })
  expect(docs.map(({ status }) => status)).toEqual(['302'])
})

test('nothing of a list is imported where one line can’t be, and each such line is named', async () => {
  const before = await countRedirects()
  const list = `/bad/good,/people/
/people/robin-placeholder,/people/
/bad/query.php?id=7,/people/
/bad/nowhere,/not-a-page/
/BAD/GOOD/,/side-effects/
/bad/a,/bad/b
/bad/b,/bad/a
/bad/empty,
/bad/wide,/people/,more
https://other.example/x,/people/
/list/one.html,/side-effects/
`
  const { added, faults } = await importing(list)
  expect(faults.map(({ line, message }) => `${line} ${message}`)).toEqual([
    expect.stringContaining('2 /people/robin-placeholder/ is the address of “Robin Placeholder”'),
    expect.stringContaining('3 “/bad/query.php?id=7” has a question mark'),
    expect.stringContaining('4 There is no page at /not-a-page/'),
    expect.stringContaining('5 /bad/good/ stands in line 1 already'),
    expect.stringContaining('6 This would lead readers in a circle: /bad/a/ → /bad/b/ → /bad/a/'),
    expect.stringContaining('7 This would lead readers in a circle'),
    expect.stringContaining('8 The new address is missing'),
    expect.stringContaining('9 This line has more than two columns'),
    expect.stringContaining('10 “https://other.example/x” is an address of another site'),
    expect.stringContaining('11 /list/one.html is redirected already, to /people/'),
  ])
  expect(added).toHaveLength(1)
  expect(await countRedirects()).toBe(before)
  expect((await importing('/a,"/people/\n')).faults).toEqual([
    { line: expect.any(Number) as number, message: expect.stringContaining('quotation mark') as string },
  ])
})

test('a list may have an address in two spellings, Excel’s own first line, and an address that reads like a heading', async () => {
  const list = 'sep=;\r\nOld URL;New URL\r\n/Twice/;/people/\r\n/twice;/People\r\n'
  expect(await importing(list, true)).toMatchObject({
    added: [{ line: 3, from: '/twice/', to: '/people/' }],
    faults: [],
  })
  const first = 'old-page.html,/people/\n/after-first,/people/\n'
  expect((await importing(first, true)).added.map(({ from }) => from)).toEqual(['/old-page.html', '/after-first/'])
  expect((await importing('source/x,gone\n', true)).added).toHaveLength(1)
})

test('an admin imports a list on the screen, after a look at what it would do, and it is on record', async () => {
  await cms.payload.create({
    collection: 'users',
    data: { name: 'Ada Admin', email: 'ada@example.com', password: 'a-long-password', role: 'admin', isActive: true },
  })
  const admin = await signedIn(cms, 'ada@example.com')
  const send = async (who: Record<string, string>, isDryRun: boolean) => {
    const file = Buffer.from('/screen/one,/people/\n').toString('base64')
    const body = JSON.stringify({ file, isDryRun })
    const response = await cms.rest('/redirects-import', { method: 'POST', headers: who, body })
    return { status: response.status, answer: (await response.json()) as unknown }
  }
  const before = await countRedirects()
  expect((await send(await signedIn(cms), true)).status).toBe(403)
  const added = [{ line: 1, from: '/screen/one/', to: '/people/' }]
  expect(await send(admin, true)).toEqual({ status: 200, answer: { added, known: [], faults: [] } })
  expect(await countRedirects()).toBe(before)
  expect((await send(admin, false)).answer).toEqual({ added, known: [], faults: [] })
  expect(await countRedirects()).toBe(before + 1)
  expect((await send(admin, true)).answer).toMatchObject({ added: [], known: added })
  const { docs } = await cms.payload.find({ collection: 'evidence', where: { summary: { contains: 'from a list' } } })
  expect(docs.map(({ actor }) => actor)).toContain('Ada Admin')
})
