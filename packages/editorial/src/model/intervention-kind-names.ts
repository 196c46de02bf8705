import type { InterventionKind } from '@carepath/schema'

/** How forms and messages name the kinds of interventions. */
export const interventionKindNames: Record<InterventionKind, string> = {
  drug: 'Medicine',
  device: 'Device',
  procedure: 'Procedure',
  psychologicalTherapy: 'Psychological therapy',
  physicalTherapy: 'Physical therapy',
  other: 'Something else',
}
