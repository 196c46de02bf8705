import { shiftedDate } from '@carepath/content/tests/support/shifted-date.ts'
import { clock } from './env.ts'

/** Preloaded into a worker (`node --import`): its clock is wrong from the start, and jumps on SIGUSR2. */
let { offsetMs } = clock
process.on('SIGUSR2', () => (offsetMs += clock.jumpMs))

globalThis.Date = shiftedDate(() => offsetMs)
