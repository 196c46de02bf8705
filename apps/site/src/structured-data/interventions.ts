import {
  findControlClass,
  interventionsOf,
  needsNotice,
  type Control,
  type InterventionKind,
  type Treatment,
} from '@carepath/schema'
import type {
  DrugLeaf,
  DrugLegalStatusLeaf,
  MedicalDeviceLeaf,
  MedicalProcedureLeaf,
  MedicalTherapyLeaf,
  PhysicalTherapyLeaf,
  PsychologicalTreatmentLeaf,
  Thing,
} from 'schema-dts'
import { formatCountry } from '../i18n/format.ts'
import { treatmentPath } from '../routes/paths.ts'
import { controlsOf, controlWords } from '../views/treatment/control-classes.ts'
import { nameOf, routeWords, type Placed } from '../views/treatment/interventions.ts'
import { statusLines } from '../views/treatment/regulatory-status.ts'
import type { PageContext } from '../page-context/page-context.ts'
import { nodeId, referTo, type NodeReference } from './node-id.ts'

type Node =
  | DrugLeaf
  | MedicalDeviceLeaf
  | MedicalProcedureLeaf
  | MedicalTherapyLeaf
  | PhysicalTherapyLeaf
  | PsychologicalTreatmentLeaf

/** Everything a treatment consists of, as the first page of the hub shows it: each by its own kind. */
export function interventionNodes(context: PageContext, treatment: Treatment): (Node & Thing)[] {
  return treatment.interventions.map((intervention, index) =>
    interventionNode(context, treatment, { intervention, index }),
  )
}

function interventionNode(context: PageContext, treatment: Treatment, { intervention, index }: Placed): Node & Thing {
  const id = interventionId(treatment, index)
  const name = nameOf(context, treatment, { intervention, index })
  const standing = statusLines(context, treatment, statusesAt(treatment, index))
  const described = standing.length > 0 && { description: oneOrMany(standing) }
  switch (intervention.kind) {
    case 'drug': {
      const { genericName } = intervention
      const controls = controlsOf(intervention).map((control) => legalStatus(context, treatment, control))
      const route = routeWords(context, intervention)
      return {
        '@type': 'Drug',
        '@id': id,
        name: genericName,
        nonProprietaryName: genericName,
        ...(route && { administrationRoute: route }),
        ...(treatment.howItWorks &&
          isAllThatTreats(treatment, index) && { mechanismOfAction: treatment.howItWorks.body.text }),
        ...described,
        // How a regulator stands to a use is no legal status of the medicine: its class of control is.
        ...(controls.length > 0 && { legalStatus: controls }),
        ...(!intervention.isSupporting && warningOf(treatment, index)),
      }
    }
    case 'device':
      return { '@type': 'MedicalDevice', '@id': id, name: intervention.deviceType, ...described }
    case 'procedure':
      return { '@type': 'MedicalProcedure', '@id': id, name, ...described }
    case 'psychologicalTherapy':
      return { '@type': 'PsychologicalTreatment', '@id': id, name, ...described }
    case 'physicalTherapy':
      return { '@type': 'PhysicalTherapy', '@id': id, name, ...described }
    case 'other':
      return { '@type': 'MedicalTherapy', '@id': id, name: intervention.description, ...described }
  }
}

/** A class holds in its own country alone. */
function legalStatus(context: PageContext, treatment: Treatment, control: Control): DrugLegalStatusLeaf {
  const { line } = controlWords(context, treatment, control)
  const country = findControlClass(control.controlClass)?.regulator.country
  return {
    '@type': 'DrugLegalStatus',
    name: line,
    ...(country && { applicableLocation: { '@type': 'Country', name: formatCountry(context.locale, country) } }),
  }
}

const statusesAt = (treatment: Treatment, index: number): Treatment['statuses'] =>
  treatment.statuses.filter((status) => interventionsOf(status, treatment).includes(index))

/** A text, or several as schema.org has them. */
export const oneOrMany = (texts: string[]): string | string[] => (texts.length === 1 ? texts.join('') : texts)

/** The medicines that treat, for a treatment that has any. */
export function drugReferences(treatment: Treatment): { drug?: NodeReference[] } {
  const ids = drugIds(treatment)
  return ids.length > 0 ? { drug: ids.map(referTo) } : {}
}

/** What treats beside medicines, as things that the page is about. */
export function otherReferences(treatment: Treatment): NodeReference[] {
  return treatment.interventions.flatMap(({ kind }, index) =>
    kind === 'drug' ? [] : [referTo(interventionId(treatment, index))],
  )
}

/** The warning that a use is not approved, with each medicine whose use that is; none for an approved use, or a device's. */
export function warningNodes(treatment: Treatment): DrugLeaf[] {
  return treatment.interventions.flatMap((_, index) => {
    const id = interventionId(treatment, index)
    const warning = drugIds(treatment).includes(id) ? warningOf(treatment, index) : undefined
    return warning ? [{ '@type': 'Drug' as const, '@id': id, ...warning }] : []
  })
}

/** The notice may be about another of the things that a treatment consists of: then it is no warning of this one. */
function warningOf(treatment: Treatment, index: number): { warning: string } | undefined {
  const { statuses, regulatoryDisclosure } = treatment
  const isMeant = statuses.some((status) => needsNotice([status]) && interventionsOf(status, treatment).includes(index))
  return isMeant && regulatoryDisclosure ? { warning: regulatoryDisclosure.body.text } : undefined
}

/** The warning about pregnancy, with the medicine where nothing else treats; none where the guide has none. */
export function pregnancyNodes(treatment: Treatment): DrugLeaf[] {
  const pregnancyWarning = treatment.pregnancyAndBreastfeeding?.body.text
  if (pregnancyWarning === undefined) return []
  const isOfDrug = (id: string, index: number) => isAllThatTreats(treatment, index) && drugIds(treatment).includes(id)
  return treatment.interventions.flatMap((_, index) => {
    const id = interventionId(treatment, index)
    return isOfDrug(id, index) ? [{ '@type': 'Drug' as const, '@id': id, pregnancyWarning }] : []
  })
}

/** True of the one intervention that treats: what a guide says of the whole is so of that one, and of several not of each. */
export function isAllThatTreats({ interventions }: Treatment, index: number): boolean {
  const treating = interventions.flatMap(({ isSupporting }, place) => (isSupporting ? [] : [place]))
  return treating.length === 1 && treating[0] === index
}

const drugIds = (treatment: Treatment): string[] =>
  treatment.interventions.flatMap(({ kind, isSupporting }, index) =>
    kind === 'drug' && !isSupporting ? interventionId(treatment, index) : [],
  )

const nodeNames: Record<InterventionKind, string> = {
  drug: 'drug',
  device: 'device',
  procedure: 'procedure',
  psychologicalTherapy: 'psychological-therapy',
  physicalTherapy: 'physical-therapy',
  other: 'therapy',
}

/** The node that all pages of the hub share. */
function interventionId({ locale, slug, interventions }: Treatment, index: number): string {
  const kind = interventions[index]?.kind ?? 'other'
  const name = nodeNames[kind]
  const before = interventions.slice(0, index).filter((each) => each.kind === kind).length
  return nodeId(treatmentPath(locale, slug), before === 0 ? name : `${name}-${before + 1}`)
}
