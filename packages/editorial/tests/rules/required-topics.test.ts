import { describe, expect, it } from 'vitest'
import { block, findingsOf, sound, treatment } from '../fixtures/sound-site.ts'

const pathsOf = (findings: { path: string }[]) => findings.map(({ path }) => path)

const classes = (controlClass: string) => [{ controlClass, sources: [{ type: 'source', id: 'source-label' }] }]

describe('D3, required topics', () => {
  it('passes a page that has them all', () => {
    expect(findingsOf('D3', treatment())).toEqual([])
    expect(findingsOf('D3', treatment('es'))).toEqual([])
  })

  it('asks for nothing because of lessons that only go with exercise', () => {
    const words = {
      gettingHome: block('You can go home alone and drive.'),
      safetyWarnings: [],
      whatToBring: ['A towel'],
    }
    const exercise = { kind: 'physicalTherapy' }
    const lessons = { kind: 'other', description: 'lessons', isSupporting: true }
    const found = (...interventions: object[]) => {
      const guide = { ...treatment(), ...words, interventions } as never
      return ['D3', 'D6']
        .flatMap((rule) => pathsOf(findingsOf(rule as 'D3', guide)))
        .filter((path) => path.startsWith('getting'))
    }
    expect(found(exercise, lessons)).toEqual([])
    expect(found(exercise, { ...lessons, isSupporting: false })).not.toEqual([])
    expect(found(lessons)).not.toEqual([])
  })

  it.each(['Don’t drive for 24 hours.', 'You can’t drive that day.', 'You shouldn’t drive until you have slept.'])(
    'knows the warning against driving in English: %s',
    (warning) => {
      const fields = { gettingHome: block(warning), safetyWarnings: [], whatToBring: ['An adult who takes you home'] }
      expect(pathsOf(findingsOf('D3', { ...treatment(), ...fields }))).not.toContain('gettingHome')
    },
  )

  it.each([
    ['en', 'Be careful when you drive at night: your night sight can get worse suddenly.'],
    ['en', 'Drive only once you see clearly again.'],
    ['en', 'The capsules can make driving at night dangerous.'],
    ['en', 'It may slow your reactions and impair your ability to drive.'],
    ['es', 'Tenga cuidado al conducir de noche: la visión puede empeorar de golpe.'],
    ['es', 'Maneje solo si ve con claridad.'],
    ['es', 'Puede reducir su capacidad de conducir.'],
  ] as const)(
    'takes a word of caution about driving, unless a drug or anesthesia dulls the senses: %s %s',
    (locale, words) => {
      const fields = { gettingHome: block(words), safetyWarnings: [], sideEffects: [] }
      const found = (kind: object) =>
        findingsOf('D3', { ...treatment(locale), ...fields, interventions: [kind] })
          .filter(({ path }) => path === 'gettingHome')
          .filter(({ message }) => message.includes('drive'))
      const drug = {
        kind: 'drug',
        genericName: 'isotretinoin',
        route: 'oral',
        controlClasses: classes('us-not-controlled'),
      }
      expect(found(drug)).toEqual([])
      expect(found({ ...drug, controlClasses: classes('us-schedule-ii') })).toHaveLength(1)
      expect(found({ kind: 'procedure', anaesthesia: 'sedation' })).toHaveLength(1)
    },
  )

  it('takes no promise for a word of caution', () => {
    for (const words of [
      'It does not affect your ability to drive.',
      'You can drive home.',
      'Driving is not dangerous.',
    ]) {
      const fields = { gettingHome: block(words), safetyWarnings: [], sideEffects: [] }
      const drug = { kind: 'drug', controlClasses: classes('us-not-controlled') }
      const found = findingsOf('D3', { ...treatment(), ...fields, interventions: [drug] })
      expect(
        found.map(({ message }) => message),
        words,
      ).toContain('The page doesn’t say that patients must not drive.')
    }
  })

  it('asks for no dose of a medicine that only goes with a procedure, and for no class where no law is known', () => {
    const procedure = { kind: 'procedure' }
    const drops = { kind: 'drug', isSupporting: true }
    const pathsIn = (country: string, ...interventions: object[]) => {
      const clinic = { ...sound('clinic', treatment().clinics[0]!.id), address: { street: '1', city: '2', country } }
      const guide = { ...treatment(), dose: undefined, interventions } as never
      return pathsOf(findingsOf('D3', guide, { others: [clinic] }))
    }
    expect(pathsIn('US', procedure, drops)).not.toContain('dose')
    expect(pathsIn('US', procedure, { ...drops, isSupporting: false })).toContain('dose')
    expect(pathsIn('US', procedure, drops)).toContain('interventions')
    expect(pathsIn('FR', procedure, drops)).not.toContain('interventions')
  })

  it.each(['Don’t eat for 8 hours before.', 'You shouldn’t drink anything from midnight on.'])(
    'knows the word on fasting in English: %s',
    (words) => {
      const fields = { preparation: block(words), notApplicable: [] }
      expect(pathsOf(findingsOf('D3', { ...treatment(), ...fields }))).not.toContain('preparation')
    },
  )

  it.each(['No maneje hasta mañana.', 'No conduzca hasta mañana.', 'No debe conducir hasta mañana.'])(
    'knows the warning against driving in Spanish: %s',
    (warning) => {
      const document = {
        ...treatment('es'),
        gettingHome: block(warning),
        safetyWarnings: [],
        whatToBring: ['Un adulto que le lleve a casa'],
      }
      expect(findingsOf('D3', document).map(({ path }) => path)).not.toContain('gettingHome')
    },
  )

  it.each([
    ['who takes the patient home', 'gettingHome', { whatToBring: ['A blanket'], safetyWarnings: [] }],
    ['that patients must not drive', 'gettingHome', { gettingHome: block('Enjoy the ride.'), safetyWarnings: [] }],
    ['contraindications', 'contraindications', { contraindications: [], pregnancyAndBreastfeeding: block('Ask us.') }],
    ['alternatives', 'alternatives', { alternatives: [], ifItDoesNotWork: block('It may not work. Ask us.') }],
    ['what if it doesn’t work', 'ifItDoesNotWork', { ifItDoesNotWork: undefined }],
    ['misuse', 'misuse', { misuse: block('Ask us.') }],
    ['the usual dose', 'dose', { dose: undefined }],
    ['other medicines', 'interactions', { interactions: undefined }],
    ['pregnancy', 'pregnancyAndBreastfeeding', { pregnancyAndBreastfeeding: undefined }],
    ['a control class', 'interventions', { interventions: [{ kind: 'drug', genericName: 'sertraline' }] }],
  ])('blocks a page without %s', (_, path, fields) => {
    expect(pathsOf(findingsOf('D3', { ...treatment(), ...fields }))).toContain(path)
  })

  const bare = {
    dose: undefined,
    gettingHome: undefined,
    interactions: undefined,
    pregnancyAndBreastfeeding: undefined,
    misuse: undefined,
    whatToBring: ['A list of your medicines'],
    safetyWarnings: [],
    sideEffects: [],
  }
  const reason = (topic: string) => ({
    topic,
    because: 'You are awake, and no medicine is given.',
    basis: 'explanation',
  })
  const device = { ...bare, interventions: [{ kind: 'device' }] }

  it('asks a device for what patients must know, and takes a reason why it doesn’t apply', () => {
    expect(pathsOf(findingsOf('D3', { ...treatment(), ...device }))).toEqual([
      'gettingHome',
      'gettingHome',
      'pregnancyAndBreastfeeding',
    ])
    const notApplicable = ['driving', 'escort', 'pregnancy'].map(reason)
    expect(findingsOf('D3', { ...treatment(), ...device, notApplicable })).toEqual([])
    const unsaid = notApplicable.map((row) => ({ ...row, because: '' }))
    expect(findingsOf('D3', { ...treatment(), ...device, notApplicable: unsaid })).toHaveLength(3)
  })

  it.each([
    ['contraindications', 'contraindications'],
    ['alternatives', 'otherTreatments'],
  ])('takes the word that there are no %s', (field, topic) => {
    const alternatives = [{ name: 'Waiting', description: 'It may pass.', isNoTreatment: true }]
    const lists = { contraindications: [], alternatives, notApplicable: ['driving', 'escort', 'pregnancy'].map(reason) }
    const none = {
      ...treatment(),
      ...bare,
      ...device,
      ...lists,
      ...{ steps: [], ifItDoesNotWork: undefined, uncertainties: undefined },
    }
    expect(pathsOf(findingsOf('D3', none))).toContain(field)
    const said = [...lists.notApplicable, reason(topic)]
    expect(pathsOf(findingsOf('D3', { ...none, notApplicable: said }))).not.toContain(field)
  })

  it('takes what is watched in a step, and each way to say that nothing is eaten', () => {
    const eye = { ...device, interventions: [{ kind: 'procedure', anaesthesia: 'sleep' }] }
    const pathsWith = (fields: object) => pathsOf(findingsOf('D3', { ...treatment(), ...eye, ...fields }))
    expect(pathsWith({ steps: [{ monitoring: ['How you feel'] }] })).not.toContain('steps')
    for (const said of [
      'Eat nothing for 6 hours before.',
      'Nothing by mouth from midnight.',
      'Come without food.',
      'No solid food for 8 hours before.',
    ])
      expect(pathsWith({ preparation: { body: { html: `<p>${said}</p>`, text: said } } }), said).not.toContain(
        'preparation',
      )
  })

  it('asks nobody who has the treatment at home for somebody to go home with', () => {
    const at = (settings: string[]) => findingsOf('D3', { ...treatment(), ...device, settings })
    expect(at(['home', 'online'])).toHaveLength(2)
    expect(at(['home', 'outpatient'])).toHaveLength(3)
  })

  it('asks a talking therapy for nothing that only medicines have', () => {
    const therapy = { ...treatment(), ...bare, interventions: [{ kind: 'psychologicalTherapy' }] }
    expect(findingsOf('D3', therapy as never)).toEqual([])
  })

  it('asks for misuse only of a controlled drug, and for fasting only of anaesthesia', () => {
    const controlled = (controlClass: string) =>
      pathsOf(
        findingsOf('D3', {
          ...treatment(),
          misuse: undefined,
          interventions: [{ kind: 'drug', genericName: 'x', controlClasses: classes(controlClass) }],
        }),
      )
    expect(controlled('us-schedule-iv')).toEqual(['misuse'])
    expect(controlled('us-not-controlled')).toEqual([])
    const procedure = (anaesthesia: string, locale: 'en' | 'es' = 'en') => ({
      ...treatment(locale),
      preparation: block('Wear loose clothes.'),
      interventions: [{ kind: 'procedure', anaesthesia }],
    })
    expect(pathsOf(findingsOf('D3', procedure('general') as never))).toEqual(['preparation'])
    for (const none of ['none', 'None.']) expect(findingsOf('D3', procedure(none) as never)).toEqual([])
    for (const none of ['ninguna', 'Sin anestesia'])
      expect(findingsOf('D3', procedure(none, 'es') as never)).toEqual([])
    expect(pathsOf(findingsOf('D3', procedure('no general anesthesia: numbing') as never))).toEqual(['preparation'])
  })

  it('does not take the opposite of a warning for the warning', () => {
    const said = block('You do not need an adult to take you home. You can drive.')
    const document = { ...treatment(), gettingHome: said, whatToBring: ['A blanket'], safetyWarnings: [] }
    expect(pathsOf(findingsOf('D3', document as never))).toEqual(['gettingHome', 'gettingHome'])
  })
})
