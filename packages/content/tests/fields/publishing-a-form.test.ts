import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reviewDays } from '../support/days.ts'
import { publishReviewer, richText } from '../support/forms.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'

let cms: TestCms
let reviewer: string

beforeAll(async () => {
  cms = await openCms()
  reviewer = await publishReviewer(cms.payload)
})
afterAll(() => cms.close())

const explained = (text: string) => ({ body: richText(text), basis: 'explanation' })

/** A complete side effect, from which a test removes fields. */
const sideEffect = () => ({
  plainName: 'Feeling sick',
  medicalName: 'Nausea',
  slug: 'nausea',
  summary: 'Feeling as if you may vomit.',
  manifestation: 'symptom',
  severity: 'mild',
  isSerious: false,
  whatItFeelsLike: explained('Your stomach feels unsettled.'),
  whatToDo: explained('Tell your nurse.'),
  howWeManageIt: explained('Staff can give you medicine.'),
  review: { reviewedBy: reviewer, ...reviewDays },
})

/** The form's messages, by the path of their field. */
async function refusals(change: object): Promise<Record<string, string>> {
  const data = { ...sideEffect(), ...change, _status: 'published' }
  const error: unknown = await cms.payload.create({ collection: 'side-effects', data: data as never }).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  const { errors } = (error as { data: { errors: { path: string; message: string }[] } }).data
  return Object.fromEntries(errors.map(({ path, message }) => [path, message]))
}

describe('a form that can’t be published says so beside the field', () => {
  it.each([
    ['plainName', { plainName: '' }, 'Fill in “What patients call it”.'],
    ['summary', { summary: 'word '.repeat(61) }, '“What it is” must have at most 60 words, but has 61. Shorten it.'],
    [
      'careAdvice',
      { isSerious: true },
      'Add at least one care card: a serious side effect needs one, so that patients know when to get help.',
    ],
    ['whatToDo.basis', { whatToDo: { body: richText('Rest.') } }, 'Choose the basis.'],
    [
      'whatToDo.sources',
      { whatToDo: { ...explained('Rest.'), basis: 'evidence' } },
      'Name at least one source that supports this claim, or change the basis.',
    ],
    [
      'whatToDo.attestedBy',
      { whatToDo: { ...explained('Rest.'), basis: 'clinicPolicy' } },
      'Name the clinician who confirms this.',
    ],
    ['onset.unit', { onset: { min: 1, basis: 'explanation' } }, 'Choose a unit.'],
    [
      'onset.max',
      { onset: { min: 5, max: 1, unit: 'hours', basis: 'explanation' } },
      '“To” must not be less than “From” (5).',
    ],
  ])('%s', async (path, change, message) => {
    expect(await refusals(change)).toHaveProperty([path], message)
  })

  it('and doesn’t ask for the grounds of a claim that isn’t made', async () => {
    const fields = Object.keys(await refusals({ plainName: '' }))
    expect(fields.filter((path) => /^(?:onset|whoIsAtHigherRisk)/u.test(path))).toEqual([])
  })

  it('and doesn’t ask what nobody may have said', async () => {
    const unsaid = {
      whatItFeelsLike: undefined,
      whatToDo: { ...explained(''), body: null },
      howWeManageIt: undefined,
      medicalName: '',
    }
    expect(Object.keys(await refusals({ ...unsaid, summary: '' }))).toEqual(['summary'])
  })
})

describe('a figure of how often an effect happens', () => {
  const refusalsOf = async (figure: object) => {
    const data = { sideEffects: [{ figures: [figure] }], _status: 'published' }
    const error: unknown = await cms.payload
      .create({ collection: 'treatments', data: data as never })
      .catch((reason: unknown) => reason)
    const { errors } = (error as { data: { errors: { path: string; message: string }[] } }).data
    const place = 'sideEffects.0.figures.0.'
    const own = errors.filter(({ path }) => path.startsWith(place))
    return Object.fromEntries(own.map(({ path, message }) => [path.slice(place.length), message]))
  }
  const sources = ['x']

  it.each([
    [
      'a count of more than all',
      { value: { kind: 'count', numerator: 9, denominator: 5 }, sources },
      { 'value.numerator': 'No more can have had it than were watched (5).' },
    ],
    [
      'a count without all',
      { value: { kind: 'count', numerator: 9 }, sources },
      { 'value.denominator': 'Fill in “Out of”: a count says nothing without it.' },
    ],
    [
      'a count with a part of a person',
      { value: { kind: 'count', numerator: 2.1, denominator: 100_000 }, sources },
      {
        'value.numerator':
          'A count is a whole number. For a number such as 2.1, choose “A rate” in “What the study gives”.',
      },
    ],
    [
      'a rate in nothing',
      { value: { kind: 'rate', numerator: 2.1 }, sources },
      { 'value.denominator': 'Fill in “Out of”: a rate says nothing without it.' },
    ],
    [
      'a rate of less than never',
      { value: { kind: 'rate', numerator: 0, denominator: 1_000, qualifier: 'lessThan' }, sources },
      { 'value.qualifier': 'Nothing happens less often than never: choose another answer.' },
    ],
    [
      'a rate compared with one in nothing',
      {
        value: { kind: 'rate', numerator: 2.1, denominator: 10 },
        comparator: { value: { kind: 'rate', numerator: 1 } },
      },
      { 'comparator.value.denominator': 'Fill in “Out of”: a rate says nothing without it.' },
    ],
    [
      'a range that ends before it starts',
      { value: { kind: 'range', from: 24.5, to: 3 }, sources },
      { 'value.to': 'The highest must not be less than the lowest (24.5).' },
    ],
    [
      'a percentage of more than everybody',
      { value: { kind: 'percent', percent: 104 }, sources },
      { 'value.percent': expect.stringContaining('100') as string },
    ],
    ['no source', { value: { kind: 'percent', percent: 35.8 } }, { sources: expect.any(String) as string }],
  ])('is refused beside its field: %s', async (_, figure, refusals) => {
    expect(await refusalsOf(figure)).toMatchObject(refusals)
  })

  it.each([
    ['a percentage without the number of people', { kind: 'percent', percent: 35.8 }],
    ['a percentage below one', { kind: 'percent', percent: 0.04, qualifier: 'lessThan' }],
    ['a range in many studies', { kind: 'range', from: 0, to: 24.5, studies: 27 }],
    ['nobody', { kind: 'count', numerator: 0, denominator: 50 }],
    ['a rate', { kind: 'rate', numerator: 2.1, denominator: 100_000 }],
    ['a rate of none', { kind: 'rate', numerator: 0, denominator: 1_000 }],
    ['more times than people', { kind: 'rate', numerator: 140.5, denominator: 100, qualifier: 'moreThan' }],
    ['everybody', { kind: 'count', numerator: 1, denominator: 1 }],
  ])('is taken as the study says it: %s', async (_, value) => {
    expect(await refusalsOf({ value, per: 'session', sources })).not.toHaveProperty(['value'])
    expect(Object.keys(await refusalsOf({ value, sources })).filter((path) => path.startsWith('value'))).toEqual([])
  })

  it.each([
    [{ kind: 'count', numerator: 38, denominator: 188 }, 'patient', 'Very common (1 in 10 people or more)'],
    [{ kind: 'count', numerator: 1, denominator: 24 }, 'patient', 'No word: too few people. This share needs 300.'],
    [{ kind: 'percent', percent: 20 }, 'patient', 'No word: it isn’t said how many people were watched.'],
    [{ kind: 'percent', percent: 20, denominator: 900 }, 'session', expect.stringContaining('sessions') as string],
    [{ kind: 'range', from: 0, to: 24.5, denominator: 900 }, 'patient', 'No word: the figure fits more than one.'],
    [
      { kind: 'rate', numerator: 9.7, denominator: 1_000 },
      'patient',
      'No word: a rate doesn’t say how many people were watched.',
    ],
    [{ kind: 'count' }, 'patient', undefined],
    [
      { kind: 'count', numerator: 38, denominator: 188 },
      'patient',
      'No word: as many had it without the treatment, or more.',
      { kind: 'count', numerator: 40, denominator: 180 },
    ],
  ])('shows its word once it is saved, or why there is none: %#', async (value, per, word, ...without: object[]) => {
    const comparator = without.length > 0 ? { name: 'a placebo', value: without[0] } : undefined
    const data = { name: 'Word', sideEffects: [{ figures: [{ value, per, comparator }] }] }
    const { sideEffects } = await cms.payload.create({ collection: 'treatments', data: data as never, draft: true })
    expect(sideEffects[0]?.figures?.[0]?.word ?? undefined).toEqual(word)
  })

  it.each([2.1, 0.000_04, 1_234.567])('keeps the decimals of a rate: %d', async (numerator) => {
    const value = { kind: 'rate', numerator, denominator: 100_000, qualifier: 'about' }
    const figure = { value, comparator: { name: 'A placebo', value } }
    const data = { name: 'Rate', sideEffects: [{ figures: [figure] }] }
    const { id } = await cms.payload.create({ collection: 'treatments', data: data as never, draft: true })
    const { sideEffects } = await cms.payload.findByID({ collection: 'treatments', id, draft: true })
    expect(sideEffects[0]?.figures?.[0]).toMatchObject(figure)
  })
})

describe('a half-written form', () => {
  it('is kept as a draft, whatever it lacks', async () => {
    const kept = await cms.payload.create({
      collection: 'side-effects',
      data: { plainName: 'Dizz' },
      draft: true,
    })
    expect(kept).toMatchObject({ plainName: 'Dizz', _status: 'draft' })
  })
})

describe('steps', () => {
  it('keep their ids, their words and their order when they are moved', async () => {
    const step = (title: string) => ({ title, phase: 'during', body: explained(`${title}.`) })
    const created = await cms.payload.create({
      collection: 'treatments',
      data: { name: 'Ketamine infusion', plainName: 'Infusion', steps: [step('First'), step('Second')] } as never,
      draft: true,
    })
    const [first, second] = created.steps
    await cms.payload.update({
      collection: 'treatments',
      id: created.id,
      locale: 'es',
      data: {
        steps: [
          { ...first, title: 'Primero' },
          { ...second, title: 'Segundo' },
        ],
      },
      draft: true,
    })
    await cms.payload.update({
      collection: 'treatments',
      id: created.id,
      data: { steps: [second, first] },
      draft: true,
    })

    const { steps } = await cms.payload.findByID({
      collection: 'treatments',
      id: created.id,
      locale: 'all',
      draft: true,
      depth: 0,
    })
    expect(steps).toMatchObject([
      { id: second?.id, title: { en: 'Second', es: 'Segundo' } },
      { id: first?.id, title: { en: 'First', es: 'Primero' } },
    ])
  })
})
