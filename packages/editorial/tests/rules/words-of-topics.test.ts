import { describe, expect, it } from 'vitest'
import { matches } from '../../src/language/pattern.ts'
import { spanishPageTopics } from '../../src/lexicon/es/page-topics.ts'
import { fold } from '../../src/reading/normalise.ts'

describe('who takes the patient home, in Spanish', () => {
  const isSaid = (words: string) => matches(spanishPageTopics.escort, fold(words))

  it.each([
    'Día 0 y día 1: obligatoriamente le lleva a casa un adulto.',
    'Alguien debe recogerlo.',
    'Un adulto debe recogerla al salir.',
    'Vuelva a casa con un familiar.',
    'Lo acompaña a casa un amigo.',
    'Un adulto debe llevarlo a casa.',
  ])('is said in “%s”', (words) => expect(isSaid(words)).toBe(true))

  it.each([
    'Un adulto sano puede tomarlo.',
    'Lleve una lista de sus medicinas.',
    'Puede irse a casa solo.',
    'Le llevamos la cuenta de las dosis.',
    'Recoja el informe en la ventanilla.',
  ])('isn’t said in “%s”', (words) => expect(isSaid(words)).toBe(false))
})
