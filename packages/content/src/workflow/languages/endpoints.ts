import { DocumentKeySchema, IdSchema, WrittenTypeSchema } from '@carepath/schema'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { endpoint } from '../request/endpoint.ts'
import { findLeavingTranslations, type LeavingTranslation } from './leaving-translations.ts'
import { loadLanguagesOutOfDate } from './languages-out-of-date.ts'

const KeySchema = z.strictObject({ type: WrittenTypeSchema, id: IdSchema })

/** As in `?document=side-effect/ID&document=faq/ID`. */
const DocumentsSchema = z.strictObject({
  document: z
    .union([z.string(), z.array(z.string())])
    .transform((keys) => [keys].flat())
    .pipe(z.array(DocumentKeySchema.pipe(KeySchema)).min(1).max(200)),
})

const ListSchema = z.strictObject({ type: WrittenTypeSchema.exclude(['site-settings']) })

/** Which translations a publication takes off the site, and which have left it. */
export const languageEndpoints: Endpoint[] = [
  endpoint({
    path: '/leaving-translations',
    method: 'get',
    schema: DocumentsSchema,
    handler: async (req, { document }): Promise<{ leaving: LeavingTranslation[] }> => ({
      leaving: await findLeavingTranslations(req, document),
    }),
  }),
  endpoint({
    path: '/languages-out-of-date',
    method: 'get',
    schema: ListSchema,
    handler: (req, { type }) => loadLanguagesOutOfDate(req, type),
  }),
]
