import { locales } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { redFlags } from '../../src/language/red-flag.ts'
import { redFlagIn } from '../../src/lexicon/red-flags.ts'
import { redFlagSentences } from '../fixtures/red-flag-sentences.ts'
import { redFlagTwins } from '../fixtures/red-flag-twins.ts'
import { block, careCard, findingsOf, sound, treatment } from '../fixtures/sound-site.ts'

const pathsOf = (findings: { path: string }[]) => findings.map(({ path }) => path)

describe.each(locales)('red flags in %s', (locale) => {
  it.each(redFlagSentences[locale])('sees %s in “%s”', (flag, condition) => {
    expect(redFlagIn(condition, locale)).toBe(flag)
  })
})

it.each(redFlagTwins)('sees %s in both languages: %s, %s', (flag, english, spanish) => {
  expect({ english: redFlagIn(english, 'en'), spanish: redFlagIn(spanish, 'es') }).toEqual({
    english: flag,
    spanish: flag,
  })
})

it('names a page of a public body or of the 988 Lifeline for each red flag', () => {
  for (const { source } of Object.values(redFlags)) {
    expect(new URL(source).hostname).toMatch(/^(?:medlineplus\.gov|www\.cdc\.gov|988lifeline\.org)$/u)
  }
})

describe('D7, red flags', () => {
  const nurse = (fields: object, locale: 'en' | 'es' = 'en') =>
    findingsOf('D7', { ...careCard('care-nurse', locale), ...fields })

  it('blocks what needs help now under “Not urgent”, in both languages, at its line', () => {
    const tight = { conditions: ['you feel sick', 'your chest feels tight'] }
    expect(pathsOf(nurse(tight))).toEqual(['conditions.1'])
    expect(nurse(tight)[0]).toMatchObject({ excerpt: 'your chest feels tight', level: 'block' })
    expect(nurse(tight)[0]?.next).toContain('Tell staff now')
    expect(pathsOf(nurse({ conditions: ['nota algo distinto al respirar'] }, 'es'))).toEqual(['conditions.0'])
  })

  it.each([
    ['inClinic', 'tellStaffNow', 'urgent', 0],
    ['inClinic', 'tellStaffNow', 'emergency', 0],
    ['inClinic', 'tellStaff', 'nonUrgent', 1],
    ['atHome', 'call911', 'emergency', 0],
    ['atHome', 'callClinicNow', 'urgent', 1],
    ['atHome', 'callDoctor', 'nonUrgent', 1],
    ['atHome', 'lookAfterYourself', 'selfCare', 1],
    ['atHome', 'callOrText988', 'urgent', 1],
  ])('decides by the place: %s, %s, %s', (setting, action, urgency, expected) => {
    expect(nurse({ setting, action, urgency, conditions: ['your chest feels tight'] })).toHaveLength(expected)
  })

  it('sends thoughts of suicide to 988 or 911, not to the clinic', () => {
    const conditions = ['you think about suicide']
    const atHome = { setting: 'atHome', urgency: 'urgent', conditions }
    expect(nurse({ ...atHome, action: 'callOrText988' })).toEqual([])
    expect(nurse({ ...atHome, action: 'callClinicNow' })[0]?.next).toContain('988')
  })

  it('knows crisis lines of other countries by their names', () => {
    const line = { setting: 'atHome', action: 'callNumber', service: 'TelefonSeelsorge', phone: '+49 800 111 0111' }
    const card = { ...line, conditions: ['you think about suicide'] }
    expect(nurse({ ...card, urgency: 'emergency', country: 'DE' })).toEqual([])
    expect(nurse({ ...card, urgency: 'nonUrgent', country: 'DE' })).toHaveLength(1)
    expect(nurse({ ...card, urgency: 'emergency', country: 'US' })[0]?.next).toContain('another country')
    expect(nurse({ ...card, urgency: 'emergency', country: 'DE', conditions: ['you faint'] })).toHaveLength(1)
  })

  it.each([
    ['you have severe pain in your belly', 'emergency', 0],
    ['you have severe pain in your belly', 'urgent', 0],
    ['your eye hurts more and more', 'urgent', 0],
    // A sign of a stroke too.
    ['you suddenly lose sight in one eye', 'emergency', 1],
    ['your chest feels tight', 'emergency', 1],
    ['you have trouble breathing', 'emergency', 1],
    ['one side of your face droops', 'emergency', 1],
    ['you faint', 'emergency', 1],
    ['you think about suicide', 'emergency', 1],
  ])('sends to an emergency room only where that is soon enough: %s, %s', (condition, urgency, expected) => {
    const card = { setting: 'atHome', action: 'goToEmergencyRoom', urgency, conditions: [condition] }
    expect(nurse(card)).toHaveLength(expected)
  })

  it('names both ways to help where either will do', () => {
    const card = { setting: 'atHome', action: 'callClinicNow', urgency: 'urgent' }
    const next = (condition: string) => nurse({ ...card, conditions: [condition] })[0]?.next
    expect(next('you have severe pain in your belly')).toContain('“Call 911” or “Go to an emergency room”')
    expect(next('you have trouble breathing')).not.toContain('emergency room')
  })

  it('names what the words say, and no illness that they don’t speak of', () => {
    const said = (condition: string) =>
      nurse({ setting: 'atHome', urgency: 'urgent', action: 'callClinicNow', conditions: [condition] })[0]?.message
    expect(said('swallowing is harder than before')).toContain('This is trouble swallowing,')
    expect(said('your lips turn blue')).toContain('blue or gray lips or skin')
    expect(said('you are confused')).not.toContain('sudden')
    expect(said('you have severe pain in your belly')).not.toContain('sudden')
  })

  it('says nothing of an unfinished card', () => {
    expect(nurse({ urgency: undefined, conditions: ['your chest feels tight'] })).toEqual([])
  })
})

describe('D7, in any text', () => {
  const said = (locale: 'en' | 'es', text: string) =>
    findingsOf('D7', { ...treatment(locale), aftercare: block(text) }).map(({ message }) => message)

  it.each([
    ['en', 'If it is hard to breathe, wait until the next day.'],
    ['en', 'If you faint, lie down and wait.'],
    ['en', 'After an overdose, let the person sleep.'],
    ['en', 'If a child took a dose and looks well, watch it at home.'],
    ['en', 'A dark curtain over your sight is normal.'],
    ['en', 'Chest pain goes away by itself.'],
    ['es', 'Si le cuesta respirar, espere hasta el día siguiente.'],
    ['es', 'Si se desmaya, acuéstese y espere.'],
    ['es', 'Si el niño tomó una dosis, vigílelo en casa.'],
    ['es', 'El dolor en el pecho es normal.'],
  ] as const)('blocks what makes people wait, in “%s”: %s', (locale, text) => {
    expect(said(locale, text)).toEqual([expect.stringMatching(/^This tells readers to wait with /u)])
  })

  it.each([
    ['en', 'If it is hard to breathe, do not wait until the next day.'],
    ['en', 'Chest pain is never normal: call 911.'],
    ['en', 'If you faint, lie down and wait for the ambulance.'],
    ['en', 'A little nausea is normal and goes away by itself.'],
    ['es', 'Si le cuesta respirar, no espere hasta el día siguiente.'],
    ['es', 'El dolor en el pecho nunca es normal.'],
    ['es', 'Un poco de náusea es normal.'],
  ] as const)('lets pass what does not, in “%s”: %s', (locale, text) => {
    expect(said(locale, text)).toEqual([])
  })

  it.each([
    ['a child drank some of your methadone', 'nonUrgent', 1],
    ['you took twice your dose and feel very sleepy', 'nonUrgent', 1],
    ['a dark curtain covers part of what you see', 'selfCare', 1],
    ['a dark curtain covers part of what you see', 'urgent', 0],
    ['your eye hurts more and more', 'nonUrgent', 1],
    ['your child drinks less milk', 'nonUrgent', 0],
  ])('knows poisoning and eyes on cards: %s, %s', (condition, urgency, expected) => {
    const action = { nonUrgent: 'callDoctor', selfCare: 'lookAfterYourself', urgent: 'callClinicNow' }[urgency]
    const card = { ...careCard('care-nurse'), setting: 'atHome', urgency, action, conditions: [condition] }
    expect(findingsOf('D7', card as never)).toHaveLength(expected)
  })
})

describe('D7, in a question and its answer', () => {
  const said = (locale: 'en' | 'es', question: string, answer: string) =>
    findingsOf('D7', { ...sound('faq', 'faq-stop', locale), question, answer: block(answer) })

  it.each([
    ['en', 'What if I think about suicide?', 'Write us an e-mail, and we will answer within three working days.'],
    ['en', 'My headache is sudden and the worst of my life. What now?', 'Tell your doctor at the next visit.'],
    ['en', 'What should I do if I faint?', 'Make an appointment at the clinic.'],
    ['es', '¿Y si pienso en el suicidio?', 'Escríbanos un correo y le contestaremos en tres días hábiles.'],
    ['es', 'Me cuesta respirar. ¿Qué hago?', 'Pida cita con su médico.'],
    ['es', 'Me duele el pecho. ¿Qué hago?', 'Mañana le atendemos sin cita.'],
  ] as const)('blocks help that comes late, in “%s”: %s', (locale, question, answer) => {
    expect(said(locale, question, answer)).toMatchObject([{ path: 'answer.body', excerpt: answer }])
  })

  it.each([
    [
      'en',
      'What if I think about suicide?',
      'Call TelefonSeelsorge at once: 0800 111 0 111. Then tell your therapist.',
    ],
    ['en', 'What if my chest hurts?', 'Call 911. Do not write us an e-mail.'],
    ['en', 'Can it cause a seizure?', 'Rarely. Tell your doctor if you had one.'],
    ['en', 'Does it matter if I had a seizure?', 'It may. Tell your doctor.'],
    ['en', 'What if I am late?', 'Write us an e-mail.'],
    ['es', '¿Puede dar convulsiones?', 'Rara vez. Consulte a su médico.'],
    ['es', '¿Y si me duele el pecho?', 'Llame al 911 enseguida. Después escríbanos un correo.'],
  ] as const)('lets pass what does not, in “%s”: %s', (locale, question, answer) => {
    expect(said(locale, question, answer)).toEqual([])
  })
})
