import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { isRunning } from './fixtures/is-running.mjs'
import { root } from './settings.mjs'

const script = path.join(root, 'scripts/launch/restart-on-change.mjs')
/** Says its process id and the word it reads, then stays. */
const program = `
  const word = require('node:fs').readFileSync(process.argv[1], 'utf8')
  if (word === 'fail') throw new Error('as told')
  console.log(word + ' ' + process.pid)
  setInterval(() => {}, 1000)
`

describe('a program that starts again after a change', () => {
  /** @type {string} */
  let folder
  /** @type {string} */
  let file

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'carepath-restart-'))
    mkdirSync(path.join(folder, 'deep/er'), { recursive: true })
    file = path.join(folder, 'deep/er/word.ts')
    writeFileSync(file, 'first')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function run() {
    const watcher = spawn(process.execPath, [script, folder, '--', '-e', program, file])
    onTestFinished(() => void watcher.kill('SIGKILL'))
    /** @type {string[]} */
    const lines = []
    createInterface({ input: watcher.stdout }).on('line', (line) => lines.push(line))
    const ended = new Promise((/** @type {(code: number | null) => void} */ resolve) => watcher.once('close', resolve))
    /** @param {string} word */
    const pidAfter = async (word) => {
      await expect.poll(() => lines.some((line) => line.startsWith(`${word} `)), { timeout: 10_000 }).toBe(true)
      return Number(lines.find((line) => line.startsWith(`${word} `))?.split(' ')[1])
    }
    return { watcher, lines, ended, pidAfter }
  }

  it('runs the changed code, and nothing of the former is left', async () => {
    const { lines, pidAfter } = run()
    const first = await pidAfter('first')
    writeFileSync(file, 'second')
    await pidAfter('second')
    expect(lines).toContain('Starting again: word.ts has changed.')
    expect(isRunning(first)).toBe(false)
  })

  it('is left alone where a file is written as it was, and where it is no source', async () => {
    const { lines, pidAfter } = run()
    await pidAfter('first')
    writeFileSync(file, 'first')
    writeFileSync(path.join(folder, 'notes.txt'), 'other')
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(lines).toHaveLength(1)
  })

  it('waits for the next change where it has failed', async () => {
    const { lines, pidAfter } = run()
    await pidAfter('first')
    writeFileSync(file, 'fail')
    await expect.poll(() => lines, { timeout: 10_000 }).toContain('Ended (1): starting again after the next change.')
    writeFileSync(file, 'third')
    await pidAfter('third')
  })

  it('ends with what runs it', async () => {
    const { watcher, ended, pidAfter } = run()
    const pid = await pidAfter('first')
    watcher.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(isRunning(pid)).toBe(false)
  })
})
