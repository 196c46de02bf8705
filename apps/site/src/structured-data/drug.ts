import type { Treatment } from '@carepath/schema'
import type { DrugLeaf } from 'schema-dts'
import { treatmentPath } from '../routes/paths.ts'
import type { PageContext } from '../page-context/page-context.ts'
import { nodeId } from './node-id.ts'

export const drugId = ({ locale, slug }: Treatment): string => nodeId(treatmentPath(locale, slug), 'drug')

/** The medicine, as the first page of the hub shows it. */
export function drugNode({ text }: PageContext, treatment: Treatment): DrugLeaf {
  const { genericName, route, controlSchedule } = treatment.drug
  return {
    ...bareDrug(treatment),
    name: genericName,
    nonProprietaryName: genericName,
    administrationRoute: text.route[route],
    mechanismOfAction: treatment.howItWorks.body.text,
    ...(controlSchedule !== 'none' && { legalStatus: text.controlSchedule(controlSchedule) }),
    ...warningNode(treatment),
  }
}

/** The warning that the use is not approved; undefined where every use is authorised. */
export function warningNode(treatment: Treatment) {
  const { regulatoryDisclosure } = treatment
  return (
    regulatoryDisclosure && ({ ...bareDrug(treatment), warning: regulatoryDisclosure.body.text } satisfies DrugLeaf)
  )
}

/** The warning about pregnancy; undefined where the guide has none. */
export function pregnancyNode(treatment: Treatment): DrugLeaf | undefined {
  const { pregnancyAndBreastfeeding } = treatment
  return pregnancyAndBreastfeeding && { ...bareDrug(treatment), pregnancyWarning: pregnancyAndBreastfeeding.body.text }
}

/** The node that all pages of the hub share. Only the first page names the medicine. */
function bareDrug(treatment: Treatment) {
  return { '@type': 'Drug', '@id': drugId(treatment) } as const
}
