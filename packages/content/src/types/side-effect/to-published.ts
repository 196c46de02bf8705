import { clinicalFieldsToPublished } from '../../fields/groups/clinical-fields-to-published.ts'
import { durationToPublished } from '../../fields/groups/duration-to-published.ts'
import { optionalFactualBlockToPublished } from '../../fields/groups/factual-block-to-published.ts'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { Mapping } from '../../mapping/mapping-context.ts'

export const toPublished: Mapping = (document, context) => {
  const from = new DocumentReader('side-effect', document, context)
  return from.document({
    slug: from.text('slug'),
    plainName: from.text('plainName'),
    shortName: from.text('shortName'),
    medicalName: from.text('medicalName'),
    manifestation: from.text('manifestation'),
    summary: from.text('summary'),
    severity: from.text('severity'),
    isSerious: from.flag('isSerious'),
    onset: durationToPublished(from.group('onset')),
    peak: durationToPublished(from.group('peak')),
    duration: durationToPublished(from.group('duration')),
    whatItFeelsLike: optionalFactualBlockToPublished(from.group('whatItFeelsLike')),
    whatToDo: optionalFactualBlockToPublished(from.group('whatToDo')),
    howWeManageIt: optionalFactualBlockToPublished(from.group('howWeManageIt')),
    whoIsAtHigherRisk: optionalFactualBlockToPublished(from.group('whoIsAtHigherRisk')),
    careAdvice: from.references('careAdvice', 'care-advice'),
    canBeReported: from.flag('canBeReported'),
    ...clinicalFieldsToPublished(from, context.locale),
  })
}
