import type { PublishedDocument, Source, Treatment } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import type { ResultsAndEvidenceView } from '../src/views/treatment/results-and-evidence.ts'
import { changed, signedSite } from './structured-data/sites.ts'
import { readPages } from './structured-data/composed-pages.ts'

/** What the guide and the page of its side effect print of whom the studies studied, in a language. */
function printed(locale: string, subject: Partial<Source['subject']>, guide: Partial<Treatment> = {}): string {
  const own = { type: 'intervention' as const, id: 'intervention-infusion' }
  const studied = changed(signedSite, 'source', () => ({
    subject: { interventions: [own], isHealthyVolunteers: false, ...subject },
  }))
  const site: PublishedDocument[] = changed(studied, 'treatment', () => guide)
  const pages = readPages(site).filter(
    ({ page }) => page.locale === locale && /ketamine-infusion|nausea/u.test(page.path),
  )
  return pages.map(({ page }) => JSON.stringify(page)).join('\n')
}

describe('Whom studies studied', () => {
  it.each([
    ['en', 'Indirect evidence, from healthy volunteers.'],
    ['es', 'Evidencia indirecta, de personas sanas voluntarias.'],
  ])('is printed in %s where they were healthy: %s', (locale, words) => {
    expect(printed(locale, { isHealthyVolunteers: true })).toContain(`"indirect":"${words}"`)
    expect(printed(locale, { isHealthyVolunteers: true }, { isForHealthyPeople: true })).not.toContain(words)
  })

  it.each([
    ['en', 'people who had surgery', 'adults with depression', 'Studied in people who had surgery.'],
    ['es', 'personas operadas', 'personas adultas con depresión', 'Estudiado en: personas operadas.'],
  ])(
    'is printed in %s, as no fault, where the guide has other words for people: %s',
    (locale, others, treated, words) => {
      expect(printed(locale, { population: others })).toContain(`"indirect":"${words}"`)
      expect(printed(locale, { population: others }, { people: [others] })).not.toContain(`"indirect":"${words}`)
      expect(printed(locale, { population: treated })).not.toContain(`"indirect":"${words}`)
    },
  )
})

describe('Whom studies of people with the condition studied', () => {
  const women = 'women treated for depression after a birth'

  it('is printed beside results and figures, and in the list of sources, as no fault', () => {
    const page = printed('en', { population: women })
    expect(page).toContain(`"studiedPeople":"Studied in ${women}."`)
    expect(page).not.toContain('"indirect":"Studied in')
    const { benefits } = readResults(women)
    expect(benefits?.map(({ grounds }) => grounds.studiedPeople)).toContain(`Studied in ${women}.`)
  })

  it('is told once, where evidence is indirect for those people', () => {
    const { benefits } = readResults('people who had surgery')
    const told = benefits?.flatMap(({ grounds }) => [grounds.indirect, grounds.studiedPeople])
    expect(told?.filter((words) => words === 'Studied in people who had surgery.')).toHaveLength(benefits?.length ?? 0)
    expect(told?.filter((words) => words === undefined)).toHaveLength(benefits?.length ?? 0)
  })

  it('is not told of a result where one of its studies doesn’t say whom', () => {
    expect(printed('en', {})).not.toContain('"studiedPeople"')
  })
})

/** The results of the guide, whose studies all studied some people. */
function readResults(population: string): Partial<ResultsAndEvidenceView> {
  const own = { type: 'intervention' as const, id: 'intervention-infusion' }
  const site: PublishedDocument[] = changed(signedSite, 'source', () => ({
    subject: { interventions: [own], isHealthyVolunteers: false, population },
  }))
  const found = readPages(site).find(({ page }) => page.path.includes('ketamine-infusion/results-and-evidence'))
  return found?.page.body as ResultsAndEvidenceView
}
