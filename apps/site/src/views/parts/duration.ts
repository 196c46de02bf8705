import { isSpan, type Duration, type Span } from '@carepath/schema'
import { formatSpan } from '../../i18n/format-number.ts'
import { capitalize } from '../../i18n/format.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { FieldPlace } from '../../snapshot/require-document.ts'
import { groundsView, type GroundsView } from './grounds.ts'

/** A span of time, with its grounds. */
export interface DurationView {
  /** Words that stand alone: "Up to 4 hours". */
  words: string
  grounds: GroundsView
}

/** How long something lasts: "5 to 10 minutes". */
export function durationView(context: PageContext, duration: Duration, from: FieldPlace): DurationView {
  return {
    words: capitalize(context.locale, durationWords(context, duration)),
    grounds: groundsView(context, duration, from),
  }
}

/** When something begins, counted from the start: "After 5 to 10 minutes". */
export function momentView(context: PageContext, moment: Duration, from: FieldPlace): DurationView {
  const { locale } = context
  if (!isSpan(moment)) return durationView(context, moment, from)
  return { words: capitalize(locale, momentWords(context, moment)), grounds: groundsView(context, moment, from) }
}

function momentWords(context: PageContext, moment: Span): string {
  const { text } = context
  const { min, max } = moment
  if (max === 0) return text.atOnce
  if (min === 0 && max === undefined) return text.atOnceOrLater
  const span = formatSpan(context, min === 0 ? { ...moment, min: max ?? min } : moment, {
    ...text.span,
    units: text.unit,
  })
  return min === 0 ? text.within(span) : text.after(span)
}

/** "5 to 10 minutes", or the words that are given for it. */
export function durationWords(context: PageContext, duration: Duration): string {
  const { text } = context
  if (!isSpan(duration)) return duration.inWords
  return duration.max === 0 ? text.atOnce : formatSpan(context, duration, { ...text.span, units: text.unit })
}
