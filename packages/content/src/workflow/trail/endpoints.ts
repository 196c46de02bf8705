import { CarepathError } from '@carepath/schema'
import type { Endpoint, PayloadRequest } from 'payload'
import { staff } from '../../model/access/staff.ts'
import { pageEvidence, type PageEvidence } from './page-evidence.ts'
import { instantIn, pathIn } from './question.ts'
import { substantiationFile } from './substantiation-file.ts'
import { told } from './told.ts'

/** What a page said then, for people who work here: facts, the very bytes, and the file that hands over the evidence. */
export const trailEndpoints: Endpoint[] = [
  answer('/trail', (evidence) => Response.json(told(evidence))),
  answer('/trail/page', ({ html }) => new Response(new Uint8Array(html), { headers: asDocument })),
  answer('/trail/substantiation', (evidence) => new Response(substantiationFile(evidence), { headers: asDocument })),
]

/** An old page is looked at, never run, and nothing keeps a copy of it. */
const asDocument = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline' *; img-src *",
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
}

function answer(path: string, tell: (evidence: PageEvidence) => Response): Endpoint {
  return {
    path,
    method: 'get',
    handler: async (req: PayloadRequest) => {
      if (!staff({ req })) return refuse(403, 'Sign in first.')
      try {
        const question = { path: pathIn(req.searchParams.get('path')), at: instantIn(req.searchParams.get('at')) }
        const evidence = await pageEvidence(req.payload, question)
        return evidence ? tell(evidence) : refuse(404, 'There was no page at that address at that time.')
      } catch (error) {
        if (error instanceof CarepathError) return refuse(400, `${error.message}. ${error.next}`)
        throw error
      }
    },
  }
}

function refuse(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
