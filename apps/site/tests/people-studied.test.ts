import type { PublishedDocument, Source, Treatment } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
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
      expect(printed(locale, { population: others }, { people: [others] })).not.toContain(words)
      expect(printed(locale, { population: treated })).not.toContain(treated)
    },
  )
})
