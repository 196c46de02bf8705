import { documentKey, IdSchema, locales, LocaleSchema, WrittenTypeSchema } from '@carepath/schema'
import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { loadNames, speakOf } from '../../candidate/document-name.ts'
import { endpoint, type SignedInRequest } from '../request/endpoint.ts'
import { findPublishNeeds } from './needs.ts'
import { loadPublicationEffects } from './publication-effects.ts'
import { publishTogether } from './publish-together.ts'

const KeySchema = z.strictObject({ type: WrittenTypeSchema, id: IdSchema })
const SetSchema = z.strictObject({
  documents: z.array(KeySchema).min(1).max(200),
  /** What to do with them; they are published where nothing is said. */
  event: z.enum(['publish', 'unpublish']).default('publish'),
  /** Languages in which each of them goes live, or none does; whatever is ready, where none is named. */
  languages: z.array(LocaleSchema).max(locales.length).optional(),
})

/**
 * Publishing a set of documents as one, `POST /publish-together`: all of them or none, in one transaction and one release.
 * What a document must go live with, `GET /publish-together`. What its publication changes, `GET /publication-effects`.
 */
export const togetherEndpoints: Endpoint[] = [
  endpoint({
    path: '/publish-together',
    method: 'get',
    schema: KeySchema,
    handler: (req, key) => findPublishNeeds(req, [key]),
  }),
  endpoint({
    path: '/publication-effects',
    method: 'get',
    schema: KeySchema,
    handler: (req, key) => loadPublicationEffects(req, key),
  }),
  endpoint({ path: '/publish-together', method: 'post', schema: SetSchema, handler: publishSet }),
]

async function publishSet(
  req: SignedInRequest,
  { documents, event, languages = [] }: z.infer<typeof SetSchema>,
): Promise<object> {
  const members = documents.map((key) => ({ ...key, event }))
  const [refused, names] = [
    await publishTogether(req, members, { isAllOrNothing: true, languages }),
    await loadNames(req, members),
  ]
  const listed = members.flatMap((key) => names.get(documentKey(key)) ?? [])
  if (refused.size === 0) return { documents: listed }
  const reasons = [...refused].map(([key, { message }]) => {
    const name = names.get(key)
    return { ...(name ?? {}), lacks: message, text: `${name ? speakOf(name) : 'A document'}: ${message}` }
  })
  const what = event === 'publish' ? 'Nothing was published' : 'Nothing was unpublished'
  const told = reasons.map(({ text }) => text).join(' ')
  const data = { documents: reasons.map(({ text: _, ...reason }) => reason) }
  throw new APIError(`${what}, because all of it goes together. ${told}`, 409, data, true)
}
