import { contraindicationKinds } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { pageAt } from './composed-pages.ts'
import { changed, signedSite } from './sites.ts'
import type { IsItRightForYouView } from '../../src/views/treatment/is-it-right-for-you.ts'

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

  it('gives no medicine of several what the guide says of the whole', () => {
    const site = changed(signedSite, 'treatment', ({ interventions }) => ({
      interventions: interventions.map((each) => ({ ...each, isSupporting: false })),
    }))
    const guide = pageAt(site, '/treatments/ketamine-infusion/')
    expect(guide.ofType('Drug')[0]).not.toHaveProperty('mechanismOfAction')
    expect(guide.ofType('MedicalTherapy')[0]).not.toHaveProperty('doseSchedule')
    expect(guide.ofType('MedicalTherapy')[0]).toHaveProperty('drug')
    const suitability = pageAt(site, '/treatments/ketamine-infusion/is-it-right-for-you/').page
    expect(suitability.structuredData).not.toContain('pregnancyWarning')
    const own = pageAt(signedSite, '/treatments/ketamine-infusion/is-it-right-for-you/').page
    expect(own.structuredData).toContain('pregnancyWarning')
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
    const reason = (kind: (typeof contraindicationKinds)[number]) => ({ kind, text: `A reason: ${kind}`, ...grounds })
    const contraindications = contraindicationKinds.toReversed().map(reason)
    const site = changed(signedSite, 'treatment', () => ({ contraindications }))
    const { page } = pageAt(site, '/treatments/ketamine-infusion/is-it-right-for-you/')
    expect(page.structuredData).toContain('{"@type":"MedicalContraindication","name":"A reason: absolute"}')
    for (const other of ['A reason: relative', 'A reason: possible']) {
      expect(page.structuredData).not.toContain(other)
      expect(page.description).not.toContain(other)
    }
    const { contraindications: shown } = page.body as IsItRightForYouView
    expect(shown.map(({ heading }) => heading)).toEqual([
      'Reasons not to have it:',
      'What may be a reason not to have it:',
      'Reasons to talk it over with us first:',
    ])
  })

  it('says for which condition a fact, a dose, a reason, a step or a result holds', () => {
    const conditions = ['Crohn’s disease']
    const site = changed(signedSite, 'treatment', ({ course, keyFacts, contraindications, steps, benefits }) => ({
      conditions: ['Crohn’s disease', 'Psoriasis'],
      keyFacts: [{ ...keyFacts[0]!, value: 'After 6 weeks', conditions }],
      regimens: [
        { ...course!, body: { ...course!.body, html: '<p>5 mg per kg.</p>', text: '5 mg per kg.' }, conditions },
      ],
      contraindications: [{ ...contraindications[0]!, text: 'An abscess', kind: 'absolute', conditions }],
      steps: [{ ...steps[0]!, conditions }],
      benefits: [{ ...benefits[0]!, statement: 'Half felt better.', conditions }],
    }))
    const guide = pageAt(site, '/treatments/ketamine-infusion/').page
    expect(guide.body).toMatchObject({
      keyFacts: [{ value: 'For Crohn’s disease: After 6 weeks' }],
      regimens: [{ heading: 'For Crohn’s disease' }],
    })
    expect(guide.structuredData).toContain('For Crohn’s disease: 5 mg per kg.')
    const suitability = pageAt(site, '/treatments/ketamine-infusion/is-it-right-for-you/').page
    expect(suitability.body).toMatchObject({
      contraindications: [{ heading: 'Reasons not to have it for Crohn’s disease:' }],
    })
    expect(suitability.structuredData).toContain('"name":"For Crohn’s disease: An abscess"')
    expect(suitability.description).not.toContain('abscess')
    const visit = pageAt(site, '/treatments/ketamine-infusion/what-happens/').page
    expect(visit.structuredData).toContain('"howPerformed":["For Crohn’s disease: ')
    expect(pageAt(site, '/treatments/ketamine-infusion/results-and-evidence/').page.body).toMatchObject({
      benefits: [{ statement: 'For Crohn’s disease: Half felt better.' }],
    })
  })

  it('says of which step another takes the place, and lists neither as had by everybody', () => {
    const site = changed(signedSite, 'treatment', ({ steps: [step] }) => ({
      steps: [
        { ...step!, title: 'Checks' },
        { ...step!, title: 'Laser', id: 'laser', option: 'some' as const },
        { ...step!, title: 'Drops', id: 'drops', option: 'instead' as const },
      ],
    }))
    const { page } = pageAt(site, '/treatments/ketamine-infusion/what-happens/')
    expect(page.structuredData).toContain('"Some people have this: ')
    expect(page.structuredData).toContain('"Instead of “Laser”: ')
    expect(page.description).not.toMatch(/Laser|Drops/u)
    expect(page.body).toMatchObject({ phases: [{ steps: [{}, {}, { scope: ['Instead of “Laser”'] }] }] })
  })

  it('has reasons against a part as contraindications of that part, and no step of a part as one of each visit', () => {
    const support = [{ type: 'intervention' as const, id: 'intervention-support' }]
    const site = changed(signedSite, 'treatment', ({ contraindications, steps }) => ({
      contraindications: [
        { ...contraindications[0]!, text: 'A reason against talks', kind: 'absolute', interventions: support },
        { ...contraindications[0]!, text: 'A reason at night', kind: 'absolute', settings: ['inpatient'] },
        { ...contraindications[0]!, text: 'A reason', kind: 'absolute', settings: ['outpatient', 'inpatient'] },
      ],
      steps: [steps[0]!, { ...steps[1]!, title: 'A talk', interventions: support }],
    }))
    const { page } = pageAt(site, '/treatments/ketamine-infusion/is-it-right-for-you/')
    const names = [...page.structuredData.matchAll(/"MedicalContraindication","name":"([^"]*)/gu)].map(
      ([, name]) => name,
    )
    expect(names).toEqual([
      'Talks before and after: A reason against talks',
      'If you stay overnight: A reason at night',
      'A reason',
    ])
    expect(page.description).not.toMatch(/against talks|at night/u)
    const visit = pageAt(site, '/treatments/ketamine-infusion/what-happens/').page
    expect(visit.structuredData).toContain('"For: talks before and after: ')
    expect(visit.description).not.toContain('A talk')
  })

  it('has a schedule of doses that says nothing under the name of a frequency', () => {
    const data = at('').page.structuredData
    expect(data).toContain('"@type":"DoseSchedule","description":')
    expect(data).not.toContain('"frequency"')
  })

  it('has the class of control as a legal status, and no regulator’s standing', () => {
    const data = parts.map((part) => at(part).page.structuredData).join('\n')
    expect(data).toMatch(/"legalStatus":\[\{"@type":"DrugLegalStatus","name":"[^"]*Schedule III/u)
    expect(data).not.toMatch(/"legalStatus":[^\]]*(?:off-label|approved|cleared)/iu)
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
