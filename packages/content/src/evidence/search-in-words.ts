import { locales } from '@carepath/schema'
import type { Where } from 'payload'
import { roleLabels } from '../model/roles.ts'
import { languageLabel } from '../model/text/language-label.ts'
import { wordsFor, writtenLanguage } from '../wording/current-language.ts'
import { withoutPlaces } from '../wording/patterns.ts'
import { translateMessage } from '../wording/translate-message.ts'
import { evidenceSentences, formerSentences } from './sentences.ts'

/** A sentence as the log holds it, and the one of today that it is read as. */
interface Sentence {
  action: string
  held: string
  read: string
}

const sentences: readonly Sentence[] = [
  ...Object.entries(evidenceSentences).flatMap(([action, texts]) =>
    texts.map((text) => ({ action, held: text, read: text })),
  ),
  ...Object.entries(formerSentences).flatMap(([action, texts]) =>
    Object.entries(texts).map(([held, read]) => ({ action, held, read })),
  ),
]

/** More words are looked for as they are held: a database takes only so many conditions. */
const maxWords = 20

/** Values that are read in another language than they are held in. */
const values: readonly string[] = [...locales.map(languageLabel), ...Object.values(roleLabels)]

/**
 * Finds the entries that have all of some words where somebody reads them: in a title or a name as it is held, or in what the
 * reader's language says in place of the sentence that the log holds in English.
 */
export function searchInWords(text: string, language: string): Where {
  const words = [...new Set(text.split(/\s+/u).filter((word) => word !== ''))]
  const rest = words.slice(maxWords).join(' ')
  const conditions = words
    .slice(0, maxWords)
    .map((word): Where => ({ or: [{ summary: { contains: word } }, ...readAs(fold(word), language)] }))
  return rest === '' && conditions.length > 0
    ? { and: conditions }
    : { and: [...conditions, { summary: { like: rest } }] }
}

function readAs(word: string, language: string): Where[] {
  const saying = sentences.filter(
    ({ held, read }) => inWords(read, language).includes(word) && !fold(withoutPlaces(held)).includes(word),
  )
  const naming = values.filter((value) => fold(translateMessage(value, language)).includes(word))
  return [...saying.map(asHeld), ...naming.map((value) => ({ summary: { contains: value } }))]
}

/** The words of a sentence, without its values, in a language. */
function inWords(sentence: string, language: string): string {
  const words = language === writtenLanguage ? sentence : (wordsFor(sentence, language) ?? sentence)
  return fold(withoutPlaces(typeof words === 'string' ? words : Object.values(words).join(' ')))
}

/** Entries that hold a sentence, with any values. */
function asHeld({ action, held }: Sentence): Where {
  const own = held
    .split(/\{\w+\}/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
  return { and: [{ action: { equals: action } }, ...own.map((part) => ({ summary: { contains: part } }))] }
}

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
