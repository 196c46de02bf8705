import { CarepathError } from '@carepath/schema'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { hasRole } from '../../model/access/has-role.ts'
import { askForTask } from '../../outbox/ask-worker.ts'
import { endpoint, type SignedInRequest } from '../request/endpoint.ts'
import { WordsSchema } from '../../model/clinical-key.ts'
import { settingsOf } from '../../config/settings-of.ts'
import { notice, previewHeaders } from './preview-response.ts'
import { pagesShowing, type PreviewPages } from './pages-showing.ts'
import { siteFiles } from './site-files.ts'

const PreviewSchema = WordsSchema.extend({
  path: z.string().max(500).optional(),
  /** The version that is shown: another one has another address, so that the browser loads it afresh. */
  version: z.string().optional(),
})
const HtmlSchema = z.object({ html: z.string() })

/** What patients would get of a document's newest version, for staff only: `GET /preview`, and the pages it is seen on. */
export const previewEndpoints: Endpoint[] = [
  endpoint({ path: '/preview', method: 'get', schema: PreviewSchema, handler: preview }),
  endpoint({
    path: '/preview/pages',
    method: 'get',
    schema: WordsSchema,
    handler: async (req, words): Promise<PreviewPages> => ({
      siteUrl: settingsOf(req.payload).siteUrl,
      pages: await pagesShowing(req, words),
    }),
  }),
  siteFiles,
]

/** Byte for byte the page that publishing would write. */
async function preview(
  req: SignedInRequest,
  { path: wanted, version: _, ...words }: z.infer<typeof PreviewSchema>,
): Promise<Response> {
  const path = wanted ?? (await pagesShowing(req, words))[0]?.path
  if (path === undefined) return notice(404, 'No page shows this yet. Add it to a page, then look again.')
  try {
    const answer = await askForTask(req.payload, 'preview', { ...words, path, person: personOf(req) })
    return new Response(HtmlSchema.parse(answer).html, { headers: previewHeaders })
  } catch (error) {
    if (error instanceof CarepathError) return notice(409, `${error.message}. ${error.next}`)
    throw error
  }
}

/** A reviewer sees the page with the name that their approval would put under it. */
function personOf({ user }: SignedInRequest): string | undefined {
  if (!hasRole(user, 'reviewer')) return undefined
  return typeof user.person === 'string' ? user.person : user.person?.id
}
