import { IdSchema, LocaleSchema, WrittenTypeSchema } from '@carepath/schema'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { endpoint } from '../request/endpoint.ts'
import { confirmTexts } from './confirm-texts.ts'
import { loadTranslation } from './load-translation.ts'

const TranslationSchema = z.strictObject({
  type: WrittenTypeSchema.exclude(['site-settings']),
  id: IdSchema,
  locale: LocaleSchema,
})
const ConfirmedSchema = TranslationSchema.extend({ keys: z.array(z.string().max(500)).min(1).max(500) })

/** A translation beside its source, `GET /translation`, and texts that are still right, `POST /translation/still-right`. */
export const translationEndpoints: Endpoint[] = [
  endpoint({ path: '/translation', method: 'get', schema: TranslationSchema, handler: loadTranslation }),
  endpoint({
    path: '/translation/still-right',
    method: 'post',
    schema: ConfirmedSchema,
    handler: async (req, input) => {
      await inTransaction(req, () => confirmTexts(req, input))
      const { type, id, locale } = input
      return loadTranslation(req, { type, id, locale })
    },
  }),
]
