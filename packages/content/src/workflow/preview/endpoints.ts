import { CarepathError } from '@carepath/schema'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { runWorkerTask } from '../../outbox/ask-worker.ts'
import { endpoint, type SignedInRequest } from '../request/endpoint.ts'
import { ClinicalWordsSchema } from '../../model/clinical-key.ts'
import { getSettings } from '../../config/get-settings.ts'
import { formPreviewEndpoint } from './form-preview.ts'
import { findPerson } from './person-who-looks.ts'
import { noPreviewResponse, previewHeaders } from './preview-response.ts'
import { loadPreviewPages, type PreviewPages } from './preview-pages.ts'
import { siteFilesEndpoint } from './site-files.ts'
import { loadUnsignedParts } from './unsigned-parts.ts'

const PreviewSchema = ClinicalWordsSchema.extend({
  path: z.string().max(500).optional(),
  /** The version that is shown: another one has another address, so that the browser loads it afresh. */
  version: z.string().optional(),
})

/** The newest version of a document as patients would see it, for staff only, `GET /preview`; and the pages that show it. */
export const previewEndpoints: Endpoint[] = [
  endpoint({ path: '/preview', method: 'get', schema: PreviewSchema, handler: preview }),
  endpoint({
    path: '/preview/pages',
    method: 'get',
    schema: ClinicalWordsSchema,
    handler: async (req, words): Promise<PreviewPages> => ({
      siteUrl: getSettings(req.payload).siteUrl,
      pages: await loadPreviewPages(req, words),
    }),
  }),
  endpoint({
    path: '/preview/unsigned-parts',
    method: 'get',
    schema: ClinicalWordsSchema,
    handler: loadUnsignedParts,
  }),
  formPreviewEndpoint,
  siteFilesEndpoint,
]

/** Answers with the page that publishing would write, byte for byte. */
async function preview(
  req: SignedInRequest,
  { path: wanted, version: _, ...words }: z.infer<typeof PreviewSchema>,
): Promise<Response> {
  const path = wanted ?? (await loadPreviewPages(req, words))[0]?.path
  if (path === undefined) return noPreviewResponse(404, 'No page shows this yet. Add it to a page, then look again.')
  try {
    const { html } = await runWorkerTask(req.payload, 'preview', { ...words, path, person: findPerson(req) })
    return new Response(html, { headers: previewHeaders })
  } catch (error) {
    if (error instanceof CarepathError) return noPreviewResponse(409, `${error.message}. ${error.next}`)
    throw error
  }
}
