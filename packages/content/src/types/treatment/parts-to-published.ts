import type { Treatment } from '@carepath/schema'
import { groundsToPublished, statedGroundsToPublished } from '../../fields/groups/grounds-to-published.ts'
import { scopeToPublished, type WholeScope } from '../../fields/groups/scope-to-published.ts'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'

type RowOf<Key extends 'statuses' | 'notApplicable' | 'keyFacts' | 'benefits' | 'contraindications' | 'alternatives'> =
  Unchecked<Treatment[Key][number]>

export function statusToPublished(from: FieldReader, { parts }: Pick<WholeScope, 'parts'>): RowOf<'statuses'> {
  // The form asks for them only where the treatment has several.
  const interventions = parts > 1 ? from.references('interventions', 'intervention') : []
  return {
    ...{ status: from.text('status'), use: from.text('use'), sources: from.references('sources', 'source') },
    interventions: interventions.length > 0 ? interventions : undefined,
  }
}

export function notApplicableToPublished(from: FieldReader): RowOf<'notApplicable'> {
  return { topic: from.text('topic'), because: from.text('because'), ...groundsToPublished(from) }
}

export function keyFactToPublished(from: FieldReader): RowOf<'keyFacts'> {
  return { label: from.text('label'), value: from.text('value'), ...groundsToPublished(from) }
}

export function benefitToPublished(from: FieldReader): RowOf<'benefits'> {
  return {
    statement: from.text('statement'),
    numerator: from.number('numerator'),
    denominator: from.number('denominator'),
    percent: from.number('percent'),
    isInconclusive: from.flag('isInconclusive') || undefined,
    comparator: from.text('comparator'),
    timeframe: from.text('timeframe'),
    uncertainty: from.text('uncertainty'),
    ...groundsToPublished(from),
  }
}

export function contraindicationToPublished(from: FieldReader, whole: WholeScope): RowOf<'contraindications'> {
  return {
    ...{ kind: from.text('kind'), text: from.text('text') },
    ...scopeToPublished(from, whole),
    ...groundsToPublished(from),
  }
}

export function alternativeToPublished(from: FieldReader): RowOf<'alternatives'> {
  return {
    name: from.text('name'),
    description: from.text('description'),
    isNoTreatment: from.flag('isNoTreatment'),
    treatment: from.reference('treatment', 'treatment'),
    ...statedGroundsToPublished(from),
  }
}
