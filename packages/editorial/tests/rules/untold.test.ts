import { describe, expect, it } from 'vitest'
import { block, findingsOf, sound, treatment } from '../fixtures/sound-site.ts'

const reasons = { en: 'A pacemaker or defibrillator', es: 'Un marcapasos o desfibrilador' }
const asked = {
  en: 'Tell us if you take blood thinners.',
  es: 'Avise si toma anticoagulantes.',
}

const guide = (locale: 'en' | 'es', said: string) => ({
  ...treatment(locale),
  contraindications: [{ text: reasons[locale], kind: 'relative', basis: 'explanation', sources: [] }],
  preparation: block(asked[locale]),
  aftercare: block(said),
})

const found = (locale: 'en' | 'es', said: string) => findingsOf('D6', guide(locale, said))

describe('D6, what a guide asks patients to tell', () => {
  it.each([
    ['en', 'People with a pacemaker do not need to tell anybody.'],
    ['en', 'There is no need to mention a pacemaker.'],
    ['en', 'You don’t have to tell us about blood thinners.'],
    ['es', 'Las personas con marcapasos no necesitan avisar a nadie.'],
    ['es', 'No hace falta que diga que toma anticoagulantes.'],
    ['es', 'No tiene que informar de su marcapasos.'],
  ] as const)('is no sentence’s to spare, in “%s”: %s', (locale, said) => {
    expect(found(locale, said)).toMatchObject([{ path: 'aftercare.body', level: 'block' }])
  })

  it.each([
    ['en', 'Tell us about your pacemaker.'],
    ['en', 'You do not have to tell us your password.'],
    ['en', 'You do not have to tell us when you take the tablets.'],
    ['en', 'You do not need to tell your employer that you have a pacemaker.'],
    ['en', 'You do not need to switch off your pacemaker.'],
    ['es', 'No hace falta que apague el marcapasos.'],
    ['es', 'No tiene que decir su contraseña.'],
  ] as const)('is not spared in “%s”: %s', (locale, said) => {
    expect(found(locale, said)).toEqual([])
  })

  it('is read in an answer with its question', () => {
    const faq = {
      ...sound('faq', 'faq-stop'),
      question: 'I have a pacemaker. Do I have to tell you?',
      answer: block('No. You do not need to tell anybody.'),
    }
    expect(findingsOf('D6', faq as never, { others: [guide('en', 'Rest.') as never] })).toHaveLength(1)
    expect(findingsOf('D6', { ...faq, question: 'Are you at the gate?' })).toEqual([])
  })
})
