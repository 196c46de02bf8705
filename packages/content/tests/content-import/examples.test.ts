import { rules, type Draft } from '@carepath/editorial'
import { locales } from '@carepath/schema'
import { createLocalReq, type Where } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importContent } from '../../src/workflow/content-import/import-content.ts'
import { loadCandidateRendition } from '../../src/candidate/candidate-rendition.ts'
import { checkDraft } from '../../src/workflow/editorial/broken-rules.ts'
import { loadCommonFindings } from '../../src/workflow/your-work/common-findings.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { exampleNames, exampleText, file } from './import-files.ts'
import { publishImported } from './publish-imported.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await openCms(environment, { areSamples: false })
  }, 60_000)
  afterAll(() => cms.close())

  test('there is an example of a medicine, a device, a procedure and a therapy', () => {
    expect(exampleNames).toEqual(['device.json', 'drug.json', 'procedure.json', 'therapy.json'])
  })

  test('all examples are imported together, and nothing but signatures keeps them from being published', async () => {
    const files = exampleNames.map((name) => file(exampleText(name), name))
    const options = { user: cms.editor, mayUpdate: false }
    const { faults, gaps } = await importContent(cms.payload, files, { ...options, isDryRun: false })
    // What the learned rules find changes whenever they learn, and a clinician may allow it.
    const others = gaps.filter(({ allowableRule = '' }) => !/^(?:C\d|P2|S1)$/u.test(allowableRule))
    expect({ faults, gaps: others }).toEqual({ faults: [], gaps: [] })
    const again = await importContent(cms.payload, files, { ...options, isDryRun: true })
    expect({ created: again.created, updated: again.updated, faults: again.faults }).toEqual({
      created: [],
      updated: [],
      faults: [],
    })
  }, 90_000)

  test('their sources, which go live with them, block nothing of what is named as blocking most', async () => {
    const learned = Object.entries(rules).flatMap(([code, { title }]) => (/^(?:C\d|P2|S1)$/u.test(code) ? [title] : []))
    const { findings, checked } = await loadCommonFindings(await createLocalReq({ user: cms.editor }, cms.payload))
    expect(checked).toBe(12)
    expect(findings.filter(({ title }) => !learned.includes(title))).toEqual([])
  }, 90_000)

  test('they are live in both languages once a clinician has signed them', async () => {
    const { docs: people } = await cms.payload.find({ collection: 'people', draft: true, pagination: false })
    // A stand-in signs nothing.
    for (const { id } of people)
      await cms.payload.update({
        collection: 'people',
        id,
        data: { isPlaceholder: false, licence: { number: 'A 12345', state: 'CA' } },
        draft: true,
      })
    await publishImported(cms.payload, people.find(({ slug }) => slug === 'sample-clinician')!.id)
    const req = await createLocalReq({}, cms.payload)
    const { docs: treatments } = await cms.payload.find({ collection: 'treatments', pagination: false })
    expect(treatments.map(({ slug, _status }) => `${slug} ${_status}`).sort()).toEqual([
      'carpal-tunnel-surgery published',
      'sertraline published',
      'sleep-therapy published',
      'tens published',
    ])
    for (const { id } of treatments)
      for (const locale of locales)
        expect(
          (await loadCandidateRendition(req, { type: 'treatment', id }, locale)).document,
          `${id} ${locale}`,
        ).toBeDefined()
  }, 120_000)

  test('the check of a live card knows the clinics of the treatment whose side effect shows it', async () => {
    const req = await createLocalReq({}, cms.payload)
    const documentOf = async (
      type: 'care-advice' | 'treatment',
      collection: 'care-advice' | 'treatments',
      where: Where,
    ) => {
      const { docs } = await cms.payload.find({ collection, where, pagination: false })
      const { document } = await loadCandidateRendition(req, { type, id: docs[0]!.id }, 'en')
      return document!
    }
    const name = 'Call the clinic now: very sleepy by day'
    const card = await documentOf('care-advice', 'care-advice', { name: { equals: name } })
    const silent = { ...card, outOfHoursAction: undefined } as never
    const treatment = await documentOf('treatment', 'treatments', { slug: { equals: 'sleep-therapy' } })
    const told = async (document: Draft, others: Draft[] = []) =>
      (await checkDraft(req, document, others)).filter(({ rule }) => rule === 'P3').map(({ path }) => path)
    expect(await told(card)).toEqual([])
    expect(await told(silent)).toEqual(['outOfHoursAction'])
    expect(await told(treatment)).toEqual([])
    expect(await told(treatment, [silent])).toEqual(['careAdvice'])
  })
})
