import { APIError } from 'payload'
import type { SignedInRequest } from '../request/endpoint.ts'
import { inWords } from '../together/in-words.ts'
import { trialRequest } from '../together/load-form.ts'

/** Why something couldn't be done, by the id of the document. */
export type Outcomes = Map<string, Error>

/** Does something with each document. What isn't a refusal, but a fault of the program, ends all of it. */
export async function oneByOne(ids: readonly string[], take: (id: string) => Promise<unknown>): Promise<Outcomes> {
  const failed: Outcomes = new Map()
  for (const id of ids)
    await take(id).catch((error: unknown) => {
      if (!(error instanceof APIError)) throw error
      failed.set(id, inWords(error))
    })
  return failed
}

/** A request of its own, in the same name: the transaction of one that is refused is over. */
export const inOwnRequest = <T>(req: SignedInRequest, work: (own: SignedInRequest) => Promise<T>): Promise<T> =>
  work({ ...trialRequest(req, {}), user: req.user })
