import type { Endpoint } from 'payload'
import { asked } from '../request/asked.ts'
import { WordsSchema } from '../../model/clinical-key.ts'
import { panelStateOf } from './panel-state-of.ts'

/** Tells a form how its document stands with clinicians and patients, and what is scheduled. */
export const reviewPanel: Endpoint = {
  path: '/review-panel',
  method: 'get',
  handler: async (req) => {
    const { type, id, locale } = asked(req, WordsSchema, Object.fromEntries(req.searchParams))
    return Response.json(await panelStateOf(req, { type, id }, locale))
  },
}
