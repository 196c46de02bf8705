'use client'
import type { ClinicalType } from '@carepath/schema'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { WithdrawalState } from '@carepath/content/workflow/withdrawal/withdrawal-state.ts'

/** Who keeps the form's document off the site, asked after each save; undefined until it is known. */
export function useWithdrawalState(type: ClinicalType): WithdrawalState | undefined {
  const { config } = useConfig()
  const { id, lastUpdateTime } = useDocumentInfo()
  const [state, setState] = useState<WithdrawalState>()
  const address = `${config.serverURL}${config.routes.api}/withdrawal`
  useEffect(() => {
    if (id === undefined) return undefined
    const asking = new AbortController()
    const query = new URLSearchParams({ type, id: String(id) }).toString()
    fetch(`${address}?${query}`, { credentials: 'include', signal: asking.signal })
      .then(async (response) => {
        if (response.ok) setState((await response.json()) as WithdrawalState)
      })
      .catch(() => undefined)
    return () => asking.abort()
  }, [address, type, id, lastUpdateTime])
  return state
}
