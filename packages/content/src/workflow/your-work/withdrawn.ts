import { sourceLocale } from '@carepath/schema'
import type { Payload } from 'payload'
import { kindOf } from '../../candidate/document-name.ts'
import { withdrawalLabels } from '../../model/withdrawal-kind.ts'
import { formPathIn } from './form-path-in.ts'
import { maxShown, type WorkSection } from './work-section.ts'

/** What is withdrawn from the site at present, the last first. */
export async function loadWithdrawn(payload: Payload): Promise<WorkSection> {
  const { docs, totalDocs } = await payload.find({
    collection: 'withdrawals',
    where: { endedAt: { exists: false } },
    ...{ sort: '-at', limit: maxShown, depth: 0, overrideAccess: true },
  })
  const items = docs.map(({ id, title, documentType: type, documentId, kind, by, at, reason }) => ({
    ...{ key: id, title, kind: kindOf(type), languages: [], at, why: reason },
    path: formPathIn({ type, id: documentId }, sourceLocale),
    by: `${withdrawalLabels[kind]} by ${by}`,
  }))
  const path = '/collections/withdrawals?where[and][0][endedAt][exists]=false'
  return { items, count: totalDocs, lists: [{ label: 'All withdrawn', path }] }
}
