import { CarepathError, writtenTypes, type Image } from '@carepath/schema'
import { examples } from '@carepath/schema/examples'
import { describe, expect, it } from 'vitest'
import { InvalidDocumentError } from '../../src/mapping/invalid-document-error.ts'
import type { StoredDocument } from '../../src/mapping/mapping-context.ts'
import { translationGaps } from '../../src/mapping/translation-gaps.ts'
import { publishedConfig } from '../../src/records/published/registry.ts'
import { lexical, node, paragraph, words } from '../rich-text/lexical-of.ts'
import { publish } from './publish.ts'
import { storedForm } from './stored-form.ts'

const context = { locale: 'en', media: () => undefined } as const

function formOf(type: 'care-advice' | 'side-effect' | 'person' | 'treatment' | 'redirect', index = 0): StoredDocument {
  const english = examples[type].valid.filter(({ locale }) => locale === 'en')[index]!
  const spanish = examples[type].valid.find(({ id, locale }) => id === english.id && locale === 'es')!
  return storedForm(publishedConfig(type).fields, english, spanish)
}

function errorOf(publish: () => unknown): CarepathError {
  try {
    publish()
  } catch (error) {
    if (error instanceof CarepathError) return error
    throw error
  }
  throw new Error('It was published.')
}

const pathsOf = (error: CarepathError) =>
  error instanceof InvalidDocumentError ? error.errors.map(({ path }) => path) : []

describe('an empty form', () => {
  it.each(writtenTypes)('of a %s is refused with every field that is missing, never a crash', (type) => {
    const error = errorOf(() => publish(type, { id: 'empty', updatedAt: '2026-11-16T09:00:00.000Z' }, context))
    expect(error.code).toBe('invalidDocument')
    expect(pathsOf(error).length).toBeGreaterThan(0)
  })
})

describe('a document that doesn’t fit the contract', () => {
  it('is refused with its name, the field, and what to do', () => {
    const error = errorOf(() =>
      publish('side-effect', { ...formOf('side-effect'), medicalName: { en: 'x'.repeat(251) } }, context),
    )
    expect(error.place).toEqual({
      document: 'side-effect/effect-nausea',
      title: 'Feeling sick (nausea)',
      field: 'medicalName',
    })
    expect(error.toSentence()).toContain('at most 250 characters')
  })

  it('is refused with all that is wrong at once', () => {
    const error = errorOf(() =>
      publish('side-effect', { ...formOf('side-effect'), slug: 'No Slug', manifestation: null }, context),
    )
    expect(pathsOf(error)).toEqual(['slug', 'manifestation'])
  })

  it('never borrows another language’s words', () => {
    const error = errorOf(() =>
      publish(
        'side-effect',
        { ...formOf('side-effect'), summary: { en: 'Only English.' } },
        { ...context, locale: 'es' },
      ),
    )
    expect(pathsOf(error)).toEqual(['summary'])
  })

  it('is refused where a claim in it has no grounds', () => {
    const form = formOf('side-effect')
    form.whatToDo = { ...(form.whatToDo as object), basis: 'evidence', sources: [] }
    expect(pathsOf(errorOf(() => publish('side-effect', form, context)))).toEqual(['whatToDo.sources'])
  })

  it('names the row whose text can’t be shown', () => {
    const form = formOf('treatment')
    const steps = form.steps as { body: object }[]
    steps[1]!.body = { ...steps[1]!.body, body: { en: lexical(node('block')) } }
    expect(errorOf(() => publish('treatment', form, context)).place.field).toBe('steps.1.body.body')
  })
})

describe('a portrait', () => {
  const portrait: Image = {
    src: '/media/jane.webp',
    width: 640,
    height: 640,
    mimeType: 'image/webp',
    alt: 'Jane Doe',
    variants: [],
  }

  it('is published with its alternative text, and its file is listed', () => {
    const person = publish('person', { ...formOf('person'), photo: 'jane' }, { locale: 'en', media: () => portrait })
    expect(person.photo).toEqual(portrait)
    expect(person.assets).toEqual(['/media/jane.webp'])
  })

  it('can’t be published once its upload is gone', () => {
    const error = errorOf(() => publish('person', { ...formOf('person'), photo: 'jane' }, context))
    expect(error).toMatchObject({ code: 'missingAsset', place: { field: 'photo', title: 'Placeholder Reviewer' } })
  })
})

describe('what the form hides', () => {
  it('is not published: the target of a page that is gone', () => {
    expect(publish('redirect', { ...formOf('redirect'), status: '410' }, context)).not.toHaveProperty('to')
  })

  it('is not published: the number of a card that came to send patients to an emergency room', () => {
    const form = { ...formOf('care-advice', 2), action: 'goToEmergencyRoom' }
    expect(publish('care-advice', formOf('care-advice', 2), context)).toHaveProperty('phone')
    for (const field of ['phone', 'hours', 'outOfHoursAction'])
      expect(publish('care-advice', form, context)).not.toHaveProperty(field)
  })

  it('is not published: the clinician who vouched before the ground became a source', () => {
    const form = formOf('side-effect')
    form.whatToDo = {
      ...(form.whatToDo as object),
      basis: 'label',
      sources: ['source-label'],
      attestedBy: 'person-placeholder',
    }
    expect(publish('side-effect', form, context).whatToDo).not.toHaveProperty('attestedBy')
  })

  it('is not published: of which part a reason was before there was one alone, and a part that is all of it', () => {
    const form = formOf('treatment')
    const scope = { interventions: ['intervention-support'], settings: ['inpatient'] }
    const scoped = {
      contraindications: (form.contraindications as object[]).map((row) => ({ ...row, ...scope })),
      steps: (form.steps as object[]).map((row) => ({ ...row, ...scope })),
    }
    const whole = publish('treatment', { ...form, ...scoped }, context)
    expect([whole.contraindications[0], whole.steps[0]]).toMatchObject(
      Array(2).fill({ interventions: [{ id: 'intervention-support' }], settings: ['inpatient'] }),
    )
    const all = (form.steps as object[]).map((row) => ({
      ...row,
      ...{ interventions: ['intervention-infusion', 'intervention-support'], settings: ['inpatient', 'outpatient'] },
    }))
    const [step] = publish('treatment', { ...form, steps: all }, context).steps
    expect([step?.interventions, step?.settings]).toEqual([undefined, undefined])
    const one = { ...scoped, interventions: (form.interventions as object[]).slice(0, 1), settings: ['outpatient'] }
    const rest = publish('treatment', { ...form, ...one }, context)
    expect([...rest.contraindications, ...rest.steps].filter((row) => row.interventions ?? row.settings)).toEqual([])
  })
})

describe('the times of an effect', () => {
  it('are published in their order, without a time that nobody has filled in', () => {
    const form = formOf('treatment')
    const [effect] = form.sideEffects as object[]
    const time = (min: number) => ({ min, unit: 'days', basis: 'explanation' })
    const times = [{ onset: time(0) }, { name: { en: 'Late' }, onset: time(5), duration: { basis: 'explanation' } }]
    const [use] = publish('treatment', { ...form, sideEffects: [{ ...effect, times }] }, context).sideEffects
    expect(use?.times).toMatchObject([{ onset: { min: 0, max: 0 } }, { name: 'Late', onset: { min: 5, max: 5 } }])
    expect(use?.times?.[1]).not.toHaveProperty('duration')
  })
})

describe('what holds for one condition', () => {
  const form = formOf('treatment')
  const [fact] = form.keyFacts as object[]
  const [step] = form.steps as { body: object }[]
  const keyFacts = [{ ...fact, conditions: { en: 'psoriasis' } }]
  const regimens = [{ ...step!.body, conditions: { en: 'Psoriasis' } }]

  it('is published in the words of the treatment’s list', () => {
    const conditions = { en: 'Crohn’s disease\nPsoriasis' }
    const treatment = publish('treatment', { ...form, conditions, keyFacts, regimens }, context)
    expect([treatment.keyFacts[0]?.conditions, treatment.regimens?.[0]?.conditions]).toEqual([
      ['Psoriasis'],
      ['Psoriasis'],
    ])
  })

  it('holds for all again where the treatment has one condition left', () => {
    const treatment = publish('treatment', { ...form, conditions: { en: 'Psoriasis' }, keyFacts }, context)
    expect(treatment.keyFacts[0]).not.toHaveProperty('conditions')
  })

  it('isn’t translated by leaving the condition out', () => {
    const conditions = { en: 'Crohn’s disease\nPsoriasis', es: 'Enfermedad de Crohn\nPsoriasis' }
    const gaps = translationGaps({ ...form, conditions, keyFacts }, 'es').map(({ path }) => path)
    expect(gaps).toContain('keyFacts.0.conditions')
  })
})

describe('what patients should know of the regulatory status', () => {
  const statuses = [{ status: 'us-fda/approved', use: { en: 'depression' }, sources: ['source-label'] }]

  it('is published beside statuses that say enough by themselves', () => {
    const form = formOf('treatment')
    const { regulatoryDisclosure } = publish('treatment', form, context)
    expect(publish('treatment', { ...form, statuses }, context)).toMatchObject({ statuses: [{}], regulatoryDisclosure })
  })

  it('may be left out there, and nowhere else', () => {
    const form = { ...formOf('treatment'), regulatoryDisclosure: { body: null, basis: null } }
    expect(publish('treatment', { ...form, statuses }, context)).not.toHaveProperty('regulatoryDisclosure')
    expect(pathsOf(errorOf(() => publish('treatment', form, context)))).toContain('regulatoryDisclosure.body')
  })
})

describe('what an editor leaves out', () => {
  it('is left out: a duration without numbers, a block without words', () => {
    const form = { ...formOf('side-effect'), duration: { min: null, max: null, unit: 'hours', basis: 'evidence' } }
    const published = publish(
      'side-effect',
      { ...form, whoIsAtHigherRisk: { body: { en: lexical(paragraph(words(' '))) } } },
      context,
    )
    expect(published).not.toHaveProperty('duration')
    expect(published).not.toHaveProperty('whoIsAtHigherRisk')
  })

  it('is filled in where it follows from other fields: the longest time where it is the same', () => {
    const form = formOf('side-effect')
    form.duration = { ...(form.duration as object), min: 2, max: null }
    const published = publish('side-effect', form, context)
    expect(published.duration).toMatchObject({ min: 2, max: 2 })
  })
})
