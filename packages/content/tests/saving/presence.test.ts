import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { account } from '../review/people.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import type { Presence } from '../../src/workflow/presence/presence.ts'

interface Tab {
  headers: Record<string, string>
  tab: string
}

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let id: string
  let eli: Tab
  let ada: Tab
  let adasAccount: { id: string; email: string }
  beforeAll(async () => {
    cms = await openCms(environment)
    adasAccount = await account(cms.payload, 'editor', 'Ada Editor')
  }, 60_000)
  afterAll(() => cms.close())
  beforeEach(async () => {
    id = (await cms.payload.create({ collection: 'pages', data: { title: 'A page' }, draft: true })).id
    eli = { headers: await signedIn(cms), tab: randomUUID() }
    ada = { headers: await signedIn(cms, adasAccount.email), tab: randomUUID() }
  })

  const ask = (by: Tab, action: string, form: object = { collection: 'pages', id }) =>
    cms.rest('/presence', {
      method: 'POST',
      headers: by.headers,
      body: JSON.stringify({ form, tab: by.tab, action }),
    })
  const tell = async (by: Tab, action = 'beat', form?: object): Promise<Presence> => {
    const response = await ask(by, action, form)
    expect(response.status).toBe(200)
    return (await response.json()) as Presence
  }

  test('the first tab may edit, and each is told of the others', async () => {
    expect(await tell(eli)).toMatchObject({ isYours: true, others: [], revision: 1, holder: { name: 'Eli Editor' } })
    expect(await tell(ada)).toMatchObject({
      isYours: false,
      holder: { name: 'Eli Editor', isYou: false },
      others: [{ name: 'Eli Editor', isEditing: true }],
    })
    expect(await tell(eli)).toMatchObject({ isYours: true, others: [{ name: 'Ada Editor', isEditing: false }] })
  })

  test('another tab of the same account is another tab', async () => {
    await tell(eli)
    const second = { ...eli, tab: randomUUID() }
    expect(await tell(second)).toMatchObject({ isYours: false, holder: { isYou: true }, others: [{ isYou: true }] })
  })

  test('whoever takes over may edit, and the former holder is told by whom and when', async () => {
    await tell(eli)
    await tell(ada)
    const before = Date.now()
    expect(await tell(ada, 'takeOver')).toMatchObject({ isYours: true, holder: { name: 'Ada Editor' } })
    const told = await tell(eli)
    expect(told).toMatchObject({ isYours: false, takenOver: { by: 'Ada Editor', isYou: false } })
    expect(Date.parse(told.takenOver!.at)).toBeGreaterThanOrEqual(before - 1)
    expect(await tell(eli)).toMatchObject({ takenOver: { by: 'Ada Editor' } })
    const back = await tell(eli, 'takeOver')
    expect([back.isYours, back.takenOver]).toEqual([true, undefined])
    expect(await tell(ada)).toMatchObject({ isYours: false, takenOver: { by: 'Eli Editor' } })
  })

  test('leaving passes the lease to the next tab that asks', async () => {
    await tell(eli)
    expect((await tell(ada)).isYours).toBe(false)
    // As a browser's beacon sends it.
    const left = await cms.rest('/presence', {
      method: 'POST',
      headers: { authorization: eli.headers.authorization!, 'content-type': 'text/plain;charset=UTF-8' },
      body: JSON.stringify({ form: { collection: 'pages', id }, tab: eli.tab, action: 'leave' }),
    })
    expect(left.status).toBe(200)
    expect(await tell(ada)).toMatchObject({ isYours: true, others: [] })
  })

  test('a tab that isn’t heard of any more is gone', async () => {
    await tell(eli)
    const seenAt = new Date(Date.now() - 46_000).toISOString()
    await cms.payload.update({ collection: 'open-forms', where: { form: { equals: `pages/${id}` } }, data: { seenAt } })
    expect(await tell(ada)).toMatchObject({ isYours: true, others: [] })
    expect((await tell(eli)).isYours).toBe(false)
  })

  test.for(['signed out', 'switched off'])('a tab whose account is %s is gone', async (way) => {
    await tell(ada)
    expect((await tell(eli)).isYours).toBe(false)
    if (way === 'signed out') await cms.rest('/users/logout', { method: 'POST', headers: ada.headers })
    else await cms.payload.update({ collection: 'users', id: adasAccount.id, data: { isActive: false } })
    expect(await tell(eli)).toMatchObject({ isYours: true, others: [] })
    expect((await ask(ada, 'beat')).status).toBe(403)
    await cms.payload.update({ collection: 'users', id: adasAccount.id, data: { isActive: true } })
  })

  test('of twenty tabs that open at once exactly one may edit', async () => {
    const tabs = Array.from({ length: 20 }, () => ({ ...eli, tab: randomUUID() }))
    const answers = await Promise.all(tabs.map((each) => tell(each)))
    expect(answers.filter(({ isYours }) => isYours)).toHaveLength(1)
  })

  test('the settings have it too, and nothing else that nobody edits', async () => {
    expect((await tell(eli, 'beat', { global: 'site-settings' })).isYours).toBe(true)
    expect((await ask(eli, 'beat', { collection: 'evidence', id })).status).toBe(404)
    expect((await ask(eli, 'beat', { collection: 'pages', id: randomUUID() })).status).toBe(404)
    expect((await ask({ ...eli, tab: 'x' }, 'beat')).status).toBe(400)
    expect((await ask({ headers: {}, tab: eli.tab }, 'beat')).status).toBe(403)
  })

  test('nobody reads or writes the rows themselves', async () => {
    await tell(eli)
    expect((await cms.rest('/open-forms', { headers: eli.headers })).status).toBe(403)
    const data = { form: `pages/${id}`, name: 'x', user: 'x', personName: 'x' }
    const made = await cms.rest('/open-forms', { method: 'POST', headers: eli.headers, body: JSON.stringify(data) })
    expect(made.status).toBe(403)
  })
})
