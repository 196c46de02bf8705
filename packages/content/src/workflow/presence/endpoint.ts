import { z } from 'zod'
import type { CollectionSlug, GlobalSlug } from 'payload'
import { publicError } from '../../model/public-error.ts'
import { endpoint, type SignedInRequest } from '../request/endpoint.ts'
import type { Saved } from '../revision/stored-revision.ts'
import { keepPresence } from './presence.ts'

const name = z.string().min(1).max(100)

const PresenceSchema = z.strictObject({
  form: z.union([z.strictObject({ collection: name, id: name }), z.strictObject({ global: name })]),
  /** Made by the form when it is opened. */
  tab: z.uuid(),
  action: z.enum(['beat', 'takeOver', 'leave']),
})

/** A form says that it is open, or left, and hears who else has it open and who may edit it: `POST /presence`. */
export const presenceEndpoint = endpoint({
  path: '/presence',
  method: 'post',
  schema: PresenceSchema,
  handler: (req, { form, ...tab }) => keepPresence(req, { form: toSaved(req, form), ...tab }),
})

function toSaved({ payload }: SignedInRequest, form: z.infer<typeof PresenceSchema>['form']): Saved {
  const fields =
    'global' in form
      ? payload.globals.config.find(({ slug }: { slug: string }) => slug === form.global)?.flattenedFields
      : payload.config.collections.find(({ slug }) => slug === form.collection)?.flattenedFields
  if (!fields?.some((field) => field.name === 'revision')) throw publicError('There is no such form.', 404)
  return 'global' in form
    ? { global: form.global as GlobalSlug }
    : { collection: form.collection as CollectionSlug, id: form.id }
}
