import type { Locale } from '@carepath/schema'
import { firstMatch, pattern } from '../language/pattern.ts'
import { requireLexicon } from './lexicons.ts'

/** Numbers that claim nothing in any language. */
const exemptEverywhere = [
  pattern`https?:\S+|\bwww\.\S+|\bdoi:?\s?\S+|\b10\.\d{4,}\/\S+|\b\S{1,64}@\S{1,255}`,
  pattern`\+?\b1?[-. (]*\d{3}[-. )]{1,2}\d{3}[-. ]\d{4}\b|\b1-8\d{2}-[0-9a-z-]{7,9}|\b\d{3}-\d{4}\b|\b(?:911|988|711|411|211|112)\b`,
  pattern`\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b(?:19|20)\d{2}\b(?!\s?(?:mg|people|patients|personas|pacientes|dollars|dolares))`,
  pattern`^\s*\(?\d{1,2}[.)]\s|\b\d{1,2}:\d{2}\b`,
  pattern`\b[a-z]{1,20}-?\d{1,9}[a-z]{0,9}\b|\b\d-?ht\d?\w?\b|\b\d{1,9}[a-z]{3,20}\d{1,9}\b`,
]

const digits =
  /\d+(?:[.,]\d+)*(?:\s?(?:%|percent|per cent|por ciento|mg|kg|minutes?|minutos?|hours?|horas?|days?|dias?|weeks?|semanas?|people|personas|patients|pacientes))?/gu

/** The first number in a folded sentence that claims something. */
export function claimingNumberIn(folded: string, locale: Locale): string | undefined {
  const blanked = [...exemptEverywhere, ...requireLexicon(locale).numbers.exempt].reduce(
    (text, expression) => text.replaceAll(expression, (found) => ' '.repeat(found.length)),
    folded,
  )
  const found = firstMatch(digits, blanked) ?? firstMatch(requireLexicon(locale).numbers.worded, blanked)
  return found?.[0].trim()
}

/** A share of people: "1 in 5", "17 of 24", "20%". */
export interface Share {
  numerator: number
  denominator: number
}

const percentage = /(\d+(?:[.,]\d+)?)\s?(?:%|percent|per cent|por ciento)/gu

/** The first share of people that a folded sentence gives in digits. */
export function shareIn(folded: string, locale: Locale): Share | undefined {
  const counted = firstMatch(requireLexicon(locale).numbers.ratio, folded)
  const [numerator, denominator] = (counted?.slice(1) ?? []).map((digitsOf) =>
    Number(digitsOf.replaceAll(/[.,]/gu, '')),
  )
  if (numerator !== undefined && denominator) return { numerator, denominator }
  const percent = firstMatch(percentage, folded)?.[1]
  return percent ? { numerator: Number(percent.replace(',', '.')), denominator: 100 } : undefined
}
