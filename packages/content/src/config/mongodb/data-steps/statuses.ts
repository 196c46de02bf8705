import { statusOfFormer, useOfFormer } from '@carepath/schema'
import { ObjectId } from 'mongodb'
import type { DataStep } from './data-step.ts'
import type { StoredFields } from './stored-documents.ts'

/** The one standing of a treatment becomes the first of its standings, as the migration `statuses` does it on SQLite. */
export const statuses: DataStep = {
  name: '202611290059-statuses',
  run: (documents) => documents.change('treatments', toStatuses),
}

interface FormerTreatment extends StoredFields {
  regulatoryStatus?: string | null
  conditions?: Record<string, string | null>
  regulatoryDisclosure?: { sources?: unknown[] }
  review?: { sources?: unknown[] }
}

function toStatuses(fields: FormerTreatment): StoredFields {
  if (!('regulatoryStatus' in fields)) return fields
  const { regulatoryStatus, ...others } = fields
  if (typeof regulatoryStatus !== 'string') return others
  const stated = regulatoryStatus === 'approved' ? fields.review : fields.regulatoryDisclosure
  const uses = Object.entries(fields.conditions ?? {}).map(([locale, lines]) => [locale, useOfFormer(linesOf(lines))])
  const standing = {
    id: new ObjectId().toHexString(),
    status: statusOfFormer[regulatoryStatus],
    use: Object.fromEntries(uses) as Record<string, string>,
    sources: stated?.sources ?? [],
  }
  return { ...others, statuses: [standing] }
}

/** One entry a line, as editors write lists. */
const linesOf = (text: string | null): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
