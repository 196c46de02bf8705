import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LiveStatus } from '@carepath/content/workflow/releases/live-status.ts'
import type { LeavingTranslation } from '@carepath/content/workflow/languages/leaving-translations.ts'
import { clinician } from '@carepath/content/tests/review/people.ts'
import { asPublished, publishReviewer, richText, termForm } from '@carepath/content/tests/support/forms.ts'
import { dayFromNow } from '@carepath/content/tests/support/days.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'

const publishing = { _status: 'published' as const }

let cms: PublishingCms
let reviewer: string
/** Beyond all that the tests queue. */
let sequence = 1_000_000

beforeAll(async () => {
  cms = await openPublishingCms({ SITE_URL: 'https://clinic.example' })
  reviewer = await publishReviewer(cms.payload)
})
afterAll(() => cms.close())

test('a form says that a draft is not live, that a published document is on its way, and then where its page is', async () => {
  await cms.stopWorker()
  const { id } = await cms.payload.create({
    collection: 'glossary-terms',
    data: termForm('Vein', reviewer),
    draft: true,
  })
  expect(await status(id)).toEqual({ state: 'notLive' })
  await cms.payload.update({ collection: 'glossary-terms', id, data: { _status: 'published' } })
  expect(await status(id)).toEqual({ state: 'publishing', stage: 'queued' })
  cms.startWorker()
  await cms.until(async () => {
    expect(await status(id)).toEqual({
      state: 'live',
      since: expect.stringMatching(/^\d{4}-/u) as string,
      isShown: true,
      address: 'https://clinic.example/glossary/#vein',
      notes: [],
    })
  })
  expect(await status(id, 'es')).toMatchObject({
    state: 'live',
    isShown: false,
    address: null,
    notes: [],
  })
  await cms.payload.update({ collection: 'glossary-terms', id, data: { _status: 'draft' } })
  await cms.until(async () => expect(await status(id)).toEqual({ state: 'notLive' }))
})

test('a form says why its document could not go live, and what to do', async () => {
  const term = asPublished(termForm('An unrenderable word', reviewer))
  const { id } = await cms.payload.create({ collection: 'glossary-terms', data: term })
  await cms.until(async () => {
    expect(await status(id)).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(
        /^The page \/glossary\/[\w-]+\/ can’t be made \(reference [A-Z\d]{8}\)$/u,
      ) as string,
      next: expect.stringContaining('tell whoever looks after this system the reference') as string,
    })
  })
  expect(JSON.stringify(await status(id))).not.toContain('template')
})

test('a form that could not go live leads to the field that keeps it', async () => {
  const { id } = await cms.payload.create({
    collection: 'glossary-terms',
    data: termForm('Tube', reviewer),
    draft: true,
  })
  await failed({ id, document: `glossary-term/${id}`, field: 'plainDefinition' })
  expect(await status(id)).toMatchObject({
    state: 'failed',
    field: { path: 'plainDefinition', label: 'What it means' },
  })
  await failed({ id, document: 'glossary-term/another', field: 'plainDefinition' })
  expect(await status(id), 'it went with another document').toMatchObject({ state: 'failed', field: null })
})

/** Puts on record that the document’s last change failed. */
async function failed({ id, document, field }: { id: string; document: string; field: string }): Promise<void> {
  sequence += 1
  const at = new Date().toISOString()
  const error = { code: 'invalidDocument', message: 'It is too long', document, field, next: 'Make it shorter.' }
  const release: unknown = await cms.payload.db.create({
    collection: 'releases',
    data: { label: 'Tube', status: 'failed', startedAt: at, error },
  })
  await cms.payload.db.create({
    collection: 'outbox',
    data: {
      ...{ sequence, event: 'publish', documentType: 'glossary-term', documentId: id, title: 'Tube', at },
      ...{ requestedBy: 'Eli Editor', status: 'failed', release: (release as { id: string }).id },
    },
  })
}

test('whoever publishes is told which pages of others go with a translation, and a list shows the languages that went', async () => {
  const person = await clinician(cms.payload, 'Casey Clinician')
  const { id } = await cms.payload.create({
    collection: 'glossary-terms',
    data: asPublished(termForm('Cannula', reviewer)),
  })
  const spanish = {
    term: 'Cánula',
    plainDefinition: 'Un tubo fino.',
    review: { translation: { status: 'reviewed', reviewedBy: reviewer, reviewedAt: dayFromNow(-1) } },
  }
  await cms.payload.update({
    collection: 'people',
    id: reviewer,
    locale: 'es',
    data: { name: 'Robin Placeholder', bio: richText('Pone infusiones.'), ...publishing },
  })
  await cms.payload.update({
    ...({ collection: 'glossary-terms', id, locale: 'es' } as const),
    data: { ...spanish, ...publishing } as never,
  })
  await cms.until(async () => expect(await cms.page('/es/glossary/')).toContain('Cánula'))
  expect(await leaving(reviewer)).toEqual([])
  await cms.payload.update({
    collection: 'people',
    id: reviewer,
    locale: 'es',
    draft: true,
    data: { bio: null as never },
  })
  expect(await leaving(reviewer)).toEqual([
    'Robin Placeholder: “Short biography” isn’t ready in Spanish.',
    'Cannula: Not live in Spanish: it refers to “Robin Placeholder” (person), not live in Spanish either. Publish that language of “Robin Placeholder” (person) first: this follows by itself.',
  ])
  expect(await leaving(person)).toEqual([])
  const headers = await signedIn(cms)
  const body = JSON.stringify(publishing)
  const published = await cms.rest(`/people/${reviewer}`, { method: 'PATCH', headers, body })
  const { notices } = (await published.json()) as { notices: string[] }
  expect(notices.join()).toContain('So does in Spanish what can’t do without it: “Cánula”.')
  await cms.until(async () => expect((await cms.page('/es/glossary/')) ?? '').not.toContain('Cánula'))
  // Whichever language the form shows, and though another document’s release took the translation down.
  for (const locale of ['en', 'es'])
    expect(await status(id, locale)).toMatchObject({
      ...(locale === 'es' ? { address: null } : {}),
      notes: [
        'Not live in Spanish: it refers to “Robin Placeholder” (person), not live in Spanish either. Publish that language of “Robin Placeholder” (person) first: this follows by itself.',
      ],
    })
  expect(JSON.stringify(await status(id, 'es'))).not.toMatch(/(?:person|glossary-term)\/[\da-f-]{24}/u)
  const { outOfDate } = (await (await cms.rest('/languages-out-of-date?type=glossary-term', { headers })).json()) as {
    outOfDate: object
  }
  expect(outOfDate).toEqual({ [id]: ['es'] })
  const listed = await cms.rest('/people?where[translations.outOfDate][equals]=es', { headers })
  expect(((await listed.json()) as { docs: { id: string }[] }).docs.map((each) => each.id)).toEqual([reviewer])
})

async function leaving(id: string): Promise<string[]> {
  const response = await cms.rest(`/leaving-translations?document=person/${id}`, { headers: await signedIn(cms) })
  const answer = (await response.json()) as { leaving: LeavingTranslation[] }
  return answer.leaving.map(({ document, why }) => `${document.title}: ${why}`)
}

test('only users who are signed in get an answer, and an invalid question is refused', async () => {
  expect((await cms.rest('/live-status?type=page&id=x&locale=en')).status).toBe(403)
  expect((await cms.rest('/live-status?type=leaflet&id=x&locale=en', { headers: await signedIn(cms) })).status).toBe(
    400,
  )
})

async function status(id: string, locale = 'en'): Promise<LiveStatus> {
  const response = await cms.rest(`/live-status?type=glossary-term&id=${id}&locale=${locale}`, {
    headers: await signedIn(cms),
  })
  return (await response.json()) as LiveStatus
}
