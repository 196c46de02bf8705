import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GlossaryTerm } from '../../src/model/payload-types.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { account, clinician } from '../review/people.ts'
import { confirmToSign } from '../support/confirm.ts'
import { termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

const promise = 'An infusion cures depression for good.'
const calm = 'Medicine that runs slowly into a vein.'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let sample: string
  let named: string

  beforeAll(async () => {
    cms = await openCms(environment)
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
    await account(cms.payload, 'reviewer', 'Robin Second')
    await account(cms.payload, 'admin', 'Ada Admin')
    named = await clinician(cms.payload, 'Casey Clinician')
    sample = await clinician(cms.payload, 'Sam Sample')
    await cms.payload.update({ collection: 'people', id: sample, data: { isPlaceholder: true, _status: 'published' } })
  }, 120_000)
  afterAll(() => cms.close())

  describe('words that break an editorial rule', () => {
    test('can’t be published, and their field shows what is wrong and what to do, without the rule’s code', async () => {
      const { id } = await draft('Infusion', promise, sample)
      const refused = await patch('editor', id, { _status: 'published' })
      expect(refused.status).toBe(400)
      expect(await problems(refused)).toEqual([
        expect.stringMatching(/^plainDefinition: .*cures.* is an absolute claim.*Take the absolute word out(?!.*C1)/u),
      ])
      expect(await isLive(id)).toBe(false)
      expect((await patch('editor', id, { plainDefinition: calm, _status: 'published' })).status).toBe(200)
    })

    test('are shown with their language where another one is on the screen', async () => {
      const { id } = await draft('Drip', promise, sample)
      const refused = await patch('editor', id, { term: 'Gotero', _status: 'published' }, '?locale=es')
      expect(await problems(refused)).toEqual([expect.stringMatching(/^plainDefinition: In English: /u)])
    })

    test('are found in a translation too', async () => {
      const { id } = await draft('Pump', calm, sample)
      const checked = { status: 'reviewed', reviewedBy: sample, reviewedAt: '2026-05-01' }
      const spanish = {
        term: 'Bomba',
        plainDefinition: 'Cura la depresión para siempre.',
        review: { translation: checked },
      }
      const refused = await patch('editor', id, { ...spanish, _status: 'published' }, '?locale=es')
      expect(await problems(refused)).toEqual([expect.stringMatching(/^plainDefinition: “Cura .*absolut/u)])
    })

    test('can’t be approved', async () => {
      const { id } = await draft('Cure', promise, named)
      const { hash } = await step('editor', 'submit', { id })
      const refused = await send('rae.reviewer', 'POST', '/review/approve', signing(id, hash))
      expect(refused.status).toBe(400)
      expect(await refused.text()).toContain('is an absolute claim')
    })
  })

  test('the reviewer that a form names must be licensed, and not one of its authors', async () => {
    const { id } = await draft('Author', calm, named)
    const rae = await cms.payload.find({ collection: 'people', where: { name: { equals: 'Rae Reviewer' } } })
    await patch('editor', id, { review: { authors: [rae.docs[0]?.id] } }, '?draft=true')
    const { hash } = await step('editor', 'submit', { id })
    const refused = await send('rae.reviewer', 'POST', '/review/approve', signing(id, hash))
    expect(await refused.text()).toContain('Rae Reviewer is also an author')
  })

  describe('a clinician', () => {
    test('allows words with a reason, which is on record, and the words can be approved and published', async () => {
      const { id } = await draft('History', promise, named)
      expect((await overriding('rae.reviewer', { id })).status).toBe(200)
      const { hash } = await step('editor', 'submit', { id })
      expect((await send('rae.reviewer', 'POST', '/review/approve', signing(id, hash))).status).toBe(200)
      expect((await patch('editor', id, { _status: 'published' })).status).toBe(200)
      const { docs } = await cms.payload.find({
        collection: 'evidence',
        where: { and: [{ documentId: { equals: id } }, { action: { equals: 'overridden' } }] },
      })
      expect(docs).toMatchObject([{ actor: 'Rae Reviewer', details: { rule: 'C1', excerpt: promise, reason } }])
    })

    test('allows exactly these words: another sentence is checked again', async () => {
      const { id } = await draft('Another', promise, sample)
      await overriding('rae.reviewer', { id })
      expect((await patch('editor', id, { _status: 'published' })).status).toBe(200)
      const changed = { plainDefinition: 'One infusion cures depression for good.', _status: 'published' }
      expect((await patch('editor', id, changed)).status).toBe(400)
      expect((await patch('editor', id, { plainDefinition: promise, _status: 'published' })).status).toBe(200)
    })

    test.each([
      ['editor', {}, 403, 'Only a clinical reviewer'],
      ['ada.admin', {}, 403, 'Only a clinical reviewer'],
      ['rae.reviewer', { reason: 'Fine.' }, 400, 'why the wording is acceptable'],
      ['rae.reviewer', { excerpt: 'Other words.' }, 409, 'not in the saved text'],
      ['rae.reviewer', { rule: 'D2' }, 400, 'Nobody can allow this against the rule “911 and 988 on every page”'],
    ])('can’t do so as %s with %o', async (who, change, status, why) => {
      const { id } = await draft(`Tried by ${who}: ${why}`, promise, named)
      const refused = await overriding(who, { id, ...change })
      expect([refused.status, await refused.text()]).toEqual([status, expect.stringContaining(why)])
    })

    test('can’t do so for words that they have changed themselves', async () => {
      const { id } = await draft('Own', calm, named)
      await patch('rae.reviewer', id, { plainDefinition: promise }, '?draft=true')
      expect((await overriding('rae.reviewer', { id })).status).toBe(403)
      expect((await overriding('robin.second', { id })).status).toBe(200)
      expect(await (await overriding('robin.second', { id })).text()).toContain('Robin Second has allowed these words')
    })
  })

  test('nobody writes, changes or deletes an override through the API', async () => {
    const { id } = await draft('Kept', promise, named)
    await overriding('rae.reviewer', { id })
    const { docs } = await cms.payload.find({ collection: 'overrides', where: { documentId: { equals: id } } })
    for (const who of ['editor', 'rae.reviewer', 'ada.admin']) {
      expect((await send(who, 'POST', '/overrides', { ...docs[0] })).status).toBe(403)
      expect((await send(who, 'PATCH', `/overrides/${docs[0]?.id}`, { reason: 'Another reason.' })).status).toBe(403)
      expect((await send(who, 'DELETE', `/overrides/${docs[0]?.id}`)).status).toBe(403)
    }
  })

  const reason = 'It quotes what people used to be told.'

  const signing = (id: string, hash: unknown) => ({
    ...{ type: 'glossary-term', id, locale: 'en', hash, scope: 'wholeDocument' },
  })

  function overriding(who: string, change: object): Promise<Response> {
    const decision = { type: 'glossary-term', locale: 'en', rule: 'C1', excerpt: promise, reason, ...change }
    return send(who, 'POST', '/editorial/override', decision)
  }

  async function draft(term: string, plainDefinition: string, reviewer: string): Promise<GlossaryTerm> {
    const form = { ...termForm(term, reviewer), plainDefinition }
    const response = await send('editor', 'POST', '/glossary-terms?draft=true', form)
    return ((await response.json()) as { doc: GlossaryTerm }).doc
  }

  async function send(who: string, method: string, path: string, body?: object): Promise<Response> {
    const headers = await signedIn(cms, `${who}@example.com`)
    if (path === '/review/approve') await confirmToSign(cms, headers)
    return cms.rest(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  }

  const patch = (who: string, id: string, data: object, query = '') =>
    send(who, 'PATCH', `/glossary-terms/${id}${query}`, data)

  async function step(who: string, name: string, input: { id: string }): Promise<{ hash: string }> {
    const response = await send(who, 'POST', `/review/${name}`, { type: 'glossary-term', locale: 'en', ...input })
    return (await response.json()) as { hash: string }
  }

  async function isLive(id: string): Promise<boolean> {
    const { _status } = await cms.payload.findByID({ collection: 'glossary-terms', id, draft: false })
    return _status === 'published'
  }
})

/** What the form shows beside its fields. */
async function problems(response: Response): Promise<string[]> {
  const { errors } = (await response.json()) as { errors: { data?: { errors: { path: string; message: string }[] } }[] }
  return errors.flatMap(({ data }) => (data?.errors ?? []).map(({ path, message }) => `${path}: ${message}`))
}
