import type { DocumentType } from '@carepath/schema'
import { claimRules, type ClaimRule } from '../../model/claim-rules.ts'
import { saysSafe, saysWorks } from '../../lexicon/scope-of-evidence.ts'
import type { PlacedSentence, Subject } from '../../rule/subject.ts'

/** Rules that a sentence can’t break by what its field is for, whatever its words are like. */
export function rulesExcusedByField(placed: PlacedSentence, { type, locale }: Subject): readonly ClaimRule[] {
  const { sentence, passage } = placed
  const path = passage.path.replaceAll(/\.\d+/gu, '')
  if (isOneOf(medicalNames, type, path)) return claimRules
  if (isOneOf(reasonsAgainst, type, path) && !saysSafe(sentence, locale)) return ['C2']
  const isNamed = isOneOf(names, type, path) || (isOtherChoice(type, path) && passage.grounds?.sources.length)
  return isNamed && !saysSafe(sentence, locale) && !saysWorks(sentence, locale) ? ['C2', 'C4'] : []
}

type Fields = Partial<Record<DocumentType, readonly string[]>>

const isOneOf = (fields: Fields, type: DocumentType, path: string): boolean => fields[type]?.includes(path) === true

/** “Distant spread of toxin effect”: clinicians’ names, which an editor can’t choose. */
const medicalNames: Fields = { 'side-effect': ['medicalName'] }

/** Who should not have it, or is worse off, is told of no benefit. It may still be told that it is safe. */
const reasonsAgainst: Fields = { treatment: ['contraindications.text'], 'side-effect': ['whoIsAtHigherRisk.body'] }

/** “Injections for chronic migraine”: a name, and what the treatment is given for; and what a word means. */
const names: Fields = {
  treatment: ['name', 'plainName', 'alsoKnownAs', 'conditions', 'alternatives.name'],
  'side-effect': ['plainName', 'shortName'],
  'glossary-term': ['term', 'synonyms', 'plainDefinition'],
}

/** How another choice acts and differs is told by the source that it names. */
const isOtherChoice = (type: DocumentType, path: string): boolean =>
  type === 'treatment' && path === 'alternatives.description'
