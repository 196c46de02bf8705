import type { Endpoint, Payload } from 'payload'
import { z } from 'zod'
import { archivedFilesAddress, archivedFilesEndpoint } from './archived-files.ts'
import { asPatientsSawIt } from './as-patients-saw-it.ts'
import { getSettings } from '../../config/get-settings.ts'
import { endpoint } from '../request/endpoint.ts'
import { errorAnswer } from '../request/error-answer.ts'
import { loadPageEvidence, type PageEvidence } from './page-evidence.ts'
import { parseInstant, parsePagePath } from './parse-question.ts'
import { renderSubstantiation } from './substantiation-file.ts'
import { toEvidenceJson } from './format-evidence.ts'

/** What a page said at a moment, for people who work here: the facts, the very bytes, and the file with the evidence. */
export const trailEndpoints: Endpoint[] = [
  trailEndpoint('/trail', toEvidenceJson),
  trailEndpoint('/trail/page', ({ html }) => new Response(new Uint8Array(html), { headers: pageHeaders })),
  trailEndpoint('/trail/view', ({ html, release }, payload) => {
    const page = asPatientsSawIt(html.toString(), archivedFilesAddress(payload, release.id))
    return new Response(page, { headers: viewHeaders })
  }),
  archivedFilesEndpoint,
  trailEndpoint(
    '/trail/substantiation',
    (evidence) => new Response(renderSubstantiation(evidence), { headers: pageHeaders }),
  ),
]

/** The very bytes are shown without styles, pictures and scripts: those of today would be others. No cache keeps a copy. */
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
}

/**
 * The page as patients saw it. Its scripts run as they did, with an origin of their own: they have no session, and reach neither
 * the admin nor anything else.
 */
const viewHeaders = {
  ...pageHeaders,
  'content-security-policy': [
    'sandbox allow-scripts allow-modals',
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
}

function trailEndpoint(path: string, toAnswer: (evidence: PageEvidence, payload: Payload) => object): Endpoint {
  return endpoint({
    path,
    method: 'get',
    schema: z.object({ path: z.string().optional(), at: z.string().optional() }),
    errorStatus: 400,
    handler: async ({ payload }, query) => {
      const evidence = await loadPageEvidence(payload, {
        path: parsePagePath(query.path),
        at: parseInstant(query.at, getSettings(payload).clinicTimeZone),
      })
      return evidence
        ? toAnswer(evidence, payload)
        : errorAnswer(404, 'There was no page at that address at that time.')
    },
  })
}
