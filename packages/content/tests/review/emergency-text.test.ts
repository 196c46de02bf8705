import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { confirmToSign } from '../support/confirm.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { account, clinician } from './people.ts'

const emergencyText = 'We are not an emergency service. In an emergency, call 911. In a crisis, call or text 988.'
const mainPhone = { number: '+1-310-555-0142', purpose: 'main' as const, isUrgent: true }
const wrongNumber = { phones: [{ number: '+1-310-555-0199', purpose: 'main' as const, isUrgent: true }] }

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let named: string
  let standIn: string
  let clinic: string

  beforeAll(async () => {
    cms = await openCms(environment)
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
    named = await clinician(cms.payload, 'Casey Clinician')
    standIn = await clinician(cms.payload, 'Sam Stand-in')
    await cms.payload.update({ collection: 'people', id: standIn, data: { isPlaceholder: true } })
    clinic = await liveClinic('west', named)
  })
  afterAll(() => cms.close())

  test.each([
    ['the phone', wrongNumber],
    ['what to do in an emergency', { emergencyText: `${emergencyText} Or come to us.` }],
  ])('of a clinic, %s is published only as a clinician has signed it', async (_, change) => {
    const response = await patch(clinic, { ...change, _status: 'published' })
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('approved it')
    expect(await live(clinic)).toMatchObject({ phones: [mainPhone], emergencyText })
  })

  test('hours and the way there are published without a clinician', async () => {
    const hours = [{ day: 'monday', opens: '07:00', closes: '19:00' }]
    expect((await patch(clinic, { hours, address: address('2 Other Street'), _status: 'published' })).status).toBe(200)
    expect(await live(clinic)).toMatchObject({ address: { street: '2 Other Street' } })
  })

  describe.each([
    ['that says not to call 911', `${emergencyText} Never call 911 from here.`],
    ['that calls 988 the wrong number', `${emergencyText} 988 is not for you.`],
    ['without 988', 'In an emergency, call 911.'],
    ['that doesn’t say to call', 'We know 911 and 988.'],
  ])('an emergency text %s', (_, text) => {
    test('can’t be signed or published by anybody', async () => {
      const id = await liveClinic(`c${String(Math.random()).slice(2, 9)}`, named)
      const saved = await patch(id, { emergencyText: text }, '?draft=true')
      const submitted = await step('editor', 'submit', { id })
      const { hash } = (await submitted.json()) as { hash?: string }
      const approved = await step('rae.reviewer', 'approve', {
        id,
        hash: hash ?? '0'.repeat(64),
        scope: 'wholeDocument',
      })
      expect([saved.status, submitted.status, approved.status].some((status) => status >= 400)).toBe(true)
      expect((await patch(id, { emergencyText: text, _status: 'published' })).status).toBeGreaterThanOrEqual(400)
    })
  })

  test('not even a sample clinic’s number is changed by an editor alone', async () => {
    const id = await liveClinic('sample', standIn)
    expect((await patch(id, { ...wrongNumber, _status: 'published' })).status).toBe(403)
    expect((await patch(id, { address: address('3 Third Street'), _status: 'published' })).status).toBe(200)
  })

  const address = (street: string) => ({
    street,
    city: 'Los Angeles',
    region: 'CA',
    postalCode: '90001',
    country: 'US',
  })

  /** A live clinic: signed where its reviewer is no stand-in. */
  async function liveClinic(slug: string, reviewer: string): Promise<string> {
    const form = {
      ...{ slug, name: 'Clinic', phones: [mainPhone], emergencyText, timeZone: 'America/Los_Angeles' },
      ...{ address: address('1 Sample Street'), languages: 'English', acceptsHhsFunds: false },
      hours: [{ day: 'monday' as const, opens: '08:00', closes: '18:00' }],
      review: { reviewedBy: reviewer, reviewedAt: '2026-11-01T12:00:00.000Z', reviewDue: '2027-10-31T12:00:00.000Z' },
    }
    const { id } = await cms.payload.create({ collection: 'clinics', data: form, draft: true })
    if (reviewer !== standIn) {
      const submitted = await step('editor', 'submit', { id })
      const { hash } = (await submitted.json()) as { hash: string }
      await step('rae.reviewer', 'approve', { id, hash, scope: 'wholeDocument' })
    }
    await cms.payload.update({ collection: 'clinics', id, data: { _status: 'published' } })
    return id
  }

  const live = (id: string) => cms.payload.findByID({ collection: 'clinics', id, depth: 0 })

  async function patch(id: string, change: object, query = ''): Promise<Response> {
    const init = { method: 'PATCH', headers: await signedIn(cms), body: JSON.stringify(change) }
    return cms.rest(`/clinics/${id}${query}`, init)
  }

  async function step(who: string, name: string, input: object): Promise<Response> {
    const headers = await signedIn(cms, `${who}@example.com`)
    if (name === 'approve') await confirmToSign(cms, headers)
    const body = JSON.stringify({ type: 'clinic', locale: 'en', ...input })
    return cms.rest(`/review/${name}`, { method: 'POST', headers, body })
  }
})
