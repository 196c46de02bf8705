import { documentKey, type Locale, type PublishedDocument } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { composePage } from '../src/bundle/compose-page.ts'
import { llmsTxt } from '../src/plain-files/llms-txt.ts'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { standingPages } from '../src/site-pages/standing-pages.ts'
import type { PageBodyView } from '../src/views/page/page.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite, without } from './support/sites.ts'

const harbor = { type: 'clinic', id: 'clinic-harbor' } as const
const breathing = { type: 'side-effect', id: 'effect-breathing' } as const

/** A second treatment, given at the second clinic only, which shares one side effect with the first. */
const stimulation = (['en', 'es'] as const).map((locale) => ({
  ...exampleOf('treatment', locale),
  id: 'treatment-coil',
  slug: 'magnetic-stimulation',
  plainName: 'Magnetic stimulation',
  clinics: [harbor],
  sideEffects: exampleOf('treatment', locale).sideEffects.slice(1),
}))
const site: PublishedDocument[] = [...exampleSite, ...stimulation]
const withoutCardNumbers = site.map((document) => {
  if (document.type !== 'care-advice') return document
  const { phone: _, ...card } = document
  return card
})

function composed(path: string, documents: readonly PublishedDocument[] = site) {
  const snapshot = memorySnapshot(documents)
  const address = [...documents.flatMap(pagesOf), ...standingPages(snapshot)].find((page) => page.path === path)
  if (!address) throw new Error(`There is no page ${path}.`)
  return composePage(requireKnownPage(address), snapshot).page
}

const clinicsOf = (path: string, documents = site) => composed(path, documents).clinics.map(({ name }) => name)
const dials = (path: string, documents = site) =>
  composed(path, documents).clinics.flatMap(({ phones }) => phones.map(({ call }) => call.href))
/** What speaks of the second clinic can't be on a site without it. */
const keepsOneClinic = (document: PublishedDocument): boolean => !JSON.stringify(document).includes(harbor.id)
const graphOf = (path: string) =>
  (JSON.parse(composed(path).structuredData) as { '@graph': Record<string, unknown>[] })['@graph']

describe('The clinics whose numbers a page ends with', () => {
  it.each(['', 'what-happens/', 'side-effects/', 'is-it-right-for-you/', 'results-and-evidence/', 'questions/'])(
    'are those of its treatment, on every page of the guide: %s',
    (segment) => {
      expect(clinicsOf(`/treatments/magnetic-stimulation/${segment}`)).toEqual(['Harbor Clinic'])
      expect(clinicsOf(`/es/treatments/magnetic-stimulation/${segment}`)).toEqual(['Harbor Clinic'])
      expect(clinicsOf(`/treatments/ketamine-infusion/${segment}`)).toEqual(['Sample Clinic'])
    },
  )

  it('are those of every treatment that can cause the side effect', () => {
    expect(clinicsOf('/side-effects/nausea/')).toEqual(['Sample Clinic'])
    const effect = site.find((document) => documentKey(document) === documentKey(breathing))
    const [address] = effect ? pagesOf(effect) : []
    expect(clinicsOf(address?.path ?? '')).toEqual(['Sample Clinic', 'Harbor Clinic'])
  })

  it.each([
    ['/', 'Sample Clinic'],
    ['/glossary/', 'Sample Clinic'],
    ['/people/', 'Sample Clinic'],
    ['/clinics/harbor-clinic/', 'Harbor Clinic'],
  ])('on %s: %s', (path, name) => {
    expect(clinicsOf(path)).toEqual([name])
  })

  it('are all clinics on a notice, since the withdrawn page may have been of any of them', () => {
    const withdrawal = {
      ...{ type: 'withdrawal', id: 'treatment-coil', locale: 'en', updatedAt: '2026-11-16T00:00:00.000Z', assets: [] },
      ...{ documentType: 'treatment', slug: 'magnetic-stimulation', reason: 'recalled', withdrawnAt: '2026-11-16' },
    } as const
    const recalled = [...without(site, 'treatment/treatment-coil'), withdrawal] as PublishedDocument[]
    const page = composed('/treatments/magnetic-stimulation/', recalled)
    expect(page.clinics.map(({ name }) => name)).toEqual(['Sample Clinic', 'Harbor Clinic'])
    expect(JSON.stringify(page.body)).toContain('Harbor Clinic: Call (503) 555-0111, extension 204')
  })

  it('print each number with what it is for and when it is answered', () => {
    const [clinic] = composed('/treatments/magnetic-stimulation/').clinics
    expect(clinic?.phones.map(({ label, hours }) => [label, hours])).toEqual([
      ['Appointments', undefined],
      ['Nurse line', 'Day and night'],
      ['Deaf and hard-of-hearing callers', undefined],
    ])
    expect(composed('/').clinics[0]?.phones).toEqual([
      { call: { href: 'tel:+13105550142', label: 'Call (310) 555-0142' }, telephone: '+1-310-555-0142' },
    ])
  })

  it('are all on the page of contacts, each with its numbers and hours', () => {
    const contact = { ...exampleOf('page'), id: 'contact', slug: 'contact', kind: 'contact' as const }
    const other = { ...contact, id: 'about-us', slug: 'about-us', kind: 'other' as const }
    const documents = [...site.filter(({ type }) => type !== 'page'), contact, other] as PublishedDocument[]
    const bodyOf = (path: string, of = documents) => composed(path, of).body as PageBodyView
    const { clinics } = bodyOf('/contact/')
    expect(clinics.map(({ name }) => name)).toEqual(['Sample Clinic', 'Harbor Clinic'])
    expect(clinics.every(({ phones, hours }) => phones.length > 0 && hours.length > 0)).toBe(true)
    expect(bodyOf('/about-us/').clinics).toEqual([])
    expect(bodyOf('/contact/', without(documents, 'clinic/clinic-harbor').filter(keepsOneClinic)).clinics).toEqual([])
  })

  it('say nothing of opening hours that nobody has told', () => {
    const silent = site.map((document) => (document.type === 'clinic' ? { ...document, hours: [] } : document))
    const { contents, description, seoTitle, structuredData } = composed('/clinics/harbor-clinic/', silent)
    expect(contents?.map(({ path }) => path)).not.toContain('#hours')
    expect([description, seoTitle].join(' ')).not.toMatch(/hours/u)
    expect(structuredData).not.toContain('openingHours')
  })

  it('dial an extension after a pause', () => {
    expect(dials('/clinics/harbor-clinic/')).toContain('tel:+15035550111,204')
  })
})

describe('“Call the clinic now” on a care card', () => {
  const clinicCalls = (path: string) =>
    [...JSON.stringify(composed(path, withoutCardNumbers).body).matchAll(/"href":"(tel:\+[^"]+)"/gu)].map(
      ([, href]) => href,
    )

  it('leads to the number for urgent calls of the clinic that gives the treatment', () => {
    expect(new Set(clinicCalls('/treatments/magnetic-stimulation/what-happens/'))).toEqual(
      new Set(['tel:+15035550111,204']),
    )
    expect(new Set(clinicCalls('/treatments/ketamine-infusion/what-happens/'))).toEqual(new Set(['tel:+13105550142']))
  })
})

describe('Several clinics', () => {
  const menu = (locale: Locale, documents = site) => {
    const path = locale === 'en' ? '/' : `/${locale}/`
    return composed(path, documents).navigation.map((link) => link.path)
  }

  it('are each reached from the menu, in both languages', () => {
    expect(menu('en')).toContain('/clinics/')
    expect(menu('es')).toContain('/es/clinics/')
    const { entries } = composed('/clinics/').body as { entries: { path: string }[] }
    expect(entries.map(({ path }) => path).toSorted()).toEqual(['/clinics/harbor-clinic/', '/clinics/sample-clinic/'])
  })

  it('have no list where there is one: the menu is as the settings say', () => {
    const one = without(
      site.filter(({ id }) => id !== 'treatment-coil'),
      documentKey(harbor),
    )
    expect(menu('en', one)).not.toContain('/clinics/')
    expect(standingPages(memorySnapshot(one)).map(({ path }) => path)).not.toContain('/clinics/')
  })

  it('are named in the list of pages for language models', () => {
    const address = { path: '/llms.txt', kind: 'llms-txt', locale: 'en', section: 'home' } as const
    expect(llmsTxt(address, memorySnapshot(site)).html).toContain('[Clinics](http://localhost:4321/clinics/index.md)')
  })

  it('stand once in a menu whose settings link to the list', () => {
    const settings = site.map((document) =>
      document.type === 'site-settings'
        ? { ...document, navigation: [{ label: 'Where we are', path: '/clinics/' }] }
        : document,
    )
    expect(menu('en', settings)).toEqual(['/clinics/'])
  })
})

describe('Structured data of clinics', () => {
  it('names the clinic that gives the treatment, with its numbers', () => {
    const graph = graphOf('/treatments/magnetic-stimulation/')
    const clinic = graph.find((node) => node['@type'] === 'MedicalClinic')
    expect(clinic).toMatchObject({
      name: 'Harbor Clinic',
      telephone: '+1-503-555-0110',
      availableService: { '@id': 'http://localhost:4321/treatments/magnetic-stimulation/#treatment' },
      contactPoint: [
        { '@type': 'ContactPoint', contactType: 'Appointments', telephone: '+1-503-555-0110' },
        { contactType: 'Nurse line', telephone: '+1-503-555-0111;ext=204' },
        { contactType: 'Deaf and hard-of-hearing callers' },
      ],
    })
    expect(graph[0]?.provider).toEqual([{ '@id': clinic?.['@id'] }])
  })

  it('tells no languages where nobody has said which are spoken', () => {
    const silent = site.map((document) => (document.type === 'clinic' ? { ...document, languages: [] } : document))
    const path = pagesOf(exampleOf('clinic'))[0]!.path
    const [spoken, page] = [composed(path), composed(path, silent)]
    expect(spoken.body).toHaveProperty('languages')
    expect(page.body).not.toHaveProperty('languages')
    expect(spoken.structuredData).toMatch(/knowsLanguage|availableLanguage/u)
    expect(page.structuredData).not.toMatch(/knowsLanguage|availableLanguage/u)
  })

  it('tells no number that the page does not show', () => {
    const text = JSON.stringify(graphOf('/treatments/magnetic-stimulation/'))
    expect(text).not.toContain('310-555-0142')
    expect(text).not.toContain('13105550142')
  })
})

describe('The number that stays in reach', () => {
  it('is the urgent one on pages about side effects, and the clinic’s first one elsewhere', () => {
    const button = (path: string) => composed(path).callButton?.href
    expect(button('/treatments/magnetic-stimulation/')).toBe('tel:+15035550110')
    expect(button('/treatments/magnetic-stimulation/side-effects/')).toBe('tel:+15035550111,204')
    expect(button(`/side-effects/${exampleOf('side-effect').slug}/`)).toBe('tel:+13105550142')
    expect(composed('/side-effects/breathing-problems/').callButton).toBeUndefined()
  })
})
