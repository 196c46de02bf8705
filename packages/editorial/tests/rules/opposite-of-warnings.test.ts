import { describe, expect, it } from 'vitest'
import { block, findingsOf, nausea, sound, treatment } from '../fixtures/sound-site.ts'
import { oppositeSentences } from '../fixtures/opposite-sentences.ts'

const said = (locale: 'en' | 'es', text: string, fields: object = {}) =>
  findingsOf('D6', { ...treatment(locale), aftercare: block(text), ...fields })

const reason = (topic: string) => ({ topic, because: 'You stay awake, and nothing slows you.', basis: 'explanation' })

describe.each(['en', 'es'] as const)('D6, the opposite of a warning, in “%s”', (locale) => {
  const { wrong, fine } = oppositeSentences[locale]

  it.each(wrong)('is found: %s', (sentence) => {
    expect(said(locale, sentence)).not.toEqual([])
  })

  it.each(fine)('is not: %s', (sentence) => {
    expect(said(locale, sentence)).toEqual([])
  })
})

describe('D6', () => {
  const sentence = 'You can drive.'

  it('takes a topic that doesn’t apply at its word, and only that one', () => {
    const silent = { notApplicable: [reason('driving')], gettingHome: undefined, safetyWarnings: [] }
    expect(said('en', sentence, silent)).toEqual([])
    expect(said('en', 'You don’t have to bring anyone.', silent)).toHaveLength(1)
  })

  it.each([
    ['driving', 'Do not drive for 24 hours.'],
    ['fasting', 'Do not eat for 6 hours before.'],
    ['escort', 'A responsible adult must take you home.'],
  ])('takes no word for it that a topic doesn’t apply of which the page warns: %s', (topic, warning) => {
    const page = {
      ...treatment(),
      gettingHome: undefined,
      safetyWarnings: [],
      whatToBring: [],
      preparation: block('Wear loose clothes.'),
    }
    const found = (text: string) =>
      findingsOf('D6', { ...page, aftercare: block(text), notApplicable: [reason(topic)] })
    expect(found(warning).map(({ path }) => path)).toEqual(['notApplicable.0.because'])
    expect(found('Rest a little.')).toEqual([])
  })

  it('looks at every part of a treatment, and at what belongs to it', () => {
    expect(findingsOf('D6', { ...treatment(), summary: sentence })).toHaveLength(1)
    expect(findingsOf('D6', { ...treatment(), whatToBring: [sentence] })).toHaveLength(1)
    expect(findingsOf('D6', { ...nausea(), whatToDo: block(sentence) })).toHaveLength(1)
    expect(findingsOf('D6', { ...sound('faq', 'faq-stop'), answer: block(sentence) })).toHaveLength(1)
  })

  it('lets a treatment that dulls nobody’s senses say that patients drive home, and when not', () => {
    const [infusion] = treatment().interventions
    const device = { kind: 'device', intervention: infusion?.intervention, isSupporting: false, deviceType: 'an app' }
    const said = (text: string, locale: 'en' | 'es' = 'en', interventions: unknown[] = [device]) =>
      findingsOf('D6', { ...treatment(locale), interventions, gettingHome: block(text), safetyWarnings: [] })
    const english = 'You can drive home after the visits. In the first weeks do not drive if you feel sleepy.'
    expect(said(english)).toEqual([])
    expect(said(english, 'en', [infusion])).toHaveLength(1)
    expect(said('Puede conducir a casa. No conduzca si tiene sueño.', 'es')).toEqual([])
    expect(said('You can drive home after the visits.')).toHaveLength(1)
    expect(said(`${english} Drivers can carry on working as usual, even if they nod off.`)).toHaveLength(1)
    expect(said('No conduzca si tiene sueño. Puede seguir trabajando aunque se quede dormido.', 'es')).toHaveLength(1)
  })

  it('takes the name of a trial for no fast', () => {
    const page = { ...treatment(), preparation: block('Wear loose clothes.'), notApplicable: [reason('fasting')] }
    const said = (text: string) => findingsOf('D6', { ...page, course: block(text) })
    expect(
      said('In FAST-Forward five sessions were no worse. In the fast track you wait less. Your heart may beat fast.'),
    ).toEqual([])
    expect(said('You fast for six hours.')).toHaveLength(1)
  })

  it('asks the treatment that a question is about, not another one', () => {
    const other = { ...treatment(), id: 'treatment-talks', notApplicable: [reason('driving')], sideEffects: [] }
    const faq = { ...sound('faq', 'faq-stop'), answer: block(sentence), treatment: { type: 'treatment', id: other.id } }
    expect(findingsOf('D6', faq as never, { others: [other as never] })).toEqual([])
  })

  it('lets a talking therapy say that people may drive', () => {
    const therapy = { drug: undefined, interventions: [{ kind: 'psychologicalTherapy' }] }
    const words = { gettingHome: undefined, safetyWarnings: [], ...therapy }
    expect(said('en', sentence, words)).toEqual([])
  })

  it.each([
    ['en', 'After local numbing you can go home alone. After sedation, an adult takes you home.'],
    ['en', 'If you had sedation, do not drive until the next day. Without sedation you can drive home.'],
    ['es', 'Después de la anestesia local puede irse solo a casa. Después de la sedación, un adulto le lleva a casa.'],
    ['es', 'Con sedación no maneje. Sin sedación puede manejar.'],
  ] as const)(
    'lets one part of a treatment differ from another that is warned of beside it, in “%s”: %s',
    (locale, text) => {
      expect(said(locale, text)).toEqual([])
    },
  )

  it.each([
    ['en', 'After the session you can go home alone. After sedation, an adult takes you home.'],
    ['en', 'After sedation you can go home alone. After sedation, an adult takes you home.'],
    ['en', 'After local numbing you can go home alone.'],
    ['en', 'After the numbing you can drive. For 24 hours, do not drive.'],
    ['es', 'Después de la sesión puede irse solo a casa. Después de la sedación, un adulto le lleva a casa.'],
    ['es', 'Después de la anestesia local puede manejar.'],
  ] as const)(
    'blocks it of the whole, of the same part, and with no warning beside it, in “%s”: %s',
    (locale, text) => {
      expect(said(locale, text)).not.toEqual([])
    },
  )

  const timed = { gettingHome: block('Do not drive for 24 hours.'), safetyWarnings: [] }
  const timedInSpanish = { gettingHome: block('No maneje durante 24 horas.'), safetyWarnings: [] }

  it.each([
    ['en', 'You can drive as soon as you feel awake.', timed],
    ['en', 'You can drive once you see clearly.', timed],
    ['es', 'Puede manejar en cuanto se sienta despierto.', timedInSpanish],
    ['es', 'Conduzca aunque se sienta débil.', timedInSpanish],
  ] as const)('blocks what leaves a time of the page to how patients feel, in “%s”: %s', (locale, text, fields) => {
    expect(said(locale, text, fields)).toHaveLength(1)
  })

  it.each([
    ['en', 'You may drive home if you see clearly.', 'Do not drive if you see double or feel weak.'],
    ['es', 'Puede manejar si ve con claridad.', 'No maneje si ve doble o se siente débil.'],
    ['en', 'After that you may drive if you are wide awake.', 'Do not drive for 3 days.'],
  ] as const)('lets a permission depend on what the warning depends on, in “%s”: %s', (locale, text, warning) => {
    expect(said(locale, text, { gettingHome: block(warning), safetyWarnings: [] })).toEqual([])
  })

  it.each([
    ['en', 'Have a full breakfast just before you come.', 'Do not eat for 6 hours before.'],
    ['es', 'Desayune bien antes de venir.', 'No coma durante 6 horas antes.'],
  ] as const)('blocks a meal before what patients fast for, in “%s”: %s', (locale, text, warning) => {
    expect(said(locale, text, { preparation: block(warning) })).toHaveLength(1)
  })

  it('lets a page say that people may eat, unless the page tells them to fast', () => {
    expect(said('en', 'You can eat breakfast.', { preparation: block('Wear loose clothes.') })).toEqual([])
    expect(said('en', 'You can eat breakfast.', { preparation: block('Do not eat for 6 hours before.') })).toHaveLength(
      1,
    )
  })

  const unfasted = { en: 'Wear loose clothes.', es: 'Lleve ropa cómoda.' }
  const noFast = (locale: 'en' | 'es', whatToAvoid: string[], text: string = unfasted[locale]) =>
    findingsOf('D6', {
      ...treatment(locale),
      preparation: block(text),
      safetyWarnings: [],
      whatToAvoid,
      notApplicable: [reason('fasting')],
    }).filter(({ path }) => path.startsWith('notApplicable'))

  it.each([
    ['en', 'Coming on an empty stomach'],
    ['en', 'An empty stomach'],
    ['en', 'Fasting'],
    ['en', 'Skipping breakfast'],
    ['en', 'Coming hungry'],
    ['en', 'A heavy meal in the 2 hours before'],
    ['es', 'Venir en ayunas'],
    ['es', 'El estómago vacío'],
    ['es', 'Ayunar'],
    ['es', 'Una comida pesada en las 2 horas anteriores'],
  ] as const)('reads what to avoid as something not to do, in “%s”: %s', (locale, entry) => {
    expect(noFast(locale, [entry])).toEqual([])
  })

  it.each([
    ['en', 'Do not come on an empty stomach.'],
    ['en', 'Please don’t fast.'],
    ['en', 'You may feel faint on an empty stomach.'],
    ['en', 'An empty stomach can make you faint.'],
    ['en', 'Eat a light meal rather than come on an empty stomach.'],
    ['es', 'No venga en ayunas.'],
    ['es', 'No ayune.'],
    ['es', 'Puede marearse si viene en ayunas.'],
    ['es', 'El estómago vacío puede causar mareo.'],
    ['es', 'Desayune en vez de venir en ayunas.'],
  ] as const)('takes words against fasting for no fast, in “%s”: %s', (locale, text) => {
    expect(noFast(locale, [], text)).toEqual([])
  })

  it.each([
    ['en', 'Food for 6 hours before', undefined],
    ['en', 'Eating or drinking in the 2 hours before', undefined],
    ['en', 'Alcohol', 'Come on an empty stomach.'],
    ['en', 'Alcohol', 'Do not eat, and come on an empty stomach.'],
    ['es', 'Comida durante las 6 horas anteriores', undefined],
    ['es', 'Comer o beber en las 2 horas antes', undefined],
    ['es', 'Alcohol', 'Venga en ayunas.'],
  ] as const)('still finds the fast that a guide asks for, in “%s”: %s, %s', (locale, entry, text) => {
    expect(noFast(locale, [entry], text)).toHaveLength(1)
  })

  it.each([
    ['en', 'Do not eat for 6 hours before.', 'Coming on an empty stomach'],
    ['en', 'Do not eat for 6 hours before.', 'Skipping breakfast'],
    ['es', 'No coma durante 6 horas antes.', 'Venir en ayunas'],
  ] as const)('blocks a fast among what to avoid where patients fast, in “%s”: %s %s', (locale, text, entry) => {
    const found = findingsOf('D6', { ...treatment(locale), preparation: block(text), whatToAvoid: [entry] })
    expect(found.map(({ path }) => path)).toEqual(['whatToAvoid.0'])
  })
})
