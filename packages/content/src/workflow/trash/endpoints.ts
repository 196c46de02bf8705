import { IdSchema } from '@carepath/schema'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { endpoint } from '../request/endpoint.ts'
import { deleteForGood } from './delete-for-good.ts'
import { restoreFromTrash } from './restore.ts'

/** An entry of the trash. */
const EntrySchema = z.strictObject({ id: IdSchema })

/** Taking documents and files out of the trash: back to their collection, `POST /trash/restore`, or for good, `POST /trash/delete`. */
export const trashEndpoints: Endpoint[] = [
  endpoint({
    path: '/trash/restore',
    method: 'post',
    schema: EntrySchema,
    handler: (req, { id }) => restoreFromTrash(req, id),
  }),
  endpoint({
    path: '/trash/delete',
    method: 'post',
    roles: ['admin'],
    refusal: 'Only admins can delete for good.',
    schema: EntrySchema,
    handler: (req, { id }) => deleteForGood(req, id),
  }),
]
