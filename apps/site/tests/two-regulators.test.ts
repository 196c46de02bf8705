import type { PublishedDocument, Treatment } from '@carepath/schema'
import { describe, expect, it, vi } from 'vitest'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { PageContext } from '../src/page-context/page-context.ts'
import { sideEffectView } from '../src/views/side-effect/side-effect.ts'
import { interventionViews } from '../src/views/treatment/interventions.ts'
import { regulatoryStatus } from '../src/views/treatment/regulatory-status.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

vi.mock('../../../packages/schema/src/regulation/regulator-files.ts', async () => {
  const { readFile } = await import('node:fs/promises')
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(new URL(`../../../packages/schema/${path}`, import.meta.url), 'utf8'))
  return { regulatorFiles: [await read('regulators/us-fda.json'), await read('tests/fixtures/uk-mhra.json')] }
})

describe('A side effect of a treatment that stands with the regulators of two countries', () => {
  const effect = exampleOf('side-effect')
  const treatment = exampleOf('treatment')
  const [status] = treatment.statuses

  const reportingOf = (site: readonly PublishedDocument[]) => {
    const [address] = pagesOf(effect)
    const documents = withChange(site, effect, { canBeReported: true })
    return sideEffectView(new PageContext(requireKnownPage(address!), memorySnapshot(documents))).body.reporting
  }

  const inCountry = (country: string, site: readonly PublishedDocument[] = exampleSite) =>
    site.map((document) =>
      document.type === 'clinic'
        ? { ...document, address: { street: 'Calle Dos 5', city: 'There', country } }
        : document,
    )
  const sentencesOf = (site: readonly PublishedDocument[]) => reportingOf(site).map(({ sentence }) => sentence)

  it('is reported where its clinics are, though it stands with regulators elsewhere', () => {
    const american = expect.stringMatching(
      /^You can report this side effect to the FDA’s MedWatch program\./u,
    ) as string
    const british = expect.stringMatching(/^You can report this side effect to the Yellow Card scheme\./u) as string
    const statuses = [status!, { ...status!, status: 'uk-mhra/licensed' }]
    const both = withChange(exampleSite, treatment, { statuses })
    expect(sentencesOf(both)).toEqual([american])
    expect(sentencesOf(inCountry('GB', both))).toEqual([british])
    expect(sentencesOf(exampleSite)).toEqual([american])
    // The regulator of the clinics' country takes reports on a medicine that stands with another one alone.
    expect(sentencesOf(inCountry('GB'))).toEqual([british])
    const onlyBritish = withChange(exampleSite, treatment, { statuses: statuses.slice(1) })
    expect(sentencesOf(onlyBritish)).toEqual([american])
  })

  it('says in which country each program takes reports where its clinics are in several', () => {
    const [first, ...others] = exampleSite.filter(({ type }) => type === 'clinic')
    const british = {
      ...first!,
      ...{ id: 'clinic-there', slug: 'there', address: { street: 'A 5', city: 'B', country: 'GB' } },
    }
    const clinics = [first!, british, ...others].map(({ id }) => ({ type: 'clinic' as const, id }))
    const both = withChange([...exampleSite, british as PublishedDocument], treatment, { clinics })
    expect(sentencesOf(both)).toEqual([
      expect.stringMatching(/^United States: You can report this side effect to the FDA’s MedWatch program\./u),
      expect.stringMatching(/^United Kingdom: You can report this side effect to the Yellow Card scheme\./u),
    ])
  })

  it('says of what each report is where one regulator has a program for each', () => {
    const [first] = treatment.interventions
    const device = {
      ...{ kind: 'device' as const, isSupporting: false, deviceType: 'coil' },
      intervention: { type: 'intervention' as const, id: 'intervention-coil' },
    }
    const vaccine = { ...status!, status: 'us-fda/licensed-vaccine' as const }
    const cleared = { ...status!, status: 'us-fda/cleared' as const }
    const sentences = (statuses: Treatment['statuses']) =>
      reportingOf(withChange(exampleSite, treatment, { statuses, interventions: [first!, device] })).map(
        ({ sentence }) => sentence,
      )
    expect(sentences([vaccine, cleared])).toEqual([
      expect.stringMatching(/^[A-Z][^:]*: You can report this side effect to the Vaccine Adverse/u),
      expect.stringMatching(/^[A-Z][^:]*: You can report this side effect to the FDA’s MedWatch program/u),
    ])
    expect(new Set(sentences([vaccine, cleared]).map((sentence) => sentence.split(':')[0])).size).toBe(2)
    // One program takes both: there is nothing to tell apart.
    expect(sentences([{ ...status!, status: 'us-fda/approved' }, cleared])).toEqual([
      expect.stringMatching(/^You can report/u),
    ])
  })

  it('says in which country a program and a standing are where the clinics are in another', () => {
    const abroad = inCountry('ES')
    expect(reportingOf(abroad)[0]?.sentence).toMatch(/^United States: /u)
    const countries = (site: readonly PublishedDocument[]) => {
      const [hub] = pagesOf(treatment)
      const context = new PageContext(requireKnownPage(hub!), memorySnapshot(site))
      return regulatoryStatus(context, treatment, false).lines.map(({ country }) => country)
    }
    expect(countries(abroad)).toEqual(treatment.statuses.map(() => 'United States'))
    expect(countries(exampleSite)).toEqual(treatment.statuses.map(() => undefined))
  })
})

describe('A medicine that the laws of two countries class', () => {
  const treatment = exampleOf('treatment')
  const [drug, ...others] = treatment.interventions
  const viewOf = (classes: string[], locale: 'en' | 'es' = 'en') => {
    const controlClasses = classes.map((controlClass) => ({ controlClass, sources: treatment.statuses[0]!.sources }))
    const interventions = [{ ...drug!, controlClasses }, ...others] as Treatment['interventions']
    const [hub] = pagesOf({ ...treatment, locale })
    const context = new PageContext(requireKnownPage(hub!), memorySnapshot(exampleSite))
    return interventionViews(context, { ...treatment, locale, interventions })[0]!.controls
  }

  it('has the class of each, with its country and its source', () => {
    expect(viewOf(['us-schedule-iii', 'uk-class-b'])).toEqual([
      { country: 'United States', line: expect.stringContaining('Schedule III') as string, citations: [1] },
      { country: 'United Kingdom', line: 'It is a controlled drug (class B) in the UK.', citations: [1] },
    ])
    expect(viewOf(['us-schedule-iii', 'uk-class-b'], 'es')).toMatchObject([
      { country: 'Estados Unidos', line: expect.stringContaining('Lista III') as string },
      { country: 'Reino Unido', language: 'en' },
    ])
  })

  it('has its country where the clinics are in another, and none where all is in one', () => {
    expect(viewOf(['uk-class-b'])).toMatchObject([{ country: 'United Kingdom' }])
    expect(viewOf(['us-schedule-iii'])[0]).not.toHaveProperty('country')
  })
})

describe('What patients should know of a regulatory status', () => {
  const treatment = exampleOf('treatment')
  const approved = treatment.statuses.map((status) => ({ ...status, status: 'us-fda/approved' as const }))
  const statusOf = (change: object, isInFull: boolean) => {
    const [hub] = pagesOf(treatment)
    const site = withChange(exampleSite, treatment, change)
    return regulatoryStatus(new PageContext(requireKnownPage(hub!), memorySnapshot(site)), treatmentOf(site), isInFull)
  }
  const treatmentOf = (site: readonly PublishedDocument[]) =>
    site.find((document) => document.type === 'treatment' && document.locale === treatment.locale) as typeof treatment

  it('stands below statuses that say enough by themselves, and the pages without it link to it', () => {
    expect(statusOf({ statuses: approved }, true)).toMatchObject({
      isAuthorised: true,
      disclosure: { html: '<p>Ketamine is not approved by the FDA for depression.</p>' },
    })
    expect(statusOf({ statuses: approved }, false).path).toBe('/treatments/ketamine-infusion/')
  })

  it('is no link where the guide has none', () => {
    const silent = { statuses: approved, regulatoryDisclosure: undefined }
    expect(statusOf(silent, false)).not.toHaveProperty('path')
    expect(statusOf(silent, true)).not.toHaveProperty('disclosure')
  })
})
