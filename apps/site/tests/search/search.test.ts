import { describe, expect, it } from 'vitest'
import { searchIn } from '../support/search-in.ts'

const english = await searchIn('en', {
  '/nausea/': {
    title: 'Feeling sick',
    html: '<p class="lede">Some people ❤️ vomit.</p><h2 id="do">What you can do</h2><p>Sip water. Tell your nurse early.</p>',
    keywords: ['Nausea'],
  },
  '/visit/': {
    title: 'What happens',
    html:
      '<h2 id="before">Before</h2><p>Drink no alcohol the day before.</p>' +
      '<h2 id="home">Getting home</h2><p>Ask an adult for a ride. Do not drive for 24 hours.</p>',
  },
  '/cost/': { title: 'Overview', html: '<h2 id="cost">What it costs</h2><p>The price is 400 dollars a session.</p>' },
  '/feeding/': { title: 'Pregnancy', html: '<p>Talk with us about breastfeeding. The constructor is a word.</p>' },
  '/effects/': { title: 'Side effects', html: '<p>The side effects of an infusion.</p>' },
})
const spanish = await searchIn(
  'es',
  {
    '/es/nausea/': { title: 'Ganas de vomitar', html: '<p>Las náuseas pasan.</p>' },
    '/es/ninos/': { title: 'Niños', html: '<p>Cuide a los niños. La infusión dura 40 minutos.</p>' },
  },
  { settings: { sameWords: [['vómito', 'náuseas']] } },
)

describe('The reader’s search', () => {
  it.each([
    ['words of the text', 'alcohol', '/visit/'],
    ['another form of the word', 'costing', '/cost/'],
    ['a typing error', 'alchohol', '/visit/'],
    ['a word without its last letter', 'costin', '/cost/'],
    ['the beginning of another word for it', 'halluc', '/effects/'],
    ['another word for it with a wrong ending', 'hallucinatons', '/effects/'],
    ['swapped letters', 'nuasea', '/nausea/'],
    ['an unfinished word', 'pregn', '/feeding/'],
    ['two words run together', 'sideeffects', '/effects/'],
    ['several words run together', 'sideeffectsofaninfusion', '/effects/'],
    ['several words run together, among others', 'help drivehomeafteralcohol', '/visit/'],
    ['a word taken apart', 'breast feeding', '/feeding/'],
    ['a whole question', 'how much does it cost?', '/cost/'],
    ['another word for it', 'throwing up', '/nausea/'],
    ['another word, with a typing error', 'vomitting', '/nausea/'],
    ['one of several words that is on no page', 'alcohol xylophone', '/visit/'],
    ['words that say nothing by themselves', 'what happens', '/visit/'],
    ['signs between words', 'Alcohol?!', '/visit/'],
    ['a word that every object has', 'constructor', '/feeding/'],
  ])('finds a page by %s: %s', async (_, words, path) => {
    expect((await english.paths(words))[0]).toBe(path)
  })

  it.each([
    ['náuseas', '/es/nausea/'],
    ['nauseas', '/es/nausea/'],
    ['NAUSEA', '/es/nausea/'],
    ['vomito', '/es/nausea/'],
    ['ninos', '/es/ninos/'],
    ['niño', '/es/ninos/'],
    ['infusiones', '/es/ninos/'],
  ])('finds Spanish words with and without accents, in any form: %s', async (words, path) => {
    expect((await spanish.paths(words))[0]).toBe(path)
  })

  it('leads to the heading, and shows the sentence with the words marked', async () => {
    const { pages } = await english.ask('drive home')
    expect(pages[0]?.passages[0]).toMatchObject({ fragment: 'home', heading: 'Getting home' })
    const { pages: found } = await english.ask('nurse')
    expect(found[0]?.passages[0]?.sentence).toEqual([
      { text: 'Tell your ', isMarked: false },
      { text: 'nurse', isMarked: true },
      { text: ' early.', isMarked: false },
    ])
  })

  it('tells small words from others of the same stem', async () => {
    const pages = {
      '/es/como/': { title: 'Uno', html: '<h2 id="c">Cómo actúa</h2><p>Como otras. Se ve como es.</p>' },
      '/es/comer/': { title: 'Dos', html: '<p>Puede comer antes de la visita.</p>' },
    }
    const { paths } = await searchIn('es', pages)
    expect(await paths('comer')).toEqual(['/es/comer/'])
  })

  it.each([
    ['en', 'fasting', 'Fasting before a visit', 'A fast heart, which beats fast.'],
    ['en', 'effectiveness', 'How effective it is', 'Effects and side effects.'],
    ['en', 'stimulants', 'Stimulants and others', 'Magnetic stimulation of the brain.'],
    ['es', 'efectividad', 'Qué tan efectivo es', 'Efectos, y más efectos.'],
    ['es', 'ganas', 'Ganas de vomitar', 'Lo que usted gana.'],
    ['es', 'mareada', 'Mareo', 'Su marido.'],
  ])('keeps words apart, or together, where the stemmer is wrong (%s: %s)', async (locale, typed, right, other) => {
    const { paths } = await searchIn(locale, {
      '/other/': { title: 'Uno', html: `<p>${other}</p>` },
      '/right/': { title: 'Dos', html: `<p>${right}</p>` },
    })
    expect(await paths(typed)).toEqual(['/right/'])
  })

  it('puts a page that says a thing in several words before one that says one of them in passing', async () => {
    const pages = {
      '/passing/': { title: 'One', html: '<p>Your health plan may clear it.</p>' },
      '/topic/': { title: 'Two', html: '<p>It is cleared, and licensed, and legal. Others are approved.</p>' },
    }
    const { paths } = await searchIn('en', pages, {
      settings: { sameWords: [['fda', 'approved', 'cleared', 'licensed', 'legal']] },
    })
    expect((await paths('fda'))[0]).toBe('/topic/')
  })

  it('finds the page with a section about a thing, however long the rest of it is', async () => {
    const rest = '<h2 id="r">Rest</h2><p>Other words that say other things here.</p>'.repeat(40)
    const pages = {
      '/mention/': { title: 'One', html: `<p>${'Some lines of a page about sums and dates. '.repeat(6)} Parking.</p>` },
      '/long/': { title: 'Two', html: `${rest}<h2 id="p">Cars</h2><p>Parking is free.</p>` },
    }
    const { paths } = await searchIn('en', pages)
    expect((await paths('parking'))[0]).toBe('/long/')
  })

  it('counts another word less where its stem is that of a word of another meaning', async () => {
    const pages = {
      '/es/costo/': {
        title: 'Uno',
        html: '<h2 id="c">Seguro</h2><p>Pregunte por su plan, y lea después el seguro.</p>',
      },
      '/es/rol/': { title: 'Dos', html: '<h2 id="c">Equipo médico</h2><p>Un médico.</p>' },
    }
    const sameWords = [
      ['costo', 'medicaid', 'plan'],
      ['médico', 'doctor'],
    ]
    const { paths } = await searchIn('es', pages, { settings: { sameWords } })
    expect((await paths('costo'))[0]).toBe('/es/costo/')
    expect(await paths('médico')).toEqual(['/es/rol/'])
  })

  it('puts a page that says the words of a phrase together before one that scatters them', async () => {
    const pages = {
      '/a/': {
        title: 'One',
        html: '<h2 id="a">Book</h2><p>A book.</p><h2 id="b">Assessment</h2><p>An assessment.</p>',
      },
      '/b/': { title: 'Two', html: '<p>You can ask questions, or book an assessment.</p>' },
    }
    const { paths } = await searchIn('en', pages, { settings: { sameWords: [['appointment', 'book an assessment']] } })
    expect((await paths('appointment'))[0]).toBe('/b/')
  })

  it('takes a word and its parts for the same', async () => {
    const pages = {
      '/a/': { title: 'One', html: '<p>A child. Another child.</p>' },
      '/b/': { title: 'Two', html: '<p>Ask for child care.</p>' },
    }
    const { paths } = await searchIn('en', pages, { settings: { sameWords: [['childcare', 'child', 'child care']] } })
    expect((await paths('childcare'))[0]).toBe('/b/')
  })

  it.each(['', '   ', '?!', 'xylophone', '__proto__', '\u0000', '🙂', '❤️'])('finds nothing for %j', async (words) => {
    expect(await english.paths(words)).toEqual([])
  })

  it('answers words of every length, and very many of them', async () => {
    expect(await english.paths(`${'alcohol '.repeat(500)}${'z'.repeat(5000)}`)).toContain('/visit/')
  })

  it('answers a word of very many letters at once', { timeout: 2000 }, async () => {
    expect(await english.paths('ab'.repeat(30_000))).toEqual([])
  })

  it.each([
    ...[
      'I want to die',
      'i dont want to live anymore',
      'I don’t want to live',
      'kill myself',
      'killing myself',
      'SUICIDE',
    ],
    ...[
      'sucidal thoughts',
      'how to end my life',
      'better off dead',
      'want to ❤️ die',
      'self-harm',
      'cant breathe',
      'my chest hurts',
      '911',
    ],
    ...[
      'quiero morir',
      'me quiero matar',
      'no quiero vivir',
      'pensamientos suicidas',
      'hacerme daño',
      'no puedo respirar',
    ],
  ])('knows the words of somebody in danger in every language: %s', async (words) => {
    expect((await english.ask(words)).isCrisis).toBe(true)
    expect((await spanish.ask(words)).isCrisis).toBe(true)
  })

  it('knows them at the end of a long message', async () => {
    const message = 'It is hard to sleep and I feel worse each day. '.repeat(20)
    expect((await english.ask(message)).isCrisis).toBe(false)
    expect((await english.ask(`${message} I want to die.`)).isCrisis).toBe(true)
  })

  it('leads somebody in danger to a person first, whatever pages say', async () => {
    expect((await english.paths('suicide'))[0]).toBe('/contact/')
    expect((await english.paths('drinking alcohol and want to die')).slice(0, 2)).toEqual(['/contact/', '/visit/'])
  })

  it('answers with the pages of the site’s own clinic first, where others answer as well', async () => {
    const page = (name: string) => ({
      title: `${name}: overview`,
      html: '<h2 id="cost">What it costs</h2><p>Ask us.</p>',
    })
    const pages = { '/treatments/a/': page('Therapy'), '/treatments/b/': page('Stimulation') }
    const { paths } = await searchIn('en', pages, { settings: { ownPages: ['/treatments/b/'] } })
    expect(await paths('costs')).toEqual(['/treatments/b/', '/treatments/a/'])
    expect(await paths('therapy costs')).toEqual(['/treatments/a/', '/treatments/b/'])
  })

  it('finds a heading that says it in another wording', async () => {
    const pages = {
      '/a/': { title: 'One', html: '<h2 id="a">How it helps</h2><p>It works in the brain.</p>' },
      '/b/': { title: 'Two', html: '<h2 id="b">If it doesn’t work</h2><p>Talk with us about other ways.</p>' },
    }
    const { paths } = await searchIn('en', pages, { settings: { sameWords: [['not working', 'doesnt work']] } })
    expect((await paths('not working'))[0]).toBe('/b/')
  })

  it.each(['nausea', 'how much does it cost', 'drive home', 'alcohol', 'die Kosten', 'cuánto cuesta', 'life after it'])(
    'shows no emergency card for %s',
    async (words) => {
      expect((await english.ask(words)).isCrisis).toBe(false)
    },
  )

  it('searches languages that it has no stems for, right to left and without spaces too', async () => {
    const german = await searchIn('de', {
      '/de/a/': { title: 'Übelkeit', html: '<p>Das Blutdruckmessgerät misst.</p>' },
    })
    expect(await german.paths('ubelkeit')).toEqual(['/de/a/'])
    expect(await german.paths('Blutdruck')).toEqual(['/de/a/'])
    const arabic = await searchIn('ar', { '/ar/a/': { title: 'الغثيان', html: '<p>قد تشعر بالغَثَيان.</p>' } })
    expect(await arabic.paths('الغثيان')).toEqual(['/ar/a/'])
    const thai = await searchIn('th', { '/th/a/': { title: 'คลื่นไส้', html: '<p>บางคนรู้สึกคลื่นไส้หลังการรักษา</p>' } })
    expect(await thai.paths('การรักษา')).toEqual(['/th/a/'])
  })
})
