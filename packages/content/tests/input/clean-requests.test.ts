import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personForm, richText } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

let cms: TestCms
let headers: Record<string, string>

beforeAll(async () => {
  cms = await openCms()
  headers = await signedIn(cms)
})
afterAll(() => cms.close())

async function post(path: string, body: object, as = headers) {
  const response = await cms.rest(path, { method: 'POST', headers: as, body: JSON.stringify(body) })
  return { status: response.status, text: await response.text() }
}

test('well-formed text is stored without what nobody sees, and nothing else of it changes', async () => {
  const name = 'Nu\u0301ria\u200B Wo\u00ADrd \u202Eevil\u202C \u0000\u0002\uD800 👩‍⚕️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 می‌خواهم क्‍ष a\u200Db'
  const { text } = await post('/people?draft=true', { name, bio: richText(name) })
  const { doc } = JSON.parse(text) as { doc: { name: string; bio: unknown } }
  expect(doc.name).toBe('Núria Word evil  👩‍⚕️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 می‌خواهم क्‍ष ab')
  expect(JSON.stringify(doc.bio)).toContain(doc.name)
})

describe('texts are clean whichever way they come', () => {
  const dirty = 'Nu\u0301ria\u200B \u202Eevil\u202C \u0000\u0002\uD800x'
  const clean = 'Núria evil x'

  test('from a command or an import', async () => {
    const data = { name: dirty, bio: richText(dirty), disclosures: dirty }
    const { id, ...made } = await cms.payload.create({ collection: 'people', data, draft: true })
    expect([made.name, made.disclosures]).toEqual([clean, clean])
    expect(made.bio).toEqual(richText(clean))
    const saved = await cms.payload.update({ collection: 'people', id, data: { name: `${dirty}y` }, draft: true })
    expect(saved.name).toBe(`${clean}y`)
    const settings = await cms.payload.updateGlobal({ slug: 'site-settings', data: { siteName: dirty }, draft: true })
    expect(settings.siteName).toBe(clean)
    const user = await cms.payload.update({ collection: 'users', id: cms.editor.id, data: { name: dirty } })
    expect(user.name).toBe(clean)
  })

  test('from a copy of what an earlier release of the CMS has stored', async () => {
    const data = { name: 'Kim Old', bio: richText('A life.') }
    const { id } = await cms.payload.create({ collection: 'people', data, draft: true })
    const { docs } = await cms.payload.db.findVersions<{ name: string }>({
      collection: 'people',
      where: { parent: { equals: id } },
      locale: 'all',
    })
    const { id: version, ...old } = docs[0]!
    const versionData = { ...old, version: { ...old.version, name: { en: dirty.replace('\uD800', '') } } }
    await cms.payload.db.updateVersion({ collection: 'people', id: version, versionData, locale: 'all' } as never)
    const copy = await cms.payload.duplicate({ collection: 'people', id, draft: true })
    expect(copy.name).toContain(clean)
  })

  test('from a list that was copied in Word', async () => {
    const disclosures = '•\tFirst of 5 mg\r\no\tsecond\r\n1.\tthird\r\n\uF0B7 fourth\r\n5 mg\r\n1.5 hours'
    const { text } = await post('/people?draft=true', { name: 'Lee List', disclosures })
    expect((JSON.parse(text) as { doc: { disclosures: string } }).doc.disclosures.split('\n')).toEqual([
      'First of 5 mg',
      'second',
      'third',
      ' fourth',
      '5 mg',
      '1.5 hours',
    ])
  })

  test('from the admin’s own endpoints', async () => {
    const { payload } = cms
    const account = { name: 'Ada Admin', email: 'admin@example.com', password: 'a-long-password', isActive: true }
    await payload.create({ collection: 'users', data: { ...account, role: 'admin' } })
    const admin = await signedIn(cms, account.email)
    const invitation = { name: dirty, email: 'new@example.com', role: 'editor' }
    const { status } = await post('/users/invite', invitation, admin)
    const { docs } = await payload.find({ collection: 'users', where: { email: { equals: 'new@example.com' } } })
    expect([status, docs[0]?.name]).toEqual([200, clean])
  })
})

test.each(['\u200B', '…', '\u0301\u0302', '\u3164', '—'])('a name of %j alone is refused, in words', async (name) => {
  const form = { ...personForm('Somebody'), name, slug: 'somebody' }
  const { status, text } = await post('/people', form)
  expect(status).toBe(400)
  expect(text).toMatch(/“(?:Full name|Name)” must have a letter or a digit|Fill in “(?:Full name|Name)”/u)
})
