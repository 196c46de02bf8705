import type { Words } from '../../../../model/text/admin-dictionary.ts'
import { treatmentOverview } from './treatment-overview.ts'
import { regulators } from './regulators.ts'
import { shared } from './shared.ts'
import { treatmentVisit } from './treatment-visit.ts'
import { treatmentEffects } from './treatment-effects.ts'
import { treatmentResults } from './treatment-results.ts'
import { guidance } from './guidance.ts'
import { sourcesAndPeople } from './sources-and-people.ts'
import { clinics } from './clinics.ts'
import { site } from './site.ts'
import { fillingIn } from './filling-in.ts'
import { records } from './records.ts'
import { trash } from './trash.ts'

/** Labels, help and answers of forms and lists. */
export const forms: Words = {
  ...treatmentOverview,
  ...regulators,
  ...shared,
  ...treatmentVisit,
  ...treatmentEffects,
  ...treatmentResults,
  ...guidance,
  ...sourcesAndPeople,
  ...clinics,
  ...site,
  ...fillingIn,
  ...records,
  ...trash,
}
