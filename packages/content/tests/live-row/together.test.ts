import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PublishNeeds } from '../../src/workflow/together/needs.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { account } from '../review/people.ts'
import { publishReviewer } from '../support/forms.ts'
import { LinkedPeople } from '../support/linked-people.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let headers: Record<string, string>
  let admin: Record<string, string>
  let people: LinkedPeople

  beforeAll(async () => {
    cms = await openCms(environment)
    people = new LinkedPeople(cms)
    await publishReviewer(cms.payload)
    headers = await signedIn(cms)
    admin = await signedIn(cms, (await account(cms.payload, 'admin', 'Ada Admin')).email)
  }, 60_000)
  afterAll(() => cms.close())
  beforeEach(() => cms.payload.delete({ collection: 'outbox', where: {} }))

  describe('two new people whose biographies link to each other', () => {
    test('go live together from the list', async () => {
      const [one, other] = await people.createPair('Ana', 'Ben')
      const answer = await publishFromList([one, other])
      expect(answer.errors).toEqual([])
      expect(await isLive(one, other)).toEqual([true, true])
      expect(await queued()).toHaveLength(2)
    })

    test('are named to whoever publishes one of them alone', async () => {
      const [one, other] = await people.createPair('Cleo', 'Dan')
      const response = await send('PATCH', `/people/${one}`, { _status: 'published' })
      expect(response.status).toBe(400)
      const { errors } = (await response.json()) as {
        errors: { message: string; data: { missing: unknown; errors: { path: string; message: string }[] } }[]
      }
      expect(errors[0]?.message).toContain('“Cleo” refers to “Dan” (person), which patients can’t see yet.')
      expect(errors[0]?.data.missing).toEqual([
        { type: 'person', id: other, title: 'Dan', kind: 'Person', path: `/collections/people/${other}` },
      ])
      expect(errors[0]?.data.errors[0]).toMatchObject({ path: 'bio' })
      expect(await isLive(one, other)).toEqual([false, false])
    })

    test('stay off the site from the list where one of them can’t go live, and a third goes live', async () => {
      const [one, other] = await people.createPair('Eva', 'Fay')
      await cms.payload.update({ collection: 'people', id: other, data: { role: null }, draft: true } as never)
      const third = await people.create('Gil')
      const { errors } = await publishFromList([one, other, third])
      expect(errors).toHaveLength(2)
      const told = new Map(errors.map(({ id, message }) => [id, message]))
      expect(told.get(one)).toContain('“Eva” refers to “Fay” (person), which patients can’t see yet.')
      expect(told.get(other)).toMatch(/^Role: /u)
      expect(await isLive(one, other, third)).toEqual([false, false, true])
    })
  })

  test('what a document must go live with is named, and is published with it by one request', async () => {
    const [one, other] = await people.createPair('Pair One', 'Pair Two')
    const needs = (await (await get(`/publish-together?type=person&id=${one}`)).json()) as PublishNeeds
    expect(needs).toMatchObject({ canPublish: true, documents: [{ id: other, lacks: null }, { id: one }] })
    const documents = needs.documents.map(({ type, id }) => ({ type, id }))
    for (let times = 0; times < 2; times += 1) expect((await post('/publish-together', { documents })).status).toBe(200)
    expect(await isLive(one, other)).toEqual([true, true])
    expect(await queued()).toHaveLength(2)
    expect((await get(`/publish-together?type=person&id=${one}`)).ok).toBe(true)
    const down = await post('/publish-together', { documents, event: 'unpublish' }, admin)
    expect([down.status, await isLive(one, other)]).toEqual([200, [false, false]])
  })

  test('of a set that can’t go live as a whole nothing does, and each reason is named', async () => {
    const [one, other] = await people.createPair('Pair One', 'Pair Two')
    await cms.payload.update({ collection: 'people', id: other, data: { role: null }, draft: true } as never)
    const documents = [one, other].map((id) => ({ type: 'person', id }))
    const response = await post('/publish-together', { documents })
    const text = await response.text()
    expect(response.status).toBe(409)
    expect(text).toContain('Role: ')
    expect(await isLive(one, other)).toEqual([false, false])
  })

  test('documents that need each other are deleted together from the list', async () => {
    const [one, other] = await people.createPair('Pair One', 'Pair Two')
    await post('/publish-together', { documents: [one, other].map((id) => ({ type: 'person', id })) })
    await expect(cms.payload.delete({ collection: 'people', id: one })).rejects.toThrow('Still needed by')
    const { errors } = await cms.payload.delete({ collection: 'people', where: { id: { in: [one, other] } } })
    expect(errors).toEqual([])
  })

  async function publishFromList(ids: string[]) {
    const query = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
    const response = await send('PATCH', `/people?${query}&draft=true`, { _status: 'published' })
    return (await response.json()) as { errors: { id: string; message: string }[] }
  }

  async function isLive(...ids: string[]): Promise<boolean[]> {
    const { docs } = await cms.payload.db.find<{ id: string; _status: string }>({
      collection: 'people',
      where: { id: { in: ids } },
      pagination: false,
    })
    return ids.map((id) => docs.some((row) => row.id === id && row._status === 'published'))
  }

  async function queued() {
    return (await cms.payload.find({ collection: 'outbox', pagination: false })).docs
  }

  const get = (path: string) => cms.rest(path, { headers })
  const post = (path: string, body: object, as = headers) =>
    cms.rest(path, { method: 'POST', headers: as, body: JSON.stringify(body) })
  const send = (method: string, path: string, body: object) =>
    cms.rest(path, { method, headers, body: JSON.stringify(body) })
})
