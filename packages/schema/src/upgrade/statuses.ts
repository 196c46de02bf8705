import type { ContentStep } from './content.ts'

/** Names that former standings, all of them with the FDA, have now. */
export const statusOfFormer: Readonly<Record<string, string>> = {
  approved: 'us-fda/approved',
  offLabel: 'us-fda/off-label',
  unapprovedCompounded: 'us-fda/compounded',
}

/** Puts a treatment's conditions, which its one standing was about, into one line. */
export const useOfFormer = (conditions: readonly string[]): string => conditions.join('; ')

/**
 * A treatment had one standing with the FDA, for its conditions. The notice's sources were where it could be looked up; an
 * approved use had no notice, but those of the whole document.
 */
export const statuses: ContentStep = (type, content) => {
  if (type !== 'treatment' || typeof content.regulatoryStatus !== 'string') return content
  const { regulatoryStatus, ...others } = content
  const { conditions, regulatoryDisclosure, review } = content as {
    conditions?: string[]
    regulatoryDisclosure?: { sources?: unknown[] }
    review?: { sources?: unknown[] }
  }
  const stated = regulatoryStatus === 'approved' ? review : regulatoryDisclosure
  const standing = {
    status: statusOfFormer[regulatoryStatus],
    use: useOfFormer(conditions ?? []),
    sources: stated?.sources ?? [],
  }
  return { ...others, statuses: [standing], notApplicable: [] }
}
