import { locales } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { pageKinds } from '../../src/routes/page-kind.ts'
import { pageAt, readPages } from './composed-pages.ts'
import { videoFigure } from '../support/stress-pictures.ts'
import { changed, sampleSite, signedSite } from './sites.ts'
import { unshownWords } from './unshown-words.ts'
import { vocabularyProblems } from './vocabulary-problems.ts'

const sites = [
  { name: 'the sample site', pages: readPages(sampleSite) },
  { name: 'the signed site', pages: readPages(signedSite) },
]

describe.each(sites)('The structured data of $name', ({ pages }) => {
  it('exists for every kind of page in every language', () => {
    const kinds = new Set(pages.map(({ page }) => `${page.locale} ${page.kind}`))
    expect(kinds).toEqual(new Set(locales.flatMap((locale) => pageKinds.map((kind) => `${locale} ${kind}`))))
  })

  it.each(pages)('uses schema.org’s vocabulary correctly at $page.path', ({ document }) => {
    expect(vocabularyProblems(document)).toEqual([])
  })

  it.each(pages)('contains only words that readers see at $page.path', ({ page, document }) => {
    expect(unshownWords(document, page)).toEqual([])
  })

  it('is the same each time', () => {
    const again = readPages(pages === sites[0]?.pages ? sampleSite : signedSite)
    expect(again.map(({ page }) => page.structuredData)).toEqual(pages.map(({ page }) => page.structuredData))
  })
})

describe('A video in a text', () => {
  it('is described with its still picture and its transcript', () => {
    const html = `<p>Words.</p>${videoFigure}`
    const withVideo = changed(signedSite, 'page', (page) => ({ ...page, body: { ...page.body, html } }))
    const [read] = readPages(withVideo).filter(({ self }) => 'video' in self)
    expect(read?.self.video).toEqual([
      {
        '@type': 'VideoObject',
        name: 'The “room” & what stands in it, <slowly>',
        contentUrl: expect.stringMatching(/^https?:\/\/.*\/media\/room\.mp4$/u) as string,
        thumbnailUrl: expect.stringMatching(/\/media\/right-sized-320x320\.webp$/u) as string,
        encodingFormat: 'video/mp4',
        inLanguage: read?.page.locale,
        transcript: 'Nurse: Sit down. “Thanks!” (A chair.)',
      },
    ])
    expect(vocabularyProblems(read?.document)).toEqual([])
  })
})

describe('A treatment', () => {
  const at = (part: string) => pageAt(signedSite, `/treatments/ketamine-infusion/${part}`)

  const grounds = { basis: 'explanation' as const, sources: [] }
  const parts = ['', 'what-happens/', 'side-effects/', 'is-it-right-for-you/', 'results-and-evidence/', 'questions/']

  it('is one thing on all pages of its hub', () => {
    const ids = parts.flatMap((part) =>
      at(part)
        .ofType('MedicalTherapy')
        .map((node) => node['@id']),
    )
    expect(ids).toHaveLength(parts.length)
    expect(new Set(ids).size).toBe(1)
  })

  it('has the off-label warning with its medicine', () => {
    expect(at('').ofType('Drug')).toMatchObject([
      {
        nonProprietaryName: 'ketamine',
        administrationRoute: 'into a vein',
        mechanismOfAction: 'It blocks a signal in the brain.',
        warning: 'Ketamine is not approved by the FDA for depression.',
      },
    ])
  })

  it('is described on its first page alone, and by one name on all of them', () => {
    const therapies = parts.flatMap((part) => at(part).ofType('MedicalTherapy'))
    expect(new Set(therapies.map(({ name }) => name)).size).toBe(1)
    const described = parts.filter((part) =>
      at(part)
        .ofType('MedicalTherapy')
        .some((node) => 'description' in node),
    )
    expect(described).toEqual([''])
  })

  it('has absolute reasons alone as contraindications', () => {
    const reason = (kind: 'absolute' | 'relative') => ({ kind, text: `A reason: ${kind}`, ...grounds })
    const contraindications = [reason('relative'), reason('absolute')]
    const site = changed(signedSite, 'treatment', () => ({ contraindications }))
    const { page } = pageAt(site, '/treatments/ketamine-infusion/is-it-right-for-you/')
    expect(page.structuredData).toContain('{"@type":"MedicalContraindication","name":"A reason: absolute"}')
    expect(page.structuredData).not.toContain('A reason: relative')
    expect(page.description).not.toContain('A reason: relative')
  })

  it('has a schedule of doses that says nothing under the name of a frequency', () => {
    const data = at('').page.structuredData
    expect(data).toContain('"@type":"DoseSchedule","description":')
    expect(data).not.toContain('"frequency"')
  })

  it('has the class of control as a legal status, and no regulator’s standing', () => {
    const data = parts.map((part) => at(part).page.structuredData).join('\n')
    expect(data).toMatch(/"legalStatus":"[^"]*Schedule III/u)
    expect(data).not.toMatch(/"legalStatus":[^,}]*(?:off-label|approved|cleared)/iu)
  })

  it('has no warning where the use is approved', () => {
    const approved = changed(signedSite, 'treatment', ({ regulatoryDisclosure: _, ...treatment }) => ({
      ...treatment,
      statuses: [{ status: 'us-fda/approved', use: 'depression', sources: [] }],
      regulatoryDisclosure: undefined,
    }))
    expect(pageAt(approved, '/treatments/ketamine-infusion/').page.structuredData).not.toContain('"warning"')
  })

  it('has exactly the regulator’s terms, one for each use, on the page and in its description', () => {
    const standing = (status: 'us-fda/cleared' | 'us-fda/off-label-device', use: string) => ({
      status,
      use,
      sources: [],
    })
    const device = changed(signedSite, 'treatment', (treatment) => ({
      ...treatment,
      interventions: [
        {
          kind: 'device' as const,
          intervention: { type: 'intervention' as const, id: 'intervention-coil' },
          isSupporting: false,
          deviceType: 'magnetic coil',
        },
      ],
      statuses: [standing('us-fda/cleared', 'depression'), standing('us-fda/off-label-device', 'anxiety')],
    }))
    const { page, ofType } = pageAt(device, '/treatments/ketamine-infusion/')
    const lines = [
      'Cleared by the FDA (510(k)) for: depression',
      'Not cleared or approved by the FDA for this use (off-label): anxiety',
    ]
    expect(ofType('MedicalDevice')).toMatchObject([{ description: lines }])
    expect(JSON.stringify(page)).toContain(lines[1])
    expect(page.structuredData).not.toContain('Approved by the FDA')
  })

  it('says why a topic doesn’t apply where the topic would stand, and nothing else of it', () => {
    const because = 'You stay awake, and nothing slows you.'
    const grounds = { basis: 'explanation' as const, sources: [], product: 'notApplicable' as const }
    const awake = changed(signedSite, 'treatment', ({ gettingHome: _, ...treatment }) => ({
      ...treatment,
      gettingHome: undefined,
      notApplicable: (['driving', 'escort'] as const).map((topic) => ({ topic, because, ...grounds })),
    }))
    const { page, ofType } = pageAt(awake, '/treatments/ketamine-infusion/what-happens/')
    expect(JSON.stringify(page)).toContain(because)
    expect(ofType('MedicalTherapy')).toMatchObject([{ followup: ['Rest for the day.'] }])
  })

  it('describes preparation, procedure and follow-up on the page that shows them', () => {
    expect(at('what-happens/').ofType('MedicalTherapy')).toMatchObject([
      {
        preparation: 'Follow the fasting rules.',
        howPerformed: ['A clinician places a thin tube in your arm.', 'The medicine runs in slowly.'],
        followup: ['Do not drive until the next day.', 'Rest for the day.'],
      },
    ])
  })

  it('separates serious effects from others, each as a thing of its own', () => {
    expect(at('side-effects/').ofType('MedicalTherapy')).toMatchObject([
      {
        seriousAdverseOutcome: [{ '@type': 'MedicalSign', name: 'Breathing problems' }],
        adverseOutcome: [{ '@type': 'MedicalSymptom', name: 'Feeling sick (nausea)' }],
      },
    ])
  })
})

describe('A review', () => {
  const path = '/side-effects/nausea/'

  it('is stated where a real clinician has reviewed the page', () => {
    expect(pageAt(signedSite, path).self).toMatchObject({
      '@type': 'MedicalWebPage',
      lastReviewed: '2026-11-16',
      reviewedBy: { '@type': 'Person', name: 'Ana María Peña', honorificSuffix: 'MD' },
      audience: { '@type': 'Patient' },
      publishingPrinciples: 'http://localhost:4321/editorial-policy/',
    })
  })

  it('is never stated for a sample', () => {
    const claims = readPages(sampleSite).filter(({ self }) => 'reviewedBy' in self || 'lastReviewed' in self)
    expect(claims).toEqual([])
    expect(pageAt(sampleSite, path).self).toMatchObject({
      creativeWorkStatus: 'Sample content, not reviewed by a clinician',
    })
  })

  it('is not stated where one card on the page is still a sample', () => {
    const mixed = [
      ...changed(signedSite, 'care-advice', ({ id, review }) =>
        id === 'care-nurse' ? { review: { ...review, reviewedBy: { type: 'person', id: 'nobody' } } } : {},
      ),
      ...sampleSite
        .filter(({ id }) => id === 'person-placeholder')
        .map((person) => ({ ...person, id: 'nobody', slug: 'nobody' })),
    ]
    expect(pageAt(mixed, path).self).not.toHaveProperty('reviewedBy')
    expect(pageAt(mixed, '/side-effects/breathing-problems/').self).toHaveProperty('reviewedBy')
  })
})

describe('A placeholder', () => {
  it('is not described as a person', () => {
    const people = readPages(sampleSite).flatMap(({ document }) => JSON.stringify(document).match(/"Person"/gu) ?? [])
    expect(people).toEqual([])
  })
})

describe('A source', () => {
  it('is cited by its kind', () => {
    expect(pageAt(signedSite, '/side-effects/nausea/').self).toMatchObject({
      citation: [
        { '@type': 'ScholarlyArticle', url: 'https://doi.org/10.1056/NEJMoa2302399', datePublished: '2023' },
        { '@type': 'CreativeWork', publisher: { '@type': 'Organization' } },
      ],
    })
  })

  it('is not cited once it is retracted', () => {
    const retracted = changed(signedSite, 'source', ({ kind }) => ({ isRetracted: kind === 'trial' }))
    expect(JSON.stringify(pageAt(retracted, '/side-effects/nausea/').self)).not.toContain('ScholarlyArticle')
  })
})

describe('The script element', () => {
  it('cannot be ended by a text', () => {
    const hostile = changed(signedSite, 'side-effect', () => ({ summary: '</script><script>alert(1)</script><!--' }))
    const { page, ofType } = pageAt(hostile, '/side-effects/nausea/')
    expect(page.structuredData).not.toContain('<')
    expect(ofType('MedicalSymptom')).toMatchObject([{ description: '</script><script>alert(1)</script><!--' }])
  })
})

describe('An edit of a text', () => {
  const touched = (documents: typeof signedSite) => {
    const before = new Map(readPages(signedSite).map(({ page }) => [page.path, page.structuredData]))
    return readPages(documents).flatMap(({ page }) =>
      before.get(page.path) === page.structuredData ? [] : [page.path],
    )
  }

  it('changes the data of its own page alone', () => {
    const edited = changed(signedSite, 'treatment', ({ locale, preparation }) =>
      locale === 'en' ? { preparation: { ...preparation, body: { ...preparation.body, text: 'Eat nothing.' } } } : {},
    )
    expect(touched(edited)).toEqual(['/treatments/ketamine-infusion/what-happens/'])
  })

  it('changes no data where no data contains the text', () => {
    const edited = changed(signedSite, 'side-effect', ({ whatToDo }) => ({
      whatToDo: { ...whatToDo, body: { ...whatToDo.body, text: 'Sit down.', html: '<p>Sit down.</p>' } },
    }))
    expect(touched(edited)).toEqual([])
  })
})
