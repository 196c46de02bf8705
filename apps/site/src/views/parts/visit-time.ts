import { isOfSomeVisits, reckonVisitTime, type Treatment, type VisitTime } from '@carepath/schema'
import { formatList, formatSpan } from '../../i18n/format.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { occasionWords } from '../../i18n/occasion.ts'

/** How long the first visit and later ones take: one sentence where they take the same time. */
export function visitTimes(context: PageContext, treatment: Pick<Treatment, 'steps' | 'settings'>): string[] {
  const words = occasionWords(context, treatment)
  const [first, later] = (['first', 'later'] as const).map((visit) => {
    const time = reckonVisitTime(treatment.steps, visit, treatment.settings)
    return time && spanWords(context, time)
  })
  const isSum = treatment.steps.filter((step) => reckonVisitTime([step], 'first', treatment.settings)).length > 1
  if (first && first === later) return [words.each(first, isSum) + notCounted(context, treatment)]
  const sentences = [...(first ? [words.first(first, isSum)] : []), ...(later ? [words.later(later)] : [])]
  return sentences.map((sentence, index) =>
    index === sentences.length - 1 ? sentence + notCounted(context, treatment) : sentence,
  )
}

/** Steps of some visits only, which no sum can count: " Not counted: A lesson (Every second session)." */
function notCounted(context: PageContext, { steps, settings }: Pick<Treatment, 'steps' | 'settings'>): string {
  const { text, locale } = context
  const names = steps
    .filter((step) => isOfSomeVisits(step, settings))
    .map(({ title, visits, visitsInWords }) => {
      const which = visits === 'other' ? visitsInWords : occasionWords(context, { settings }).steps.last
      return which ? text.withAside(title, which) : title
    })
  return names.length > 0 ? ` ${text.notCounted(formatList(locale, names))}` : ''
}

/** "1 hour 10 minutes to 2 hours", in whole minutes. */
export function spanWords(context: PageContext, { min, max }: VisitTime): string {
  const { span } = context.text
  if ((max ?? min) < 1) {
    const [from, to] = [min, max].map((minutes) => (minutes === undefined ? undefined : Math.round(minutes * 60)))
    const words = { ...context.text.span, units: context.text.unit }
    return formatSpan(context.locale, { min: from ?? 0, ...(to !== undefined && { max: to }), unit: 'seconds' }, words)
  }
  const [shortest, longest] = [Math.round(min), max === undefined ? undefined : Math.round(max)]
  if (longest === undefined) return span.orLonger(timeWords(context, shortest))
  if (shortest === longest) return timeWords(context, longest)
  const unit = [shortest, longest].every((minutes) => minutes % 60 === 0) ? 'hours' : 'minutes'
  if (unit === 'hours' || longest < 60) {
    const size = unit === 'hours' ? 60 : 1
    const words = { ...context.text.span, units: context.text.unit }
    return formatSpan(context.locale, { min: shortest / size, max: longest / size, unit }, words)
  }
  return `${timeWords(context, shortest)} ${span.to} ${timeWords(context, longest)}`
}

/** "1 hour 10 minutes" */
function timeWords({ text, locale }: PageContext, minutes: number): string {
  const words = { ...text.span, units: text.unit }
  const exactly = (number: number, unit: 'hours' | 'minutes') =>
    formatSpan(locale, { min: number, max: number, unit }, words)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [
    ...(hours > 0 ? [exactly(hours, 'hours')] : []),
    ...(rest > 0 || hours === 0 ? [exactly(rest, 'minutes')] : []),
  ].join(' ')
}
