import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const program = join(import.meta.dirname, 'spare-memory-process.ts')
const run = async (...flags: string[]) => {
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, program])
  return JSON.parse(stdout) as { early: boolean; busy: number; asked: boolean; idle: number; again: boolean }
}

test(
  'a worker returns the memory that a large release has left behind, and not over and over',
  { timeout: 60_000 },
  async () => {
    const { early, busy, asked, idle, again } = await run('--expose-gc')
    expect({ early, asked, again }).toEqual({ early: false, asked: true, again: false })
    expect(busy).toBeGreaterThan(400)
    expect(idle).toBeLessThan(200)
  },
)

test('where Node offers no garbage collection, nothing is returned', { timeout: 60_000 }, async () => {
  expect(await run()).toMatchObject({ early: false, asked: false, again: false })
})
