import type { Treatment, TreatmentIntervention } from '@carepath/schema'
import { capitalize, formatList } from '../../i18n/format.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { controlViews, type ControlView } from './control-classes.ts'

/** One of the things a treatment consists of, for the box on its first page. */
export interface InterventionView {
  /** "Medicine", "Device" */
  kind: string
  /** What it is and how it is given or done, in sentences. */
  description: string
  /** "It goes with the treatment." */
  isSupporting: boolean
  /** How each country's law classes the medicine. */
  controls: ControlView[]
}

/** One of the things a treatment consists of, and its place among them. */
export interface Placed {
  intervention: TreatmentIntervention
  index: number
}

/** What a treatment consists of: first what treats, then what goes with it. */
export function interventionViews(context: PageContext, treatment: Treatment): InterventionView[] {
  const views = treatment.interventions.map((intervention, index) => ({
    kind: context.text.interventionKind[intervention.kind],
    description: describe(context, intervention, nameOf(context, treatment, { intervention, index })),
    isSupporting: intervention.isSupporting,
    controls: controlViews(context, treatment, { intervention, index }),
  }))
  return [...views.filter(({ isSupporting }) => !isSupporting), ...views.filter(({ isSupporting }) => isSupporting)]
}

/** Name of one of the things a treatment consists of, as it is printed in the middle of a sentence. */
export function nameOf(context: PageContext, treatment: Treatment, { intervention, index }: Placed): string {
  return context.require(intervention.intervention, {
    document: treatment,
    field: `interventions.${index}.intervention`,
  }).name
}

/** Words for how a medicine is given; undefined where the form doesn't say. */
export function routeWords(
  { text }: Pick<PageContext, 'text'>,
  { route, otherRoute }: Pick<Extract<TreatmentIntervention, { kind: 'drug' }>, 'route' | 'otherRoute'>,
): string | undefined {
  return otherRoute ?? (route && text.route[route])
}

function describe(context: PageContext, intervention: TreatmentIntervention, name: string): string {
  const { text, locale } = context
  const sentences = (...parts: (string | undefined)[]) =>
    parts
      .filter((part) => part !== undefined)
      .map((part) => capitalize(locale, /[.!?…]$/u.test(part) ? part : `${part}.`))
      .join(' ')
  switch (intervention.kind) {
    case 'drug': {
      const { genericName } = intervention
      const how = routeWords(context, intervention)
      return sentences(how ? text.drug(genericName, how) : genericName)
    }
    case 'device': {
      const { deviceType, settings } = intervention
      return sentences(deviceType, settings && text.deviceSettings(settings))
    }
    case 'procedure': {
      const { performedBy, anaesthesia } = intervention
      return sentences(name, performedBy && text.performedBy(performedBy), anaesthesia && text.anesthesia(anaesthesia))
    }
    case 'psychologicalTherapy':
    case 'physicalTherapy': {
      const { format, delivery } = intervention
      const ways =
        delivery &&
        formatList(
          locale,
          delivery.map((way) => text.therapyDelivery[way]),
        )
      return sentences(name, [format && text.therapyFormat[format], ways].filter(Boolean).join(', ') || undefined)
    }
    case 'other':
      return sentences(intervention.description)
  }
}
