import { TreatmentSchema, type PublishedDocument, type Treatment, type TreatmentIntervention } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { pageAt, readPages } from './composed-pages.ts'
import { changed, signedSite } from './sites.ts'
import { unshownWords } from './unshown-words.ts'
import { vocabularyProblems } from './vocabulary-problems.ts'

const grounds = { basis: 'explanation' as const, sources: [] }
const pointAt = (id: string) => ({ type: 'intervention' as const, id })
const coil = pointAt('intervention-coil')
const talks = pointAt('intervention-support')

interface Kind {
  kind: string
  intervention: TreatmentIntervention
  type: string
  statuses: Treatment['statuses']
}

const cleared = { status: 'us-fda/cleared' as const, use: 'depression', sources: [] }
const shared = { isSupporting: false }
const therapy = { ...shared, format: 'individual' as const, delivery: ['inPerson' as const] }
const kinds: Kind[] = [
  {
    kind: 'a device',
    intervention: { kind: 'device', ...shared, intervention: coil, deviceType: 'magnetic coil' },
    type: 'MedicalDevice',
    statuses: [cleared],
  },
  {
    kind: 'a procedure',
    intervention: { kind: 'procedure', ...shared, intervention: coil },
    type: 'MedicalProcedure',
    statuses: [],
  },
  {
    kind: 'a physical therapy',
    intervention: { kind: 'physicalTherapy', ...therapy, intervention: coil },
    type: 'PhysicalTherapy',
    statuses: [],
  },
  {
    kind: 'a talking therapy',
    intervention: { kind: 'psychologicalTherapy', ...therapy, intervention: talks },
    type: 'PsychologicalTreatment',
    statuses: [{ status: 'us-fda/not-regulated' as const, use: 'depression', sources: [] }],
  },
  {
    kind: 'a talking therapy of which no more is said',
    intervention: { kind: 'psychologicalTherapy', ...shared, intervention: talks },
    type: 'PsychologicalTreatment',
    statuses: [{ status: 'us-fda/not-regulated' as const, use: 'depression', sources: [] }],
  },
]

/** The example's guide about something else than a medicine: what only medicines have is left out, or doesn't apply. */
const withoutMedicine = ({ intervention, statuses }: Kind): PublishedDocument[] =>
  changed(signedSite, 'treatment', (treatment) => ({
    ...treatment,
    statuses,
    interventions: [intervention],
    notApplicable: [{ topic: 'interactions' as const, because: 'Nothing is taken.', ...grounds }],
    ...{ dose: undefined, interactions: undefined, misuse: undefined },
  }))

describe.each(kinds)('The guide on $kind', (kind) => {
  const site = withoutMedicine(kind)
  const pages = readPages(site)

  it('is one that may be published', () => {
    const guides = site.filter(({ type }) => type === 'treatment')
    expect(guides.map((guide) => TreatmentSchema.safeParse(guide).error?.issues)).toEqual(guides.map(() => undefined))
  })

  it('describes no medicine and no legal status of one', () => {
    for (const { page } of pages) {
      expect(page.structuredData).not.toMatch(
        /"Drug"|"legalStatus"|"administrationRoute"|"nonProprietaryName"|"doseSchedule"/u,
      )
    }
    expect(pageAt(site, '/treatments/ketamine-infusion/').ofType(kind.type)).toHaveLength(1)
  })

  it('uses schema.org’s vocabulary correctly, with words that readers see', () => {
    for (const { page, document } of pages) {
      expect(vocabularyProblems(document)).toEqual([])
      expect(unshownWords(document, page)).toEqual([])
    }
  })

  it.each(['en', 'es'])('says nothing of a medicine, a dose or a class in %s', (locale) => {
    const guides = pages.filter(({ page }) => page.locale === locale && page.path.includes('/ketamine-infusion/'))
    expect(guides).toHaveLength(6)
    for (const { page } of guides) {
      const view = JSON.stringify(page)
      expect(view).not.toMatch(/None:|Ninguno:|another way|otra manera|Schedule I|Lista I/u)
      expect(view).not.toMatch(/"(?:Medicine|Medicamento)"|"Dose, how|"Dosis, con/u)
    }
  })

  it('has exactly the standing that it has', () => {
    const { page } = pageAt(site, '/treatments/ketamine-infusion/')
    const [status] = kind.statuses
    const view = JSON.stringify(page)
    expect(view.includes('Cleared by the FDA (510(k)) for: depression')).toBe(status?.status === 'us-fda/cleared')
    expect(view.includes('The FDA does not review this kind of treatment')).toBe(
      status?.status === 'us-fda/not-regulated',
    )
    expect(view).not.toMatch(/Approved by the FDA|off-label/u)
  })
})

describe('What a treatment is for', () => {
  it('is no condition where people without one have it', () => {
    const aboutOf = (isForHealthyPeople: boolean) => {
      const site = changed(signedSite, 'treatment', (treatment) => ({
        ...treatment,
        conditions: ['Preventing shingles'],
        ...(isForHealthyPeople && { isForHealthyPeople: true as const }),
      }))
      return JSON.stringify(pageAt(site, '/treatments/ketamine-infusion/').self)
    }
    const named = (type: string) => `{"@type":"${type}","name":"Preventing shingles"}`
    expect(aboutOf(true)).toContain(named('Thing'))
    expect(aboutOf(true)).not.toContain('MedicalCondition')
    expect(aboutOf(false)).toContain(named('MedicalCondition'))
  })
})

describe('A side effect whose medical name is the one that patients use', () => {
  it('has no other name', () => {
    const site = changed(signedSite, 'side-effect', (effect) => ({
      ...effect,
      medicalName: effect.plainName.toUpperCase(),
    }))
    for (const { page } of readPages(site).filter(({ page }) => page.path.startsWith('/side-effects/')))
      expect(page.structuredData).not.toContain('alternateName')
  })
})

describe('A treatment of several interventions', () => {
  const [device] = kinds.map(({ intervention }) => intervention)
  const combined = (statuses: Treatment['statuses']) =>
    changed(signedSite, 'treatment', (treatment) => ({
      ...treatment,
      interventions: [treatment.interventions[0]!, device!],
      statuses,
    }))
  const offLabel = { status: 'us-fda/off-label' as const, use: 'depression', sources: [] }

  it('warns of the medicine only where the notice is about the medicine', () => {
    const approved = { status: 'us-fda/approved' as const, use: 'depression', sources: [] }
    const notCleared = { status: 'us-fda/off-label-device' as const, use: 'depression', sources: [] }
    const warningsOf = (statuses: Treatment['statuses']) =>
      pageAt(combined(statuses), '/treatments/ketamine-infusion/').page.structuredData.match(/"warning"/gu) ?? []
    expect(warningsOf([approved, notCleared])).toEqual([])
    expect(warningsOf([offLabel, cleared])).toHaveLength(1)
  })

  it('says of which each standing is, on the page and in its description', () => {
    const { page, ofType } = pageAt(combined([cleared, offLabel]), '/treatments/ketamine-infusion/')
    const of = 'A magnetic coil held against the head'
    expect(JSON.stringify(page)).toContain(
      JSON.stringify({ of, line: 'Cleared by the FDA (510(k)) for: depression' }).slice(1, -1),
    )
    expect(ofType('MedicalDevice')).toMatchObject([
      { description: `${of}: Cleared by the FDA (510(k)) for: depression` },
    ])
    expect(ofType('Drug')).toMatchObject([
      {
        legalStatus: [
          {
            name: expect.stringContaining('Schedule III') as string,
            applicableLocation: { '@type': 'Country', name: 'United States' },
          },
        ],
        description: expect.stringMatching(/^Ketamine into a vein.*off-label/u) as string,
      },
    ])
    expect(page.structuredData).not.toMatch(/ketamine into a vein[^"]*Cleared/iu)
  })

  it('lets a standing name what it is of', () => {
    const spoken = readPages(combined([{ ...cleared, interventions: [coil] }])).map(({ page }) => JSON.stringify(page))
    expect(spoken.some((view) => view.includes('"of":"Una bobina magnética que se apoya en la cabeza"'))).toBe(true)
  })
})
