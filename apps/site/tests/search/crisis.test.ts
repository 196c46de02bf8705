import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CrisisPhrases } from '../../src/search/crisis-phrases.ts'
import { crisisWords } from '../../src/search/crisis-words/crisis-words.ts'
import { wordsIn } from '../../src/search/words.ts'

const lines = (name: string): string[] =>
  readFileSync(new URL(`crisis/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
const phrases = new CrisisPhrases(crisisWords)
const isCrisis = (text: string): boolean => phrases.areIn(wordsIn(text, 'en').map(({ word }) => word))

describe('Words of somebody in danger', () => {
  it('are known in many wordings of two languages, slang and misspelled ones too', () => {
    const all = lines('danger')
    expect(all.length).toBeGreaterThan(300)
    expect(all.filter((text) => !isCrisis(text))).toEqual([])
  })

  it('are not heard where people ask of other things in words like them', () => {
    const all = lines('no-danger')
    expect(all.length).toBeGreaterThan(200)
    expect(all.filter(isCrisis)).toEqual([])
  })

  it('are known with capitals, accents, signs and emoji', () => {
    for (const text of [
      'SUICIDE',
      'I don’t want to live!',
      '¡Quiero morir!',
      'want to ❤️ die',
      'Se desmayó.',
      '“kill myself”',
    ])
      expect(isCrisis(text), text).toBe(true)
  })
})

describe('A phrase of somebody in danger', () => {
  const isIn = (phrase: string, text: string) => new CrisisPhrases([phrase]).areIn(text.split(' '))

  it('has its words in order, with two others between them at most', () => {
    expect(isIn('want die', 'i want to just die')).toBe(true)
    expect(isIn('want die', 'want to know if people die')).toBe(false)
    expect(isIn('want die', 'die want')).toBe(false)
  })

  it('has other words, beginnings, numbers, words at once, and its place in the text', () => {
    expect(isIn('want/wanna die', 'wanna die')).toBe(true)
    expect(isIn('suicid*', 'suicidality')).toBe(true)
    expect(isIn('took # pills', 'took 30 pills')).toBe(true)
    expect(isIn('took # pills', 'took my pills')).toBe(false)
    expect(isIn('a +gun', 'a big gun')).toBe(false)
    expect(isIn('go on .', 'i cant go on')).toBe(true)
    expect(isIn('go on .', 'go on friday')).toBe(false)
    expect(isIn('^ cutting .', 'cutting')).toBe(true)
    expect(isIn('^ cutting .', 'cutting costs')).toBe(false)
  })

  it('has numbers from one to another', () => {
    expect(isIn('pressure #160-299', 'pressure is 170')).toBe(true)
    expect(isIn('pressure #160-299', 'pressure is 120')).toBe(false)
  })

  it('is known by other ways in which people write its words', () => {
    const phrases = new CrisisPhrases(['= want wana', 'want die'])
    expect(phrases.areIn(['wana', 'die'])).toBe(true)
    expect(phrases.areIn(['wand', 'die'])).toBe(false)
  })

  it('is none where it is asked about, and is heard beside that', () => {
    const phrases = new CrisisPhrases(['? history of +seizure*', 'seizure*', 'unconscious'])
    expect(phrases.areIn('a history of seizures'.split(' '))).toBe(false)
    expect(phrases.areIn('seizure now'.split(' '))).toBe(true)
    expect(phrases.areIn('history of seizures and another seizure'.split(' '))).toBe(true)
    expect(phrases.areIn('history of seizures and unconscious'.split(' '))).toBe(true)
  })

  it('is known with a typing error in a longer word, and not by a form of another', () => {
    expect(isIn('suicide', 'suiside')).toBe(true)
    expect(isIn('hurt someone', 'hurt someones')).toBe(false)
    expect(isIn('die', 'dye')).toBe(false)
  })

  it('is looked for at once in very long texts', { timeout: 3000 }, () => {
    expect(isCrisis('it is hard to sleep and i feel worse '.repeat(3000))).toBe(false)
  })
})
