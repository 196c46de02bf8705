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

async function redirectFrom(from: string) {
  const body = JSON.stringify({ from, to: '/elsewhere/', status: '301', _status: 'published' })
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
