import { ruleIds } from '@carepath/editorial'
import { IdSchema, LocaleSchema, WrittenTypeSchema } from '@carepath/schema'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { layOverNewest } from '../../candidate/stored/form.ts'
import { endpoint } from '../request/endpoint.ts'
import { checkFormOnScreen, type FormToCheck } from './check-form.ts'
import { overrideRule } from './override-rule.ts'

const FormSchema = z.strictObject({
  type: WrittenTypeSchema,
  /** Absent while the document is being created. */
  id: IdSchema.optional(),
  locale: LocaleSchema,
  /** The form as it is on the screen, saved or not. */
  data: z.record(z.string(), z.unknown()),
})

const OverrideSchema = z.strictObject({
  type: WrittenTypeSchema,
  id: IdSchema,
  locale: LocaleSchema,
  rule: z.enum(ruleIds),
  excerpt: z.string().min(1).max(20_000),
  reason: z.string().trim().min(10, { error: 'must explain in a sentence why the wording is acceptable' }).max(2000),
})

/** What the editorial rules find in a form while it is written, `POST /editorial`, and a clinician’s override of a rule. */
export const editorialEndpoints: Endpoint[] = [
  endpoint({
    path: '/editorial',
    method: 'post',
    schema: FormSchema,
    handler: async (req, form) => checkFormOnScreen(req, await toFormToCheck(req, form), form.data),
  }),
  endpoint({
    path: '/editorial/override',
    method: 'post',
    schema: OverrideSchema,
    handler: async (req, input) => {
      await overrideRule(req, input)
      return {}
    },
  }),
]

/** The saved document in all languages, with what is on the screen in place of what is saved in its language. */
async function toFormToCheck(req: PayloadRequest, form: z.infer<typeof FormSchema>): Promise<FormToCheck> {
  const { type, id, locale, data } = form
  return { type, locale, stored: await layOverNewest(req, { type, id, data }, locale) }
}
