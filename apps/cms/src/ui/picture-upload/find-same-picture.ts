import { z } from 'zod'
import { queryAddress } from '../api/request.ts'
import { translate } from '@carepath/content/wording/translate.ts'

/** A picture of the library with the same content as a file. */
export interface SamePicture {
  id: string
  /** What the picture shows; its file's name where nobody has said it in this language. */
  name: string
}

const AnswerSchema = z.object({
  docs: z.array(z.object({ id: z.string(), alt: z.string().nullish(), filename: z.string().nullish() })),
})

/** Looks for a file in the library, by its content: the name of each stored file holds a hash of what was uploaded. */
export async function findSamePicture(api: string, file: File): Promise<SamePicture | undefined> {
  // Browsers make hashes only on a safe connection; without one, nothing is said of copies.
  const { subtle } = globalThis.crypto as Partial<Crypto>
  // The file may have been moved or changed since it was chosen: then it can't be read.
  const content = await file.arrayBuffer().catch(() => undefined)
  if (!subtle || !content) return undefined
  const digest = await subtle.digest('SHA-256', content)
  const hash = [...new Uint8Array(digest.slice(0, 5))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const query = { 'where[filename][like]': `-${hash}`, limit: '1', depth: '0' }
  const response = await fetch(queryAddress(api, 'media', query), { credentials: 'include' }).catch(() => undefined)
  const { data } = AnswerSchema.safeParse(await response?.json().catch(() => undefined))
  const [same] = data?.docs ?? []
  return same && { id: same.id, name: same.alt ?? same.filename ?? translate('Picture') }
}
