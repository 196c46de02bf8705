import { findPages } from '../find-pages.ts'
import { readQuery } from '../read-query.ts'
import { SearchSite } from '../search-site.ts'
import type { ShowAnswer } from './show-answer.ts'
import { readWords } from '../words.ts'

/** Letters of the page that are read, and words of a question: a phone does each step in some 30 ms. */
const most = { letters: 1200, words: 4, questions: 4 }

/**
 * Answers questions of words of the page that the reader is on, from that page alone, and shows the answers nowhere. A browser
 * compiles code when it first runs: on a phone the first answer took three times as long as later ones. Nothing is fetched.
 * `rest` waits until the browser has nothing else to do, and says whether the reader has asked something by then.
 */
export async function practise(real: SearchSite, show: ShowAnswer, rest: () => Promise<boolean>): Promise<void> {
  if (await rest()) return
  const { locale, language, settings } = real
  const page = document.querySelector('main')?.textContent ?? ''
  const text = page.replaceAll(/\s*\n\s*/gu, '\n').slice(0, most.letters)
  const words = readWords(text, language, locale).map(({ word, stem }) => ({ word, stem }))
  const stems = [...new Set(words.map(({ stem }) => stem))].sort()
  const ofEach = (letters: string) => stems.map(() => letters).join(' ')
  // In the order in which they are read.
  const files: unknown[] = [
    { pages: 3, wordFiles: 1, textFiles: 1 },
    { ...settings, sameWords: '', crisisWords: '', ownPages: [], treatments: [], otherLanguages: [] },
    { words: stems.join(' '), texts: 'aa', pages: ofEach('aa'), weights: ofEach('ab') },
    ['a', 'b'].map((title) => ({
      path: '/',
      title,
      sections: [{ fragment: title, heading: text.slice(0, 40), text }],
    })),
  ]
  const site = await SearchSite.load(locale, <T>() => Promise.resolve(files.shift() as T), '')
  for (let question = 0; question < most.questions; question++) {
    const asked = words.splice(0, most.words).map(({ word }) => word)
    if (await rest()) return
    // A misspelled word.
    readQuery(`${asked.join(' ')}qs`, real)
    if (await rest()) return
    show(document.createElement('div'), await findPages(asked.join(' '), site), settings)
  }
}
