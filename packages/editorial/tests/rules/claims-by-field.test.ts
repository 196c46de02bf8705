import { describe, expect, it } from 'vitest'
import { block, findingsOf, nausea, sound, treatment } from '../fixtures/sound-site.ts'

const sourced = { basis: 'guideline', sources: [{ type: 'source', id: 'source-label' }] }
const learned = ['C1', 'C2', 'C3', 'C4', 'C5', 'P2', 'S1'] as const

const inEffect = (fields: object) => learned.flatMap((rule) => findingsOf(rule, { ...nausea(), ...fields }))
const inTreatment = (rule: 'C1' | 'C2' | 'S1', fields: object, locale: 'en' | 'es' = 'en') =>
  findingsOf(rule, { ...treatment(locale), ...fields }).map(({ path }) => path)

describe('the learned rules', () => {
  it.each([
    'Distant spread of botulinum toxin effect',
    'Prolonged effect of neuromuscular blockade',
    'Product residue reaction',
  ])('ask nothing of a clinicians’ name: %s', (medicalName) => {
    expect(inEffect({ medicalName }).filter(({ path }) => path === 'medicalName')).toEqual([])
  })

  const reasons = (text: string) => ({ contraindications: [{ text, kind: 'absolute', ...sourced }] })
  it.each([
    'An allergy to any botulinum toxin product',
    'An allergy to a blood product',
    'You respond to every product with hives',
  ])('find no benefit in a reason against it: %s', (text) => {
    expect(inTreatment('C2', reasons(text))).toEqual([])
  })
  it('find what is said to be safe there', () => {
    expect(inTreatment('C2', reasons('Pregnancy: ketamine is safe and effective for the baby'))).toEqual([
      'contraindications.0.text',
    ])
  })

  const choices = (description: string, grounds: object = sourced, name = 'Another medicine') => ({
    alternatives: [{ name, description, ...grounds }, treatment().alternatives[1]],
  })
  it.each([
    'A monthly shot that blocks opioids.',
    'A weekly shot that blocks the hormone of hunger.',
    'A tablet that blocks the effect of opioids.',
  ])('let another choice say how it acts, with its source: %s', (description) => {
    expect(inTreatment('C2', choices(description))).toEqual([])
  })
  it.each([
    'A monthly shot that is safe and effective.',
    'It has been proven to work.',
    'A shot that works wonderfully.',
  ])('find what is said of how well another choice works: %s', (description) => {
    expect(inTreatment('C2', choices(description))).toEqual(['alternatives.0.description'])
  })

  it('let the source of another choice stand for the number in its name', () => {
    const name = 'Five sessions in one week'
    expect(inTreatment('S1', choices('It is shorter.', sourced, name))).toEqual([])
    expect(inTreatment('S1', choices('It is shorter.', {}, name))).toEqual(['alternatives.0.name'])
  })

  it.each([
    ['en', 'Botulinum toxin injections for chronic migraine'],
    ['en', 'Cardiac rehabilitation after a heart attack'],
    ['en', 'Vestibular rehabilitation after an ear infection'],
    ['es', 'Inyecciones de toxina botulínica para la migraña crónica'],
  ] as const)('have nothing to say of a treatment’s name, in “%s”: %s', (locale, name) => {
    expect(inTreatment('C2', { name }, locale)).toEqual([])
  })
  it.each([
    ['en', 'Safe and effective botulinum injections'],
    ['en', 'Rehabilitation that works'],
    ['es', 'Inyecciones seguras y eficaces para la migraña'],
  ] as const)('find a name that claims, in “%s”: %s', (locale, name) => {
    expect(inTreatment('C2', { name }, locale)).toEqual(['name'])
  })

  it('ask who is at higher risk of no benefit', () => {
    const whoIsAtHigherRisk = block('Risk is higher over the age of seventy and with other illness.')
    expect(findingsOf('C2', { ...nausea(), whoIsAtHigherRisk })).toEqual([])
  })

  const definition = (plainDefinition: string) =>
    learned.flatMap((rule) =>
      findingsOf(rule, { ...sound('glossary-term', 'term-dissociation'), plainDefinition }).map((found) => found.rule),
    )
  it('find no benefit in what a word means, but what is said to cure or to be safe', () => {
    expect(definition('How bright light is where it falls.')).toEqual([])
    expect(definition('Cells in the blood that fight germs.')).toEqual([])
    expect(definition('Light that cures everybody.')).toContain('C1')
    expect(definition('A drip that is safe and works for everybody.')).not.toEqual([])
  })
})
