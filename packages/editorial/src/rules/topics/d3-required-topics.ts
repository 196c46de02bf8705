import { isNoneKnown, type TreatmentTopic } from '@carepath/schema'
import { toFields, toList, toText, type Fields } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import type { PageTopic } from '../../language/page-topic.ts'
import { hasLexicon } from '../../lexicon/lexicons.ts'
import { readPointers } from '../../reading/grounds.ts'
import { interventionKinds } from '../../reading/intervention-kinds.ts'
import { dullsTheSenses, inapplicableTopics, requiredTopicsOf } from '../../rule/required-warnings.ts'
import { isUnderKnownRegulator } from '../../rule/clinic-countries.ts'
import type { Rule } from '../../rule/rule.ts'
import type { Subject } from '../../rule/subject.ts'
import { checkControlClasses, namesControlClass } from './control-classes.ts'
import { partsMentionTopic, mentionsTopic } from './topics-on-page.ts'

interface RequiredTopic {
  /** The words that speak of it, in any place on the page; absent where only a field does. */
  topic?: PageTopic
  /** The topic that a guide can say doesn’t apply; absent where every guide speaks of it. */
  canBeInapplicable?: TreatmentTopic
  path: string
  /** The topic as the end of "The page doesn't say …". */
  says: string
  next: string
  /** True where a filled-in field is enough. */
  isFilledIn?: (subject: Subject) => boolean
}

/** A text of its own counts where its words can’t be known beforehand. */
const holds =
  (field: string) =>
  ({ passages }: Subject): boolean =>
    passages.some(({ path }) => path.startsWith(field))

const ofTreatment: RequiredTopic[] = [
  {
    topic: 'driving',
    canBeInapplicable: 'driving',
    path: 'gettingHome',
    says: 'that patients must not drive',
    next: 'Say in “Getting home” until when not to drive.',
    isFilledIn: (subject) => !dullsTheSenses(subject.fields) && mentionsTopic(subject, 'drivingCaution'),
  },
  {
    topic: 'escort',
    canBeInapplicable: 'escort',
    path: 'gettingHome',
    says: 'that an adult takes the patient home',
    next: 'Say in “Getting home” or “What to bring” that an adult has to come along.',
  },
  {
    topic: 'monitoring',
    canBeInapplicable: 'monitoring',
    path: 'steps',
    says: 'what is checked',
    next: 'Name in the steps what is measured or watched.',
    isFilledIn: ({ fields }) => toList(fields.steps).some((step) => toList(toFields(step).monitoring).length > 0),
  },
  {
    topic: 'fasting',
    canBeInapplicable: 'fasting',
    path: 'preparation',
    says: 'when to stop eating and drinking',
    next: 'Say in “How to prepare” how long before not to eat and drink.',
  },
  {
    topic: 'misuse',
    canBeInapplicable: 'misuse',
    path: 'misuse',
    says: 'that the medicine can be misused',
    next: 'Fill in “Dependence and misuse”: the risk, its signs, and the control class.',
  },
  {
    canBeInapplicable: 'controlClass',
    path: 'interventions',
    says: 'whether the medicine is a controlled drug',
    next: 'Add a row to its “Control classes”; one of the classes of each country is “Not controlled”.',
    isFilledIn: (subject) =>
      !interventionKinds(subject.fields).has('drug') || namesControlClass(subject) || !isUnderKnownRegulator(subject),
  },
  {
    canBeInapplicable: 'dose',
    path: 'dose',
    says: 'which dose is usual',
    next: 'Fill in “Dose”.',
    isFilledIn: (subject) => holds('dose')(subject) || holds('regimens')(subject),
  },
  {
    canBeInapplicable: 'interactions',
    path: 'interactions',
    says: 'which other medicines matter',
    next: 'Fill in “Other medicines”.',
    isFilledIn: holds('interactions'),
  },
  {
    canBeInapplicable: 'pregnancy',
    path: 'pregnancyAndBreastfeeding',
    says: 'what is known about pregnancy and breastfeeding',
    next: 'Fill in “Pregnancy and breastfeeding”.',
    isFilledIn: holds('pregnancyAndBreastfeeding'),
  },
  {
    topic: 'contraindications',
    canBeInapplicable: 'contraindications',
    path: 'contraindications',
    says: 'who should not have the treatment',
    next: 'Add at least one row to “Who should not have it”.',
    isFilledIn: ({ fields }) => toList(fields.contraindications).some((entry) => toText(toFields(entry).text)),
  },
  {
    topic: 'alternatives',
    canBeInapplicable: 'otherTreatments',
    path: 'alternatives',
    says: 'which other choices there are',
    next: 'Add at least two rows to “Other choices”, one of them with “No treatment”.',
    isFilledIn: ({ fields }) => toList(fields.alternatives).length >= 2,
  },
  {
    topic: 'noTreatment',
    path: 'alternatives',
    says: 'what happens without treatment',
    next: 'Check “No treatment” in a row of “Other choices”.',
    isFilledIn: ({ fields }) => toList(fields.alternatives).some((entry) => toFields(entry).isNoTreatment === true),
  },
  {
    topic: 'ifItDoesNotWork',
    path: 'ifItDoesNotWork',
    says: 'what happens if it doesn’t work',
    next: 'Fill in “If it doesn’t work”. Where nobody has said so, write that it isn’t known.',
    isFilledIn: holds('ifItDoesNotWork'),
  },
]

/** What patients ask of a treatment, and a true guide may not say. */
const askedOfTreatment = [
  { fields: ['course', 'regimens'], says: 'how many sessions there are over which time' },
  { fields: ['preparation'], says: 'how to prepare' },
  { fields: ['aftercare'], says: 'what to do in the days after' },
  { fields: ['uncertainties'], says: 'what isn’t known' },
]

/** What patients ask of an effect. None of it is always known, so it is a suggestion; a serious effect has its care card, see D4. */
const partsOfSideEffect: { field: string; says: string; isAsked: (fields: Fields) => boolean }[] = [
  {
    field: 'whatItFeelsLike',
    says: 'what it feels like',
    isAsked: ({ manifestation }) => manifestation === 'symptom',
  },
  {
    field: 'whatToDo',
    says: 'what the patient can do',
    isAsked: ({ careAdvice }) => readPointers(careAdvice).length === 0,
  },
]

/**
 * D3: a treatment's page covers contraindications, alternatives (no treatment among them), what happens if it doesn't work,
 * and what its interventions ask for: of a drug its dose, class, other medicines, pregnancy, driving, escort and what is
 * checked; of a controlled one misuse; of anaesthesia fasting. A guide may say instead why a topic doesn't apply, or how it is
 * known that there is no reason against it and no other treatment. How to prepare, the course, the days after and what isn't
 * known are suggestions: a guide that doesn't say them makes nobody write them. A side
 * effect's page had better say what a symptom feels like, and what to do where no care card does; what staff do is asked of
 * nobody, since it would be a promise that the clinic didn't make. The words count, in any place on the page: a field filled with
 * something else does not pass, nor does the opposite of the warning.
 *
 * Reason: these are what clinics' own pages most often leave out, and what harms patients who don't know it.
 * Source: DISCERN questions 7–14; ASA statement on sedation; 21 CFR 201.57 (what a drug's label speaks of).
 */
export const requiredTopics: Rule = {
  id: 'D3',
  title: 'Nothing important left out',
  levels: ['block', 'warn'],
  canBeOverridden: false,
  readsWords: 'also',
  check: (subject) => {
    if (subject.type === 'treatment') {
      const required = requiredTopicsOf(subject.fields)
      const inapplicable = inapplicableTopics(subject.fields)
      const missing = ofTreatment
        .filter(
          ({ canBeInapplicable: topic }) => topic === undefined || (required.has(topic) && !inapplicable.has(topic)),
        )
        .filter((topic) => !isOnPage(subject, topic))
        .map(({ path, says, next, canBeInapplicable }) =>
          finding(path, says, canBeInapplicable ? `${next} ${otherwise(canBeInapplicable)}` : next),
        )
      // What a guide may leave out is asked for once it has what it may not: a new form stays quiet.
      return [...missing, ...checkControlClasses(subject), ...(missing.length > 0 ? [] : unsaid(subject))]
    }
    if (subject.type !== 'side-effect') return []
    return partsOfSideEffect
      .filter(({ field }) => !subject.passages.some(({ path }) => path.startsWith(field)))
      .filter(({ isAsked }) => isAsked(subject.fields))
      .map(({ field, says }) => ({ ...finding(field, says, dontGuess), level: 'warn' }))
  },
}

/** A plain text has no fields: it may say all of that in its body. */
const unsaid = (subject: Subject): Finding[] =>
  askedOfTreatment
    .filter(({ fields }) => !['body', ...fields].some((field) => holds(field)(subject)))
    .map(({ fields: [field = ''], says }) => ({ ...finding(field, says, dontGuess), level: 'warn' }))

const dontGuess = 'Fill it in where a source or the clinic says it. Leave it empty rather than guess.'

const otherwise = (topic: TreatmentTopic): string =>
  isNoneKnown(topic)
    ? 'Or say under “What doesn’t apply” that none is known, and how you know.'
    : 'Or say under “What doesn’t apply” why it doesn’t.'

const isOnPage = (subject: Subject, { topic, isFilledIn }: RequiredTopic): boolean =>
  isFilledIn?.(subject) === true ||
  (topic !== undefined &&
    (hasLexicon(subject.locale) ? mentionsTopic(subject, topic) || partsMentionTopic(subject, topic) : !isFilledIn))

const finding = (path: string, says: string, next: string): Finding => ({
  rule: 'D3',
  level: 'block',
  path,
  excerpt: '',
  message: `The page doesn’t say ${says}.`,
  next,
})
