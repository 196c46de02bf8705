import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Child } from './child.mjs'
import { root } from './settings.mjs'
import { supervise } from './supervise.mjs'

const logDir = mkdtempSync(path.join(tmpdir(), 'carepath-supervise-'))
afterAll(() => rmSync(logDir, { recursive: true }))

/** @param {string} code */
const run = (code) => new Child('part', [process.execPath, '-e', code], { cwd: root, env: process.env, logDir })
const backOff = { firstMs: 20, longestMs: 80, calmMs: 60_000, manyEnds: 3 }

/** @param {string} code */
function keep(code) {
  /** @type {Child[]} */
  const started = [run(code)]
  /** @type {string[]} */
  const said = []
  let stopping = false
  const done = supervise(/** @type {Child} */ (started[0]), {
    start: () => {
      const part = run(code)
      started.push(part)
      return part
    },
    isReady: async () => true,
    isStopping: () => stopping,
    say: (line) => said.push(line),
    backOff,
  })
  return {
    started,
    said,
    stop: async () => {
      stopping = true
      await started.at(-1)?.stop()
      await done
    },
  }
}

describe('a part of the running system', () => {
  it('is started again when it is killed, and then runs', async () => {
    const { started, said, stop } = keep('setInterval(() => {}, 1000)')
    started[0]?.kill()
    await expect.poll(() => started.length, { timeout: 10_000 }).toBe(2)
    await expect.poll(() => said.at(-1), { timeout: 10_000 }).toBe('The part runs again.')
    expect(said[0]).toMatch(/^The part ended \(SIGKILL\): it is started again in 0\.02 s\. Its log: .*part\.log$/u)
    await stop()
    expect(started).toHaveLength(2)
  })

  it('that ends at once each time is tried ever more slowly, and reported with its last lines', async () => {
    const { said, stop } = keep("console.log('no such table'); process.exitCode = 3")
    await expect.poll(() => said.join('\n'), { timeout: 20_000 }).toContain('has ended 3 times')
    await stop()
    const text = said.join('\n')
    for (const wait of ['0.02 s', '0.04 s', '0.08 s']) expect(text).toContain(`started again in ${wait}`)
    expect(text).toContain('part | no such table')
  })
})
