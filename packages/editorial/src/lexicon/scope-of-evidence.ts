import type { Locale } from '@carepath/schema'
import { matches, pattern } from '../language/pattern.ts'
import type { Sentence } from '../reading/sentences.ts'

/** A study that the sentence itself names: one trial, that review. */
const study: Record<Locale, RegExp> = {
  en: pattern`\b(?:in|from|of) (?:one|a|an|another|that|this|the|two|three|both|these|\d+) (?:\w+ ){0,4}?(?:trial|study|studies|review|analysis|trials|meta-analysis)\b|\b(?:one|another|this|that|the|a) (?:\w+ ){0,3}?(?:trial|study|review|analysis) (?:of|in|with|found|showed|compared)|\bof (?:[0-9]+|the) (?:people|patients|adults)`,
  es: pattern`\ben (?:un|una|otro|otra|ese|esa|este|esta|el|la|dos|tres|ambos|\d+) (?:\w+ ){0,3}?(?:ensayo|estudio|revision|analisis|ensayos|estudios)\b|\b(?:un|una|otro|ese|este|el) (?:\w+ ){0,3}?(?:ensayo|estudio|revision|analisis) (?:de|en|con|encontro|comparo|mostro)|\bde (?:[0-9]+|las) (?:personas|pacientes|adultos)`,
}

/** Says for whom, at which dose, for how long or compared with what. */
const limits: Record<Locale, RegExp> = {
  en: pattern`\b(?:in|for|among) (?:(?:some|certain|most|many|a few|other|healthy|older|young|younger) )?(?:adults|people (?:who|with|aged|whose)|patients (?:who|with|aged|whose)|inpatients|outpatients|(?:up to )?\w+ (?:days?|weeks?|months?|hours?))\b|\b(?:short[- ]term|up to \w+ (?:days?|weeks?|months?)|at (?:this|that|low|a low|the) dose|when (?:given|used|taken)|compared (?:with|to)|than|as \w+ as|some people|about as|against)\b|[0-9]`,
  es: pattern`\b(?:en|para|entre) (?:algunas? |algunos |la mayoria de |otras )?(?:adultos|personas (?:que|con|de)|pacientes (?:que|con|de))\b|\b(?:a corto plazo|hasta \w+ (?:dias?|semanas?|meses)|a (?:esta|esa|dosis) |cuando se (?:da|usa|administra)|comparad[oa]s? con|frente a|que la|tan \w+ como|casi tan|algunas personas)\b|[0-9]`,
}

/** True where the sentence names its study and gives a number: in plain text that is all the source there can be. */
export const namesStudyWithNumber = ({ folded }: Sentence, locale: Locale): boolean =>
  matches(study[locale], folded) && /\d|\b(?:half|third|quarter|mitad|tercio|cuarto)\b/u.test(folded)

/** True where the sentence names a study. */
export const namesStudy = ({ folded }: Sentence, locale: Locale): boolean => matches(study[locale], folded)

/** True where the sentence says for whom, how or compared with what it holds. */
export const isLimited = (sentence: Sentence, locale: Locale): boolean =>
  matches(limits[locale], sentence.folded) || matches(study[locale], sentence.folded)
