import { describe, expect, it } from 'vitest'
import { checkBuiltPage } from '../../src/index.ts'
import { findingsInText } from '../fixtures/sentences.ts'
import { block, breathing, careCard, findingsOf, nausea, sound, treatment } from '../fixtures/sound-site.ts'

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

describe('A1, structure', () => {
  const page = (html: string) => ({
    ...sound('page', 'page-editorial-policy'),
    body: { html, text: 'x', headings: [], references: [] },
  })

  it.each([
    ['headings in order', '<h3>A</h3><p>a</p><h4>B</h4><h3>C</h3>'],
    ['a picture with words', '<img src="/media/a.png" alt="A chair">'],
    ['a table with headers', '<table><tr><th>A</th></tr><tr><td>1</td></tr></table>'],
  ])('passes %s', (_, html) => {
    expect(findingsOf('A1', page(html))).toEqual([])
  })

  it.each([
    ['a skipped level', '<h3>A</h3><h4>B</h4><h3>C</h3><h3>D</h3><h5>E</h5>'],
    ['a heading of the page’s own level', '<h2>A</h2>'],
    ['a first heading too deep', '<h4>A</h4>'],
    ['an empty heading', '<h3> </h3>'],
    ['a picture without words', '<img src="/media/a.png" alt="">'],
    ['a table without headers', '<table><tr><td>1</td></tr></table><p>x</p><table><tr><th>A</th></tr></table>'],
  ])('blocks %s', (_, html) => {
    expect(findingsOf('A1', page(html))).toHaveLength(1)
  })
})

describe('A2, third parties', () => {
  const origin = 'https://guide.example'
  const check = (html: string) => checkBuiltPage(html, { origin }).filter(({ rule }) => rule === 'A2')

  it.each([
    [
      'its own files',
      '<script src="/a.js"></script><img src="https://guide.example/a.png" alt="A"><link rel="stylesheet" href="/a.css">',
    ],
    ['links that readers follow', '<a href="https://doi.org/10.1/x">Source</a>'],
    [
      'names of other pages',
      '<link rel="canonical" href="https://other.example/"><link rel="alternate" hreflang="es" href="https://other.example/es/">',
    ],
    ['data for machines', '<script type="application/ld+json">{"@context":"https://schema.org"}</script>'],
    ['an embedded picture', '<img src="data:image/png;base64,AA==" alt="A">'],
  ])('passes %s', (_, html) => {
    expect(check(html)).toEqual([])
  })

  it.each([
    ['a script', '<script src="https://www.googletagmanager.com/gtag/js"></script>'],
    ['a script without a scheme', '<script src="//cdn.example/a.js"></script>'],
    ['a font', '<link href="https://fonts.googleapis.com/css2" rel="stylesheet">'],
    ['a connection opened early', '<link rel="preconnect" href="https://cdn.example">'],
    ['a picture in a set', '<img src="/a.png" srcset="/a.png 1x, https://cdn.example/b.png 2x" alt="A">'],
    ['a frame', '<iframe src="https://www.youtube.com/embed/x"></iframe>'],
    ['a style', '<p style="background:url(https://cdn.example/a.png)">A</p>'],
    ['an imported style', '<style>@import "https://cdn.example/a.css";</style>'],
    ['a beacon', '<script>fetch("https://stats.example/p")</script>'],
    ['a form', '<form action="https://forms.example/send"></form>'],
  ])('blocks %s', (_, html) => {
    expect(check(html)).toHaveLength(1)
  })

  it('looks at formatted text before it is published', () => {
    const body = {
      html: '<p><img src="https://cdn.example/a.png" alt="A"></p>',
      text: 'x',
      headings: [],
      references: [],
    }
    expect(findingsOf('A2', { ...sound('page', 'page-editorial-policy'), body })).toHaveLength(1)
  })
})

describe('P1, ease of reading', () => {
  const hard =
    'The administration of subanaesthetic concentrations necessitates comprehensive cardiovascular evaluation preceding ' +
    'intravenous infusion, notwithstanding the considerable heterogeneity characterising individual susceptibility. ' +
    'Consequently, practitioners systematically determine appropriate pharmacological interventions, incorporating ' +
    'multidisciplinary recommendations concerning contraindications, psychiatric comorbidities, haemodynamic instability ' +
    'and anticipated complications throughout the subsequent observation period.'
  const easy =
    'You sit in a chair. A nurse puts a thin tube in your arm. It may sting. You can ask us to stop. '.repeat(4)

  it('blocks a section that reads above grade 10 and passes one that is easy', () => {
    expect(findingsInText('P1', hard).filter(({ level }) => level === 'block')).toHaveLength(1)
    expect(findingsInText('P1', easy)).toEqual([])
  })

  it('measures Spanish by its own formula', () => {
    const dificil =
      'La administración intravenosa de concentraciones subanestésicas requiere indispensablemente una evaluación ' +
      'cardiovascular multidisciplinaria, considerando particularmente las contraindicaciones, las comorbilidades ' +
      'psiquiátricas, la inestabilidad hemodinámica y las complicaciones potencialmente relacionadas, independientemente ' +
      'de la heterogeneidad característica de la susceptibilidad individual y de las correspondientes recomendaciones ' +
      'farmacológicas internacionales anteriormente mencionadas.'
    const facil =
      'Usted se sienta. La enfermera le pone un tubo fino. Puede doler un poco. Puede pedir que paremos. '.repeat(4)
    expect(findingsInText('P1', dificil, 'es').filter(({ level }) => level === 'block')).toHaveLength(1)
    expect(findingsInText('P1', facil, 'es')).toEqual([])
  })

  it('says nothing of the grade of a text that is too short to measure', () => {
    expect(findingsInText('P1', 'Psychiatric comorbidities necessitate evaluation.')).toEqual([
      expect.objectContaining({ level: 'warn', message: '“comorbidities” is nowhere explained.' }),
    ])
  })

  it('warns of a sentence of more than twenty words', () => {
    const words = (count: number) => `${'go '.repeat(count - 1)}now.`
    expect(findingsInText('P1', words(20))).toEqual([])
    expect(findingsInText('P1', words(21)).map(({ level }) => level)).toEqual(['warn'])
  })

  it('warns of much passive voice', () => {
    const passive = 'The tube is placed. The cuff is checked. The dose is given. You are asked to rest. '.repeat(2)
    const active = 'A nurse places the tube. She checks the cuff. You feel tired. You are worried. '.repeat(2)
    expect(findingsInText('P1', passive).map(({ message }) => message)).toEqual([
      '8 of 8 sentences are in the passive voice.',
    ])
    expect(findingsInText('P1', active)).toEqual([])
  })

  it('warns of a word of the trade, unless the text or the glossary explains it', () => {
    expect(findingsInText('P1', 'You may have nystagmus.')).toHaveLength(1)
    expect(findingsInText('P1', 'Your eyes may flick (nystagmus).')).toEqual([])
    const document = { ...nausea(), whatItFeelsLike: block('Some people feel dissociation.') }
    expect(findingsOf('P1', document)).toEqual([])
  })
})
