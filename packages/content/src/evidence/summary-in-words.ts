import { evidenceLabels, type EvidenceAction } from '../model/evidence-action.ts'
import { roleLabels } from '../model/roles.ts'
import { languageLabel } from '../model/text/language-label.ts'
import { currentLanguage, writtenLanguage } from '../wording/current-language.ts'
import { fill, type Values } from '../wording/fill.ts'
import { findFitting, translateFitting } from '../wording/translate-fitting.ts'
import { translateMessage } from '../wording/translate-message.ts'
import { evidenceSentences, formerSentences, guestName, unrecordedFailures } from './sentences.ts'

/** An entry of the log, as far as a list has loaded it. */
interface ReadEntry {
  summary: string
  action?: string | null | undefined
}

/**
 * What an entry of the log says, in the language of whoever reads it. The log itself holds English words, which are part of
 * its chain: the sentence is found by its form, and its values stay as they are.
 */
export function summaryInWords({ summary, action }: ReadEntry, language = currentLanguage()): string {
  const known = isAction(action) ? action : undefined
  const actions = known ? [known] : (Object.keys(evidenceSentences) as EvidenceAction[])
  const plain = inPlainWords(summary, actions)
  if (language === writtenLanguage) return plain
  const sentences = actions.flatMap((each) => evidenceSentences[each])
  const found = translateFitting(plain, sentences, language) ?? withTail(plain, sentences, language)
  if (found !== undefined) return found
  // A sentence that no release of ours has written: at least what was done is said.
  return known ? `${translateMessage(evidenceLabels[known], language)}: ${plain}` : plain
}

/** Who did what an entry tells, in the language of whoever reads it: a name, or somebody without an account. */
export function actorInWords(actor: string, language = currentLanguage()): string {
  return translateFitting(actor, [guestName], language) ?? actor
}

const isAction = (action: unknown): action is EvidenceAction =>
  typeof action === 'string' && Object.hasOwn(evidenceSentences, action)

/** The sentence with one behind it that tells of failures before. */
function withTail(summary: string, sentences: readonly string[], language: string): string | undefined {
  const { head = '', tail = '' } = /^(?<head>.+\.) (?<tail>\d+ failures before .+)$/su.exec(summary)?.groups ?? {}
  const first = translateFitting(head, sentences, language)
  const second = translateFitting(tail, [unrecordedFailures], language)
  return first === undefined || second === undefined ? undefined : `${first} ${second}`
}

/** Values that are stored as codes, and the labels that are shown. */
const labelsOfCodes: Record<string, (code: string) => string> = {
  language: languageLabel,
  role: (code) => (roleLabels as Record<string, string>)[code] ?? code,
  fields: (codes) =>
    codes
      .split(', ')
      .map((code) => fieldLabels[code] ?? code)
      .join(', '),
}

const fieldLabels: Readonly<Record<string, string>> = {
  role: 'Role',
  isActive: 'Active',
  licence: 'License',
  person: 'People profile',
  email: 'Email',
  name: 'Name',
}

/** What an earlier release has written, in the words of today. */
function inPlainWords(summary: string, actions: readonly EvidenceAction[]): string {
  const former = Object.assign({}, ...actions.map((action) => formerSentences[action])) as Record<string, string>
  const found =
    findFitting(summary, Object.keys(former)) ??
    findFitting(summary, actions.flatMap((action) => evidenceSentences[action]).filter(hasCodes))
  if (!found) return summary
  const values = Object.entries(found.values).map(([name, value]) => [name, labelsOfCodes[name]?.(value) ?? value])
  return fill(former[found.text] ?? found.text, Object.fromEntries(values) as Values, writtenLanguage)
}

const hasCodes = (sentence: string): boolean => /\{(?:role|fields)\}/u.test(sentence)
