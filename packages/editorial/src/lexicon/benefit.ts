import type { Locale } from '@carepath/schema'
import { matches, pattern } from '../language/pattern.ts'

/** Words that tell of getting better. */
const better: Record<Locale, RegExp> = {
  en: pattern`\b(?:respon(?:d|ds|ded|ders?|se rate)|remi(?:t|tted|ssion)|recovered|improve[ds]?|improvement|got better|get better|gets better|felt better|feel better|benefit(?:s|ed)?|relief|success(?:ful)?)\b`,
  es: pattern`\b(?:respond\w+|remision|remitio|se recupero|recuperaron|mejor(?:o|aron|aron|ia|an|a)|se sinti(?:o|eron) mejor|se siente[n]? mejor|beneficio|alivio|exito)\b`,
}
const comparison: Record<Locale, RegExp> = {
  en: pattern`\b(?:against|compared|comparison|versus|vs|than|placebo|control|open[- ]label|no other|both)\b`,
  es: pattern`\b(?:frente a|comparad\w+|comparacion|contra|que con|que la|placebo|control|abiert[oa]|ambos)\b`,
}
const time: Record<Locale, RegExp> = {
  en: pattern`\b(?:minutes?|hours?|days?|weeks?|months?|years?|day)\b`,
  es: pattern`\b(?:minutos?|horas?|dias?|semanas?|meses|anos?)\b`,
}
const count: Record<Locale, RegExp> = {
  en: pattern`\b\d[\d,]* (?:\w+ ){0,2}(?:people|patients|adults|participants|inpatients)\b|\b\d+ (?:of|out of) (?:the )?\d+\b|\bn ?= ?\d+`,
  es: pattern`\b\d[\d.]* (?:\w+ ){0,2}(?:personas|pacientes|adultos|participantes)\b|\b\d+ de (?:las |los )?\d+\b|\bn ?= ?\d+`,
}

/** What a benefit told in prose leaves out; undefined where the sentence tells of no share of people who got better. */
export function missingInBenefit(folded: string, around: () => string, locale: Locale): string[] {
  const isBenefit =
    matches(better[locale], folded) && /\d\s?(?:%|percent|por ciento)|\b\d+ (?:of|in|out of|de cada|de)\b/u.test(folded)
  if (!isBenefit) return []
  const context = around()
  return [
    { words: 'how many people were treated', isGiven: matches(count[locale], context) },
    { words: 'what it was compared with', isGiven: matches(comparison[locale], context) },
    { words: 'when it was measured', isGiven: matches(time[locale], context) },
  ]
    .filter(({ isGiven }) => !isGiven)
    .map(({ words }) => words)
}
