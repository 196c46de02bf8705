import { z } from 'zod'
import { endpoint } from '../request/endpoint.ts'
import { importRedirects } from './import-redirects.ts'

const InputSchema = z.strictObject({
  /** The bytes of the CSV file, as base64: a spreadsheet may have saved it in other letters than UTF-8. */
  file: z.base64(),
  /** True to be told what an import would do. */
  isDryRun: z.boolean(),
})

/** Imports a list of redirects, `POST /redirects-import`. An admin does it, since nobody else looks at the list. */
export const redirectImportEndpoint = endpoint({
  path: '/redirects-import',
  method: 'post',
  roles: ['admin'],
  refusal: 'Only an admin can import redirects.',
  schema: InputSchema,
  handler: (req, { file, isDryRun }) =>
    importRedirects(req.payload, Buffer.from(file, 'base64'), { isDryRun, user: req.user }),
})
