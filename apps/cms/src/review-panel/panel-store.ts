import type { PanelState } from './panel-state.ts'

interface Watched {
  state: PanelState | undefined
  listeners: Set<() => void>
  /** Grows with every question: a late answer to an earlier one counts for nothing. */
  asked: number
}

/** What the components of a page know, by the address it is asked at: they share one question to the server. */
const watched = new Map<string, Watched>()

function at(address: string): Watched {
  const known = watched.get(address) ?? { state: undefined, listeners: new Set(), asked: 0 }
  watched.set(address, known)
  return known
}

/** Listens for what becomes known; gives what ends the listening. */
export function watchPanel(address: string, listener: () => void): () => void {
  const { listeners } = at(address)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) watched.delete(address)
  }
}

export const panelAt = (address: string): PanelState | undefined => at(address).state

/** Asks again. Without an answer the page goes on saying what it knew, which the server checks at every step anyway. */
export async function askPanel(address: string): Promise<void> {
  const known = at(address)
  known.asked += 1
  const question = known.asked
  const response = await fetch(address, { credentials: 'include' }).catch(() => undefined)
  if (!response?.ok) return
  const state = (await response.json()) as PanelState
  if (question !== known.asked) return
  known.state = state
  for (const listener of known.listeners) listener()
}
