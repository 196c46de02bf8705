import { z } from 'zod'
import { endpoint } from '../request/endpoint.ts'
import { searchDocuments } from './search-documents.ts'

/** One search over documents of all types: `GET /api/search?q=`. */
export const searchEndpoint = endpoint({
  path: '/search',
  method: 'get',
  schema: z.strictObject({ q: z.string().max(1000), locale: z.string().optional() }),
  handler: (req, { q }) => searchDocuments(req, q),
})
