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

const explained = (text: string) => ({ body: richText(text), basis: 'explanation', product: 'notApplicable' })

/** A complete side effect, from which a test removes fields. */
const sideEffect = () => ({
  plainName: 'Feeling sick',
  medicalName: 'Nausea',
  slug: 'nausea',
  summary: 'Feeling as if you may vomit.',
  manifestation: 'symptom',
  severity: 'mild',
  isSerious: false,
  frequency: { isMeasured: false, product: 'notApplicable', sources: [reviewer] },
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
    ['medicalName', { medicalName: '' }, 'Fill in “What clinicians call it”.'],
    ['summary', { summary: 'word '.repeat(61) }, '“What it is” must have at most 60 words, but has 61. Shorten it.'],
    [
      'careAdvice',
      { isSerious: true },
      'Add at least one care card: the effect can be dangerous, so patients must know when to get help.',
    ],
    [
      'whatToDo.basis',
      { whatToDo: { body: richText('Rest.'), product: 'notApplicable' } },
      'Choose what this rests on.',
    ],
    [
      'whatToDo.sources',
      { whatToDo: { ...explained('Rest.'), basis: 'evidence' } },
      'Name at least one source that carries this claim, or change what it rests on.',
    ],
    [
      'whatToDo.attestedBy',
      { whatToDo: { ...explained('Rest.'), basis: 'clinicPolicy' } },
      'Name the clinician who vouches for this.',
    ],
    ['onset.unit', { onset: { min: 1, basis: 'explanation' } }, 'Choose a unit.'],
    [
      'onset.max',
      { onset: { min: 5, max: 1, unit: 'hours', basis: 'explanation' } },
      '“To” must not be less than “From” (5).',
    ],
    [
      'frequency.numerator',
      {
        frequency: {
          isMeasured: true,
          qualifier: 'about',
          numerator: 9,
          denominator: 5,
          product: 'ivRacemic',
          sources: ['x'],
        },
      },
      'No more people can be affected than were asked (5).',
    ],
    ['whatToDo.body', { whatToDo: { ...explained(''), body: null } }, 'This field is required.'],
  ])('%s', async (path, change, message) => {
    expect(await refusals(change)).toHaveProperty([path], message)
  })

  it('and doesn’t ask for the grounds of a claim that isn’t made', async () => {
    const fields = Object.keys(await refusals({ medicalName: '' }))
    expect(fields.filter((path) => /^(?:onset|whoIsAtHigherRisk)/u.test(path))).toEqual([])
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
