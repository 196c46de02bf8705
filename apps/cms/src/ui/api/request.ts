import { z } from 'zod'
import { translate } from '@carepath/content/wording/translate.ts'
import type { GetRoutes, PostRoutes } from './routes.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'

/** Why a request failed, in words for the person who made it. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
}

/** A list of pairs where a name occurs more than once. */
export type Query = Record<string, string> | string[][]

/** How Payload answers an error, and the project's own routes with it. */
const ErrorAnswerSchema = z.object({ errors: z.tuple([z.object({ message: z.string() })], z.unknown()) })

export function queryAddress(api: string, route: string, query: Query): string {
  return `${api}/${route}?${new URLSearchParams(query).toString()}`
}

/** Asks the admin's API; throws an ApiError where it doesn't answer. */
export async function get<Route extends keyof GetRoutes>(
  api: string,
  route: Route,
  query: Query,
): Promise<GetRoutes[Route]> {
  return (await request(queryAddress(api, route, query))) as GetRoutes[Route]
}

/** Sends JSON to the admin's API; throws an ApiError where it refuses or doesn't answer. */
export async function post<Route extends keyof PostRoutes>(
  api: string,
  route: Route,
  body: object,
  signal?: AbortSignal,
): Promise<PostRoutes[Route]> {
  const answer = await request(`${api}/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  })
  return answer as PostRoutes[Route]
}

/** Sends nothing but the address itself, to a route of Payload's own. */
export async function postTo(address: string): Promise<void> {
  await request(address, { method: 'POST' })
}

/** Deletes what an address names, by a route of Payload's own. */
export async function sendDelete(address: string): Promise<void> {
  await request(address, { method: 'DELETE' })
}

/** Why a request failed, in words; undefined where it succeeded. */
export async function catchProblem(sent: Promise<unknown>): Promise<string | undefined> {
  try {
    await sent
    return undefined
  } catch (error) {
    if (error instanceof ApiError) return error.message
    throw error
  }
}

/** Sends any request to the admin’s API; throws an ApiError where it refuses or does not answer. */
export async function request(address: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(address, { ...init, credentials: 'include' }).catch(() => undefined)
  const answer: unknown = await response?.json().catch(() => undefined)
  if (response?.ok && answer !== undefined) return answer
  const { data } = ErrorAnswerSchema.safeParse(answer)
  if (data) throw new ApiError(translateMessage(data.errors[0].message))
  // A change may have been made although its answer was lost on the way.
  throw new ApiError(
    translate('The server did not answer. Reload the page to see whether anything has changed, then try again.'),
  )
}
