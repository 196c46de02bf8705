'use client'
import { documentKey, type DocumentKey } from '@carepath/schema'
import { useQuery } from '../api/use-query.ts'

/** The translations that publishing some documents takes off the site; undefined until the server has answered. */
export function useLeaving(documents: readonly DocumentKey[], version?: number) {
  const query = documents.map((document) => ['document', documentKey(document)])
  const { answer, refresh } = useQuery('leaving-translations', query.length > 0 ? query : undefined, {
    ...(version === undefined ? {} : { version }),
  })
  return { leaving: answer?.leaving, refresh }
}
