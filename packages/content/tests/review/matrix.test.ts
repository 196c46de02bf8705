import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GlossaryTerm, User } from '../../src/model/payload-types.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { sign } from '../support/sign.ts'
import { account, clinician } from './people.ts'
import { stepsOf, type Step } from './steps.ts'
import { waysToPublish, type Way } from './ways-to-publish.ts'

/** Everybody who might try a step. The author is a reviewer who has changed the words. */
const people = ['stranger', 'inactive', 'editor', 'author', 'reviewer', 'admin'] as const
type Person = (typeof people)[number]
const staff: readonly Person[] = ['editor', 'author', 'reviewer', 'admin']

/** Who may take which step, on a document that is ready for it. */
const allowedPeople: Record<Step, readonly Person[]> = {
  submit: staff,
  // The editor submitted it.
  'take-back': ['editor', 'admin'],
  'request-changes': ['reviewer'],
  approve: ['reviewer'],
}

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let named: string
  const accounts: Partial<Record<Person, User>> = {}
  const headers: Partial<Record<Person, Record<string, string>>> = {}
  let count = 0

  beforeAll(async () => {
    cms = await openCms(environment)
    named = await clinician(cms.payload, 'Casey Clinician')
    accounts.editor = cms.editor
    accounts.author = await account(cms.payload, 'reviewer', 'Ari Author')
    accounts.reviewer = await account(cms.payload, 'reviewer', 'Rae Reviewer')
    accounts.admin = await account(cms.payload, 'admin', 'Ada Admin')
    accounts.inactive = await account(cms.payload, 'reviewer', 'Ina Inactive')
    for (const [person, { email }] of Object.entries(accounts)) headers[person as Person] = await signedIn(cms, email)
    accounts.inactive = await cms.payload.update({
      collection: 'users',
      id: accounts.inactive.id,
      data: { isActive: false },
    })
  })
  afterAll(() => cms.close())

  describe.each(people)('%s', (person) => {
    const canPublish = staff.includes(person)

    test.each(Object.keys(waysToPublish) as Way[])('can’t publish unapproved words by “%s”', async (way) => {
      const { id } = await createDraft()
      const before = await liveWords(id)
      const outcome = await waysToPublish[way]({ cms, id, headers: headers[person], user: accounts[person] })
      expect(outcome).toBe('refused')
      expect(await liveWords(id)).toBe(before)
    })

    test.each(Object.keys(waysToPublish) as Way[])(
      `${canPublish ? 'publishes' : 'can’t publish'} approved words by “%s”`,
      async (way) => {
        const { id } = await createDraft()
        await sign(cms.payload, { type: 'glossary-term', id })
        const outcome = await waysToPublish[way]({ cms, id, headers: headers[person], user: accounts[person] })
        const isOff = way === 'GraphQL'
        expect(outcome).toBe(canPublish && !isOff ? 'done' : 'refused')
        expect(await liveWords(id)).toBe(canPublish && !isOff ? 'It covers the eyes.' : undefined)
      },
    )

    test.each(Object.keys(allowedPeople) as Step[])(
      'can take the step “%s” only where the role allows it',
      async (step) => {
        const { id } = await createDraft()
        const steps = stepsOf(cms, { id, locale: 'en' })
        if (step !== 'submit') await steps.take('submit', headers.editor)
        const response = await steps.take(step, headers[person])
        const isAllowed = allowedPeople[step].includes(person)
        expect(response.status).toBe(isAllowed ? 200 : 403)
        const { totalDocs } = await cms.payload.count({
          collection: 'approvals',
          where: { documentId: { equals: id } },
        })
        expect(totalDocs).toBe(isAllowed && step === 'approve' ? 1 : 0)
      },
    )

    test('can’t write approvals, requests, withdrawals or evidence directly', async () => {
      for (const collection of ['approvals', 'reviews', 'withdrawals', 'evidence'] as const) {
        const response = await cms.rest(`/${collection}`, {
          method: 'POST',
          headers: headers[person] ?? { 'content-type': 'application/json' },
          body: '{}',
        })
        expect(response.status).toBe(403)
        const user = accounts[person]
        const create = cms.payload.create({
          collection,
          data: {} as never,
          overrideAccess: false,
          ...(user ? { user } : {}),
        })
        await expect(create).rejects.toThrow('not allowed')
      }
    })
  })

  /** A draft that the editor has written and the author has changed. */
  async function createDraft(): Promise<GlossaryTerm> {
    count += 1
    const document = await cms.payload.create({
      collection: 'glossary-terms',
      data: { ...termForm(`Mask m${count}`, named), _status: 'draft' },
      draft: true,
      user: cms.editor,
    })
    return cms.payload.update({
      collection: 'glossary-terms',
      id: document.id,
      data: { plainDefinition: 'It covers the eyes.' },
      draft: true,
      ...(accounts.author ? { user: accounts.author } : {}),
    })
  }

  async function liveWords(id: string): Promise<string | undefined> {
    const { _status, plainDefinition } = await cms.payload.findByID({ collection: 'glossary-terms', id, draft: false })
    return _status === 'published' ? plainDefinition : undefined
  }
})
