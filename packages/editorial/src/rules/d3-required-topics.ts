import { toFields, toList, toText } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import type { PageTopic } from '../language/page-topic.ts'
import { hasLexicon } from '../lexicon/lexicons.ts'
import { fold } from '../reading/normalise.ts'
import type { Rule } from '../rule/rule.ts'
import type { Subject } from '../rule/subject.ts'
import { partsMentionTopic, mentionsTopic } from './topics-on-page.ts'

interface RequiredTopic {
  topic: PageTopic
  path: string
  /** The topic as the end of "The page doesn't say …". */
  says: string
  next: string
  /** True where a filled-in field is enough. */
  isFilledIn?: (subject: Subject) => boolean
  /** True where the topic belongs to ketamine, not to every treatment. */
  isOfKetamine?: true
}

const ofTreatment: RequiredTopic[] = [
  {
    topic: 'driving',
    path: 'gettingHome',
    says: 'that patients must not drive',
    next: 'Say in “Getting home” until when not to drive.',
  },
  {
    topic: 'escort',
    path: 'gettingHome',
    says: 'that an adult takes the patient home',
    next: 'Say in “Getting home” or “What to bring” that an adult has to come along.',
  },
  {
    topic: 'bloodPressure',
    path: 'steps',
    says: 'that blood pressure rises and is measured',
    next: 'Name blood pressure in the steps, or list the side effect.',
    isOfKetamine: true,
  },
  {
    topic: 'contraindications',
    path: 'contraindications',
    says: 'who should not have the treatment',
    next: 'List the contraindications, absolute and relative.',
    isFilledIn: ({ fields }) => toList(fields.contraindications).some((entry) => toText(toFields(entry).text)),
  },
  {
    topic: 'misuse',
    path: 'misuse',
    says: 'that the medicine can be misused',
    next: 'Fill in “Misuse”: dependence and the control class.',
    isOfKetamine: true,
  },
  {
    topic: 'bladder',
    path: 'sideEffects',
    says: 'what repeated use can do to the bladder',
    next: 'List the bladder side effect, or speak of it under “Uncertainties”.',
    isOfKetamine: true,
  },
  {
    topic: 'alternatives',
    path: 'alternatives',
    says: 'which other choices there are',
    next: 'List at least two alternatives, with no treatment among them.',
    isFilledIn: ({ fields }) => toList(fields.alternatives).length >= 2,
  },
  {
    topic: 'noTreatment',
    path: 'alternatives',
    says: 'what happens without treatment',
    next: 'Add the alternative “No treatment”.',
    isFilledIn: ({ fields }) => toList(fields.alternatives).some((entry) => toFields(entry).isNoTreatment === true),
  },
  {
    topic: 'ifItDoesNotWork',
    path: 'ifItDoesNotWork',
    says: 'what happens if it doesn’t work',
    next: 'Fill in “If it does not work”.',
    isFilledIn: ({ passages }) => passages.some(({ path }) => path.startsWith('ifItDoesNotWork')),
  },
]

const partsOfSideEffect = [
  { field: 'whatItFeelsLike', says: 'what it feels like' },
  { field: 'whatToDo', says: 'what the patient can do' },
  { field: 'howWeManageIt', says: 'what staff do about it' },
]

/**
 * D3: a treatment's page covers driving and escort, blood pressure, contraindications, misuse, bladder, alternatives
 * (no treatment among them) and what happens if it doesn't work; a side effect's page what it feels like and what to do.
 * The words count, in any place on the page: a field filled with something else does not pass.
 *
 * Reason: these are what clinics' own pages most often leave out, and what harms patients who don't know it.
 * Source: DISCERN questions 7–14; Ketalar label rev. 10/2024; ASA statement on sedation; review of bladder effects, PMID 40583492.
 */
export const requiredTopics: Rule = {
  id: 'D3',
  title: 'Nothing important left out',
  levels: ['block'],
  canBeOverridden: false,
  readsWords: 'also',
  check: (subject) => {
    if (subject.type === 'treatment') {
      return ofTreatment
        .filter((required) => !required.isOfKetamine || isKetamine(subject))
        .filter((required) => !isOnPage(subject, required))
        .map(({ path, says, next }) => finding(path, says, next))
    }
    if (subject.type !== 'side-effect') return []
    return partsOfSideEffect
      .filter(({ field }) => !subject.passages.some(({ path }) => path.startsWith(field)))
      .map(({ field, says }) => finding(field, says, 'Fill it in, in words a patient would use.'))
  },
}

const isOnPage = (subject: Subject, { topic, isFilledIn }: RequiredTopic): boolean =>
  isFilledIn?.(subject) === true ||
  (hasLexicon(subject.locale) ? mentionsTopic(subject, topic) || partsMentionTopic(subject, topic) : !isFilledIn)

/** A draft that doesn't name its drug yet is held to everything. */
const isKetamine = ({ fields }: Subject): boolean => {
  const drug = toText(toFields(fields.drug).genericName)
  return drug === undefined || fold(drug).includes('ketamin')
}

const finding = (path: string, says: string, next: string): Finding => ({
  rule: 'D3',
  level: 'block',
  path,
  excerpt: '',
  message: `The page doesn’t say ${says}.`,
  next,
})
