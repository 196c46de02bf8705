import { compareByFrequency, type Treatment } from '@carepath/schema'
import { bandPhrases } from '../../i18n/frequency-phrase.ts'
import { severityWords } from '../../i18n/severity-words.ts'
import { sideEffectPath } from '../../routes/paths.ts'
import { answeringDescription } from '../parts/answering-description.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { effectName } from '../../snapshot/effect-name.ts'
import { figureParts } from '../../snapshot/figure-parts.ts'
import { listedEffects, type ListedEffect } from '../../snapshot/listed-effects.ts'
import type { PageView } from '../parts/page-view.ts'
import { careCards, type CareCardView } from '../parts/care-advice.ts'
import { durationView, type DurationView } from '../parts/duration.ts'
import { frequencyView, type FrequencyView } from '../parts/frequency.ts'
import { effectTimesView, type EffectTimesView } from '../effect-time/effect-times.ts'
import { hubPage, hubTreatment } from './hub-page.ts'
import { regulatoryStatus, type RegulatoryStatusView } from './regulatory-status.ts'
import { reasonViews, topicView, type NotApplicableView, type TopicView } from './topic.ts'

/** A row of the side-effect table. */
export interface EffectRow {
  name: string
  path: string
  summary: string
  severity?: string
  frequency: FrequencyView
  /** When it can happen with this treatment, where the treatment says so itself. */
  times?: EffectTimesView
  duration?: DurationView
}

export interface TreatmentSideEffectsView {
  status: RegulatoryStatusView
  serious: EffectRow[]
  others: EffectRow[]
  /** How it is known that there is no side effect, or no serious one. */
  noneKnown: { all: NotApplicableView[]; serious: NotApplicableView[] }
  careCards: CareCardView[]
  /** The share of people that each word of the lists means; empty where they use no such word. */
  bandMeanings: [word: string, share: string][]
  misuse: TopicView | undefined
}

/**
 * A treatment's side effects: the serious ones, with when to get help, and the others. Both are in the order of how often
 * they happen.
 */
export function treatmentSideEffectsView(context: PageContext): PageView<TreatmentSideEffectsView> {
  const treatment = hubTreatment(context)
  const { text } = context
  const body = buildBody(context, treatment)
  return hubPage(context, treatment, {
    kind: 'treatment-side-effects',
    description: answeringDescription(
      context,
      [...body.serious, ...body.others].map(({ name }) => name),
      {
        toSentence: (effects) => text.answer.sideEffects(treatment.plainName, effects),
        otherwise: (treatment.sideEffects.length > 0 ? text.describe.sideEffects : text.describe.noSideEffects)(
          treatment.plainName,
        ),
      },
    ),
    body,
  })
}

function buildBody(context: PageContext, treatment: Treatment): TreatmentSideEffectsView {
  const at = (field: string) => ({ document: treatment, field })
  const effects = listedEffects(context, treatment).toSorted((a, b) => compareByFrequency(a.row, b.row))
  const serious = effects.filter(({ effect }) => effect.isSerious)
  const cardsOfSerious = serious.flatMap(({ effect }) => effect.careAdvice)
  const rows = {
    serious: serious.map((listed) => effectRow(context, treatment, listed)),
    others: effects.filter(({ effect }) => !effect.isSerious).map((listed) => effectRow(context, treatment, listed)),
  }
  const usesBands = [...rows.serious, ...rows.others].some(({ frequency }) =>
    frequency.figures.some(({ band }) => band),
  )
  return {
    status: regulatoryStatus(context, treatment, false),
    ...rows,
    noneKnown: {
      all: reasonViews(context, treatment, ['sideEffects']),
      serious: reasonViews(context, treatment, ['seriousEffects']),
    },
    bandMeanings: usesBands ? bandPhrases(context, context.text) : [],
    careCards: careCards(context, [...treatment.careAdvice, ...cardsOfSerious], at('careAdvice')),
    misuse: topicView(context, treatment, ['misuse'], 'misuse'),
  }
}

function effectRow(context: PageContext, treatment: Treatment, { effect, row, field }: ListedEffect): EffectRow {
  // What the treatment says of how long it lasts takes the place of what is said for all treatments.
  const duration = row.times?.some((time) => time.duration) ? undefined : effect.duration
  const times = effectTimesView(context, row.times, { document: treatment, field })
  const severity = severityWords(effect, context.text)
  context.noteReviewed(effect)
  return {
    name: effectName(context.snapshot, context.locale, effect),
    path: sideEffectPath(context.locale, effect.slug),
    summary: effect.summary,
    ...(severity && { severity }),
    frequency: frequencyView(
      context,
      { row, parts: figureParts(context.snapshot, context.locale, treatment, row) },
      { document: treatment, field },
    ),
    ...(times && { times }),
    ...(duration && { duration: durationView(context, duration, { document: effect, field: 'duration' }) }),
  }
}
