import { WrittenTypeSchema, IdSchema, LocaleSchema } from '@carepath/schema'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isActive } from '../../model/access/is-active.ts'
import { liveStatusOf } from './live-status-of.ts'

const QuerySchema = z.object({ type: WrittenTypeSchema, id: IdSchema, locale: LocaleSchema })

/** Tells a form how its document stands with patients. */
export const liveStatus: Endpoint = {
  path: '/live-status',
  method: 'get',
  handler: async (req: PayloadRequest) => {
    if (!isActive(req.user)) return Response.json({ errors: [{ message: 'Sign in first.' }] }, { status: 403 })
    const query = QuerySchema.safeParse(Object.fromEntries(req.searchParams))
    if (!query.success) return Response.json({ errors: [{ message: z.prettifyError(query.error) }] }, { status: 400 })
    return Response.json(await liveStatusOf(req, query.data))
  },
}
