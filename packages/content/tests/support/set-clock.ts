import { onTestFinished, vi } from 'vitest'
import { shiftedDate } from './shifted-date.ts'

const now = () => performance.timeOrigin + performance.now()

/** Sets the clock of this process to an instant, from which it runs on, until the test ends. */
export function setClock(instant: string): void {
  const offsetMs = new Date(instant).getTime() - now()
  vi.stubGlobal(
    'Date',
    shiftedDate(() => offsetMs),
  )
  onTestFinished(() => void vi.unstubAllGlobals())
}
