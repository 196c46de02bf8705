'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { PublishingNow } from '@carepath/content/workflow/releases/publishing-now.ts'

const busyMs = 700
const idleMs = 5000

/** What is on its way to patients, asked for again and again: often while there is something to see. */
export function usePublishingNow(): PublishingNow | undefined {
  const { config } = useConfig()
  const [now, setNow] = useState<PublishingNow>()
  const address = `${config.serverURL}${config.routes.api}/publishing-now`
  useEffect(() => {
    let isWanted = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const answer = document.hidden ? undefined : await askOnce(address)
      if (!isWanted) return
      if (answer) setNow(answer)
      timer = setTimeout(() => void ask(), answer && isBusy(answer) ? busyMs : idleMs)
    }
    void ask()
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [address])
  return now
}

const isBusy = ({ pass, pin, queuedCount }: PublishingNow) => pass !== null || (queuedCount > 0 && pin === null)

/** Without an answer nothing is said, which is true. */
async function askOnce(address: string): Promise<PublishingNow | undefined> {
  try {
    const response = await fetch(address, { credentials: 'include' })
    return response.ok ? ((await response.json()) as PublishingNow) : undefined
  } catch {
    return undefined
  }
}
