'use client'
import type { WrittenType } from '@carepath/schema'
import { useDocumentInfo } from '@payloadcms/ui'
import { useQuery } from '../api/use-query.ts'

/** Colleagues set schedules too, and the worker carries them out. */
const pollMs = 10_000

/** The document of this page's form, with its schedules. */
export function useSchedules(type: WrittenType, globalId?: string) {
  const { id = globalId, lastUpdateTime } = useDocumentInfo()
  const key = id === undefined ? undefined : { type, id: String(id) }
  const { answer: schedules, refresh } = useQuery('schedules', key, { pollMs, version: lastUpdateTime })
  return { key, schedules, refresh }
}
