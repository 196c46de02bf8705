import { describe, expect, it } from 'vitest'
import { block, breathing, careCard, findingsOf, nausea, treatment } from '../fixtures/sound-site.ts'

const pathsOf = (findings: { path: string }[]) => findings.map(({ path }) => path)

describe('D1, off-label use', () => {
  it('passes a disclosure that says so', () => {
    expect(findingsOf('D1', treatment())).toEqual([])
    expect(findingsOf('D1', treatment('es'))).toEqual([])
  })

  it('blocks where it is missing, says something else, or stands in a heading only', () => {
    const document = treatment()
    const { regulatoryDisclosure: _, ...without } = document
    expect(findingsOf('D1', without as never)).toHaveLength(1)
    expect(findingsOf('D1', { ...document, regulatoryDisclosure: block('Ask us about the rules.') })).toHaveLength(1)
    const heading = {
      html: '<h3 id="a">Not approved by the FDA</h3><p>Read on.</p>',
      text: '',
      headings: [],
      references: [],
    }
    expect(findingsOf('D1', { ...document, regulatoryDisclosure: { ...block('x'), body: heading } })).toHaveLength(1)
  })

  it('blocks one that says it too late for the first screen', () => {
    const said = 'The FDA has not approved this use.'
    const more = 'More words follow here. '.repeat(25)
    const disclosed = (text: string) => findingsOf('D1', { ...treatment(), regulatoryDisclosure: block(text) })
    expect(disclosed(`${more}${said}`)).toHaveLength(1)
    expect(disclosed(`${said} ${more}`)).toEqual([])
  })

  it('blocks a page that calls ketamine approved for depression', () => {
    const { regulatoryDisclosure: _, ...document } = treatment()
    expect(findingsOf('D1', { ...document, regulatoryStatus: 'approved' })).toHaveLength(1)
    const anaesthesia = { ...document, regulatoryStatus: 'approved', conditions: ['Anesthesia'] }
    expect(findingsOf('D1', anaesthesia as never)).toEqual([])
  })
})

describe('D2, emergency help', () => {
  it('passes a page with both cards', () => {
    expect(findingsOf('D2', treatment())).toEqual([])
    expect(findingsOf('D2', nausea())).toEqual([])
    expect(findingsOf('D2', breathing())).toEqual([])
  })

  it('blocks for each number that is missing', () => {
    expect(findingsOf('D2', { ...nausea(), careAdvice: [{ type: 'care-advice', id: 'care-911' }] })).toHaveLength(1)
    expect(findingsOf('D2', { ...treatment(), careAdvice: [] })).toHaveLength(2)
  })

  it('accepts the page’s own words', () => {
    const words = 'Call 911 if you can’t breathe. Call or text 988 if you think about harming yourself.'
    expect(findingsOf('D2', { ...nausea(), careAdvice: [], whatToDo: block(words) })).toEqual([])
  })
})

describe('D3, required topics', () => {
  it('passes a page that has them all', () => {
    expect(findingsOf('D3', treatment())).toEqual([])
    expect(findingsOf('D3', treatment('es'))).toEqual([])
  })

  it.each([
    ['who takes the patient home', 'gettingHome', { whatToBring: ['A blanket'], safetyWarnings: [] }],
    ['that patients must not drive', 'gettingHome', { gettingHome: block('Enjoy the ride.'), safetyWarnings: [] }],
    ['contraindications', 'contraindications', { contraindications: [], pregnancyAndBreastfeeding: block('Ask us.') }],
    ['alternatives', 'alternatives', { alternatives: [], ifItDoesNotWork: block('It may not work. Ask us.') }],
    ['what if it doesn’t work', 'ifItDoesNotWork', { ifItDoesNotWork: undefined }],
    ['misuse and bladder', 'misuse', { misuse: block('Ask us.') }],
  ])('blocks a page without %s', (_, path, fields) => {
    expect(pathsOf(findingsOf('D3', { ...treatment(), ...fields }))).toContain(path)
  })

  it('asks for what belongs to ketamine only of ketamine', () => {
    const document = { ...treatment(), misuse: block('It is not a medicine.'), drug: { genericName: 'none' } }
    expect(findingsOf('D3', document as never)).toEqual([])
  })

  it('asks a side effect what it feels like and what to do', () => {
    expect(pathsOf(findingsOf('D3', { ...nausea(), whatToDo: undefined }))).toEqual(['whatToDo'])
    expect(findingsOf('D3', nausea())).toEqual([])
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
    const without = { ...breathing(), careAdvice: [] }
    expect(pathsOf(findingsOf('D4', treatment(), { others: [without] }))).toEqual(['sideEffects.1'])
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

  it('blocks a card that says to call and gives no number', () => {
    expect(pathsOf(findingsOf('P3', { ...careCard('care-clinic'), phone: undefined }))).toEqual(['phone'])
  })

  it('blocks a third warning and a second card of an urgency, but not 911 beside 988', () => {
    const warnings = ['a', 'b', 'c'].map((id) => ({ type: 'safety-warning' as const, id }))
    expect(pathsOf(findingsOf('P3', { ...treatment(), safetyWarnings: warnings }))).toEqual(['safetyWarnings'])
    const twin = { ...careCard('care-clinic'), id: 'care-twin' }
    const document = treatment()
    document.careAdvice.push({ type: 'care-advice', id: 'care-twin' })
    expect(pathsOf(findingsOf('P3', document, { others: [twin] }))).toEqual(['careAdvice'])
    expect(findingsOf('P3', treatment())).toEqual([])
  })
})
