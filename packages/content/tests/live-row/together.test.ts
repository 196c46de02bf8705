import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { personForm, publishReviewer, richText } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let headers: Record<string, string>

  beforeAll(async () => {
    cms = await openCms(environment)
    await publishReviewer(cms.payload)
    headers = await signedIn(cms)
  }, 60_000)
  afterAll(() => cms.close())
  beforeEach(() => cms.payload.delete({ collection: 'outbox', where: {} }))

  describe('two new people whose biographies link to each other', () => {
    test('go live together from the list', async () => {
      const [one, other] = await linkedPair('Ana', 'Ben')
      const answer = await publishFromList([one, other])
      expect(answer.errors).toEqual([])
      expect(await isLive(one, other)).toEqual([true, true])
      expect(await queued()).toHaveLength(2)
    })

    test('are named to whoever publishes one of them alone', async () => {
      const [one, other] = await linkedPair('Cleo', 'Dan')
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
      const [one, other] = await linkedPair('Eva', 'Fay')
      await cms.payload.update({ collection: 'people', id: other, data: { role: null }, draft: true } as never)
      const third = await person('Gil')
      const { errors } = await publishFromList([one, other, third])
      expect(errors).toHaveLength(2)
      const told = new Map(errors.map(({ id, message }) => [id, message]))
      expect(told.get(one)).toContain('“Eva” refers to “Fay” (person), which patients can’t see yet.')
      expect(told.get(other)).toMatch(/^Role: /u)
      expect(await isLive(one, other, third)).toEqual([false, false, true])
    })
  })

  async function linkedPair(name: string, otherName: string): Promise<[string, string]> {
    const one = await person(name)
    const other = await person(otherName, one)
    await cms.payload.update({ collection: 'people', id: one, data: { bio: linkTo(other) }, draft: true })
    return [one, other]
  }

  async function person(name: string, linked?: string): Promise<string> {
    const data = { ...personForm(name), isPlaceholder: false, _status: 'draft' as const }
    const bio = linked === undefined ? data.bio : linkTo(linked)
    return (await cms.payload.create({ collection: 'people', data: { ...data, bio }, draft: true })).id
  }

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

  const send = (method: string, path: string, body: object) =>
    cms.rest(path, { method, headers, body: JSON.stringify(body) })
})

function linkTo(id: string) {
  const text = richText('A colleague.')
  const link = {
    ...{ type: 'link', version: 3, format: '', indent: 0, direction: 'ltr' },
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'people', value: id } },
    children: [{ type: 'text', text: 'colleague', format: 0, style: '', mode: 'normal', detail: 0, version: 1 }],
  }
  const [paragraph] = text.root.children
  return { root: { ...text.root, children: [{ ...paragraph, children: [link] }] } } as unknown as ReturnType<
    typeof richText
  >
}
