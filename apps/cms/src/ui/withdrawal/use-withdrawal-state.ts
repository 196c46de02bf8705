'use client'
import type { ClinicalType } from '@carepath/schema'
import { useDocumentInfo } from '@payloadcms/ui'
import type { WithdrawalState } from '@carepath/content/workflow/withdrawal/withdrawal-state.ts'
import { useQuery } from '../api/use-query.ts'

/** The open withdrawals of the form's document, as of its last save; undefined until they are known. */
export function useWithdrawalState(type: ClinicalType): WithdrawalState | undefined {
  const { id, lastUpdateTime } = useDocumentInfo()
  const query = id === undefined ? undefined : { type, id: String(id) }
  return useQuery('withdrawal', query, { version: lastUpdateTime }).answer
}
