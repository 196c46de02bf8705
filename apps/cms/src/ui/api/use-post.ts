'use client'
import useSWRMutation from 'swr/mutation'
import { type ApiError, post } from './request.ts'
import type { PostRoutes } from './routes.ts'
import { useApiAddress } from './use-api-address.ts'

/** A change that a component asks for: under way, answered, or refused with its reason. */
export function usePost<Route extends keyof PostRoutes>(route: Route) {
  const api = useApiAddress()
  const { trigger, isMutating, data, error } = useSWRMutation<PostRoutes[Route], ApiError, string, object>(
    `${api}/${route}`,
    (_address, { arg }) => post(api, route, arg),
    { throwOnError: false },
  )
  // The library's type forgets that nothing comes of a request that failed.
  const send: (input: object) => Promise<PostRoutes[Route] | undefined> = trigger
  return { send, isSending: isMutating, answer: data, problem: error?.message }
}
