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

/** The warning that the use is not approved; undefined for an approved use. */
export function warningNode(treatment: Treatment) {
  const { regulatoryDisclosure } = treatment
  return (
    regulatoryDisclosure && ({ ...bareDrug(treatment), warning: regulatoryDisclosure.body.text } satisfies DrugLeaf)
  )
}

/** The warning about pregnancy. */
export function pregnancyNode(treatment: Treatment): DrugLeaf {
  return { ...bareDrug(treatment), pregnancyWarning: treatment.pregnancyAndBreastfeeding.body.text }
}

/** The node that all pages of the hub share. Only the first page names the medicine. */
function bareDrug(treatment: Treatment) {
  return { '@type': 'Drug', '@id': drugId(treatment) } as const
}
