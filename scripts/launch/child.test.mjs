import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Child } from './child.mjs'
import { isRunning } from './fixtures/is-running.mjs'
import { root } from './settings.mjs'

const logDir = mkdtempSync(path.join(tmpdir(), 'carepath-child-'))
afterAll(() => rmSync(logDir, { recursive: true }))

/**
 * @param {string} code
 * @param {(line: string) => void} [onLine]
 */
const start = (code, onLine) =>
  new Child('part', [process.execPath, '-e', code], { cwd: root, env: process.env, logDir, ...(onLine && { onLine }) })

/** @param {string} code */
async function startAndReadLine(code) {
  /** @type {Child | undefined} */
  let child
  const line = await new Promise((/** @type {(line: string) => void} */ resolve) => (child = start(code, resolve)))
  return { child: /** @type {Child} */ (/** @type {unknown} */ (child)), line }
}

describe('a part', () => {
  it('keeps its last lines and its whole log', async () => {
    const child = start("for (let i = 1; i <= 40; i++) console.log('line ' + i); process.exitCode = 3")
    expect(await child.exited).toBe(3)
    expect(child.lastLines.split('\n')).toHaveLength(25)
    expect(child.lastLines).toContain('part | line 40')
    expect(readFileSync(child.logFile, 'utf8')).toContain('line 1\n')
  })

  it('that can’t be started is reported as such', async () => {
    const child = new Child('part', ['no-such-command'], { cwd: root, env: process.env, logDir })
    expect(await child.exited).toBe('not started')
    expect(child.lastLines).toContain('no-such-command')
  })

  it('stops the processes that it started when it is stopped', async () => {
    const { child, line } = await startAndReadLine(`
      const { spawn } = require('node:child_process')
      const inner = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
      console.log(inner.pid)
    `)
    await child.stop()
    await expect.poll(() => isRunning(Number(line))).toBe(false)
  })

  it('that ignores SIGTERM is killed', async () => {
    const { child, line } = await startAndReadLine(
      "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log(process.pid)",
    )
    const stopping = child.stop()
    child.kill()
    await stopping
    await expect.poll(() => isRunning(Number(line))).toBe(false)
  })
})
