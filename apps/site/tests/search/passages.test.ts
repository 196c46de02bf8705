import { describe, expect, it } from 'vitest'
import type { Passage } from '../../src/search/find-passages.ts'
import { searchIn } from '../support/search-in.ts'

const textOf = (passage: Passage | undefined): string => passage?.sentence.map(({ text }) => text).join('') ?? ''

/** The first sentence that is shown of a page with this HTML. */
async function shownOf(words: string, html: string, locale = 'en', sameWords: string[][] = []): Promise<string> {
  const { ask } = await searchIn(locale, { '/page/': { title: 'Page', html } }, { settings: { sameWords } })
  return textOf((await ask(words)).pages[0]?.passages[0])
}

describe('The sentence that is shown of a section', () => {
  it.each([
    ['is the one that says the word', 'nurse', 'Sip water. Tell your nurse. Rest well.', 'Tell your nurse.'],
    ['says it in the form that was typed', 'pounds', 'A pound is little. Ten pounds are much.', 'Ten pounds are much.'],
    [
      'says the word itself, not one that it is a part of',
      'sick',
      'Seasickness passes. Some feel sick.',
      'Some feel sick.',
    ],
    ['says most of the words', 'water slowly', 'Drink water. Drink slowly. Sip water slowly.', 'Sip water slowly.'],
    ['is the earlier of two that say as much', 'water', 'First water. Then water again.', 'First water.'],
    [
      'says it in capitals and with other apostrophes',
      'don’t drive',
      "Rest. DON'T DRIVE home. Eat.",
      "DON'T DRIVE home.",
    ],
    [
      'says it after numbers and signs',
      'dose',
      'Wait 1.5 h (e.g. at home). The dose is 0.5 mg/kg.',
      'The dose is 0.5 mg/kg.',
    ],
  ])('%s', async (_, words, text, shown) => {
    expect(await shownOf(words, `<p>${text}</p>`)).toBe(shown)
  })

  it('is the first where only the heading says it', async () => {
    expect(await shownOf('costs', '<h2 id="cost">What it costs</h2><p>Ask us first. We tell you.</p>')).toBe(
      'Ask us first.',
    )
  })

  it('says the other wording of what was typed', async () => {
    const shown = await shownOf('who works there', '<p>Come early. Meet the nursing staff.</p>', 'en', [
      ['who works there', 'nursing staff'],
    ])
    expect(shown).toBe('Meet the nursing staff.')
  })

  it('ends with its line', async () => {
    expect(await shownOf('juice', '<ul><li>Water</li><li>Apple juice</li><li>Tea</li></ul>')).toBe('Apple juice')
  })

  it('is found with accents, from right to left and without spaces', async () => {
    expect(await shownOf('nausea', '<p>Descanse. Las náuseas pasan.</p>', 'es')).toBe('Las náuseas pasan.')
    expect(await shownOf('الغثيان', '<p>اشرب الماء. قد تشعر بالراحة. الغَثَيان يزول.</p>', 'ar')).toBe('الغَثَيان يزول.')
    expect(await shownOf('薬', '<p>水を飲みます。薬は食後です。</p>', 'ja')).toBe('薬は食後です。')
  })

  it('is the first of those that say a word, in texts of every kind', async () => {
    const words = ['water', 'waters', 'rest', 'well', 'sip', 'home', 'nurse']
    const texts = Array.from({ length: 40 }, (_, seed) =>
      Array.from(
        { length: 6 },
        (__, at) => `A${at} ${words[(seed * 5 + at * at * 3) % 7]} then ${words[(seed + at * 2) % 7]}.`,
      ),
    )
    for (const sentences of texts) {
      const { ask } = await searchIn('en', { '/page/': { title: 'Page', html: `<p>${sentences.join(' ')}</p>` } })
      for (const word of ['rest', 'well', 'sip', 'home', 'nurse']) {
        const { pages } = await ask(word)
        const first = sentences.find((sentence) => new RegExp(`\\b${word}\\b`, 'u').test(sentence))
        if (first) expect(textOf(pages[0]?.passages[0]), `${word} in ${sentences.join(' ')}`).toBe(first)
        else expect(pages).toEqual([])
      }
    }
  })
})
