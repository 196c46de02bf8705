import type { MedicalTherapyLeaf } from 'schema-dts'
import type { PageContext } from '../page-context/page-context.ts'
import type { PageOfKind, Description } from './description.ts'
import { namedSideEffect, namedTreatment } from './named-things.ts'
import { referTo } from './node-id.ts'

/** An effect's own page, with the treatments that can cause it. */
export function describeSideEffect(context: PageContext, { body }: PageOfKind<'side-effect'>): Description {
  const effect = context.requireOwner('side-effect')
  const node = namedSideEffect(effect)
  const outcome = effect.isSerious ? 'seriousAdverseOutcome' : 'adverseOutcome'
  const therapies = body.treatments.map((treatment): MedicalTherapyLeaf => ({
    ...namedTreatment(treatment),
    [outcome]: referTo(node['@id']),
  }))
  return {
    type: 'MedicalWebPage',
    about: [referTo(node['@id'])],
    reviewed: effect,
    entities: [
      { ...node, ...(body.medicalName && { alternateName: body.medicalName }), description: effect.summary },
      ...therapies,
    ],
  }
}
