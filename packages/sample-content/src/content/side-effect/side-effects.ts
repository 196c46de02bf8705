import type { SideEffectEntry } from '../../model/sample-types.ts'
import { allergicReaction } from './allergic-reaction.ts'
import { anxiety } from './anxiety.ts'
import { bladderSymptoms } from './bladder-symptoms.ts'
import { breathingProblems } from './breathing-problems.ts'
import { dissociation } from './dissociation.ts'
import { dizziness } from './dizziness.ts'
import { drowsiness } from './drowsiness.ts'
import { headache } from './headache.ts'
import { lastingMentalHealthSymptoms } from './lasting-mental-health-symptoms.ts'
import { misuse } from './misuse.ts'
import { nausea } from './nausea.ts'
import { needlePain } from './needle-pain.ts'
import { raisedBloodPressure } from './raised-blood-pressure.ts'
import { severeBloodPressureRise } from './severe-blood-pressure-rise.ts'

/** In the order the treatment lists them: the frequent, the serious, those of repeated use. */
export const sideEffects: SideEffectEntry[] = [
  drowsiness,
  nausea,
  dissociation,
  headache,
  dizziness,
  anxiety,
  raisedBloodPressure,
  needlePain,
  severeBloodPressureRise,
  breathingProblems,
  lastingMentalHealthSymptoms,
  allergicReaction,
  bladderSymptoms,
  misuse,
]
