import type { EffectTime, FrequencyFigure, TreatmentSideEffect } from '@carepath/schema'
import { durationToPublished } from '../../fields/groups/duration-to-published.ts'
import { frequencyValueToPublished } from '../../fields/groups/frequency-value-to-published.ts'
import { studiedToPublished } from '../../fields/groups/grounds-to-published.ts'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'

/** One effect of a treatment. The form hides what is said without figures once there is one. */
export function sideEffectToPublished(from: FieldReader): Unchecked<TreatmentSideEffect> {
  const figures = from.rows('figures', figureToPublished)
  const times = from.rows('times', timeToPublished)
  const isUnknown = figures.length === 0
  return {
    effect: from.reference('effect', 'side-effect'),
    figures,
    times: times.length > 0 ? times : undefined,
    sources: isUnknown ? from.references('sources', 'source') : [],
    studied: isUnknown ? studiedToPublished(from) : undefined,
    note: isUnknown ? from.text('note') : undefined,
  }
}

function timeToPublished(from: FieldReader): Unchecked<EffectTime> {
  return {
    name: from.text('name'),
    onset: durationToPublished(from.group('onset')),
    duration: durationToPublished(from.group('duration')),
  }
}

function figureToPublished(from: FieldReader): Unchecked<FrequencyFigure> {
  const per = from.text('per')
  return {
    value: frequencyValueToPublished(from.group('value')),
    per,
    // The form hides the words under any other choice; an earlier text is not published.
    perInWords: per === 'other' ? from.text('perInWords') : undefined,
    comparator: comparatorToPublished(from.group('comparator')),
    studied: studiedToPublished(from),
    sources: from.references('sources', 'source'),
    note: from.text('note'),
  }
}

const numbers = ['numerator', 'denominator', 'percent', 'from', 'to', 'studies']

/** Left out where neither its name nor a number is filled in. */
function comparatorToPublished(from: FieldReader): Unchecked<FrequencyFigure['comparator']> {
  const [name, value] = [from.text('name'), from.group('value')]
  const isEmpty = name === undefined && numbers.every((number) => value.number(number) === undefined)
  return isEmpty ? undefined : { name, value: frequencyValueToPublished(value) }
}
