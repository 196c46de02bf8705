import type { PublishedDocument, Source, Treatment } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { pageAt, readPages } from './structured-data/composed-pages.ts'
import { changed, signedSite } from './structured-data/sites.ts'

const other = { type: 'source' as const, id: 'source-other' }
const trial = signedSite.find((document): document is Source => document.type === 'source')!

/** The site with a source that studied another treatment. */
const withSource = (site: PublishedDocument[]): PublishedDocument[] => [
  ...site,
  ...(['en', 'es'] as const).map((locale): Source => {
    const interventions = [{ type: 'intervention' as const, id: 'intervention-anesthesia' }]
    return {
      ...trial,
      ...other,
      locale,
      title: 'On the other choice',
      doi: '10.1000/other',
      subject: { ...trial.subject, interventions },
    }
  }),
]

const pageOf = (path: string, site: PublishedDocument[]) => pageAt(site, path).page

describe('What is said of another choice', () => {
  const guide = signedSite.find((document): document is Treatment => document.type === 'treatment')!
  const suitability = `/treatments/${guide.slug}/is-it-right-for-you/`
  const alternatives = guide.alternatives.map((choice) => ({ ...choice, basis: 'evidence' as const, sources: [other] }))

  it('names its source, which is no indirect evidence on the treatment of the page', () => {
    const { body, sources } = pageOf(
      suitability,
      withSource(changed(signedSite, 'treatment', () => ({ alternatives }))),
    ) as never as {
      body: { alternatives: { grounds: { citations: number[]; indirect?: string } }[] }
      sources: { number: number; title: string; indirect?: string }[]
    }
    const listed = sources.find(({ title }) => title === 'On the other choice')!
    expect(body.alternatives.map(({ grounds }) => grounds)).toEqual(
      alternatives.map(() => ({ citations: [listed.number] })),
    )
    expect(listed).not.toHaveProperty('indirect')
  })

  it('is no more than the name where nobody has said how it differs', () => {
    const bare = guide.alternatives.map(({ name, isNoTreatment, description }) => {
      return { name, isNoTreatment, ...(isNoTreatment && { description }) }
    })
    const site = changed(signedSite, 'treatment', () => ({ alternatives: bare }))
    expect((pageOf(suitability, site).body as { alternatives: object[] }).alternatives).toEqual(bare)
  })

  it('marks the source as indirect where the guide rests on it elsewhere too', () => {
    const contraindications = guide.contraindications.map((reason) => ({ ...reason, sources: [other] }))
    const site = withSource(changed(signedSite, 'treatment', () => ({ alternatives, contraindications })))
    const { sources } = pageOf(suitability, site) as never as { sources: { title: string; indirect?: string }[] }
    expect(sources.find(({ title }) => title === 'On the other choice')).toHaveProperty('indirect')
  })
})

describe('The page of questions', () => {
  const overview = '/treatments/ketamine-infusion/'
  const linksTo = (page: object, path: string) => JSON.stringify(page).includes(`"${path}"`)

  it('is linked from the other pages of a guide once it has a question', () => {
    expect(linksTo(pageOf(overview, signedSite), `${overview}questions/`)).toBe(true)
    const without = signedSite.filter(({ type }) => type !== 'faq')
    const pages = readPages(without).filter(({ page }) => page.locale === 'en' && page.path !== `${overview}questions/`)
    expect(pages.filter(({ page }) => linksTo(page, `${overview}questions/`)).map(({ page }) => page.path)).toEqual([])
  })
})
