import type { Control, InterventionKind, TreatmentIntervention } from '@carepath/schema'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'

/** One of the things a treatment consists of: the form shows the fields of its kind, and only these are published. */
export function interventionToPublished(from: FieldReader): Unchecked<TreatmentIntervention> {
  const kind = from.text('kind') as InterventionKind | undefined
  const shared = {
    intervention: from.reference('intervention', 'intervention'),
    isSupporting: from.flag('isSupporting'),
  }
  switch (kind) {
    case 'drug':
      return {
        ...{ kind, ...shared, genericName: from.text('genericName') },
        ...{ route: from.text('route'), otherRoute: from.text('otherRoute') },
        controlClasses: controlsToPublished(from),
      }
    case 'device':
      return { kind, ...shared, deviceType: from.text('deviceType'), settings: from.text('settings') }
    case 'procedure':
      return { kind, ...shared, performedBy: from.text('performedBy'), anaesthesia: from.text('anaesthesia') }
    case 'psychologicalTherapy':
    case 'physicalTherapy':
      return { kind, ...shared, format: from.text('format'), delivery: from.choices('delivery') }
    case 'other':
      return { kind, ...shared, description: from.text('description') }
    case undefined:
      return { kind, ...shared } as Unchecked<TreatmentIntervention>
  }
}

/** Absent where the form has no row. */
function controlsToPublished(from: FieldReader): Unchecked<Control[]> | undefined {
  const controls = from.rows('controlClasses', (row): Unchecked<Control> => ({
    controlClass: row.text('controlClass'),
    sources: row.references('sources', 'source'),
  }))
  return controls.length > 0 ? controls : undefined
}
