import { IdSchema, WrittenTypeSchema } from '@carepath/schema'
import { z } from 'zod'
import { endpoint } from '../request/endpoint.ts'
import { loadStates } from './load-states.ts'

/** As in `?type=faq&id=ID&id=ID`. */
const AskedSchema = z.strictObject({
  type: WrittenTypeSchema.exclude(['site-settings']),
  id: z
    .union([z.string(), z.array(z.string())])
    .transform((ids) => [ids].flat())
    .pipe(z.array(IdSchema).min(1).max(200)),
})

/** How the documents of a list’s page stand. */
export const documentStatesEndpoint = endpoint({
  path: '/document-states',
  method: 'get',
  schema: AskedSchema,
  handler: (req, { type, id }) => loadStates(req, type, id),
})
