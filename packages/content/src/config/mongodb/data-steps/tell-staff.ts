import { withPresentAction } from '@carepath/schema'
import type { DataStep } from './data-step.ts'

/** Care cards tell staff, now or in time, where they told a nurse. */
export const tellStaff: DataStep = {
  name: '202611290056-tell-staff',
  run: (documents) => documents.change('care-advice', withPresentAction),
}
