import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GlossaryTerm, User } from '../../src/model/payload-types.ts'
import type { ReviewState } from '../../src/workflow/review/review-state.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { clinician, account } from '../review/people.ts'
import { termForm } from '../support/forms.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { origin, password, Person } from './person.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let named: string
  let editor: Person
  let count = 0

  beforeAll(async () => {
    cms = await openCms(environment)
    named = await clinician(cms.payload, 'Casey Clinician')
    editor = await Person.signIn(cms, cms.editor.email)
  })
  afterAll(() => cms.close())

  test('a reviewer who has not confirmed who they are signs nothing', async () => {
    const { person } = await reviewer()
    const signing = await submitted()
    const refused = await person.post('/review/approve', signing)
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain('Confirm that it is you first')
    expect(await countApprovals(signing.id)).toBe(0)
  })

  test('one confirmation serves all that the reviewer signs in the next five minutes, and no longer', async () => {
    const { person, user } = await reviewer()
    expect((await person.confirm('sign')).status).toBe(200)
    expect(await person.needed('sign')).toMatchObject({ isConfirmed: true })
    expect((await person.post('/review/approve', await submitted())).status).toBe(200)
    expect((await person.post('/review/approve', await submitted())).status).toBe(200)
    const { docs } = await cms.payload.find({ collection: 'signing-sessions', where: { account: { equals: user.id } } })
    expect(new Date(docs[0]!.until).getTime() - Date.now()).toBeLessThanOrEqual(5 * 60_000)
    await cms.payload.db.updateMany({
      collection: 'signing-sessions',
      where: { account: { equals: user.id } },
      data: { until: new Date(Date.now() - 1).toISOString() },
    })
    expect(await person.needed('sign')).toMatchObject({ isConfirmed: false })
    expect((await person.post('/review/approve', await submitted())).status).toBe(403)
  })

  test('a confirmation holds in the session that gave it, and for its purpose', async () => {
    const { person, user } = await reviewer()
    await person.confirm('secondFactor')
    expect((await person.post('/review/approve', await submitted())).status).toBe(403)
    await person.confirm('sign')
    const elsewhere = await Person.signIn(cms, user.email)
    expect((await elsewhere.post('/review/approve', await submitted())).status).toBe(403)
    expect((await elsewhere.post('/account/second-factors/new-app', {})).status).toBe(403)
  })

  test('a wrong password confirms nothing, and counts towards the lock of the account', async () => {
    const { person, user } = await reviewer()
    for (let tries = 0; tries < 8; tries += 1) {
      const refused = await person.confirm('sign', { password: `guess ${tries}` })
      expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('isn’t your password')])
    }
    const locked = await person.confirm('sign')
    expect([locked.status, await locked.text()]).toEqual([403, expect.stringContaining('wait a quarter of an hour')])
    expect((await Person.signIn(cms, user.email)).headers.authorization).toBe('JWT ')
    expect((await person.post('/review/approve', await submitted())).status).toBe(403)
  })

  test('nobody confirms without a session, nor with a body of another shape', async () => {
    const stranger = new Person(cms, { 'content-type': 'application/json' })
    expect((await stranger.confirm('sign')).status).toBe(403)
    const { person } = await reviewer()
    for (const body of [
      {},
      { purpose: 'sign' },
      { purpose: 'all', password },
      { purpose: 'sign', password: { $ne: 1 } },
    ])
      expect((await person.post('/confirmation', body)).status).toBe(400)
  })

  test('the evidence of an approval says how the reviewer confirmed who they are', async () => {
    const { person } = await reviewer()
    await person.confirm('sign')
    const first = await submitted()
    await person.post('/review/approve', first)
    expect(await confirmedBy(first.id)).toEqual(['password'])
    const { person: other } = await reviewer()
    const { passkey } = await other.addPasskey()
    const { passkey: question } = await other.needed('sign')
    expect((await other.confirm('sign', { passkey: passkey.confirm(question!, origin) })).status).toBe(200)
    const second = await submitted()
    await other.post('/review/approve', second)
    expect(await confirmedBy(second.id)).toEqual(['password', 'passkey'])
  })

  async function reviewer(): Promise<{ person: Person; user: User }> {
    count += 1
    const user = await account(cms.payload, 'reviewer', `Rae Reviewer ${count}`)
    return { user, person: await Person.signIn(cms, user.email) }
  }

  /** A new term that waits for a reviewer, and what signs it. */
  async function submitted() {
    count += 1
    const created = await editor.post('/glossary-terms?draft=true', termForm(`Mask m${count}`, named))
    const { id } = ((await created.json()) as { doc: GlossaryTerm }).doc
    const words = { type: 'glossary-term', id, locale: 'en' }
    const { hash } = (await (await editor.post('/review/submit', words)).json()) as ReviewState
    return { ...words, hash, scope: 'wholeDocument' }
  }

  async function countApprovals(id: string): Promise<number> {
    return (await cms.payload.count({ collection: 'approvals', where: { documentId: { equals: id } } })).totalDocs
  }

  async function confirmedBy(id: string): Promise<unknown> {
    const { docs } = await cms.payload.find({
      collection: 'evidence',
      where: { and: [{ documentId: { equals: id } }, { action: { equals: 'approved' } }] },
    })
    return (docs[0]?.details as { confirmedBy?: unknown }).confirmedBy
  }
})
