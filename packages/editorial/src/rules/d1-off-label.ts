import { findStatus, interventionsOf, needsNotice, type KnownStatus } from '@carepath/schema'
import { toFields, toList, toText, type Fields } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import { matches } from '../language/pattern.ts'
import { requireLexicon } from '../lexicon/lexicons.ts'
import { readPointers } from '../reading/grounds.ts'
import { interventionKinds } from '../reading/intervention-kinds.ts'
import { fold } from '../reading/normalise.ts'
import { isUnderKnownRegulator } from '../rule/clinic-countries.ts'
import type { Rule } from '../rule/rule.ts'
import type { Subject } from '../rule/subject.ts'

/** The off-label sentence starts within this many words of the disclosure, so that the first screen of a phone shows it. */
const firstWordsOfDisclosure = 60

/** A plain text must say it among its first words, for the same reason. */
const firstScreenWords = 120

/** Kinds that somebody has let be sold, or has not. */
const products = ['drug', 'device']

/**
 * D1: a treatment says how each use stands with the regulator, in terms that fit what it is and with a source; where a use
 * is not authorised, it says so in the first screen, at body size.
 *
 * Reason: that the use is off-label is the first thing a patient has to know to consent; a cleared device that is called
 * approved is misbranded.
 * Source: 21 CFR 807.97; FTC guidance (clear and conspicuous disclosure).
 */
export const offLabel: Rule = {
  id: 'D1',
  title: 'Regulatory status said first',
  levels: ['block'],
  canBeOverridden: false,
  readsWords: 'only',
  check: (subject) => {
    if (subject.type !== 'treatment') return []
    return [...checkStatuses(subject), ...checkNotice(subject)]
  },
}

/**
 * A status is one of the product's kind, and can be looked up; a medicine or a device that treats has one, where the site
 * knows a regulator of a country in which it is given.
 */
function checkStatuses(subject: Subject): Finding[] {
  const { fields } = subject
  const rows = toList(fields.statuses).map(toFields)
  const kinds = interventionKinds(fields)
  const product = findProduct(fields)
  if (rows.length === 0 && product && isUnderKnownRegulator(subject)) {
    return [
      finding({
        path: 'statuses',
        message: `The page doesn’t say what status this ${product === 'drug' ? 'medicine' : 'device'} has with a regulator.`,
        next: 'Add a row to “Regulatory status” for each use and regulator.',
      }),
    ]
  }
  return rows.flatMap((row, index) => {
    const known = findStatus(row.status)
    if (!known) return []
    const path = `statuses.${index}`
    const isOfKind = kinds.size === 0 || known.status.kinds.some((kind) => kinds.has(kind))
    return [
      ...(isOfKind
        ? []
        : [
            finding({
              path: `${path}.status`,
              message: 'This status is for another kind of treatment.',
              next: 'Choose how this regulator speaks of what is used here.',
            }),
          ]),
      ...(isOfUnnamed(row, fields)
        ? [
            finding({
              path: `${path}.interventions`,
              excerpt: toText(row.use) ?? '',
              message: 'The treatment has several that this status could apply to, and it doesn’t say which.',
              next: 'Choose them under “Of which interventions”.',
            }),
          ]
        : []),
      ...(readPointers(row.sources).length > 0
        ? []
        : [
            finding({
              path: `${path}.sources`,
              excerpt: toText(row.use) ?? '',
              message: 'Nobody can look up this status: it names no source.',
              next: 'Name the label, the clearance letter or the regulator’s own page.',
            }),
          ]),
    ]
  })
}

/** The kind of product that treats; what only goes with a treatment, such as numbing drops, is none. */
function findProduct({ interventions }: Fields): string | undefined {
  const rows = toList(interventions).map(toFields)
  const treating = rows.filter(({ isSupporting }) => isSupporting !== true)
  return products.find((product) => (treating.length > 0 ? treating : rows).some(({ kind }) => kind === product))
}

/** True where a standing could be that of several of the interventions, and names none. */
function isOfUnnamed(row: Fields, fields: Fields): boolean {
  const interventions = toList(fields.interventions).map((entry) => {
    const { kind, isSupporting } = toFields(entry)
    return { kind: toText(kind) ?? '', isSupporting: isSupporting === true, intervention: { id: '' } }
  })
  const status = toText(row.status)
  return (
    status !== undefined &&
    readPointers(row.interventions).length === 0 &&
    interventionsOf({ status }, { interventions }).length > 1
  )
}

function checkNotice(subject: Subject): Finding[] {
  const statuses = toList(subject.fields.statuses).map((row) => findStatus(toFields(row).status))
  const known = statuses.filter((status) => status !== undefined)
  // Each status says enough by itself: a notice is then free to tell of the procedure, the clinic or the parts, in any order.
  if (known.length > 0 && !needsNotice(toList(subject.fields.statuses).map(toFields))) return []
  const disclosure = subject.passages.filter(({ path }) => path.startsWith('regulatoryDisclosure'))
  if (disclosure.length === 0)
    return saysNotAuthorised(readFirstScreen(subject), subject) ? [] : [missing(subject, known)]
  const sentences = disclosure.filter(({ kind }) => kind !== 'heading').flatMap((passage) => passage.sentences)
  const place = sentences.findIndex(({ folded }) => saysStanding(folded, subject, known))
  if (place < 0) return known.some(isDenied) ? [unclear(sentences[0]?.excerpt ?? '', known)] : []
  const before = sentences.slice(0, place).reduce((sum, { words }) => sum + words.length, 0)
  if (before < firstWordsOfDisclosure) return []
  return [
    finding({
      excerpt: sentences[place]?.excerpt ?? '',
      message: `${before} words come before what is not approved or cleared.`,
      next: 'Say that first; the rest can follow.',
    }),
  ]
}

/** True where the regulator has not let the product be sold for the use, and patients have to know it. */
const isDenied = ({ status }: KnownStatus): boolean => status.needsNotice && !status.isAuthorised

/** Where another use is authorised, a notice may name that one: the line above it says that this one is not. */
const saysStanding = (folded: string, subject: Subject, known: KnownStatus[]): boolean =>
  saysNotAuthorised(folded, subject) ||
  (known.some(({ status }) => status.isAuthorised) &&
    matches(requireLexicon(subject.locale).pageTopics.authorisedUse, folded))

const saysNotAuthorised = (folded: string, { locale }: Subject): boolean =>
  matches(requireLexicon(locale).pageTopics.offLabel, folded)

function missing({ fields }: Subject, known: KnownStatus[]): Finding {
  if (known.length === 0 && interventionKinds(fields).size > 0 && !findProduct(fields))
    return finding({
      coversParts: true,
      message: 'The top of the guide does not tell patients that no regulator reviews this kind of treatment.',
      next: 'Fill in “What patients should know about it”: that no regulator approves it, and who licenses those who give it.',
    })
  return finding({
    coversParts: true,
    message:
      known.length > 0
        ? 'The top of the guide does not tell patients what this status means.'
        : 'The top of the guide does not tell patients whether a regulator has approved or cleared this use.',
    next: 'Fill in “What patients should know about it”: what has been approved or cleared, or has not, and for what.',
  })
}

const unclear = (excerpt: string, known: KnownStatus[]): Finding => {
  const { regulator } = known.find(isDenied) ?? {}
  const name = regulator?.shortName[regulator.language] ?? 'regulator'
  return finding({
    excerpt,
    message: `The notice doesn’t say, in its text, that the ${name} has not approved or cleared this use.`,
    next: 'Say in one sentence what has not been approved or cleared, outside any heading.',
  })
}

/** Full stops of abbreviations would end the search for what belongs together. */
function readFirstScreen({ passages }: Subject): string {
  const words: string[] = []
  for (const { text, kind } of passages) {
    if (kind === 'aside' || kind === 'heading') continue
    words.push(...text.split(/\s+/u))
    if (words.length >= firstScreenWords) break
  }
  return fold(words.slice(0, firstScreenWords).join(' '))
}

const finding = (
  parts: Pick<Finding, 'message' | 'next'> & Partial<Pick<Finding, 'path' | 'excerpt' | 'coversParts'>>,
): Finding => ({
  rule: 'D1',
  level: 'block',
  path: 'regulatoryDisclosure',
  excerpt: '',
  ...parts,
})
