import type { SideEffect } from '@carepath/schema'
import type { MedicalSignLeaf, MedicalSymptomLeaf, MedicalTherapyLeaf } from 'schema-dts'
import { sideEffectPath } from '../routes/paths.ts'
import type { PageContext } from '../snapshot/page-context.ts'
import type { DescribedPage, Description } from './description.ts'
import { absolute, nodeId, referTo } from './node-id.ts'
import { namedTherapy } from './treatment.ts'

/** An effect as other pages name it. */
export function symptomNode({ locale, slug, plainName, manifestation }: SideEffect) {
  const path = sideEffectPath(locale, slug)
  return {
    '@type': manifestation === 'sign' ? 'MedicalSign' : 'MedicalSymptom',
    '@id': nodeId(path, 'side-effect'),
    name: plainName,
    url: absolute(path),
  } satisfies MedicalSignLeaf | MedicalSymptomLeaf
}

/** An effect's own page, with the treatments that can cause it. */
export function describeSideEffect(context: PageContext, { body }: DescribedPage<'side-effect'>): Description {
  const effect = context.owner('side-effect')
  const node = symptomNode(effect)
  const outcome = effect.isSerious ? 'seriousAdverseOutcome' : 'adverseOutcome'
  const therapies = body.treatments.map((treatment): MedicalTherapyLeaf => ({
    ...namedTherapy(treatment),
    [outcome]: referTo(node['@id']),
  }))
  return {
    type: 'MedicalWebPage',
    about: [referTo(node['@id'])],
    reviewed: effect,
    entities: [{ ...node, alternateName: effect.medicalName, description: effect.summary }, ...therapies],
  }
}
