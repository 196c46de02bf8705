'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect, useMemo } from 'react'
import useSWR from 'swr'
import { type ApiError, get, queryAddress, type Query } from './request.ts'
import type { GetRoutes } from './routes.ts'
import { useApiAddress } from './use-api-address.ts'
import { useGivenAnswer } from './given-answers.tsx'

interface QueryOptions<Answer> {
  /** Milliseconds until the answer is asked for again; 0 while it doesn't change by itself. */
  pollMs?: number | ((answer: Answer | undefined) => number)
  /** Changes with each save of the document, after which the answer is asked for again. */
  version?: number
}

interface QueryResult<Answer> {
  /** Undefined until the server has answered; the last answer while it doesn't. */
  answer: Answer | undefined
  error: ApiError | undefined
  refresh: () => Promise<unknown>
}

/** A poll that failed is repeated after this time. */
const retryMs = 5000
/** Components that ask within this time share one request: less than the shortest poll. */
const sharedMs = 100
/** A page that opens shows no older answer: SWR remembers those of earlier visits. */
const freshMs = 1000

/** The version of the document as of which each address was asked last. */
const askedVersions = new Map<string, number | undefined>()

/**
 * Asks the admin's API and keeps the answer up to date. Asks nothing without a query, nor for a signed-out user. An answer that
 * came with the page is there from the beginning, so that nothing moves when it would have arrived.
 */
export function useQuery<Route extends keyof GetRoutes>(
  route: Route,
  query: Query | undefined,
  { pollMs = 0, version }: QueryOptions<GetRoutes[Route]> = {},
): QueryResult<GetRoutes[Route]> {
  const api = useApiAddress()
  const { user } = useAuth()
  const address = user && query ? queryAddress(api, route, query) : null
  const openedAt = useMemo(() => Date.now(), [address])
  const given = useGivenAnswer(route, user ? query : undefined)
  const ask = async () => ({ answer: await get(api, route, query ?? {}), at: Date.now() })
  const isPolled = pollMs !== 0
  const { data, error, isLoading, mutate } = useSWR<Awaited<ReturnType<typeof ask>>, ApiError>(address, ask, {
    // A new function for each render: after a 0, SWR polls again only once the function has changed.
    refreshInterval: typeof pollMs === 'number' ? pollMs : (latest) => pollMs(latest?.answer ?? given),
    // What came with the page is no older than the page.
    ...(given === undefined ? {} : { revalidateOnMount: false }),
    revalidateOnFocus: isPolled,
    revalidateOnReconnect: false,
    // A machine without a network still reaches an admin that runs on it.
    isOnline: () => true,
    shouldRetryOnError: isPolled,
    onErrorRetry: (_error, _address, _config, retry, options) => setTimeout(() => void retry(options), retryMs),
    dedupingInterval: sharedMs,
  })
  useEffect(() => {
    if (address === null) return
    // A document that wasn't saved since the form was opened may have no version yet.
    const wasAsked = askedVersions.has(address)
    if (wasAsked && askedVersions.get(address) === version) return
    // The first request is SWR's own. After a save one component asks for all that show the answer.
    if (wasAsked) void mutate()
    askedVersions.set(address, version)
  }, [address, version])
  const answer = data && data.at > openedAt - freshMs ? data.answer : given
  return { answer, error: isLoading ? undefined : error, refresh: mutate }
}
