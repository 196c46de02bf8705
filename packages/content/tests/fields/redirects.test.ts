import { afterAll, beforeAll, expect, test } from 'vitest'
import { personForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

let cms: TestCms
let headers: Record<string, string>

beforeAll(async () => {
  cms = await openCms()
  await cms.payload.create({ collection: 'people', data: personForm('Robin Placeholder') })
  await cms.payload.create({
    collection: 'people',
    data: { ...personForm('Dana Draft'), _status: 'draft' },
    draft: true,
  })
  headers = await signedIn(cms)
})
afterAll(() => cms.close())

async function redirectFrom(from: string, to = '/elsewhere/') {
  const body = JSON.stringify({ from, to, status: '301', _status: 'published' })
  const response = await cms.rest('/redirects', { method: 'POST', headers, body })
  return { status: response.status, text: await response.text() }
}

test.each([
  ['/people/robin-placeholder/', '“Robin Placeholder”'],
  ['/', 'a page of the site itself'],
  ['/es/', 'a page of the site itself'],
  ['/side-effects/', 'a page of the site itself'],
  ['/es/glossary/', 'a page of the site itself'],
])('a redirect from %s, where a page is live, is refused at its field and names the page', async (from, page) => {
  const { status, text } = await redirectFrom(from)
  expect(status).toBe(400)
  expect(text).toContain('"path":"from"')
  expect(text).toContain(`${from} is the address of ${page}, which is live`)
})

test.each(['/people/dana-draft/', '/es/people/robin-placeholder/', '/people/nobody/', '/old/', '/en/'])(
  'a redirect from %s, where no page is live, is published',
  async (from) => {
    expect((await redirectFrom(from)).status).toBe(201)
  },
)

async function storedAs(from: string, to?: string) {
  const { status, text } = await redirectFrom(from, to)
  expect(status, text).toBe(201)
  return (JSON.parse(text) as { doc: { from: string; to: string } }).doc
}

test.each([
  ['/leaflet.html', '/leaflet.html'],
  ['/About_Us/Index.asp', '/about_us/index.asp'],
  ['/PatientInfo/X.pdf', '/patientinfo/x.pdf'],
  ['/síntomas/', '/síntomas/'],
  ['/si\u0301ndrome', '/síndrome/'],
  ['/S%C3%8DNDROME-2/', '/síndrome-2/'],
  ['/about-us', '/about-us/'],
  ['/a b/', '/a b/'],
  ['/a%20c', '/a c/'],
  ['//twice//over/', '/twice/over/'],
  ['no-slash', '/no-slash/'],
  ['index.php/about', '/index.php/about/'],
  ['leaflet-2.pdf', '/leaflet-2.pdf'],
  ['v2.0/notes', '/v2.0/notes/'],
  ['/folder/index.html', '/folder/'],
  ['/~dr-smith/', '/~dr-smith/'],
  ['/Flyer (1).pdf', '/flyer (1).pdf'],
  ['http://localhost:4321/Old-Site/Page.php', '/old-site/page.php'],
  ['https://www.localhost:4321/second', '/second/'],
])('a redirect from %s is stored as %s', async (from, stored) => {
  expect((await storedAs(from)).from).toBe(stored)
})

test('the new address may be typed in any spelling too', async () => {
  expect((await storedAs('/t1/', 'People')).to).toBe('/people/')
  expect((await storedAs('/t2/', 'http://localhost:4321/Side-Effects/index.html')).to).toBe('/side-effects/')
})

test.each([
  [
    '/info.php?id=7',
    'has a question mark. Not every web server can tell such addresses apart. Write /info.php, the part',
  ],
  ['/page#part', 'has a “#”, and browsers keep what follows it to themselves. Write /page'],
  [
    'https://old-clinic.example/a',
    'is an address of another site, old-clinic.example. Write the part after its name, e.g. /a',
  ],
  ['//evil.example/a', 'is an address of another site, evil.example'],
  [
    'www.old-clinic.example/a',
    'is an address of another site, www.old-clinic.example. Write the part after its name, e.g. /a',
  ],
  [
    'Old-Clinic.example/b/c.html',
    'is an address of another site, Old-Clinic.example. Write the part after its name, e.g. /b/c.html',
  ],
  ['/s%EDntomas/', 'has a letter as Windows once wrote it. Write the letter itself: /síntomas/'],
  ['/100%', '“%” begins a code of two digits'],
  ['\\\\server\\x', 'has a “\\\\”. Addresses have “/”'],
  ['/_astro/x.css', 'must not be an address that the site needs for its own files'],
  ['/a/../b/', 'must not hold “..” or “.” between slashes'],
  ['/a"b/', 'must be letters, digits, spaces and the signs of an address'],
])('a redirect from %s is refused in words, with what to write', async (from, words) => {
  const { status, text } = await redirectFrom(from)
  expect(status).toBe(400)
  expect(text).toContain('"label":"Old address"')
  expect(text).toContain(words)
})

test.each(['/Same-One', '/same-one/', '/SAME%2DONE', '/same-one/index.html', '//same-one//'])(
  'a second redirect from the same address, written %s, is refused',
  async (from) => {
    const { status, text } = await redirectFrom(from)
    expect(status, text).toBe(from === '/Same-One' ? 201 : 400)
    if (status === 400) expect(text).toContain('“/same-one/” is taken')
  },
)

test('an old address that is taken in the other language is refused, and so is one shared by both', async () => {
  const { id } = (await storedAs('/uno/')) as unknown as { id: string }
  const spanish = (from: string) =>
    cms.rest(`/redirects/${id}?locale=es`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ from, to: '/es/people/', _status: 'published' }),
    })
  expect((await spanish('/dos/')).status).toBe(200)
  expect((await redirectFrom('/Dos')).text).toContain('“/dos/” is taken')
  expect(await (await spanish('/uno/')).text()).toContain('is the old address in both languages')
})

test('a redirect that leads in a circle is refused and names the others', async () => {
  await storedAs('/c1/', '/c2/')
  await storedAs('/c2/', '/c3/')
  const { status, text } = await redirectFrom('/c3/', '/c1/')
  expect(status).toBe(400)
  expect(text).toContain('in a circle: /c3/ → /c1/ → /c2/ → /c3/')
  expect((await redirectFrom('/c4/', '/c4/')).text).toContain('“New address” must not lead to itself')
})
