import type { Locale } from '@carepath/schema'
import { matches, pattern } from '../language/pattern.ts'
import type { Sentence } from '../reading/sentences.ts'
import { namesStudy } from './scope-of-evidence.ts'

/** Words that tell of getting better. */
const better: Record<Locale, RegExp> = {
  en: pattern`\b(?:respon(?:d|ds|ded|ders?|se rate)|remi(?:t|tted|ssion)|recovered|improve[ds]?|improvement|got better|get better|gets better|felt better|feel better|benefit(?:s|ed)?|relief|success(?:ful)?)\b`,
  es: pattern`\b(?:respond\w+|remision|remitio|se recupero|recuperaron|mejor(?:o|aron|aron|ia|an|a)|se sinti(?:o|eron) mejor|se siente[n]? mejor|beneficio|alivio|exito)\b`,
}
const comparison: Record<Locale, RegExp> = {
  en: pattern`\b(?:against|compared|comparison|versus|vs|than|placebo|control|open[- ]label|no other|both)\b`,
  es: pattern`\b(?:frente a|comparad\w+|comparacion|contra|que con|que la|placebo|control|abiert[oa]|ambos)\b`,
}
const count: Record<Locale, RegExp> = {
  en: pattern`\b\d[\d,]* (?:\w+ ){0,2}(?:people|patients|adults|participants|inpatients)\b|\b\d+ (?:of|out of) (?:the )?\d+\b|\bn ?= ?\d+`,
  es: pattern`\b\d[\d.]* (?:\w+ ){0,2}(?:personas|pacientes|adultos|participantes)\b|\b\d+ de (?:las |los )?\d+\b|\bn ?= ?\d+`,
}

/** Tells of those who did not get better too, which is the honest half. */
const others: Record<Locale, RegExp> = {
  en: pattern`\b(?:did not|didn't|do not|don't|no change|no better|not everyone|relapse\w*|faded|fades)\b`,
  es: pattern`\b(?:no (?:respond\w+|mejor\w+|\w+)|sin cambios?|recai\w+|recayeron)\b`,
}

/** True where a sentence gives a share of people who got better and the text around it says nothing to weigh it by. */
export function isBareBenefit(sentence: Sentence, around: () => Sentence[], locale: Locale): boolean {
  const isShare = /\d\s?(?:%|percent|por ciento)|\b\d+ (?:of|in|out of|de cada|de) /u.test(sentence.folded)
  if (!isShare || !matches(better[locale], sentence.folded)) return false
  return !around().some(
    (near) =>
      namesStudy(near, locale) || [comparison, count, others].some((words) => matches(words[locale], near.folded)),
  )
}
