import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importContent } from '../../src/workflow/content-import/import-content.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { checkFile, exampleText, file, schemaFile } from './import-files.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openCms({}, { areSamples: false })
})
afterAll(() => cms.close())

const check = (content: string | object | Buffer) => checkFile(cms.payload, content)

const glossary = (entry: object) => ({ glossary: [{ slug: 'lux', term: 'lux', plainDefinition: 'Light.', ...entry }] })

test('what is missing keeps a document from being published, not from being imported', async () => {
  const { faults, gaps } = await check({ glossary: [{ slug: 'lux', term: 'lux' }] })
  expect(faults).toEqual([])
  expect(gaps.map(({ field, message }) => `${field}: ${message}`)).toContain(
    'Glossary word “lux” › What it means: Fill in “What it means”.',
  )
})

test('an editorial rule that blocks is told as what keeps a document from being published', async () => {
  const { faults, gaps } = await check(
    glossary({ plainDefinition: 'Light that cures everybody and is completely safe.' }),
  )
  expect(faults).toEqual([])
  expect(
    gaps.some(
      ({ field, message }) => field === 'Glossary word “lux” › What it means' && /cures.*absolute claim/u.test(message),
    ),
  ).toBe(true)
})

test('words that a clinician may allow are told apart from what is missing', async () => {
  const { gaps } = await check(glossary({ plainDefinition: 'Light that cures everybody.', term: '' }))
  const allowable = gaps.filter(({ allowableRule }) => allowableRule === 'C1').map(({ field }) => field)
  expect(allowable).toContainEqual(expect.stringContaining('What it means'))
  const missing = gaps.filter(({ message }) => message.startsWith('Fill in'))
  expect(missing.length).toBeGreaterThan(0)
  expect(missing.filter(({ allowableRule }) => allowableRule !== undefined)).toEqual([])
})

test('a document in one language is not asked for another, empty texts of which say nothing', async () => {
  const plain = { slug: 'lux', term: 'lux', plainDefinition: 'How bright light is where it falls.' }
  const empty = { ...plain, term: { en: 'lux', es: '' }, synonyms: { en: ['brightness'], es: [] } }
  for (const word of [plain, empty]) {
    const { gaps } = await check({ glossary: [word] })
    expect(gaps.filter(({ field }) => field.includes('Spanish'))).toEqual([])
  }
})

test('a document in one language is not asked for another when its file comes again', async () => {
  const plain = { slug: 'lumen', term: 'lumen', plainDefinition: 'How much light a lamp gives.', synonyms: ['lm'] }
  const content = { glossary: [plain] }
  const { faults } = await importContent(cms.payload, [file(content)], {
    ...{ user: cms.editor, mayUpdate: false, isDryRun: false },
  })
  expect(faults).toEqual([])
  const again = await check(content)
  expect(again.unchanged).toHaveLength(1)
  expect(again.gaps.filter(({ field }) => field.includes('Spanish'))).toEqual([])
})

test('a person’s name that is given once is the same in all languages', async () => {
  const bio = { en: 'She is a physician.', es: 'Es médica.' }
  const person = { slug: 'ada', name: 'Ada Lima', credentials: 'MD', role: 'physician', bio }
  const { faults, gaps } = await check({ people: [person] })
  expect(faults).toEqual([])
  expect(gaps.filter(({ field }) => /Name|Credentials/u.test(field))).toEqual([])
  const { gaps: ofOther } = await check({ people: [{ ...person, bio: 'She is a physician.' }] })
  expect(ofOther.filter(({ field }) => field.includes('Spanish'))).toEqual([])
})

test('the schema of the files asks for each group that no document can do without', () => {
  const { $defs } = JSON.parse(readFileSync(schemaFile, 'utf8')) as {
    $defs: Record<string, { required: string[]; properties: Record<string, { required?: string[] }> }>
  }
  expect($defs.clinic?.required).toContain('address')
  expect($defs.clinic?.properties.address?.required).toEqual(['country'])
  expect($defs.treatment?.required).not.toContain('dose')
})

test('the schema of the files takes null where the import empties a field with it', async () => {
  interface Schema {
    type?: string | string[]
    anyOf?: Schema[]
    required?: string[]
    properties?: Record<string, Schema>
  }
  const { $defs } = JSON.parse(readFileSync(schemaFile, 'utf8')) as { $defs: Record<string, Schema> }
  const takesNull = ({ type, anyOf = [] }: Schema): boolean => [type].flat().includes('null') || anyOf.some(takesNull)
  const refusing = (name: string) =>
    Object.entries($defs[name]?.properties ?? {}).flatMap(([field, schema]) => (takesNull(schema) ? [] : [field]))
  for (const name of ['treatment', 'side-effect', 'source', 'clinic', 'person', 'glossary-term'])
    expect(refusing(name).toSorted(), name).toEqual($defs[name]?.required?.toSorted())
  const { faults } = await check({ ...glossary({ synonyms: null, pronunciation: { en: 'luks', es: null } }) })
  expect(faults).toEqual([])
})

interface Therapy {
  treatments: Record<string, unknown>[]
}

test('an urgent card whose number is answered in opening hours alone is told of, and is no gap', async () => {
  const { careCards, clinics, ...others } = JSON.parse(exampleText('therapy.json')) as Record<
    'careCards' | 'clinics',
    Record<string, unknown>[]
  >
  const [card] = careCards
  const toldOf = async (action: object | undefined, hours?: string) => {
    const phones = [{ number: '+1-310-555-0161', purpose: 'main', isUrgent: true, hours }]
    const content = {
      ...others,
      careCards: careCards.map((each) => (each === card ? { ...each, outOfHoursAction: action } : each)),
      clinics: clinics.map((clinic) => ({ ...clinic, phones })),
    }
    const { faults, gaps, worthAdding } = await check(content)
    expect({ faults, gaps: gaps.filter(({ field }) => field.startsWith('Care card')) }).toEqual({
      faults: [],
      gaps: [],
    })
    return worthAdding.map(({ field, message }) => `${field}: ${message}`)
  }
  const message =
    'The number of this urgent card isn’t answered day and night, and the card doesn’t say what to do then. Fill in “And when it isn’t”, such as “Go to an emergency room.”'
  const told = await toldOf(undefined)
  expect(told).toEqual([`Care card “Call the clinic now: very sleepy by day” › And when it isn’t: ${message}`])
  expect(await toldOf({ en: 'Go to an emergency room.', es: 'Vaya a urgencias.' })).toEqual([])
  expect(await toldOf(undefined, 'Day and night')).toEqual([])
}, 90_000)

test('one gap is told once, though the contract and a rule both ask for it', async () => {
  const { treatments, ...others } = JSON.parse(exampleText('therapy.json')) as Therapy
  const [treatment] = treatments
  const [benefit] = treatment!.benefits as Record<string, unknown>[]
  const gapsWith = async (change: object) => {
    const { gaps } = await check({ ...others, treatments: [{ ...treatment, ...change }] })
    return gaps
      .filter(({ field, allowableRule }) => !field.includes('Spanish') && allowableRule === undefined)
      .map(({ field, message }) => `${field}: ${message}`)
  }
  const before = await gapsWith({})
  for (const [change, field] of [
    [{ regulatoryDisclosure: undefined }, 'What patients should know about it:'],
    [{ ifItDoesNotWork: undefined }, 'If it doesn’t work:'],
    [{ ifItDoesNotWork: { ...(treatment!.ifItDoesNotWork as object), body: undefined } }, 'If it doesn’t work:'],
    [{ alternatives: (treatment!.alternatives as object[]).slice(1) }, 'Other choices:'],
    [
      { benefits: [{ ...benefit, statement: { en: 'People slept better.', es: 'Durmieron mejor.' } }] },
      'What studies found 1:',
    ],
    [{ benefits: [{ ...benefit, comparator: undefined }] }, 'What studies found 1'],
  ] as const) {
    const more = (await gapsWith(change)).filter((line) => !before.includes(line))
    expect(more, field).toHaveLength(1)
    expect(more[0]).toContain(` › ${field}`)
  }
  const text = treatment!.ifItDoesNotWork as { body: { en: string } }
  const { gaps } = await check({
    ...others,
    treatments: [{ ...treatment, ifItDoesNotWork: { ...text, body: { en: text.body.en } } }],
  })
  // The words are there, in English.
  expect(gaps.filter(({ field }) => field.includes('If it doesn’t work')).map(({ message }) => message)).toEqual([
    'Translate it: English has this text.',
  ])
}, 60_000)

test('a rate is taken as it is published, and one that lacks a number is told', async () => {
  const { treatments, ...others } = JSON.parse(exampleText('drug.json')) as Therapy
  const [treatment] = treatments
  const [effect, ...effects] = treatment!.sideEffects as Record<string, unknown>[]
  const [figure] = effect!.figures as Record<string, unknown>[]
  const resultOf = async (value: object) => {
    const rate = { ...figure, value, per: 'other', perInWords: { en: 'people each year', es: 'personas cada año' } }
    const sideEffects = [{ ...effect, figures: [rate] }, ...effects]
    const { faults, gaps } = await check({ ...others, treatments: [{ ...treatment, sideEffects }] })
    return [...faults, ...gaps]
      .filter(({ field }) => field.includes('Side effects'))
      .map(({ field, message }) => `${field}: ${message}`)
  }
  expect(await resultOf({ kind: 'rate', numerator: 9.7, denominator: 1_000, qualifier: 'about' })).toEqual([])
  expect(await resultOf({ kind: 'rate', numerator: 140, denominator: 100 })).toEqual([])
  expect(await resultOf({ kind: 'rate', numerator: 9.7 })).toEqual([
    expect.stringContaining('Figure › Out of: Fill in'),
    expect.stringContaining('The figure has no number.'),
  ])
  expect(await resultOf({ kind: 'count', numerator: 9.7, denominator: 1_000 })).toEqual([
    expect.stringContaining('choose “A rate” in “What the study gives”.'),
  ])
  expect(await resultOf({ kind: 'rate', numerator: 9.7, denominator: 1_000, percent: 1 })).toEqual([
    expect.stringContaining('Percent: It goes only with “A percentage”'),
  ])
}, 60_000)

test('a source that nobody could find is told once, at its own place, in the words of the form', async () => {
  const { treatments, ...others } = JSON.parse(exampleText('drug.json')) as Therapy & { sources: object[] }
  const messagesOf = async (change: object) => {
    const sources = others.sources.map((source, index) => (index === 0 ? { ...source, ...change } : source))
    const { gaps } = await check({ ...others, sources, treatments })
    return gaps.filter(({ message }) => !before.has(message)).map(({ field, message }) => `${field}: ${message}`)
  }
  const before = new Set((await check({ ...others, treatments })).gaps.map(({ message }) => message))
  const nothing = { doi: undefined, pmid: undefined, isbn: undefined, url: undefined }
  expect(await messagesOf(nothing)).toEqual([
    expect.stringMatching(
      /› DOI: The source has no DOI, PubMed number, official address or ISBN\. Fill in one of them/u,
    ),
  ])
  // A document that another gap keeps back is told that gap, and whatever rests on the document nothing.
  expect(await messagesOf({ title: undefined })).toEqual([expect.stringContaining('› Title: ')])
  expect(await messagesOf({ ...nothing, url: 'https://en.wikipedia.org/wiki/Light' })).toEqual([
    expect.stringContaining('https://en.wikipedia.org/wiki/Light is not an official address.'),
  ])
}, 60_000)
