import type { Endpoint } from 'payload'
import { checkWritable } from './check-writable.ts'
import { askSiteHealth } from './publishing-health.ts'

/**
 * Tells anybody that the CMS runs, reads and writes its database, that what editors publish goes live, that somebody
 * stands for all that is live, and that the evidence log is whole. Strangers get no other answer from the API.
 */
export const health: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    await payload.count({ collection: 'users', overrideAccess: true })
    try {
      await checkWritable(payload)
    } catch (error) {
      payload.logger.warn({ err: error, msg: 'The database can’t be written.' })
      return Response.json({ status: 'read-only' }, { status: 503 })
    }
    const { publishing, unsigned, unrenderable, evidence } = await askSiteHealth(payload)
    const isPublishing = publishing === 'running' || publishing === 'starting'
    const isWell = isPublishing && unsigned.length + unrenderable.length === 0 && !evidence
    const answer = {
      ...{ status: isWell ? 'ok' : 'failing', publishing },
      ...(unsigned.length > 0 ? { unsigned } : {}),
      ...(unrenderable.length > 0 ? { unrenderable } : {}),
      ...(evidence ? { evidence: { damagedFrom: evidence.from } } : {}),
    }
    return Response.json(answer, { status: isWell ? 200 : 503 })
  },
}
