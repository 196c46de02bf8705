import { findControlClass, findStatus, type Treatment } from '@carepath/schema'
import { pageClinics } from '../../page-context/page-clinics.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { controlsOf } from './control-classes.ts'

/** True of a guide whose clinics, standings and control classes are of several countries: each then says of which. */
export function isOfSeveralCountries(context: PageContext, { statuses, interventions }: Treatment): boolean {
  const regulators = [
    ...statuses.map(({ status }) => findStatus(status)?.regulator),
    ...interventions.flatMap(controlsOf).map(({ controlClass }) => findControlClass(controlClass)?.regulator),
  ]
  const countries = [
    ...regulators.flatMap((regulator) => regulator?.country ?? []),
    ...pageClinics(context).map(({ country }) => country),
  ]
  return new Set(countries).size > 1
}
