import { writtenTypes } from '@carepath/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FormReport } from '../../src/workflow/editorial/editorial-report.ts'
import type { GlossaryTerm } from '../../src/model/payload-types.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { account, clinician } from '../review/people.ts'
import { lexical, link, paragraph, words } from '../rich-text/lexical-of.ts'
import { richText, termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

const promise = 'An infusion cures depression for good.'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let named: string

  beforeAll(async () => {
    cms = await openCms(environment)
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
    named = await clinician(cms.payload, 'Casey Clinician')
  }, 120_000)
  afterAll(() => cms.close())

  test('unsaved words are checked, and a finding names its field and the field’s label', async () => {
    const { id } = await draft('Infusion')
    const { findings, mayOverride } = await check({ id, data: { term: 'Infusion', plainDefinition: promise } })
    expect(findings).toMatchObject([
      { rule: 'C1', level: 'block', path: 'plainDefinition', label: 'What it means', excerpt: promise },
    ])
    expect(findings[0]?.next).toContain('Take the absolute word out')
    expect(mayOverride).toContain('Only a clinical reviewer')
    expect(await check({ id, data: { term: 'Infusion', plainDefinition: 'Medicine into a vein.' } })).toMatchObject({
      findings: [],
    })
  })

  test('a document that was never approved has no findings about its reviewer or the days of review', async () => {
    const { id } = await draft('Unsigned', { review: {} })
    expect((await check({ id, data: {} })).findings).toEqual([])
  })

  test('a text that is long enough is graded with its field, as the rule that judges it grades it', async () => {
    const { id } = await draft('Grade')
    const easy = 'You sit in a chair. A nurse puts a thin tube in your arm. It may sting. '.repeat(4)
    const hard =
      'Practitioners systematically determine appropriate pharmacological interventions, incorporating multidisciplinary recommendations. '
    const graded = async (plainDefinition: string) =>
      (await check({ id, data: { term: 'Grade', plainDefinition } })).grades
    expect(await graded('You sit.')).toEqual([])
    expect(await graded(easy)).toMatchObject([{ path: 'plainDefinition', ease: 'easy' }])
    expect(await graded(hard.repeat(5))).toMatchObject([{ path: 'plainDefinition', ease: 'hard' }])
  })

  test('a form that has hardly been begun is checked like any other', async () => {
    for (const type of writtenTypes) {
      const response = await send('editor', { type, locale: 'en', data: {} })
      expect([type, response.status]).toEqual([type, 200])
    }
    const { findings } = (await (
      await send('editor', { type: 'treatment', locale: 'en', data: {} })
    ).json()) as FormReport
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['S3', 'D1', 'D3', 'D4']))
  })

  test('what an unsaved form lacks is told as it is before a submission, by its fields', async () => {
    const steps = [
      { title: 'Start', phase: 'during', body: { body: richText('You lie down.'), basis: 'clinicPolicy' } },
    ]
    const response = await send('editor', { type: 'treatment', locale: 'en', data: { name: 'A guide', steps } })
    const { incomplete } = (await response.json()) as FormReport
    expect(incomplete).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'plainName', label: 'Short name', message: 'Fill in “Short name”.' }),
        expect.objectContaining({ path: 'steps.0.body.attestedBy', message: 'Name the clinician who confirms this.' }),
      ]),
    )
    expect(incomplete.map(({ path }) => path)).not.toContain('name')
    const { id } = await draft('Complete', { review: {} })
    const whole = { slug: 'complete', term: 'Complete', plainDefinition: 'All of it is here.' }
    expect((await check({ id, data: whole })).incomplete).toEqual([])
  })

  test('a row of a list is named by its number', async () => {
    const step = { title: 'Start', phase: 'during', body: { body: richText(promise), basis: 'explanation' } }
    const response = await send('editor', { type: 'treatment', locale: 'en', data: { steps: [step, step] } })
    const { findings } = (await response.json()) as FormReport
    expect(findings.filter(({ rule }) => rule === 'C1')).toMatchObject([
      { path: 'steps.0.body.body', label: expect.stringMatching(/^Steps.* 1 › /u) as string },
      { path: 'steps.1.body.body', label: expect.stringMatching(/^Steps.* 2 › /u) as string },
    ])
  })

  test('a field that can’t be read is a finding, and the other fields are checked all the same', async () => {
    const body = lexical(paragraph(words('See '), link({ linkType: 'internal', doc: null }, words('this'))))
    const data = { title: 'About us', summary: promise, body }
    const { findings } = (await (await send('editor', { type: 'page', locale: 'en', data })).json()) as FormReport
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ level: 'block', path: 'body', canBeOverridden: false }),
        expect.objectContaining({ rule: 'C1', path: 'summary' }),
      ]),
    )
  })

  test('each language is checked by itself', async () => {
    const { id } = await draft('Vein')
    const spanish = { term: 'Vena', plainDefinition: 'This text is still in English, word by word.' }
    const { findings } = await check({ id, locale: 'es', data: spanish })
    expect(findings).toMatchObject([{ rule: 'L1', path: 'plainDefinition' }])
  })

  test('words that a clinician has allowed are shown with the clinician’s name and reason', async () => {
    const { id } = await draft('History', { plainDefinition: promise })
    const decision = { type: 'glossary-term', id, locale: 'en', rule: 'C1', excerpt: promise }
    const reason = 'It quotes what people used to be told.'
    const headers = await signedIn(cms, 'rae.reviewer@example.com')
    const body = JSON.stringify({ ...decision, reason })
    expect((await cms.rest('/editorial/override', { method: 'POST', headers, body })).status).toBe(200)
    expect(await check({ id, data: { plainDefinition: promise } })).toMatchObject({
      findings: [{ rule: 'C1', override: { by: 'Rae Reviewer', reason } }],
    })
    const changed = await check({ id, data: { plainDefinition: `${promise} Truly.` } }, 'rae.reviewer')
    expect(changed).toMatchObject({ findings: [{ override: { by: 'Rae Reviewer' } }], mayOverride: true })
    const another = await check({ id, data: { plainDefinition: 'It cures depression for good.' } })
    expect(another.findings.map(({ override }) => override)).toEqual([undefined])
  })

  test('strangers get no findings', async () => {
    const body = JSON.stringify({ type: 'page', locale: 'en', data: {} })
    expect((await cms.rest('/editorial', { method: 'POST', body })).status).toBe(403)
  })

  async function draft(term: string, change: Partial<GlossaryTerm> = {}): Promise<GlossaryTerm> {
    return cms.payload.create({
      collection: 'glossary-terms',
      data: { ...termForm(term, named), ...change, _status: 'draft' },
      draft: true,
      user: cms.editor,
    })
  }

  async function check(form: { id: string; locale?: string; data: object }, who = 'editor'): Promise<FormReport> {
    const response = await send(who, { type: 'glossary-term', locale: 'en', ...form })
    expect(response.status).toBe(200)
    return (await response.json()) as FormReport
  }

  async function send(who: string, form: object): Promise<Response> {
    const headers = await signedIn(cms, `${who}@example.com`)
    return cms.rest('/editorial', { method: 'POST', headers, body: JSON.stringify(form) })
  }
})
