import { isWhere112, names911 } from '@carepath/schema'
import { toFields, toText } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import type { Subject } from '../rule/subject.ts'
import { clinicsOf, treatmentsOf } from '../rule/treatments-of.ts'

/** 911 in words about treatments that are given only where nobody answers it. */
export function foreignNumbers(subject: Subject): Finding[] {
  const found = subject.sentences.filter(({ sentence }) => names911(sentence.text))
  if (found.length === 0) return []
  const countries = treatmentsOf(subject)
    .flatMap((treatment) => clinicsOf(treatment, subject))
    .map(({ address }) => toText(toFields(address).country))
  if (countries.length === 0 || !countries.every(isWhere112)) return []
  return found.map(({ sentence, passage }) => ({
    rule: 'D5',
    level: 'block',
    path: passage.path,
    excerpt: sentence.excerpt,
    message: 'Nobody answers 911 in the country where this treatment is given.',
    next: 'Give the emergency number of that country, such as 112.',
  }))
}
