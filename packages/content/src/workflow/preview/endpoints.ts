import { CarepathError } from '@carepath/schema'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole } from '../../model/access/has-role.ts'
import { askForTask } from '../../outbox/ask-worker.ts'
import { asked } from '../request/asked.ts'
import { WordsSchema } from '../../model/clinical-key.ts'
import { settingsOf } from '../../config/settings-of.ts'
import { notice, previewHeaders } from './preview-response.ts'
import { pagesShowing, type PreviewPages } from './pages-showing.ts'
import { siteFiles } from './site-files.ts'

const PreviewSchema = WordsSchema.extend({
  path: z.string().max(500).optional(),
  /** Which version is looked at: so that a browser asks anew for another. */
  version: z.string().optional(),
})
const HtmlSchema = z.object({ html: z.string() })

/** What patients would get of a document's newest version, for staff only: `GET /preview`, and the pages it is seen on. */
export const previewEndpoints: Endpoint[] = [
  { path: '/preview', method: 'get', handler: preview },
  {
    path: '/preview/pages',
    method: 'get',
    handler: async (req) => {
      const words = asked(req, WordsSchema, Object.fromEntries(req.searchParams))
      const shown: PreviewPages = {
        siteUrl: settingsOf(req.payload).siteUrl,
        pages: await pagesShowing(req, words),
      }
      return Response.json(shown)
    },
  },
  siteFiles,
]

/** Byte for byte the page that publishing would write. */
async function preview(req: PayloadRequest): Promise<Response> {
  const { path: wanted, version: _, ...words } = asked(req, PreviewSchema, Object.fromEntries(req.searchParams))
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
function personOf({ user }: PayloadRequest): string | undefined {
  if (!user || !hasRole(user, 'reviewer')) return undefined
  return typeof user.person === 'string' ? user.person : user.person?.id
}
