import { findStatus, regulators, wordsIn } from '@carepath/schema'
import type { PageContext } from '../../page-context/page-context.ts'

/** Where patients report a side effect. */
export interface ReportingView {
  /** As it stands after "to". */
  program: string
  phone?: { display: string; dial: string }
  address: string
  /** The address as people read it. */
  host: string
}

/** The reporting programs of the regulators that the treatments with this effect stand with, in the order of their files. */
export function reportingViews({ snapshot, locale }: PageContext, effect: string): ReportingView[] {
  const named = new Set(
    snapshot
      .where('treatment', locale, 'sideEffects', effect)
      .flatMap(({ statuses }) => statuses.map(({ status }) => findStatus(status)?.regulator.id)),
  )
  return regulators
    .filter(({ id }) => named.has(id))
    .flatMap((regulator) => {
      const { reporting } = regulator
      if (!reporting) return []
      const { name, phone, address } = reporting
      const program = wordsIn(name, locale, regulator)
      return [{ program, ...(phone && { phone }), address, host: address.replace('https://', '') }]
    })
}
