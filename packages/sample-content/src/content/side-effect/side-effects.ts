import type { SideEffectEntry } from '../../model/sample-types.ts'
import { allergicReaction } from './allergic-reaction.ts'
import { anxiety } from './anxiety.ts'
import { bladderSymptoms } from './bladder-symptoms.ts'
import { breathingProblems } from './breathing-problems.ts'
import { dissociation } from './dissociation.ts'
import { distressAfterTherapy } from './distress-after-therapy.ts'
import { dizziness } from './dizziness.ts'
import { drowsiness } from './drowsiness.ts'
import { faceTwitching } from './face-twitching.ts'
import { headache } from './headache.ts'
import { hearingChanges } from './hearing-changes.ts'
import { lastingMentalHealthSymptoms } from './lasting-mental-health-symptoms.ts'
import { mania } from './mania.ts'
import { misuse } from './misuse.ts'
import { nausea } from './nausea.ts'
import { needlePain } from './needle-pain.ts'
import { raisedBloodPressure } from './raised-blood-pressure.ts'
import { scalpPain } from './scalp-pain.ts'
import { seizure } from './seizure.ts'
import { severeBloodPressureRise } from './severe-blood-pressure-rise.ts'
import { strainedRelationships } from './strained-relationships.ts'
import { worseDepression } from './worse-depression.ts'

/** Those of several treatments first, then those of each one alone. */
export const sideEffects: SideEffectEntry[] = [
  headache,
  dizziness,
  anxiety,
  worseDepression,
  drowsiness,
  nausea,
  dissociation,
  raisedBloodPressure,
  needlePain,
  severeBloodPressureRise,
  breathingProblems,
  lastingMentalHealthSymptoms,
  allergicReaction,
  bladderSymptoms,
  misuse,
  scalpPain,
  faceTwitching,
  seizure,
  hearingChanges,
  mania,
  distressAfterTherapy,
  strainedRelationships,
]
