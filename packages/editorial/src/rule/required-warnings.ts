import { isControlled as isControlledSomewhere, isHadAtHome, type TreatmentTopic } from '@carepath/schema'
import { toFields, toList, toLocale, toText, type Draft, type Fields } from '../model/draft.ts'
import { matches } from '../language/pattern.ts'
import { hasLexicon, requireLexicon } from '../lexicon/lexicons.ts'
import { fold } from '../reading/normalise.ts'
import { interventionKinds } from '../reading/intervention-kinds.ts'

/** What each kind of intervention asks a guide to speak of; a talking therapy asks for none of it. */
const topicsOfKind: Record<string, readonly TreatmentTopic[]> = {
  drug: ['dose', 'controlClass', 'monitoring', 'escort', 'driving', 'interactions', 'pregnancy'],
  device: ['escort', 'driving', 'pregnancy'],
  procedure: ['monitoring', 'escort', 'driving', 'pregnancy'],
  psychologicalTherapy: [],
  physicalTherapy: ['pregnancy'],
  other: ['escort', 'driving'],
}

/** What every guide lists, unless nobody knows of any. Side effects and studies have rules of their own. */
const ofEveryKind: readonly TreatmentTopic[] = ['contraindications', 'otherTreatments']

/** What a draft is held to that doesn't say yet what is done. */
const topicsOfUnknown: readonly TreatmentTopic[] = ['escort', 'driving', 'monitoring', 'misuse']

/** The topics that a treatment's guide must speak of, or say why they don't apply. */
export function requiredTopicsOf(treatment: Fields): ReadonlySet<TreatmentTopic> {
  const rows = toList(treatment.interventions).filter(asksForTopics)
  const kinds = interventionKinds({ interventions: rows })
  // Nobody goes home from there.
  const isAtHome = isHadAtHome(toList(treatment.settings))
  const ofKinds = kinds.size === 0 ? topicsOfUnknown : [...kinds].flatMap((kind) => topicsOfKind[kind] ?? [])
  return new Set([
    ...ofEveryKind,
    ...ofKinds.filter((topic) => (topic !== 'escort' || !isAtHome) && (topic !== 'dose' || hasTreatingDrug(rows))),
    ...(isControlled(treatment) ? (['misuse'] as const) : []),
    ...(isUnderAnaesthesia(treatment) ? (['fasting'] as const) : []),
  ])
}

/** What only goes with a treatment and is none of the kinds, such as lessons, asks for nothing that the treatment itself doesn't. */
function asksForTopics(intervention: unknown, _: number, all: readonly unknown[]): boolean {
  const { kind, isSupporting } = toFields(intervention)
  const isAside = kind === 'other' && isSupporting === true
  return !isAside || all.every((each) => toFields(each).isSupporting === true)
}

/** What only goes with a treatment, such as numbing drops, is given as staff see fit. */
const hasTreatingDrug = (rows: readonly unknown[]): boolean =>
  rows.map(toFields).some(({ kind, isSupporting }) => kind === 'drug' && isSupporting !== true)

/** True of a controlled drug and of anaesthesia: a word of caution about driving is not enough then. */
export const dullsTheSenses = (treatment: Fields): boolean => isControlled(treatment) || isUnderAnaesthesia(treatment)

/** The topics that the guide says don't apply, or of which it says that none is known, with a reason. */
export const inapplicableTopics = (treatment: Fields): ReadonlySet<string> =>
  new Set(
    toList(treatment.notApplicable)
      .map(toFields)
      .flatMap(({ topic, because }) => (toText(because) ? [toText(topic) ?? ''] : [])),
  )

/** True where a law of some country controls a drug of the treatment. */
function isControlled(treatment: Fields): boolean {
  return toList(treatment.interventions)
    .map(toFields)
    .some(({ controlClasses }) => isControlledSomewhere(toList(controlClasses).map(toFields)))
}

/** An answer that says that there is none is none. */
function isUnderAnaesthesia(treatment: Fields): boolean {
  const locale = toLocale(treatment as Draft)
  const saysNone = (answer: string) => hasLexicon(locale) && matches(requireLexicon(locale).saysNone, fold(answer))
  return toList(treatment.interventions).some((entry) => {
    const { kind, anaesthesia } = toFields(entry)
    const answer = toText(anaesthesia)
    return kind === 'procedure' && answer !== undefined && !saysNone(answer)
  })
}
