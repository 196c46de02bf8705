import type { Treatment } from '@carepath/schema'
import { groundsToPublished, statedGroundsToPublished } from '../../fields/groups/grounds-to-published.ts'
import { hasParts, scopeToPublished, type WholeScope } from '../../fields/groups/scope-to-published.ts'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'

type RowName =
  'statuses' | 'notApplicable' | 'keyFacts' | 'regimens' | 'benefits' | 'contraindications' | 'alternatives'
type Benefit = Treatment['benefits'][number]
type RowOf<Key extends RowName> = Unchecked<NonNullable<Treatment[Key]>[number]>

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

export function keyFactToPublished(from: FieldReader, whole: WholeScope): RowOf<'keyFacts'> {
  return {
    ...{ label: from.text('label'), value: from.text('value') },
    ...scopeToPublished(from, whole),
    ...groundsToPublished(from),
  }
}

/** What was written before the treatment had one of each alone is not published: the form no longer shows it. */
export function regimensToPublished(from: FieldReader, whole: WholeScope): RowOf<'regimens'>[] | undefined {
  const rows = hasParts(whole) ? from.rows('regimens', (row) => regimenToPublished(row, whole)) : []
  return rows.length > 0 ? rows : undefined
}

function regimenToPublished(from: FieldReader, whole: WholeScope): RowOf<'regimens'> {
  return { ...scopeToPublished(from, whole), body: from.richText('body'), ...groundsToPublished(from) }
}

export function benefitToPublished(from: FieldReader, whole: WholeScope): RowOf<'benefits'> {
  return {
    statement: from.text('statement'),
    numerator: from.number('numerator'),
    denominator: from.number('denominator'),
    participants: from.number('participants'),
    percent: from.number('percent'),
    perInWords: from.text('perInWords'),
    isInconclusive: from.flag('isInconclusive') || undefined,
    isWithoutFigure: from.flag('isWithoutFigure') || undefined,
    comparator: from.text('comparator'),
    otherGroups: groupsToPublished(from),
    ratio: ratioToPublished(from.group('ratio')),
    timeframe: from.text('timeframe'),
    uncertainty: from.text('uncertainty'),
    ...scopeToPublished(from, whole),
    ...groundsToPublished(from),
  }
}

function groupsToPublished(from: FieldReader): Unchecked<Benefit['otherGroups']> {
  const groups = from.rows('otherGroups', (group) => ({
    name: group.text('name'),
    numerator: group.number('numerator'),
    denominator: group.number('denominator'),
    percent: group.number('percent'),
  }))
  return groups.length > 0 ? groups : undefined
}

function ratioToPublished(from: FieldReader): Unchecked<Benefit['ratio']> {
  const ratio = {
    kind: from.text('kind'),
    value: from.number('value'),
    low: from.number('low'),
    high: from.number('high'),
  }
  return Object.values(ratio).some((part) => part !== undefined) ? ratio : undefined
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
