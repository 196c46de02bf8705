import type { Treatment } from '@carepath/schema'
import { hubPath } from '../../routes/treatment-hub.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { blockView, type BlockView } from '../parts/grounds.ts'

/** What patients must know of the treatment's approval, in the first screen of each page of the hub. */
export interface RegulatoryStatusView {
  isApproved: boolean
  /** The status in a line. */
  line: string
  /** The whole disclosure, where the page has room for it. */
  disclosure?: BlockView
  /** Where the whole disclosure stands, on the other pages. */
  path?: string
}

/** In full on the pages where patients weigh the treatment, in a line elsewhere. */
export function regulatoryStatus(context: PageContext, treatment: Treatment, isInFull: boolean): RegulatoryStatusView {
  const status = {
    isApproved: treatment.regulatoryStatus === 'approved',
    line: context.text.regulatoryStatus[treatment.regulatoryStatus],
  }
  if (!isInFull) return { ...status, path: hubPath(context.locale, treatment.slug, 'treatment') }
  const { regulatoryDisclosure } = treatment
  if (!regulatoryDisclosure) return status
  return {
    ...status,
    disclosure: blockView(context, regulatoryDisclosure, { document: treatment, field: 'regulatoryDisclosure' }),
  }
}
