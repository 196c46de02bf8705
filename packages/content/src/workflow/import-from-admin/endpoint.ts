import type { Payload } from 'payload'
import { z } from 'zod'
import { publicError } from '../../model/public-error.ts'
import { endpoint } from '../request/endpoint.ts'
import { importContent, type ContentImport } from '../content-import/import-content.ts'

const ImportSchema = z.strictObject({
  files: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(200),
        /** Its bytes, as base64: a program may have saved it in other letters than UTF-8. */
        bytes: z.base64(),
      }),
    )
    .min(1)
    .max(20),
  /** True to be told what an import would do. */
  isDryRun: z.boolean(),
  /** Brings documents of an earlier import up to date, as long as nobody has touched them since. */
  mayUpdate: z.boolean(),
})
type Input = z.infer<typeof ImportSchema>

/** The databases that an import of this program writes to. */
const importing = new WeakSet<Payload>()

/** Imports documents from files as drafts, `POST /content-import`: the same as `npm run content:import`, in the name of whoever asks. */
export const contentImportEndpoint = endpoint({
  path: '/content-import',
  method: 'post',
  schema: ImportSchema,
  handler: async ({ payload, user }, { files, ...options }: Input): Promise<ContentImport> => {
    const given = files.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes, 'base64') }))
    // What an import that failed has left is taken back by the next one: two at once would take back each other's.
    if (importing.has(payload)) throw publicError('Another import is running. Wait until it has ended.', 409)
    importing.add(payload)
    try {
      return await importContent(payload, given, { user, ...options })
    } finally {
      importing.delete(payload)
    }
  },
})
