import { isClinicalType, sourceLanguageName, sourceLocale } from '@carepath/schema'
import { hasLexicon } from '../lexicon/lexicons.ts'
import { valuesIn } from '../lexicon/numbers.ts'
import { toText } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import type { Passage } from '../reading/passage.ts'
import { readPassages } from '../reading/passages.ts'
import type { Rule } from '../rule/rule.ts'

/**
 * L2: a translation gives the numbers that the source gives. A text is at fault where a number of the source is missing and
 * another number stands in the translation: a number that is only written as a word in one of them is none.
 *
 * Reason: a dose, a waiting time or a rate that differs between languages harms those who read the one that is wrong, and
 * nobody who reads only one language can see it.
 * Source: ACA §1557 rule (2024): translations of critical text are accurate.
 */
export const numbersOfTranslation: Rule = {
  id: 'L2',
  title: 'The same numbers in each language',
  levels: ['block'],
  canBeOverridden: true,
  readsWords: 'only',
  check: ({ type, locale, fields, passages, context }) => {
    const id = toText(fields.id)
    if (!isClinicalType(type) || locale === sourceLocale || id === undefined) return []
    const source = context.documents.get(type, id, sourceLocale)
    if (!source || !hasLexicon(locale) || !hasLexicon(sourceLocale)) return []
    const texts = textsByPath(readPassages(source))
    return [...textsByPath(passages)].flatMap(([path, text]): Finding[] => {
      const [inSource, here] = [valuesIn(texts.get(path) ?? '', sourceLocale), valuesIn(text, locale)]
      const missing = [...inSource].filter((value) => !here.has(value))
      const others = [...here].filter((value) => !inSource.has(value))
      if (missing.length === 0 || others.length === 0) return []
      return [
        {
          rule: 'L2',
          level: 'block',
          path,
          excerpt: text,
          message: `The ${sourceLanguageName} text says ${list(missing)}, the translation ${list(others)}.`,
          next: `Compare it with the ${sourceLanguageName} text, and correct the one that is wrong.`,
        },
      ]
    })
  },
}

/** Formatted text has a passage for each of its paragraphs. */
function textsByPath(passages: readonly Passage[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { path, text } of passages) texts.set(path, texts.has(path) ? `${texts.get(path) ?? ''}\n${text}` : text)
  return texts
}

const list = (values: readonly number[]): string => values.join(', ')
