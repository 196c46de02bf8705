import { SpareMemory } from '../../src/kernel/spare-memory.ts'

const megabytes = () => Math.round(process.memoryUsage.rss() / 2 ** 20)

/** How much the process has while it works. Nothing of what it made outlives the call. */
function work(): number {
  const pages = Array.from({ length: 400 }, () => Array.from({ length: 130_000 }, (_, word) => word))
  return pages.length && megabytes()
}

const spare = new SpareMemory({ thresholdBytes: 300 * 2 ** 20 })
const early = spare.returnToSystem()
const busy = work()
const asked = spare.returnToSystem()
process.stdout.write(JSON.stringify({ early, busy, asked, idle: megabytes(), again: spare.returnToSystem() }))
