import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { LogFile } from './log-file.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'carepath-log-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a log', () => {
  it('never grows beyond its bound, keeps the newest lines, and is for its owner only', () => {
    const log = new LogFile(folder, 'part', 1000)
    for (let line = 1; line <= 500; line += 1) log.write(`line ${line}`)
    log.close()
    expect(readdirSync(folder).toSorted()).toEqual(['part.log', 'part.previous.log'])
    for (const name of readdirSync(folder)) {
      expect(statSync(path.join(folder, name)).size).toBeLessThanOrEqual(1000)
      expect(statSync(path.join(folder, name)).mode & 0o077).toBe(0)
    }
    expect(readFileSync(log.file, 'utf8')).toMatch(/line 500\n$/u)
  })

  it('takes a line that is longer than the bound, and one after it is closed', () => {
    const log = new LogFile(folder, 'other', 10)
    log.write('x'.repeat(100))
    log.close()
    log.write('late')
    expect(readFileSync(log.file, 'utf8')).toBe(`${'x'.repeat(100)}\n`)
  })
})
