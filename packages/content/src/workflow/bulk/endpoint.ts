import { IdSchema, LocaleSchema, WrittenTypeSchema } from '@carepath/schema'
import { z } from 'zod'
import { endpoint } from '../request/endpoint.ts'
import { bulkActions, type BulkResult } from './bulk-result.ts'
import { runBulk } from './run-bulk.ts'

const BulkSchema = z.strictObject({
  type: WrittenTypeSchema.exclude(['site-settings']),
  ids: z.array(IdSchema).min(1).max(200),
  action: z.enum(bulkActions),
  locale: LocaleSchema.optional(),
  /** On the clinic's clock, `YYYY-MM-DDTHH:MM`. */
  at: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u)
    .optional(),
})

/** Doing something with several documents of a list, `POST /bulk`. It tells for each what was done, or why not. */
export const bulkEndpoint = endpoint({
  path: '/bulk',
  method: 'post',
  schema: BulkSchema,
  handler: async (req, input): Promise<{ results: BulkResult[] }> => ({ results: await runBulk(req, input) }),
})
