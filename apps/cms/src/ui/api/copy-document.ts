import { z } from 'zod'
import { request } from './request.ts'

/** What Payload answers to a copy. */
const CopySchema = z.object({ doc: z.object({ id: z.string() }) })

/** Copies a document, as a draft, in all its languages; gives the id of the copy. */
export async function copyDocument(
  api: string,
  { collection, id, locale }: { collection: string; id: string; locale: string },
): Promise<string> {
  const answer = await request(`${api}/${collection}/${id}/duplicate?locale=${locale}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ _status: 'draft' }),
  })
  return CopySchema.parse(answer).doc.id
}
