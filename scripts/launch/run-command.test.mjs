import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { isRunning } from './fixtures/is-running.mjs'
import { root } from './settings.mjs'

const logDir = mkdtempSync(path.join(tmpdir(), 'carepath-command-'))
afterAll(() => rmSync(logDir, { recursive: true }))

/** @param {string[]} code the program of the part; without it the part runs for ever */
function launch(...code) {
  const fixture = path.join(root, 'scripts/launch/fixtures/one-part.mjs')
  const launcher = spawn(process.execPath, [fixture, logDir, ...code], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void launcher.kill('SIGKILL'))
  /** @type {string[]} */
  const lines = []
  createInterface({ input: launcher.stdout }).on('line', (line) => lines.push(line))
  const outcome = new Promise((/** @type {(code: number | null) => void} */ resolve) => launcher.once('close', resolve))
  const partPid = async () => {
    await expect.poll(() => lines.some((line) => line.startsWith('part '))).toBe(true)
    return Number(lines.find((line) => line.startsWith('part '))?.slice('part '.length))
  }
  return { launcher, lines, ended: outcome, partPid }
}

describe('a launched system', () => {
  it.each(/** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))(
    'stops its parts and succeeds on %s',
    async (signal) => {
      const { launcher, lines, ended, partPid } = launch()
      const pid = await partPid()
      launcher.kill(signal)
      expect(await ended).toBe(0)
      expect(lines.at(-1)).toBe('Stopped.')
      expect(isRunning(pid)).toBe(false)
    },
  )

  it('takes the two signals of one Ctrl-C under npm as one', async () => {
    const { launcher, lines, ended, partPid } = launch()
    await partPid()
    launcher.kill('SIGINT')
    launcher.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(lines.filter((line) => line === 'Stopping …')).toHaveLength(1)
  })

  it('ends at once on a second Ctrl-C, even if a part ignores it', async () => {
    const ignoring = "process.on('SIGTERM', () => {}); console.log('part ' + process.pid); setInterval(() => {}, 1000)"
    const { launcher, lines, ended, partPid } = launch(ignoring)
    const pid = await partPid()
    launcher.kill('SIGINT')
    await expect.poll(() => lines).toContain('Stopping …')
    const again = setInterval(() => launcher.kill('SIGINT'), 200)
    expect(await ended).toBe(1)
    clearInterval(again)
    await expect.poll(() => isRunning(pid)).toBe(false)
  })

  it('leaves no part behind when it is killed with SIGKILL', async () => {
    const { launcher, partPid } = launch()
    const pid = await partPid()
    launcher.kill('SIGKILL')
    await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false)
  })

  it('shows the last lines of a part that ends by itself, and fails', async () => {
    const { lines, ended } = launch("console.error('out of coffee'); process.exitCode = 7")
    expect(await ended).toBe(1)
    expect(lines).toEqual(expect.arrayContaining(['The part ended (7).', '  part | out of coffee', 'Look at its log.']))
  })
})
