import type { Locale } from '@carepath/schema'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clinicToday } from '../../src/config/clinic-today.ts'
import type { GlossaryTerm } from '../../src/model/payload-types.ts'
import { formatCalendarDay } from '../../src/model/format-calendar-day.ts'
import { loadCandidateRendition } from '../../src/candidate/candidate-rendition.ts'
import type { ReviewState } from '../../src/workflow/review/review-state.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { confirmToSign } from '../support/confirm.ts'
import { dayFromNow } from '../support/days.ts'
import { termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { sign } from '../support/sign.ts'
import { account, clinician } from './people.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let named: string
  const due = dayFromNow(-2)

  beforeAll(async () => {
    cms = await openCms(environment)
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
    named = await clinician(cms.payload, 'Casey Clinician')
  })
  afterAll(() => cms.close())

  test('while a review is overdue no edit can be published, whether patients would read it or not', async () => {
    const id = await overdueTerm('Vein')
    for (const edit of [{ slug: 'a-vein' }, {}]) {
      const refused = await patch('editor', id, { ...edit, _status: 'published' })
      expect(refused.status).toBe(403)
      expect(await refused.text()).toContain(
        `The review of this document was due on ${formatCalendarDay(due)}, so no edit of it can be published now.`,
      )
    }
    expect((await patch('rae.reviewer', id, { _status: 'published' })).status).toBe(403)
  })

  test('while a review is overdue changes can’t be approved alone, and an approval of the whole document ends that', async () => {
    const id = await overdueTerm('Drip')
    await patch('editor', id, { plainDefinition: 'A bag of liquid on a stand.' }, '?draft=true')
    const hash = await submit(id)
    const refused = await approve(id, { hash, scope: 'changes' })
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('approve the whole document')])
    expect(await state(id)).toMatchObject({ state: 'inReview', wasDueOn: due })
    expect((await approve(id, { hash, scope: 'wholeDocument' })).status).toBe(200)
    expect(await state(id)).not.toHaveProperty('wasDueOn')
    expect((await patch('editor', id, { _status: 'published' })).status).toBe(200)
  })

  test('an overdue document can be submitted again although its words are approved', async () => {
    const id = await overdueTerm('Mask')
    expect(await state(id)).toMatchObject({ state: 'approved', can: { submit: true } })
    const hash = await submit(id)
    expect(await state(id)).toMatchObject({ state: 'inReview', wasDueOn: due })
    expect((await approve(id, { hash, scope: 'wholeDocument' })).status).toBe(200)
    expect(await state(id)).toMatchObject({ state: 'approved', can: { submit: 'It is approved as it stands.' } })
  })

  test('an approval of the whole document needs no request where the words are the same', async () => {
    const id = await overdueTerm('Pump')
    const { hash, wasDueOn, can } = await state(id, 'en', 'rae.reviewer')
    expect([wasDueOn, can.approve]).toEqual([due, true])
    expect((await approve(id, { hash, scope: 'wholeDocument' })).status).toBe(200)
    expect((await patch('editor', id, { slug: 'a-pump', _status: 'published' })).status).toBe(200)
  })

  test('a translation can’t be approved before the review of the English text', async () => {
    const id = await overdueTerm('Needle')
    await patch('editor', id, { term: 'Aguja', plainDefinition: 'Un tubo fino.' }, '?draft=true&locale=es')
    const hash = await submit(id, 'es')
    const message = `The review of the English text was due on ${formatCalendarDay(due)}.`
    expect((await state(id, 'es', 'rae.reviewer')).can.approve).toContain(message)
    const refused = await approve(id, { hash, locale: 'es', scope: 'wholeDocument' })
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining(message)])
    const english = (await state(id)).hash
    expect((await approve(id, { hash: english, scope: 'wholeDocument' })).status).toBe(200)
    expect((await approve(id, { hash, locale: 'es', scope: 'wholeDocument' })).status).toBe(200)
  })

  test('on the day a review is due it isn’t overdue yet', async () => {
    const id = await overdueTerm('Cuff', clinicToday(cms.payload))
    expect(await state(id)).not.toHaveProperty('wasDueOn')
    expect((await patch('editor', id, { slug: 'a-cuff', _status: 'published' })).status).toBe(200)
  })

  /** A term that went live before its review was due. It is saved without hooks, since a test can’t turn the clock back. */
  async function overdueTerm(term: string, reviewDue = due): Promise<string> {
    const form = termForm(term, named)
    const review = { ...form.review, reviewedAt: dayFromNow(-300), reviewDue }
    const { id } = await cms.payload.create({ collection: 'glossary-terms', data: { ...form, review } })
    await sign(cms.payload, { type: 'glossary-term', id })
    await cms.payload.db.updateOne({ collection: 'glossary-terms', id, data: { _status: 'published' } })
    const req = await createLocalReq({}, cms.payload)
    expect((await loadCandidateRendition(req, { type: 'glossary-term', id }, 'en')).hash).toBeDefined()
    return id
  }

  async function submit(id: string, locale: Locale = 'en'): Promise<string | undefined> {
    const response = await send('editor', 'POST', '/review/submit', { type: 'glossary-term', id, locale })
    return ((await response.json()) as ReviewState).hash
  }

  function approve(id: string, signing: object): Promise<Response> {
    return send('rae.reviewer', 'POST', '/review/approve', { type: 'glossary-term', id, locale: 'en', ...signing })
  }

  async function state(id: string, locale: Locale = 'en', who = 'editor'): Promise<ReviewState> {
    const query = new URLSearchParams({ type: 'glossary-term', id, locale }).toString()
    return (await (await send(who, 'GET', `/review?${query}`)).json()) as ReviewState
  }

  const patch = (who: string, id: string, data: Partial<GlossaryTerm>, query = '') =>
    send(who, 'PATCH', `/glossary-terms/${id}${query}`, data)

  async function send(who: string, method: string, path: string, body?: object): Promise<Response> {
    const headers = await signedIn(cms, `${who}@example.com`)
    if (path === '/review/approve') await confirmToSign(cms, headers)
    return cms.rest(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  }
})
