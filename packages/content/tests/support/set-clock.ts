import { onTestFinished, vi } from 'vitest'
import { shiftedDate } from './shifted-date.ts'

const now = () => performance.timeOrigin + performance.now()

/** Puts the clock of this process to an instant, from which it goes on; until the test is over. */
export function setClock(instant: string): void {
  const offsetMs = new Date(instant).getTime() - now()
  vi.stubGlobal(
    'Date',
    shiftedDate(() => offsetMs),
  )
  onTestFinished(() => void vi.unstubAllGlobals())
}
