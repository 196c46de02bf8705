import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GlossaryTerm, Review } from '@carepath/content/model/payload-types.ts'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import type { MissedDocument } from '@carepath/content/workflow/schedule/missed-schedules.ts'
import { ScheduledPublishing } from '../../src/schedule/scheduled-publishing.ts'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { account, clinician } from '@carepath/content/tests/review/people.ts'
import { personForm, termForm } from '@carepath/content/tests/support/forms.ts'
import { openCms, signedIn, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { sign } from '@carepath/content/tests/support/sign.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let named: string

  beforeAll(async () => {
    cms = await openCms(environment)
    named = await clinician(cms.payload, 'Casey Clinician')
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
  })
  afterAll(() => cms.close())

  test('the panel says what patients see: nothing, this version, or earlier words', async () => {
    const { id } = await draft('Vein')
    expect((await panel(id)).live).toBe('nothing')
    await sign(cms.payload, { type: 'glossary-term', id })
    await send('PATCH', `/glossary-terms/${id}`, { _status: 'published' })
    expect((await panel(id)).live).toBe('this')
    await send('PATCH', `/glossary-terms/${id}?draft=true`, { plainDefinition: 'Another thing.' })
    expect((await panel(id)).live).toBe('earlier')
  })

  test('the panel shows a schedule until it has run', async () => {
    const { id } = await draft('Drip')
    await sign(cms.payload, { type: 'glossary-term', id })
    const tomorrow = await schedule(id, new Date(Date.now() + 86_400_000))
    expect((await panel(id)).schedules).toEqual([{ at: tomorrow, event: 'publish' }])
    expect((await panel((await draft('Pump')).id)).schedules).toEqual([])

    await schedule(id, new Date())
    await new ScheduledPublishing(cms.payload).run()
    const after = await panel(id)
    expect(after).toMatchObject({ live: 'this', missed: null, schedules: [{ at: tomorrow }] })
  })

  test('a schedule fails for words that were changed after their approval, and the form says why until they are published', async () => {
    const { id } = await draft('Cuff')
    await sign(cms.payload, { type: 'glossary-term', id })
    await send('PATCH', `/glossary-terms/${id}`, { _status: 'published' })
    await send('PATCH', `/glossary-terms/${id}?draft=true`, { plainDefinition: 'Another thing.' })
    await schedule(id, new Date())
    await new ScheduledPublishing(cms.payload).run()
    const { missed, live, schedules } = await panel(id)
    expect(missed?.why).toContain('It has changed since Somebody approved it')
    expect({ live, schedules }).toEqual({ live: 'earlier', schedules: [] })

    await sign(cms.payload, { type: 'glossary-term', id })
    await send('PATCH', `/glossary-terms/${id}`, { _status: 'published' })
    expect((await panel(id)).missed).toBeNull()
  })

  test('a schedule that fails is listed with its document, whatever its type', async () => {
    const form = { ...personForm('Pat Person'), role: undefined, _status: 'draft' as const }
    const { id } = await cms.payload.create({ collection: 'people', data: form as never, draft: true })
    for (const target of [{ doc: { relationTo: 'people', value: id } }, { global: 'site-settings' }])
      await cms.payload.jobs.queue({
        task: 'schedulePublish',
        waitUntil: new Date(Date.now() - 1000),
        input: { type: 'publish', ...target, user: { relationTo: 'users', value: cms.editor.id } } as never,
      })
    await new ScheduledPublishing(cms.payload).run()
    const { missed } = (await (await send('GET', '/schedules/missed')).json()) as { missed: MissedDocument[] }
    expect(missed.map(({ document, why }) => [document.title, why.startsWith('Scheduled publish failed: ')])).toEqual(
      expect.arrayContaining([
        ['Pat Person', true],
        ['Site settings', true],
      ]),
    )
    const { docs } = await cms.payload.find({ collection: 'releases', pagination: false })
    expect(docs.map(({ label }) => label)).toEqual(expect.arrayContaining(['Pat Person', 'Site settings']))
    expect(docs.map(({ label }) => label)).not.toContain('Nothing')
  })

  test('missing fields are named by the labels of the form', async () => {
    const { id } = await draft('Mask', { plainDefinition: '' })
    const { problems } = (await panel(id)).review
    expect(problems).toMatchObject([{ path: 'plainDefinition', label: 'What it means' }])
    const response = await send('POST', '/review/submit', { type: 'glossary-term', id, locale: 'en' })
    expect(await response.text()).toContain('What it means: ')
  })

  test('only users who are signed in get the panel’s state', async () => {
    const { id } = await draft('Lamp')
    expect((await cms.rest(`/review-panel?type=glossary-term&id=${id}&locale=en`)).status).toBe(403)
  })

  async function draft(term: string, data: Partial<GlossaryTerm> = {}): Promise<GlossaryTerm> {
    const response = await send('POST', '/glossary-terms?draft=true', { ...termForm(term, named), ...data })
    return ((await response.json()) as { doc: GlossaryTerm }).doc
  }

  async function panel(id: string): Promise<PanelState> {
    return (await send('GET', `/review-panel?type=glossary-term&id=${id}&locale=en`)).json() as Promise<PanelState>
  }

  /** As Payload's drawer does. */
  async function schedule(id: Review['documentId'], waitUntil: Date): Promise<string> {
    await cms.payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil,
      input: {
        type: 'publish',
        doc: { relationTo: 'glossary-terms', value: id },
        user: { relationTo: 'users', value: cms.editor.id },
      },
    })
    return waitUntil.toISOString()
  }

  async function send(method: string, path: string, body?: object): Promise<Response> {
    return cms.rest(path, {
      method,
      headers: await signedIn(cms),
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  }
})
