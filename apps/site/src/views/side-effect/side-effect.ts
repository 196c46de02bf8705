import { limits, type SideEffect } from '@carepath/schema'
import { relatedEffects, sideEffectNeighbours } from '../../directory/side-effect-neighbours.ts'
import { treatmentsWithEffect, type TreatmentWithEffect } from '../../directory/treatments-with-effect.ts'
import { formatList } from '../../i18n/format.ts'
import { severityWords } from '../../i18n/severity-words.ts'
import { sideEffectIndexPath } from '../../routes/paths.ts'
import { effectName } from '../../snapshot/effect-name.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { Link } from '../../routes/link.ts'
import type { PageView } from '../parts/page-view.ts'
import { careCards, type CareCardView } from '../parts/care-advice.ts'
import { durationView, momentView, type DurationView } from '../parts/duration.ts'
import { frequencyView, type FrequencyView } from '../parts/frequency.ts'
import { blockView, type BlockView } from '../parts/grounds.ts'
import { reviewView } from '../parts/review.ts'
import { effectTimesView, type EffectTimesView } from '../effect-time/effect-times.ts'
import { effectTimeView, type EffectTimeView } from '../effect-time/effect-time.ts'
import { reportingViews, type ReportingView } from './reporting.ts'

/** How often the effect happens with one treatment. */
export interface TreatmentFrequency {
  /** The treatment's page of side effects. */
  treatment: Link
  frequency: FrequencyView
  /** When it can happen with this treatment, where the treatment says so itself. */
  times?: EffectTimesView
}

export interface SideEffectView {
  /** Absent where it equals the plain name, or nobody has named it. */
  medicalName?: string
  summary: string
  isSerious: boolean
  /** How strong it mostly is, in words. */
  severity?: string
  /** How often it happens with each treatment that lists it. */
  frequencies: TreatmentFrequency[]
  onset?: DurationView
  peak?: DurationView
  duration?: DurationView
  /** The three times as lines; absent where too few are given. */
  time?: EffectTimeView
  careCards: CareCardView[]
  /** True where a card says when to call 988: whoever needs it comes upon it before any number of how often. */
  isAboutCrisis: boolean
  whatItFeelsLike?: BlockView
  whatToDo?: BlockView
  howWeManageIt?: BlockView
  whoIsAtHigherRisk?: BlockView
  /** Where to report it: with the regulators of the treatments that can cause it. */
  reporting: ReportingView[]
  treatments: Link[]
  related: Link[]
}

/** One side effect: how often, what it feels like, what to do, when to get help. */
export function sideEffectView(context: PageContext): PageView<SideEffectView> {
  const { text, locale } = context
  const effect = context.requireOwner('side-effect')
  context.noteReviewed(effect)
  const neighbours = sideEffectNeighbours(context.snapshot, locale, effect.id)
  const related = neighbours ? relatedEffects(neighbours, effect.id, maxRelatedLinks) : []
  const body = buildBody(context, effect, related)
  context.citations.cite(effect.review.sources, { document: effect, field: 'review.sources' })
  return {
    title: effectName(context.snapshot, locale, effect),
    ...(effect.shortName && { shortTitle: effect.shortName }),
    seoTitle: effect.seo.title ?? titleWithTreatments(context, effect),
    description: effect.seo.description ?? effect.summary,
    breadcrumbs: [{ label: text.sideEffects, path: sideEffectIndexPath(locale) }],
    ...(neighbours && {
      sidebar: { title: text.sideEffectsOf(neighbours.treatment), links: neighbours.effects.map(({ link }) => link) },
    }),
    review: reviewView(context, effect),
    search: { keywords: effect.medicalName ? [effect.medicalName] : [] },
    body,
  }
}

/** "Headache: Magnetic stimulation": the treatments that can cause it, as far as a title has room for them. */
function titleWithTreatments({ snapshot, locale }: PageContext, effect: SideEffect): string {
  const name = effect.shortName ?? effectName(snapshot, locale, effect)
  const treatments = treatmentsWithEffect(snapshot, locale, effect.id).map((treatment) => treatment.name)
  const withAll = `${name}: ${formatList(locale, treatments)}`
  return treatments.length > 0 && (treatments.length === 1 || withAll.length <= limits.seoTitle) ? withAll : name
}

/** Reads fields in the order of the page, so that sources are numbered in that order. */
function buildBody(context: PageContext, effect: SideEffect, related: Link[]): SideEffectView {
  const at = (field: string) => ({ document: effect, field })
  const { onset, peak, duration } = effect
  const treatments = treatmentsWithEffect(context.snapshot, context.locale, effect.id)
  const time = effectTimeView(context, effect)
  const severity = severityWords(effect, context.text)
  const medicalName = ownMedicalName(effect)
  return {
    ...(medicalName && { medicalName }),
    summary: effect.summary,
    isSerious: effect.isSerious,
    isAboutCrisis: isAboutCrisis(context, effect),
    ...(severity && { severity }),
    frequencies: treatments.map((treatment) => treatmentFrequency(context, treatment)),
    ...(onset && { onset: momentView(context, onset, at('onset')) }),
    ...(peak && { peak: momentView(context, peak, at('peak')) }),
    ...(duration && { duration: durationView(context, duration, at('duration')) }),
    ...(time && { time }),
    careCards: careCards(context, effect.careAdvice, at('careAdvice')),
    ...(effect.whatItFeelsLike && {
      whatItFeelsLike: blockView(context, effect.whatItFeelsLike, at('whatItFeelsLike')),
    }),
    ...(effect.whatToDo && { whatToDo: blockView(context, effect.whatToDo, at('whatToDo')) }),
    ...(effect.howWeManageIt && { howWeManageIt: blockView(context, effect.howWeManageIt, at('howWeManageIt')) }),
    ...(effect.whoIsAtHigherRisk && {
      whoIsAtHigherRisk: blockView(context, effect.whoIsAtHigherRisk, at('whoIsAtHigherRisk')),
    }),
    reporting: effect.canBeReported ? reportingViews(context, effect.id) : [],
    treatments: treatments.map(({ name, path }) => ({ label: name, path })),
    related,
  }
}

const isAboutCrisis = ({ snapshot, locale }: PageContext, { careAdvice }: SideEffect): boolean =>
  careAdvice.some(({ id }) => snapshot.get('care-advice', id, locale)?.action === 'callOrText988')

const ownMedicalName = ({ plainName, medicalName }: SideEffect): string | undefined =>
  medicalName?.toLowerCase() === plainName.toLowerCase() ? undefined : medicalName

function treatmentFrequency(context: PageContext, treatment: TreatmentWithEffect): TreatmentFrequency {
  context.notePart(treatment.part, { type: 'treatment', id: treatment.id })
  const from = { document: { type: 'treatment' as const, id: treatment.id }, field: treatment.field }
  const frequency = frequencyView(context, treatment, from)
  const times = effectTimesView(context, treatment.row.times, from)
  return {
    treatment: { label: treatment.name, path: treatment.sideEffectsPath },
    frequency,
    ...(times && { times }),
  }
}

const maxRelatedLinks = 4
