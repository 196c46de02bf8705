import { wordsFor } from './current-language.ts'
import { byOwnWords, toExpression } from './patterns.ts'
import { withValues } from './translate-message.ts'

const expressions = new Map<string, RegExp>()

interface FittingText {
  /** The text that fits, with its places. */
  text: string
  /** The values in its places. */
  values: Record<string, string>
}

/** The one of some texts of the admin that a finished English text was made of; undefined where none fits. */
export function findFitting(finished: string, texts: readonly string[]): FittingText | undefined {
  for (const text of texts.toSorted(byOwnWords)) {
    const expression = expressions.get(text) ?? toExpression(text)
    expressions.set(text, expression)
    const found = expression.exec(finished)
    if (found) return { text, values: { ...found.groups } }
  }
  return undefined
}

/** A finished English text that was made of one of some texts of the admin, in a language; undefined where none fits. */
export function translateFitting(finished: string, texts: readonly string[], language: string): string | undefined {
  const found = findFitting(finished, texts)
  if (!found) return undefined
  const words = wordsFor(found.text, language)
  return words === undefined
    ? undefined
    : withValues(typeof words === 'string' ? words : words.other, found.values, language)
}
