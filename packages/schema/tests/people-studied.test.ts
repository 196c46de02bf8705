import { describe, expect, it } from 'vitest'
import { findIndirectness, treatedBy } from '@carepath/schema'

const own = new Set(['coil'])
const study = (subject: { population?: string; isHealthyVolunteers?: boolean }) => ({
  interventions: [{ type: 'intervention' as const, id: 'coil' }],
  isHealthyVolunteers: false,
  ...subject,
})
const guide = (...conditions: string[]) => ({ conditions })

const judge = (treatment: Parameters<typeof treatedBy>[0][number], ...subjects: ReturnType<typeof study>[]) =>
  findIndirectness({ studied: [], subjects, own, treated: treatedBy([treatment]) })

describe('the people of a study', () => {
  it.each([
    [guide('Depression'), 'adults with treatment-resistant depression'],
    [guide('Depresión'), 'personas adultas con depresión resistente'],
    [{ ...guide('Anxiety'), people: ['people who had surgery'] }, 'people who had surgery'],
    [guide('OCD'), 'adults with OCD'],
    [guide('Depression im Alter'), 'Menschen mit Depression im Alter'],
    [guide('Diabetes'), 'diabetic adults'],
    [guide('Chronic migraine: headache on 15 or more days a month'), 'adults with chronic migraine'],
    [guide('COPD, a lasting lung disease'), 'people with COPD'],
    [guide('Jaw clenching (bruxism)'), 'adults with bruxism'],
    [guide('Preventing shingles (herpes zoster)'), 'adults who came for preventing herpes zoster'],
    [guide('Cataract – a cloudy lens'), 'adults with cataract'],
    [guide('High blood pressure (hypertension)', 'Hypertension'), 'hypertensive men'],
  ])('are those of a treatment for %j: %s', (treatment, population) => {
    expect(judge(treatment, study({ population }))).toBeUndefined()
  })

  it.each([
    [guide('Migraine'), 'adults with treatment-resistant depression'],
    [guide('Depression'), 'people who had surgery'],
    [guide('Chronic migraine: headache on many days'), 'people with tension headache on many days'],
    [guide('Jaw clenching (bruxism)'), 'adults with jaw pain'],
    [guide('Chronic pain'), 'people with chronic kidney disease'],
    [guide('Hypertension'), 'people with hyperthyroidism'],
    [guide('Gastroparesis'), 'people with gastroenteritis'],
    [guide('Bronchitis'), 'people with bronchiectasis'],
    [guide('Cardiomyopathy'), 'people with cardiovascular risk'],
    [{ ...guide('Depression'), people: ['people who had surgery'] }, 'people with epilepsy'],
  ])('are others than those of a treatment for %j: %s', (treatment, population) => {
    expect(judge(treatment, study({ population }))).toMatchObject({ populations: [population] })
  })

  it('are healthy volunteers for every treatment but one for people without a condition', () => {
    const healthy = study({ isHealthyVolunteers: true, population: 'healthy men' })
    expect(judge(guide('Depression'), healthy)).toMatchObject({
      isHealthyVolunteers: true,
      populations: ['healthy men'],
    })
    expect(judge({ ...guide('Migraine'), isForHealthyPeople: true }, healthy)).toBeUndefined()
  })

  it('are enough where one study of several studied those treated', () => {
    const others = study({ population: 'people with epilepsy' })
    expect(judge(guide('Depression'), others, study({}))).toBeUndefined()
    expect(judge(guide('Depression'), others)).toBeDefined()
  })

  it('are those of any of several treatments on a page that they share', () => {
    const subjects = [study({ population: 'people with migraine' })]
    const judged = (...treatments: ReturnType<typeof guide>[]) =>
      findIndirectness({ studied: [], subjects, own, treated: treatedBy(treatments) })
    expect(judged(guide('Depression'), guide('Migraine'))).toBeUndefined()
    expect(judged(guide('Depression'), guide('Anxiety'))).toBeDefined()
  })

  it('are told where they have one of several conditions alone', () => {
    const several = guide('Graves’ disease', 'Toxic nodule')
    const studied = (population: string) => judge(several, study({ population }))?.populations
    expect(studied('people with Graves’ disease')).toEqual(['people with Graves’ disease'])
    expect(studied('people with Graves’ disease or a toxic nodule')).toBeUndefined()
    expect(judge({ ...several, people: ['adults'] }, study({ population: 'adults with a toxic nodule' }))).toBeDefined()
  })
})
