import type { Endpoint } from 'payload'
import { z } from 'zod'
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
  trailEndpoint(
    '/trail/substantiation',
    (evidence) => new Response(renderSubstantiation(evidence), { headers: pageHeaders }),
  ),
]

/** An old page is shown without running its scripts, and no cache keeps a copy. */
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline' *; img-src *",
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
}

function trailEndpoint(path: string, toAnswer: (evidence: PageEvidence) => object): Endpoint {
  return endpoint({
    path,
    method: 'get',
    schema: z.object({ path: z.string().optional(), at: z.string().optional() }),
    errorStatus: 400,
    handler: async ({ payload }, query) => {
      const evidence = await loadPageEvidence(payload, { path: parsePagePath(query.path), at: parseInstant(query.at) })
      return evidence ? toAnswer(evidence) : errorAnswer(404, 'There was no page at that address at that time.')
    },
  })
}
