import { describe, expect, it } from 'vitest'
import { itFiresOn, itPasses } from '../fixtures/sentences.ts'
import { block, careCard, findingsOf, nausea, treatment } from '../fixtures/sound-site.ts'

describe('S1, numbers', () => {
  itFiresOn('S1', 'en', [
    'It takes 40 minutes.',
    'About 1 in 5 people feel sick.',
    'Six infusions over two weeks.',
    'Half of people respond.',
    'Rest for twenty-four hours.',
  ])
  itPasses('S1', 'en', [
    'Call 911, or call or text 988.',
    'Call 310-555-0142 from 8 am to 6 pm.',
    'Last reviewed on 16 November 2026.',
    'It was approved in 1970.',
    'See step 2.',
    '1 Sample Street, Los Angeles, CA 90001.',
    'Vitamin B12 is something else.',
    'After one or two sessions.',
    'We are here 24/7.',
    'Call 0800 611 116, or 13 11 14.',
    'Ring 1800 459 459 or 116 123.',
    'Call (01) 234 5678 or +44 20 7946 0123.',
  ])
  itFiresOn('S1', 'es', ['Dura 40 minutos.', 'Uno de cada cinco pacientes.', 'La mitad de las personas responde.'])
  itPasses('S1', 'es', [
    'Llame al 911.',
    'Revisado el 16 de noviembre de 2026.',
    'De 8 a. m. a 6 p. m.',
    'Llame al 900 20 30 50.',
  ])

  it('accepts a number that a source or a clinician stands behind, and the lists beside it', () => {
    const document = treatment()
    document.steps[0]!.youShouldDo = ['Wait 10 minutes']
    expect(findingsOf('S1', document)).toEqual([])
  })

  it('refuses a number in an explanation, which rests on nothing', () => {
    const document = { ...treatment(), howItWorks: block('It acts within 2 hours.') }
    expect(findingsOf('S1', document).map(({ path }) => path)).toEqual(['howItWorks.body'])
  })

  it('refuses a number where the field has no place for a source', () => {
    const document = { ...treatment(), summary: 'It takes 47 minutes.' }
    expect(findingsOf('S1', document).map(({ path }) => path)).toEqual(['summary'])
  })

  it('takes a time of a summary that a field beside it gives with its source', () => {
    const time = { min: 2, max: 3, unit: 'days' as const, basis: 'label' as const }
    const source = { type: 'source' as const, id: 'source-label' }
    const passing = (locale: 'en' | 'es', summary: string, sources: (typeof source)[]) =>
      findingsOf('S1', { ...nausea(locale), summary, duration: { ...time, sources } }).map(({ path }) => path)
    for (const [locale, summary, other] of [
      ['en', 'The arm hurts. It passes in 2 to 3 days.', 'The arm hurts. It passes in 2 to 3 hours.'],
      ['es', 'Duele el brazo. Pasa en 2 o 3 días.', 'Duele el brazo. Pasa en 2 o 3 horas.'],
    ] as const) {
      expect(passing(locale, summary, [source]), summary).toEqual([])
      expect(passing(locale, summary, []), summary).toEqual(['summary'])
      expect(passing(locale, other, [source]), other).toEqual(['summary'])
    }
  })

  it('takes any of the times at which an effect can come', () => {
    const [use] = treatment().sideEffects
    const source = [{ type: 'source' as const, id: 'source-label' }]
    const time = (min: number) => ({
      min,
      max: min + 5,
      unit: 'days' as const,
      basis: 'label' as const,
      sources: source,
    })
    const times = [{ onset: time(0) }, { onset: time(7), duration: time(2) }]
    const found = (summary: string) =>
      findingsOf('S1', { ...treatment(), summary, sideEffects: [{ ...use!, times }] }).map(({ path }) => path)
    expect(found('Some bleed again after 7 to 12 days.')).toEqual([])
    expect(found('Some bleed again after 8 to 13 days.')).toEqual(['summary'])
  })

  it('only suggests to look at a number that says for whom a treatment is', () => {
    const found = (fields: object) => findingsOf('S1', { ...treatment(), ...fields }).map(({ level }) => level)
    const conditions = ['Stuttering in children of 3 to 6 years', 'Headache on 15 or more days a month']
    expect(found({ conditions })).not.toContain('block')
    expect(found({ people: ['adults of 50 years and older'] })).not.toContain('block')
    expect(found({ conditions, summary: 'It takes 47 minutes.' })).toContain('block')
  })

  describe('where the field has no place for a source, beside a part that has one', () => {
    const findingsAt = (summary: string, course: string) => {
      const document = treatment()
      document.summary = summary
      document.course = {
        ...block(course),
        basis: 'evidence' as const,
        sources: [{ type: 'source', id: 'source-trial' }],
      }
      return findingsOf('S1', document).map(({ path }) => path)
    }
    it.each([
      ['A course takes 6 weeks.', 'Most people come for 6 weeks.'],
      ['A course takes six weeks.', 'You come 5 days a week for 6 weeks.'],
      ['A 6-week course of magnetic pulses.', 'You come for six weeks.'],
      ['Each session takes 20 to 40 minutes.', 'A session takes 20–40 minutes.'],
      ['About 1 in 5 people stop.', 'In studies 1 in 5 people stopped.'],
      ['About 20% of people stop.', 'In studies, 20% of people stopped.'],
    ])('accepts “%s” where “%s” has one', (summary, course) => {
      expect(findingsAt(summary, course)).toEqual([])
    })
    it.each([
      ['A course takes 6 weeks.', 'A course takes 4 weeks.'],
      ['It helps for 6 weeks.', 'A course takes 6 days.'],
      ['A course takes 6 weeks, 5 days a week.', 'A course takes 6 weeks.'],
      ['About 1 in 5 people stop.', 'In studies 1 in 50 people stopped.'],
      ['Half of people feel better.', 'In studies 5 people felt better.'],
    ])('refuses “%s” where only “%s” has one', (summary, course) => {
      expect(findingsAt(summary, course)).toEqual(['summary'])
    })
  })

  describe('of how a treatment goes, in a summary', () => {
    const findingsAt = (locale: 'en' | 'es', summary: string, parts: Record<string, string>, grounds: object) => {
      const { keyFact, ...texts } = parts
      const blocks = Object.fromEntries(
        Object.entries(texts).map(([name, text]) => [name, { ...block(text), basis: 'clinicPolicy', ...grounds }]),
      )
      const keyFacts =
        keyFact === undefined ? [] : [{ label: 'Sessions', value: keyFact, basis: 'clinicPolicy', ...grounds }]
      return findingsOf('S1', { ...treatment(locale), summary, ...blocks, keyFacts })
        .map(({ path }) => path)
        .filter((path) => path === 'summary')
    }
    const attested = { sources: [], attestedBy: { type: 'person', id: 'person-reviewer' } }
    const cases = [
      ['en', 'You come 3 times a week for 12 weeks.', { course: 'You have 36 sessions in 12 weeks, 3 a week.' }],
      ['en', 'You come three times a week for 12 weeks.', { keyFact: '3 visits a week', course: 'It takes 12 weeks.' }],
      ['en', 'You take 2 tablets a day for 90 days.', { dose: 'The dose is 2 tablets.', keyFact: '90 days' }],
      [
        'en',
        'A visit takes 120 minutes, twice a week.',
        { keyFact: 'It takes 2 hours.', course: 'You come twice a week.' },
      ],
      ['en', 'You get 5 mg each 8 weeks.', { dose: 'The dose is 5 mg.', course: 'Every 8 weeks.' }],
      ['en', 'You do not eat for 6 hours before.', { preparation: 'Don’t eat for 6 hours.' }],
      [
        'es',
        'Viene 3 veces por semana durante 12 semanas.',
        { course: 'Aquí tiene 36 sesiones en 12 semanas, 3 por semana.' },
      ],
      [
        'es',
        'Viene tres veces por semana durante 12 semanas.',
        { keyFact: '3 sesiones por semana', course: 'Dura 12 semanas.' },
      ],
      ['es', 'Una visita dura 120 minutos.', { keyFact: '2 horas' }],
      ['es', 'Toma 2 pastillas al día durante 90 días.', { dose: 'La dosis es de 2 pastillas.', keyFact: '90 días' }],
    ] as const
    it.each(cases)('in “%s” may say “%s” where %j do with their grounds', (locale, summary, parts) => {
      expect(findingsAt(locale, summary, parts, attested)).toEqual([])
      expect(findingsAt(locale, summary, parts, { sources: [] })).toEqual(['summary'])
    })
    it.each([
      ['en', 'You come 4 times a week for 12 weeks.', { course: 'You have 36 sessions in 12 weeks, 3 a week.' }],
      ['en', 'A visit takes 2 hours.', { keyFact: 'It takes 2 minutes.' }],
      ['en', 'It helps 3 in 5 people.', { keyFact: '3 sessions', course: 'You come with 5 people.' }],
      ['es', 'Viene 3 veces por semana durante 12 semanas.', { course: 'Dura 12 semanas.' }],
      ['es', 'Ayuda a 3 de cada 5 personas.', { keyFact: '3 sesiones', course: 'Viene con 5 personas.' }],
    ] as const)('in “%s” may not say “%s” where only %j do', (locale, summary, parts) => {
      expect(findingsAt(locale, summary, parts, attested)).toEqual(['summary'])
    })
  })

  it('accepts a number on a card whose review names sources', () => {
    const document = { ...careCard('care-clinic'), conditions: ['you have not passed urine for 8 hours'] }
    expect(findingsOf('S1', document)).toEqual([])
  })
})
