'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect } from 'react'
import useSWR, { useSWRConfig } from 'swr'
import { type ApiError, get, queryAddress, type Query } from './request.ts'
import type { GetRoutes } from './routes.ts'
import { useApiAddress } from './use-api-address.ts'

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
/** Components that ask at nearly the same time share one request: less than the shortest poll. */
const sharedMs = 100

/** What the mounted components show, by address: how many show it, and as of which version of the document. */
const shown = new Map<string, { count: number; version: number | undefined }>()

/** Asks the admin's API and keeps the answer up to date. Asks nothing without a query, nor for a signed-out user. */
export function useQuery<Route extends keyof GetRoutes>(
  route: Route,
  query: Query | undefined,
  { pollMs = 0, version }: QueryOptions<GetRoutes[Route]> = {},
): QueryResult<GetRoutes[Route]> {
  const api = useApiAddress()
  const { user } = useAuth()
  const isPolled = pollMs !== 0
  const address = user && query ? queryAddress(api, route, query) : null
  const { data, error, mutate } = useSWR<GetRoutes[Route], ApiError>(address, () => get(api, route, query ?? {}), {
    // A new function for each render: after a 0, SWR polls again only once the function has changed.
    refreshInterval: typeof pollMs === 'number' ? pollMs : (answer) => pollMs(answer),
    revalidateOnFocus: isPolled,
    revalidateOnReconnect: false,
    // A machine without a network still reaches an admin that runs on it.
    isOnline: () => true,
    shouldRetryOnError: isPolled,
    onErrorRetry: (_error, _address, _config, retry, options) => setTimeout(() => void retry(options), retryMs),
    dedupingInterval: sharedMs,
  })
  useRefreshAfterSave(address, version)
  return { answer: data, error, refresh: mutate }
}

/** Asks once after each save, however many components show the answer, and drops an answer that none shows any more. */
function useRefreshAfterSave(address: string | null, version: number | undefined): void {
  const { mutate } = useSWRConfig()
  useEffect(() => {
    if (address === null) return undefined
    const entry = shown.get(address) ?? { count: 0, version }
    shown.set(address, entry)
    entry.count += 1
    return () => {
      entry.count -= 1
      if (entry.count > 0) return
      shown.delete(address)
      // A page that is opened again begins with what is true then, not with what SWR remembers.
      void mutate(address, undefined)
    }
  }, [address])
  useEffect(() => {
    const entry = address === null ? undefined : shown.get(address)
    if (address === null || !entry || entry.version === version) return
    entry.version = version
    void mutate(address)
  }, [address, version])
}
