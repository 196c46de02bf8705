import { describe, expect, it } from 'vitest'
import { block, breathing, careCard, findingsOf, nausea, sound, soundSite, treatment } from '../fixtures/sound-site.ts'

const pathsOf = (findings: { path: string }[]) => findings.map(({ path }) => path)

describe('D2, emergency help', () => {
  it('passes a page with both cards', () => {
    expect(findingsOf('D2', treatment())).toEqual([])
    expect(findingsOf('D2', nausea())).toEqual([])
    expect(findingsOf('D2', breathing())).toEqual([])
  })

  const settings = sound('site-settings', 'site-settings')
  const others = [{ ...settings, emergencyCards: [] }]
  it('passes a page without cards of its own where the site shows both on every page', () => {
    for (const locale of ['en', 'es'] as const)
      expect(findingsOf('D2', { ...nausea(locale), careAdvice: [] })).toEqual([])
  })

  it('blocks for each number that is missing where the site shows none', () => {
    const only911 = { ...nausea(), careAdvice: [{ type: 'care-advice' as const, id: 'care-911' }] }
    expect(findingsOf('D2', only911, { others })).toHaveLength(1)
    expect(findingsOf('D2', { ...treatment(), careAdvice: [] }, { others })).toHaveLength(2)
  })

  it('accepts the page’s own words', () => {
    const words = 'Call 911 if you can’t breathe. Call or text 988 if you think about harming yourself.'
    expect(findingsOf('D2', { ...nausea(), careAdvice: [], whatToDo: block(words) }, { others })).toEqual([])
  })

  it('warns where the settings of the site name no card for a number', () => {
    expect(findingsOf('D2', settings)).toEqual([])
    expect(findingsOf('D2', { ...settings, emergencyCards: [] }).map(({ level }) => level)).toEqual(['warn', 'warn'])
  })
})

describe('D2 abroad', () => {
  const abroad = (address: object) => [{ ...sound('clinic', treatment().clinics[0]!.id), address } as never]
  const others = abroad({ street: '4 Thames Road', city: 'London', country: 'GB' })
  const settings = sound('site-settings', 'site-settings')
  const own = (phone?: string) => ({ ...careCard('care-911'), ...(phone && { phone }) })
  const withCard = { ...treatment(), careAdvice: [{ type: 'care-advice' as const, id: 'care-911' }] }

  it('asks for no card: the clinics say whom to call', () => {
    for (const document of [
      { ...treatment(), careAdvice: [] },
      { ...nausea(), careAdvice: [] },
    ])
      expect(findingsOf('D2', document, { others })).toEqual([])
    expect(findingsOf('D2', { ...settings, emergencyCards: [] }, { others })).toEqual([])
  })

  it('refuses a card with a number of the United States, and takes one with that of the country', () => {
    expect(findingsOf('D2', withCard, { others }).map(({ level, next }) => [level, next])).toEqual([
      ['block', 'Fill in “Number to call” on the card: the number of the country.'],
    ])
    expect(findingsOf('D2', withCard, { others: [...others, own('999')] })).toEqual([])
    expect(findingsOf('D2', settings, { others }).map(({ level }) => level)).toEqual(['warn', 'warn'])
  })

  it('asks as ever where the clinic is in the United States, or unknown', () => {
    const bare = { ...treatment(), careAdvice: [] }
    const settingsOnly = [{ ...settings, emergencyCards: [] }]
    expect(findingsOf('D2', bare, { others: settingsOnly })).toHaveLength(2)
    const unknown = { ...bare, clinics: [{ type: 'clinic' as const, id: 'not-live-yet' }] }
    expect(findingsOf('D2', unknown, { others: settingsOnly })).toHaveLength(2)
  })
})

describe('D4, serious effects', () => {
  it('passes a list with a serious effect that has a card', () => {
    expect(findingsOf('D4', treatment())).toEqual([])
  })

  it('blocks a list of mild effects only, and a serious effect without a card', () => {
    expect(
      findingsOf('D4', { ...treatment(), sideEffects: [{ type: 'side-effect', id: 'effect-nausea' }] }),
    ).toHaveLength(1)
    expect(pathsOf(findingsOf('D4', { ...breathing(), careAdvice: [] }))).toEqual(['careAdvice'])
    expect(findingsOf('D4', { ...breathing(), careAdvice: [], manifestation: 'outcome' })).toEqual([])
    const missing = { ...treatment(), sideEffects: [{ effect: { type: 'side-effect', id: 'effect-not-there' } }] }
    expect(findingsOf('D4', missing)).toEqual([])
    const without = { ...breathing(), careAdvice: [] }
    expect(pathsOf(findingsOf('D4', treatment(), { others: [without] }))).toEqual(['sideEffects.1'])
  })

  it('suggests a card for an emergency where a serious effect is listed and no card is for one', () => {
    const cards = soundSite.filter((document) => document.type === 'care-advice')
    const urgent = cards.map((card) => ({ ...card, urgency: 'urgent' as const }))
    const found = findingsOf('D4', treatment(), { others: urgent })
    expect(found).toEqual([
      expect.objectContaining({ level: 'warn', path: 'careAdvice', excerpt: breathing().plainName }),
    ])
    const mild = { ...treatment(), sideEffects: [], notApplicable: noneKnown('seriousEffects') }
    expect(findingsOf('D4', mild, { others: urgent })).toEqual([])
  })

  const noneKnown = (topic: string) => [{ topic, because: 'A review of 31 trials found none.', basis: 'evidence' }]

  it.each(['seriousEffects', 'sideEffects'])('takes the word that there is none, with its grounds: %s', (topic) => {
    const mild = { ...treatment(), sideEffects: [], notApplicable: noneKnown(topic) }
    expect(findingsOf('D4', mild)).toEqual([])
    expect(findingsOf('D4', { ...mild, notApplicable: [{ topic, because: ' ' }] })).toHaveLength(1)
  })

  it('blocks the word that there is none beside a serious effect', () => {
    const both = { ...treatment(), notApplicable: noneKnown('seriousEffects') }
    expect(pathsOf(findingsOf('D4', both))).toEqual(['notApplicable'])
  })

  it('S3 takes the word that no study is known', () => {
    const none = { ...treatment(), benefits: [] }
    expect(pathsOf(findingsOf('S3', none))).toContain('benefits')
    expect(pathsOf(findingsOf('S3', { ...none, notApplicable: noneKnown('studies') }))).not.toContain('benefits')
  })
})

describe('P3, care cards', () => {
  it('passes every card of the examples, in both languages', () => {
    const cards = ['care-911', 'care-988', 'care-clinic', 'care-nurse']
    expect(cards.flatMap((id) => [...findingsOf('P3', careCard(id)), ...findingsOf('P3', careCard(id, 'es'))])).toEqual(
      [],
    )
  })

  it.each([
    ['repeats “if”', 'if you feel sick'],
    ['is a sentence of its own', 'You feel sick'],
    ['ends with a full stop', 'you feel sick.'],
    ['is empty', ' '],
  ])('blocks a condition that %s', (_, condition) => {
    expect(pathsOf(findingsOf('P3', { ...careCard('care-911'), conditions: [condition] }))).toEqual(['conditions.0'])
  })

  it.each([
    ['more conditions than seven', { conditions: Array.from({ length: 8 }, () => 'you feel sick') }, 'conditions'],
    ['a link in an emergency', { conditions: ['you read www.example.org'] }, 'conditions'],
    ['an urgency that its action hasn’t', { urgency: 'selfCare' }, 'urgency'],
    ['no action', { action: undefined }, 'action'],
  ])('blocks a card with %s', (_, fields, path) => {
    expect(pathsOf(findingsOf('P3', { ...careCard('care-911'), ...fields }))).toContain(path)
  })

  it.each([
    ['that is the clinic’s', { phone: '+1-310-555-0142' }, 1],
    ['that its name says otherwise', { name: 'Call 112: Spain', phone: '911' }, 1],
    ['that its name says otherwise, as the action has it', { name: 'Llame al 112', phone: undefined }, 1],
    ['of the country', { name: 'Call 112: Spain', phone: '112' }, 0],
    ['beside another that its name warns of', { name: 'Call 112, not 911', phone: '112' }, 0],
    ['and no other in its name', { name: 'Emergency', phone: '061' }, 0],
  ])('holds an emergency card to a number %s', (_, fields, count) => {
    const found = findingsOf('P3', { ...careCard('care-911'), ...fields })
    expect(found.map(({ path }) => path)).toEqual(Array(count).fill('phone'))
  })

  it('lets a card say to call the clinic without a number: pages print the number of the clinic that gives the treatment', () => {
    expect(findingsOf('P3', { ...careCard('care-clinic'), phone: undefined })).toEqual([])
  })

  it.each([
    ['staff to tell at home', { action: 'tellStaffNow', urgency: 'urgent', setting: 'atHome' }],
    ['a call to the clinic from the clinic', { action: 'callClinicNow', urgency: 'urgent', setting: 'inClinic' }],
    ['a call that can wait from the clinic', { action: 'callClinic', urgency: 'nonUrgent', setting: 'inClinic' }],
    [
      'a way to the emergency room from the clinic',
      { action: 'goToEmergencyRoom', urgency: 'urgent', setting: 'inClinic' },
    ],
  ])('blocks %s', (_, fields) => {
    expect(pathsOf(findingsOf('P3', { ...careCard('care-clinic'), ...fields }))).toEqual(['setting'])
  })

  it.each([
    ['callClinic', ['urgent', 'nonUrgent']],
    ['goToEmergencyRoom', ['emergency', 'urgent']],
    ['callNumber', ['emergency', 'urgent', 'nonUrgent']],
  ])('knows how urgent %s can be', (action, urgencies) => {
    const passing = ['emergency', 'urgent', 'nonUrgent', 'selfCare'].filter((urgency) => {
      const card = { ...careCard('care-clinic'), phone: undefined, action, urgency, setting: 'atHome' }
      return !pathsOf(findingsOf('P3', card)).includes('urgency')
    })
    expect(passing).toEqual(urgencies)
  })

  it('blocks a third warning, but not two cards of one urgency: the page joins those of one action', () => {
    const warnings = ['a', 'b', 'c'].map((id) => ({ type: 'safety-warning' as const, id }))
    expect(pathsOf(findingsOf('P3', { ...treatment(), safetyWarnings: warnings }))).toEqual(['safetyWarnings'])
    const twin = { ...careCard('care-clinic'), id: 'care-twin' }
    const document = treatment()
    document.careAdvice.push({ type: 'care-advice', id: 'care-twin' })
    expect(findingsOf('P3', document, { others: [twin] })).toEqual([])
  })
})

describe('C5, what a clinic says of the way to it', () => {
  const selling = (fields: object) => pathsOf(findingsOf('C5', { ...sound('clinic', 'clinic-sample'), ...fields }))

  it('may say what is free there: that offers no treatment', () => {
    expect(selling({ parking: 'On the street. The first hour is free.' })).toEqual([])
    expect(selling({ interpreter: 'Your first interpreter is free.' })).toEqual([])
  })

  it('sells nowhere else', () => {
    expect(selling({ insurance: 'Your first consultation is free.' })).toEqual(['insurance'])
    expect(selling({ prices: [{ item: 'One session', min: 5, note: 'The lowest prices in the city!' }] })).toEqual([
      'prices.0.note',
    ])
    expect(selling({ firstSteps: [{ title: 'You call us', text: 'Call today: only two places left!' }] })).toEqual([
      'firstSteps.0.text',
    ])
  })
})
