import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'

/** Others work on the same document. */
const askEveryMs = 10_000

interface Watched {
  state: PanelState | undefined
  listeners: Set<() => void>
  /** Grows with every question: a late answer to an earlier one counts for nothing. */
  asked: number
  /** Components of one page that ask at the same moment ask once. */
  isAsking: boolean
  stop?: () => void
}

/** What the components of a page know, by the address it is asked at: they share one question to the server. */
const watched = new Map<string, Watched>()

function at(address: string): Watched {
  const known = watched.get(address) ?? { state: undefined, listeners: new Set(), asked: 0, isAsking: false }
  watched.set(address, known)
  return known
}

/** Listens for what becomes known, and asks now and then; gives what ends both. */
export function watchPanel(address: string, listener: () => void): () => void {
  const known = at(address)
  known.listeners.add(listener)
  known.stop ??= keepAsking(address)
  return () => {
    known.listeners.delete(listener)
    if (known.listeners.size > 0) return
    known.stop?.()
    watched.delete(address)
  }
}

export const panelAt = (address: string): PanelState | undefined => at(address).state

/** Asks again. Without an answer the page goes on saying what it knew, which the server checks at every step anyway. */
export async function askPanel(address: string): Promise<void> {
  const known = at(address)
  if (known.isAsking) return
  known.isAsking = true
  setTimeout(() => (known.isAsking = false))
  known.asked += 1
  const question = known.asked
  const response = await fetch(address, { credentials: 'include' }).catch(() => undefined)
  if (!response?.ok) return
  const state = (await response.json()) as PanelState
  if (question !== known.asked) return
  known.state = state
  for (const listener of known.listeners) listener()
}

/** While somebody looks, and at once when they look again. */
function keepAsking(address: string): () => void {
  const ask = () => {
    if (document.visibilityState === 'visible') void askPanel(address)
  }
  const timer = setInterval(ask, askEveryMs)
  window.addEventListener('focus', ask)
  return () => {
    clearInterval(timer)
    window.removeEventListener('focus', ask)
  }
}
