import { clinics } from './clinics.ts'
import { controlClasses } from './control-classes.ts'
import { hiddenNotices } from './hidden-notices.ts'
import { interventions } from './interventions.ts'
import type { DataStep } from './data-step.ts'
import { frequencyByTreatment } from './frequency-by-treatment.ts'
import { statuses } from './statuses.ts'
import { tellStaff } from './tell-staff.ts'
import { textIds } from './text-ids.ts'
import { tieBreakIndexes } from './tie-break-indexes.ts'
import { translationsThatWereLive } from './translations-that-were-live.ts'

/** Every data step, in the order in which they run. Steps that were released stay as they are. */
export const dataSteps: readonly DataStep[] = [
  statuses,
  tellStaff,
  clinics,
  frequencyByTreatment,
  interventions,
  textIds,
  tieBreakIndexes,
  hiddenNotices,
  translationsThatWereLive,
  controlClasses,
]
