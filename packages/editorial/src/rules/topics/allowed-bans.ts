import type { Locale } from '@carepath/schema'
import { allows, readBan, readPermissions, speaksOf, type Ban, type Permission } from '../../lexicon/instructions.ts'
import { requireLexicon } from '../../lexicon/lexicons.ts'
import { toList, toText, type Fields, type PartialDocument } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { readDrugNames } from '../../reading/drug-names.ts'
import { readPointers } from '../../reading/grounds.ts'
import { fold } from '../../reading/normalise.ts'
import type { Sentence } from '../../reading/sentences.ts'
import { readSubject, type PlacedSentence, type Subject } from '../../rule/subject.ts'
import { treatmentsOf } from '../../rule/treatments-of.ts'

/** A ban, and the words that a reader finds it by. */
interface StatedBan {
  ban: Ban
  sentence: Sentence
}

interface Guide {
  bans: readonly StatedBan[]
  /** What the treatment is called: “Avoid other sedatives” is none of itself. */
  names: readonly string[]
}

/**
 * Sentences that allow what a guide tells patients to avoid: “Feel free to take ibuprofen”, beside “Avoid NSAIDs”. What is banned
 * is read from the guide and its warnings, whatever it is, and permissions in all that belongs to the guide.
 */
export function allowedBans(subject: Subject): Finding[] {
  const guides = treatmentsOf(subject).map((treatment) => readGuide(treatment, subject))
  if (guides.length === 0 || guides.some(({ bans }) => bans.length === 0)) return []
  return subject.sentences.flatMap((placed, index): Finding[] => {
    if (!isOfThisTreatment(placed)) return []
    const { sentence } = placed
    const near = guides.map(({ bans, names }) => ({
      names,
      bans: bans.filter(({ ban }) => speaksOf(sentence.folded, ban)),
    }))
    if (near.some(({ bans }) => bans.length === 0)) return []
    const found = findAllowed(permissionsAt(subject, index), near, { sentence, locale: subject.locale })
    return found ? [toFinding(placed, found)] : []
  })
}

/** Other choices have rules of their own, and neither what studies did nor what staff do tells patients what to do. */
const isOfThisTreatment = ({ passage: { path, kind } }: PlacedSentence): boolean =>
  kind !== 'aside' && !tellsOfOthers.test(path)

const tellsOfOthers =
  /^(?:alternatives|benefits|howItWorks|statuses|uncertainties|whatToAvoid)\b|\.(?:staffWillDo|youWillFeel)\b/u

function permissionsAt({ sentences, locale }: Subject, index: number): Permission[] {
  const placed = sentences[index]
  if (!placed) return []
  return readPermissions(placed.sentence, sentences[index + 1]?.sentence, locale, placed.passage.kind === 'question')
}

function readGuide(treatment: Fields, subject: Subject): Guide {
  const { context, locale } = subject
  const warnings = readPointers(treatment.safetyWarnings).flatMap((pointer) => subject.follow(pointer) ?? [])
  // A question may name a guide that isn’t there.
  const parts = treatment.type === 'treatment' ? [treatment as PartialDocument, ...warnings] : []
  return {
    bans: parts.flatMap((part) => bansIn(readSubject(part, context), locale)),
    names: [treatment.name, treatment.plainName, ...toList(treatment.alsoKnownAs), ...readDrugNames(treatment)]
      .flatMap((name) => fold(toText(name) ?? '').split(/[^\p{L}\p{N}]+/u))
      .filter((word) => !requireLexicon(locale).commonWords.has(word)),
  }
}

const known = new WeakMap<readonly PlacedSentence[], StatedBan[]>()

function bansIn({ sentences }: Subject, locale: Locale): StatedBan[] {
  const found = known.get(sentences) ?? sentences.flatMap((placed) => banAt(placed, locale))
  known.set(sentences, found)
  return found
}

function banAt(placed: PlacedSentence, locale: Locale): StatedBan[] {
  const { sentence, passage } = placed
  const isListed = passage.path.startsWith('whatToAvoid.')
  if (passage.kind === 'question' || !(isListed || isOfThisTreatment(placed))) return []
  const ban = readBan(sentence.folded, locale, isListed)
  return ban ? [{ ban, sentence }] : []
}

interface Allowed {
  permission: Permission
  ban: StatedBan
}

/** A permission of what each guide bans: a page on several treatments may speak of any of them. */
function findAllowed(
  permissions: readonly Permission[],
  guides: readonly Guide[],
  { sentence, locale }: { sentence: Sentence; locale: Locale },
): Allowed | undefined {
  for (const permission of permissions) {
    const bans = guides.map(({ bans, names }) => {
      const said = { ...permission, thing: withoutNames(permission.thing, names) }
      return bans.find(({ ban, sentence: own }) => own.text !== sentence.text && allows(said, ban, sentence, locale))
    })
    const [ban] = bans
    if (ban && bans.every(Boolean)) return { permission, ban }
  }
  return undefined
}

const withoutNames = (thing: string, names: readonly string[]): string =>
  thing.replaceAll(/[\p{L}\p{N}]+/gu, (word) => (word.length > 2 && names.includes(word) ? '_' : word))

const toFinding = ({ sentence, passage }: PlacedSentence, { permission, ban }: Allowed): Finding => ({
  rule: 'D6',
  level: 'block',
  path: passage.path,
  excerpt: sentence.excerpt,
  message: `“${permission.words}” allows what the guide tells patients to avoid: “${ban.sentence.excerpt}”.`,
  next: 'Correct the one that is wrong, or say here for whom and from when on it is allowed.',
})
