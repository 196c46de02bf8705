'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { TakenOff } from '@carepath/content/workflow/withdrawal/take-off.ts'

/** A request that changes what patients read: under way, answered, or refused. */
export function usePost() {
  const { config } = useConfig()
  const [isWorking, setWorking] = useState(false)
  const [answer, setAnswer] = useState<Partial<TakenOff>>()
  const [error, setError] = useState<string>()
  const post = async (path: string, body: object) => {
    setWorking(true)
    setError(undefined)
    try {
      const response = await fetch(`${config.serverURL}${config.routes.api}/${path}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (response.ok) setAnswer((await response.json()) as Partial<TakenOff>)
      else setError(await messageOf(response))
    } catch {
      setError('The server can’t be reached. Nothing is known to have changed: look at the page, then try again.')
    } finally {
      setWorking(false)
    }
  }
  return { post, isWorking, answer, error }
}

async function messageOf(response: Response): Promise<string> {
  const answer = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] }
  return answer.errors?.[0]?.message ?? `The server answered ${response.status}.`
}
