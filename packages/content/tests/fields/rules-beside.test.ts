import { describe, expect, it } from 'vitest'
import { frequencyValue } from '../../src/fields/groups/frequency-value.ts'
import { scope } from '../../src/fields/groups/scope.ts'
import { shortName } from '../../src/fields/inputs/short-name.ts'
import { sources } from '../../src/types/source/collection.ts'
import { regimens } from '../../src/types/treatment/fields/regimens.ts'
import { benefits } from '../../src/types/treatment/fields/benefits.ts'
import { otherGroups, ratio } from '../../src/types/treatment/fields/compared-groups.ts'
import { controlClasses } from '../../src/types/treatment/fields/control-classes.ts'
import { processStepFields } from '../../src/types/process-step/fields.ts'
import { interventions } from '../../src/types/treatment/fields/interventions.ts'
import { statuses } from '../../src/types/treatment/fields/statuses.ts'
import { checkField as check, fieldOf } from '../support/check-field.ts'

describe('A short name', () => {
  const field = shortName({ of: 'name', example: 'Harbor' })

  it.each([
    ['', 'Harbor Clinic'],
    [undefined, 'n'.repeat(90)],
    ['Harbor', 'n'.repeat(118)],
  ])('may be %j beside %j', (value, name) => {
    expect(check(field, value, { name })).toBe(true)
  })

  it.each([118, 188, 250])('must be filled in beside a name of %d characters', (length) => {
    const message = 'Fill in “Short name”: the name has more than 90 characters.'
    expect(check(field, '', { name: 'n'.repeat(length) })).toBe(message)
    expect(check(field, undefined, { name: { en: 'Short', es: 'n'.repeat(length) } })).toBe(message)
  })
})

describe('The control classes of a medicine', () => {
  it('are one for each country', () => {
    const field = controlClasses()
    expect(check(field, [{ controlClass: 'us-schedule-iii' }, {}], {})).toBe(true)
    expect(check(field, [{ controlClass: 'us-schedule-iii' }, { controlClass: 'us-not-controlled' }], {})).toBe(
      'Give one class for each country: these rows have two for one.',
    )
  })
})

describe('The form of a source', () => {
  it('refuses a strength that doesn’t fit the kind, and names those that fit', () => {
    const strength = fieldOf(sources.fields, 'evidenceLevel')
    expect(check(strength, 'randomisedTrial', { kind: 'clinicPage' })).toBe(
      'Choose an evidence level that fits “Clinic’s own page”: “Expert opinion”, “Clinic’s own statement”, “Background, not a study”.',
    )
    expect(check(strength, 'clinicStatement', { kind: 'clinicPage' })).toBe(true)
  })

  it('takes a printed book by its ISBN alone, and nothing that can’t be found', () => {
    const doi = fieldOf(sources.fields, 'doi')
    expect(check(doi, '', { isbn: '978-0-19-953567-6' })).toBe(true)
    expect(check(doi, '', {})).toBe('Fill in a DOI, a PubMed number, an official address or an ISBN.')
  })
})

describe('How exact a figure is', () => {
  const qualifier = fieldOf(frequencyValue().fields, 'qualifier')
  const refusal = 'Nothing happens to less than none or more than all: choose another answer.'

  it('says no less than none, and no more than all', () => {
    expect(check(qualifier, 'lessThan', { kind: 'percent', percent: 0 })).toBe(refusal)
    expect(check(qualifier, 'moreThan', { kind: 'percent', percent: 100 })).toBe(refusal)
    expect(check(qualifier, 'moreThan', { kind: 'count', numerator: 5, denominator: 5 })).toBe(refusal)
  })

  it('may be anything else, also while numbers are missing', () => {
    expect(check(qualifier, 'lessThan', { kind: 'percent', percent: 1 })).toBe(true)
    expect(check(qualifier, 'atLeast', { kind: 'percent', percent: 100 })).toBe(true)
    expect(check(qualifier, 'moreThan', { kind: 'count', numerator: 4, denominator: 5 })).toBe(true)
    expect(check(qualifier, 'lessThan', { kind: 'percent' })).toBe(true)
    expect(check(qualifier, 'moreThan', { kind: 'rate', numerator: 140, denominator: 100 })).toBe(true)
    expect(check(qualifier, 'lessThan', { kind: 'rate', numerator: 2.1, denominator: 100_000 })).toBe(true)
    expect(check(qualifier, 'lessThan', { kind: 'rate' })).toBe(true)
  })
})

describe('What a standing is of', () => {
  const ofWhich = fieldOf(statuses(), 'interventions')
  const of = (...ids: string[]) => ({ interventions: ids.map((intervention) => ({ intervention })) })
  const isShown = (form: object) => (ofWhich.admin?.condition as (form: object, row: object) => boolean)(form, {})

  it('is asked for where the treatment has several interventions', () => {
    expect([isShown({}), isShown(of('coil')), isShown(of('coil', 'drug'))]).toEqual([false, false, true])
  })

  it('is one of those that the treatment has', () => {
    const rule = ofWhich as unknown as { validate: (value: unknown, options: object) => unknown }
    expect(rule.validate(['lamp'], { siblingData: {}, data: of('coil', 'drug') })).toBe(
      'Choose from “What is done or given” above.',
    )
  })
})

describe('A place of a row', () => {
  const [, places] = scope()
  const isShown = (settings: string[]) =>
    (places!.admin?.condition as (form: object, row: object) => boolean)({ settings }, {})

  it('is asked for where patients have the treatment in several, and is one of them', () => {
    expect([isShown([]), isShown(['home']), isShown(['home', 'outpatient'])]).toEqual([false, false, true])
    const rule = places as unknown as { validate: (value: unknown, options: object) => unknown }
    const answer = rule.validate(['online'], { siblingData: {}, data: { settings: ['home', 'outpatient'] } })
    expect(answer).toBe('Choose from “Where patients have it”.')
  })
})

describe('A condition of a row', () => {
  const conditionsField = scope()[2] as unknown as {
    admin: { condition: (form: object, row: object) => boolean }
    validate: (value: unknown, options: object) => unknown
  }
  const form = { conditions: 'Crohn’s disease\nPsoriasis' }

  it('is asked for where the treatment has several, and is one of them', () => {
    expect(conditionsField.admin.condition({ conditions: 'Psoriasis' }, {})).toBe(false)
    expect(conditionsField.admin.condition(form, {})).toBe(true)
    const said = (value: string) => conditionsField.validate(value, { siblingData: {}, data: form })
    expect(said('psoriasis')).toBe(true)
    expect(said('Psoriasis\nArthritis')).toBe('Write each as it stands under “Given for”.')
  })

  it('is said in each row of doses that differ', () => {
    const { validate } = regimens() as unknown as { validate: (value: unknown, options: object) => unknown }
    const options = { siblingData: {}, data: form }
    expect(validate([{ conditions: 'Psoriasis' }, { conditions: '' }], options)).toBe(
      'Say in each row for what it holds.',
    )
  })
})

describe('A step instead of another', () => {
  const option = fieldOf(processStepFields(), 'option') as unknown as {
    validate: (value: unknown, options: object) => unknown
  }
  const laser = { id: 'a', phase: 'during', visits: 'every' }
  const drops = { ...laser, id: 'b' }
  const said = (siblingData: object, steps: object[]) =>
    option.validate('instead', { ...option, req: { t: String }, siblingData, data: { steps } })

  it('follows a step of the same stage and visits', () => {
    expect(said(drops, [laser, drops])).toBe(true)
    expect(said(drops, [drops])).toBe('The first step has none before it.')
    expect(said(drops, [{ ...laser, visits: 'first' }, drops])).toBe(
      'Choose the stage and the visits of the step before.',
    )
  })
})

describe('The intervention of a row', () => {
  const field = fieldOf(interventions().fields, 'intervention') as unknown as {
    filterOptions: (options: { siblingData: object }) => unknown
  }

  it('is chosen among those of the row’s kind, and one that is chosen already stays', () => {
    expect(field.filterOptions({ siblingData: {} })).toBe(true)
    expect(field.filterOptions({ siblingData: { kind: 'device' } })).toEqual({ kind: { equals: 'device' } })
    expect(field.filterOptions({ siblingData: { kind: 'device', intervention: 'coil' } })).toEqual({
      or: [{ kind: { equals: 'device' } }, { id: { equals: 'coil' } }],
    })
  })
})

describe('A result without a figure', () => {
  const fields = [benefits()]
  const [numerator, isWithoutFigure] = ['numerator', 'isWithoutFigure'].map((name) => fieldOf(fields, name))

  it('says so in place of one, and not beside one', () => {
    const finding = { statement: 'People slept better.' }
    expect(check(numerator!, undefined, finding)).toMatch(/“No figure published”/u)
    expect(check(numerator!, undefined, { ...finding, isWithoutFigure: true })).toBe(true)
    expect(check(isWithoutFigure!, true, finding)).toBe(true)
    expect(check(isWithoutFigure!, true, { ...finding, percent: 60 })).toMatch(/^This finding has a figure/u)
    expect(check(isWithoutFigure!, true, { ...finding, ratio: { value: 1.3 } })).toMatch(/^This finding has a figure/u)
    expect(check(isWithoutFigure!, false, { ...finding, percent: 60 })).toBe(true)
  })
})

describe('The other groups of a study', () => {
  const fields = [otherGroups(), ratio()]
  const [numerator, denominator, value, kind, high] = ['numerator', 'denominator', 'value', 'kind', 'high'].map(
    (name) => fieldOf(fields, name),
  )

  it('are counted, or have a share', () => {
    expect(check(numerator!, undefined, { percent: 15.4 })).toBe(true)
    expect(check(numerator!, undefined, {})).toBe('Give the number of people of this group, or a percentage.')
    expect(check(numerator!, 92, { denominator: 91 })).toBe('No more can have had it than were in this group (91).')
    expect(check(denominator!, undefined, { numerator: 14 })).toMatch(/Out of/u)
  })

  it('have a ratio with its name, within its interval', async () => {
    expect(await check(kind!, undefined, { value: 1.34 })).toMatch(/Choose which ratio/u)
    expect(check(value!, undefined, { kind: 'hazard' })).toBe('Fill in the value of the ratio.')
    expect(check(value!, 2, { kind: 'hazard', low: 1.09, high: 1.65 })).toBe('The value must be within its interval.')
    expect(check(value!, 1.34, { kind: 'hazard', low: 1.09, high: 1.65 })).toBe(true)
    expect(check(high!, undefined, { low: 1.09 })).toBe('Give both ends of the interval, or neither.')
  })
})
