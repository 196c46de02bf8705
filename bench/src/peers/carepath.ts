import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('carepath-render.ts', import.meta.url))

/** Measures a full render, from the start of the program until every file is on disk, in milliseconds. */
export async function measureFullRender(documentsFile: string): Promise<number> {
  const begun = performance.now()
  const child = fork(script, [documentsFile])
  const exit = once(child, 'exit')
  const outcome: unknown[] = await Promise.race([once(child, 'message'), exit])
  const took = performance.now() - begun
  if (outcome[0] !== 'rendered') throw new Error('the full render failed')
  await exit
  return took
}
