import type { Treatment } from '@carepath/schema'
import { hubPath } from '../../routes/treatment-hub.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { blockView, type BlockView } from '../parts/grounds.ts'

/** The regulatory status of a treatment, shown on the first screen of each page of its hub. */
export interface RegulatoryStatusView {
  isApproved: boolean
  /** The status in a line. */
  line: string
  /** The whole disclosure, where the page has room for it. */
  disclosure?: BlockView
  /** Path of the page with the whole disclosure, where this page has only the line. */
  path?: string
}

/** The whole disclosure on pages where patients weigh the treatment, one line elsewhere. */
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
