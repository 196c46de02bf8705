import type { Source } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { itFiresOn, itPasses } from '../fixtures/sentences.ts'
import { block, findingsOf, nausea, source, treatment } from '../fixtures/sound-site.ts'

describe('S2, sources', () => {
  const withSource = (fields: Partial<Source>) => ({ ...source('source-trial'), ...fields })
  const levels = (fields: Partial<Source>) => findingsOf('S2', withSource(fields)).map(({ level }) => level)

  it('passes one that is found, fresh and not retracted', () => {
    expect(levels({})).toEqual([])
  })

  it.each([
    ['without DOI, PubMed number or address', { doi: undefined }],
    ['known by an encyclopedia only', { doi: undefined, url: 'https://en.wikipedia.org/wiki/Ketamine' }],
    [
      'of a regulator, but found on a shop',
      { kind: 'label' as const, doi: undefined, url: 'https://shop.example/label' },
    ],
  ])('blocks a source that is %s', (_, fields) => {
    expect(levels(fields as Partial<Source>)).toEqual(['block'])
  })

  it('passes the entry of a retracted source, so that it can be published that it was', () => {
    expect(levels({ isRetracted: true })).toEqual([])
  })

  it('warns of one that nobody checked for a year', () => {
    expect(levels({ accessedAt: '2025-11-22' })).toEqual(['warn'])
    expect(levels({ nextCheck: '2026-11-22' })).toEqual(['warn'])
    expect(levels({ accessedAt: undefined, nextCheck: undefined })).toEqual(['warn'])
  })

  it('blocks every document that rests on a retracted source', () => {
    const findings = findingsOf('S2', nausea(), { others: [withSource({ isRetracted: true })] })
    expect(findings.map(({ message }) => message)).toEqual(['The source was retracted.'])
  })

  it('blocks a source that can’t be found', () => {
    const document = nausea()
    document.review.sources = [{ type: 'source', id: 'gone' }]
    expect(findingsOf('S2', document).map(({ path }) => path)).toEqual(['review.sources.0'])
  })
})

describe('S3, benefits', () => {
  it('passes one with number, comparison, time and uncertainty', () => {
    expect(findingsOf('S3', treatment())).toEqual([])
  })

  it.each([
    ['comparator', 'block', 'what it was compared with'],
    ['timeframe', 'warn', 'when it was measured'],
    ['uncertainty', 'warn', 'its limits'],
  ])('asks for its %s, and blocks only where every study has it', (field, level, words) => {
    const document = treatment()
    const { [field as 'comparator']: _, ...benefit } = document.benefits[0]!
    const findings = findingsOf('S3', { ...document, benefits: [benefit] })
    expect(findings).toMatchObject([{ level, message: `This benefit doesn’t say ${words}.` }])
  })

  it('passes one that says nobody could tell, or that no figure is published', () => {
    const { percent: _, denominator: __, ...benefit } = treatment().benefits[0]!
    const open = { ...benefit, statement: 'Too few people were studied to tell which works better.' }
    expect(findingsOf('S3', { ...treatment(), benefits: [{ ...open, isInconclusive: true }] })).toEqual([])
    expect(findingsOf('S3', { ...treatment(), benefits: [{ ...open, isWithoutFigure: true }] })).toEqual([])
    expect(findingsOf('S3', { ...treatment(), benefits: [open] })).toHaveLength(1)
  })

  it('blocks a count without the number of people it is out of', () => {
    const { percent: _, denominator: __, ...benefit } = treatment().benefits[0]!
    const findings = findingsOf('S3', { ...treatment(), benefits: [{ ...benefit, numerator: 17 }] })
    expect(findings.map(({ message }) => message)).toEqual(['This benefit doesn’t say how many people were treated.'])
  })

  it('passes a share without the number of people, and a figure of something measured', () => {
    const { percent, denominator: _, ...benefit } = treatment().benefits[0]!
    const measured = { ...benefit, statement: 'People fell asleep 19 minutes sooner on average than without it.' }
    const inOtherDigits = { ...measured, statement: 'نام المرضى أسرع بـ ١٩ دقيقة.' }
    expect(findingsOf('S3', { ...treatment(), benefits: [{ ...benefit, percent }, measured, inOtherDigits] })).toEqual(
      [],
    )
  })

  it('blocks one that counts nobody and gives no figure', () => {
    const { percent: _, denominator: __, ...benefit } = treatment().benefits[0]!
    const document = { ...treatment(), benefits: [{ ...benefit, statement: 'People slept better.' }] }
    expect(findingsOf('S3', document).map(({ message }) => message)).toEqual([
      'This benefit doesn’t say how many people improved, or what was measured.',
    ])
  })

  it('blocks a treatment without any', () => {
    expect(findingsOf('S3', { ...treatment(), benefits: [] })).toHaveLength(1)
  })

  it('blocks a share of people in prose that says less', () => {
    const document = { ...treatment(), aftercare: { ...treatment().course, body: block('About 71% responded.').body } }
    expect(findingsOf('S3', document).map(({ path }) => path)).toEqual(['aftercare.body'])
    const whole = 'After 3 weeks, 55% of 403 people responded, against 41% with ECT.'
    expect(findingsOf('S3', { ...document, aftercare: { ...document.aftercare, body: block(whole).body } })).toEqual([])
  })
})

describe('S4, indirect evidence', () => {
  const coil = { type: 'intervention' as const, id: 'intervention-coil' }
  const infusion = { type: 'intervention' as const, id: 'intervention-infusion' }
  const ofCoil = () => ({
    ...source('source-trial'),
    subject: { interventions: [coil], isHealthyVolunteers: false },
  })

  it('passes claims that say what their sources studied, and claims that leave it to their sources', () => {
    expect(findingsOf('S4', treatment())).toEqual([])
    expect(findingsOf('S4', nausea())).toEqual([])
    expect(findingsOf('S4', treatment(), { others: [ofCoil()] })).toEqual([])
  })

  it('blocks a claim that says another intervention was studied than its sources did', () => {
    const document = { ...treatment(), course: { ...treatment().course, studied: [infusion] } }
    expect(findingsOf('S4', document)).toEqual([])
    const [finding, ...others] = findingsOf('S4', document, { others: [ofCoil()] })
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      path: 'course.studied',
      message:
        'The sources studied a magnetic coil held against the head; the form says ketamine into a vein, at a low dose.',
    })
    const both = { ...document, course: { ...document.course, studied: [infusion, coil] } }
    expect(findingsOf('S4', both, { others: [ofCoil()] })).toEqual([])
  })

  it('asks nothing of what the clinic does, which a clinician attests', () => {
    const document = treatment()
    const label = { type: 'source' as const, id: 'source-label' }
    document.aftercare = { ...document.aftercare!, sources: [label], studied: [infusion] }
    expect(findingsOf('S4', document)).toEqual([])
    document.aftercare = { ...document.aftercare, basis: 'label' }
    expect(findingsOf('S4', document).map(({ path }) => path)).toEqual(['aftercare.studied'])
  })
})

describe('F1, frequency', () => {
  const withFigure = (change: object) => {
    const document = treatment()
    const [effect] = document.sideEffects
    const figure = { ...effect!.figures[0]!, ...change }
    return { ...document, sideEffects: [{ ...effect!, figures: [figure] }] }
  }

  it('passes figures, and effects of which nobody has a figure', () => {
    expect(findingsOf('F1', treatment())).toEqual([])
    expect(
      findingsOf('F1', { ...treatment(), sideEffects: [{ ...treatment().sideEffects[1]!, figures: [] }] }),
    ).toEqual([])
  })

  it('blocks a figure without a number', () => {
    for (const value of [undefined, { kind: 'count', qualifier: 'exactly' }, { kind: 'range', from: 5 }])
      expect(findingsOf('F1', withFigure({ value })).map(({ path }) => path)).toEqual(['sideEffects.0.figures.0.value'])
  })

  it('passes a rate, and blocks one that is not filled in', () => {
    const rate = { kind: 'rate', numerator: 2.1, denominator: 100_000, qualifier: 'about' }
    const comparator = { name: 'a placebo', value: { ...rate, numerator: 140, denominator: 100 } }
    const units = { per: 'other', perInWords: 'treatments' }
    expect(findingsOf('F1', withFigure({ value: rate, comparator, ...units }))).toEqual([])
    const open = { ...rate, denominator: undefined }
    expect(findingsOf('F1', withFigure({ value: open, ...units })).map(({ path }) => path)).toEqual([
      'sideEffects.0.figures.0.value',
    ])
  })

  it('blocks a word in the note of a rate, which carries none', () => {
    const value = { kind: 'rate', numerator: 2.1, denominator: 100, qualifier: 'exactly' }
    const note = 'This side effect is common.'
    expect(findingsOf('F1', withFigure({ value, note }))).toMatchObject([
      { message: 'The figure doesn’t carry the word “common”.' },
    ])
  })

  it('blocks a word in the note of a figure that does not carry it', () => {
    const note = 'This side effect is common.'
    const common = { kind: 'count', numerator: 12, denominator: 400, qualifier: 'exactly' }
    const few = { kind: 'count', numerator: 1, denominator: 24, qualifier: 'exactly' }
    expect(findingsOf('F1', withFigure({ value: common, note }))).toEqual([])
    expect(findingsOf('F1', withFigure({ value: { ...common, numerator: 200 }, note }))).toHaveLength(1)
    expect(findingsOf('F1', withFigure({ value: few, note }))).toHaveLength(1)
    expect(findingsOf('F1', withFigure({ value: common, per: 'session', note }))).toHaveLength(1)
  })

  it('blocks a word in the text of an effect, which treatments share', () => {
    expect(findingsOf('F1', { ...nausea(), summary: 'Nausea is very common.' })).toHaveLength(1)
  })

  itFiresOn('F1', 'en', [
    'Allergic reactions are rare.',
    'Headache is rare (1 in 5 people).',
    'In rare cases, it is severe.',
    'Death is rare: 2.1 in 100,000 treatments.',
  ])
  itPasses('F1', 'en', [
    'Headache is very common: about 1 in 5 people had one.',
    'Death is very rare: 2.1 in 100,000 treatments.',
    'Falls are uncommon: 9.7 in 1,000 people a year.',
    'It is common to feel nervous.',
    'Depression is common.',
    'It is more common at higher doses.',
    'Common mistakes are easy to mend.',
  ])
  itPasses('F1', 'es', ['La muerte es muy rara: 2.1 de cada 100,000 tratamientos.'])
  itFiresOn('F1', 'es', ['Las reacciones alérgicas son raras.', 'El mareo es raro: le pasa a 1 de cada 3 personas.'])
  itPasses('F1', 'es', ['El mareo es muy frecuente: 1 de cada 3 personas.', 'Es frecuente sentirse nervioso.'])
})
