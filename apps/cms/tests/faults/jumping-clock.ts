import { clock } from './env.ts'

/** Preloaded into a worker (`node --import`): its clock is wrong from the start, and jumps on SIGUSR2. */
const RealDate = Date
let { offsetMs } = clock
process.on('SIGUSR2', () => (offsetMs += clock.jumpMs))

class JumpingDate extends RealDate {
  constructor(...args: [] | [string | number | Date]) {
    if (args.length === 0) super(RealDate.now() + offsetMs)
    else super(...args)
  }

  static override now(): number {
    return RealDate.now() + offsetMs
  }
}

globalThis.Date = JumpingDate as DateConstructor
