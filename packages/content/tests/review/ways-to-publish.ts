import type { User } from '../../src/model/payload-types.ts'
import type { TestCms } from '../support/open-cms.ts'

/** The document to publish, and who tries to. */
interface Attempt {
  cms: TestCms
  id: string
  headers: Record<string, string> | undefined
  user: User | undefined
}

type Outcome = 'done' | 'refused'

const publishing = { _status: 'published' as const }

/** Every way to publish a document whose newest version is a draft. */
export const waysToPublish = {
  REST: ({ cms, id, headers = {} }) =>
    readOutcome(cms.rest(`/glossary-terms/${id}`, { method: 'PATCH', headers, body: JSON.stringify(publishing) })),

  /** As a browser sends the form: the whole document as one part of a multipart body. */
  'the admin’s form': async ({ cms, id, headers = {} }) => {
    const form = await cms.payload.findByID({ collection: 'glossary-terms', id, draft: true, depth: 0 })
    const body = new FormData()
    body.set('_payload', JSON.stringify({ ...form, ...publishing }))
    const { 'content-type': _, ...signedIn } = headers
    return readOutcome(
      cms.rest(`/glossary-terms/${id}?depth=0&fallback-locale=null`, { method: 'PATCH', headers: signedIn, body }),
    )
  },

  'a bulk action': (attempt) => publishMany(attempt, '&draft=true'),

  'a request for many documents': (attempt) => publishMany(attempt),

  'a set that goes live together': ({ cms, id, headers = {} }) => {
    const body = JSON.stringify({ documents: [{ type: 'glossary-term', id }] })
    return readOutcome(cms.rest('/publish-together', { method: 'POST', headers, body }))
  },

  'the Local API, as a user': ({ cms, id, user }) =>
    toOutcome(
      cms.payload.update({
        collection: 'glossary-terms',
        id,
        data: publishing,
        overrideAccess: false,
        ...(user ? { user } : {}),
      }),
    ),

  /** Payload runs a schedule in the name of the person who set it. */
  'a schedule': async ({ cms, id, user }) => {
    if (!user) return 'refused'
    const { id: job } = await cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'glossary-terms', value: id },
        user: { relationTo: 'users', value: user.id },
      },
      waitUntil: new Date(Date.now() - 1000),
    })
    await cms.payload.jobs.runByID({ id: job, silent: true })
    const left = await cms.payload.count({ collection: 'payload-jobs', where: { id: { equals: job } } })
    if (left.totalDocs > 0) await cms.payload.delete({ collection: 'payload-jobs', id: job })
    return left.totalDocs === 0 ? 'done' : 'refused'
  },

  GraphQL: async ({ cms, id, headers = {} }) => {
    const query = `mutation { updateGlossaryTerm(id: "${id}", data: { _status: published }) { id } }`
    return readOutcome(cms.rest('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) }))
  },
} satisfies Record<string, (attempt: Attempt) => Promise<Outcome>>
export type Way = keyof typeof waysToPublish

async function publishMany({ cms, id, headers = {} }: Attempt, query = ''): Promise<Outcome> {
  const response = await cms.rest(`/glossary-terms?where[and][0][id][equals]=${id}${query}`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify(publishing),
  })
  const { docs = [], errors = [] } = (await response.json()) as { docs?: unknown[]; errors?: unknown[] }
  return docs.length > 0 && errors.length === 0 ? 'done' : 'refused'
}

async function readOutcome(response: Promise<Response>): Promise<Outcome> {
  const { ok, status } = await response
  if (!ok && ![400, 403, 404, 409].includes(status)) throw new Error(`An unclear refusal: ${status}.`)
  return ok ? 'done' : 'refused'
}

function toOutcome(attempt: Promise<unknown>): Promise<Outcome> {
  return attempt.then(
    () => 'done' as const,
    () => 'refused' as const,
  )
}
