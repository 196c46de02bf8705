import { createLocalReq, type Payload } from 'payload'
import { isRowLive } from '../../candidate/stored/live-row.ts'
import { findNewestVersion } from '../../candidate/stored/find-newest-version.ts'
import { endApprovedRequests } from './review-requests.ts'

const pageSize = 200

/**
 * Ends the approved requests whose documents are published as they are, or gone: earlier releases left them as they were.
 * Returns how many.
 */
export async function settleApprovedRequests(payload: Payload): Promise<number> {
  const req = await createLocalReq({}, payload)
  const keys = new Map<string, Parameters<typeof endApprovedRequests>[1]>()
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'reviews',
      where: { status: { equals: 'approved' } },
      ...{ sort: 'submittedAt', limit: pageSize, page, depth: 0, overrideAccess: true },
      select: { documentType: true, documentId: true },
    })
    for (const { documentType: type, documentId: id } of docs) keys.set(`${type}/${id}`, { type, id })
    if (!hasNextPage) break
  }
  let count = 0
  for (const key of keys.values()) {
    const newest = await findNewestVersion(req, key)
    if (newest && !(newest.isPublished && (await isRowLive(req, key)))) continue
    await endApprovedRequests(req, key)
    count += 1
  }
  return count
}
