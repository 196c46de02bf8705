import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Child } from './child.mjs'
import { isServed, isSiteServed, waitUntil } from './readiness.mjs'
import { root } from './settings.mjs'

const logDir = mkdtempSync(path.join(tmpdir(), 'carepath-readiness-'))
afterAll(() => rmSync(logDir, { recursive: true }))

/** @param {string} code */
const start = (code) => new Child('part', [process.execPath, '-e', code], { cwd: root, env: process.env, logDir })

/** A program that computes for `ms` without a word, says that it is ready, and stays. */
const working = (/** @type {number} */ ms) =>
  `const end = Date.now() + ${ms}; while (Date.now() < end); console.log('ready'); setInterval(() => {}, 1000)`

/**
 * @param {Child} part
 * @param {{ silenceMs: number, workMs: number, busyMs: number }} limits
 */
const ready = (part, limits) => waitUntil(part, async () => part.lastLine === 'ready', undefined, limits)

describe('a part that prints nothing', () => {
  it.runIf(process.platform === 'linux')('is waited for while it works', async () => {
    const part = start(working(4000))
    await ready(part, { silenceMs: 1000, workMs: 20, busyMs: 60_000 })
    await part.stop()
  })

  it('is given up when it does nothing', async () => {
    const part = start('setInterval(() => {}, 60_000)')
    const limits = { silenceMs: 2500, workMs: 2000, busyMs: 60_000 }
    await expect(ready(part, limits)).rejects.toThrow(/^The part is not ready and has printed nothing for [3-9]/u)
    await part.stop()
  })

  it('is given up when its work never ends', async () => {
    const part = start(working(60_000))
    await expect(ready(part, { silenceMs: 500, workMs: 0, busyMs: 2000 })).rejects.toThrow(
      'has printed nothing for 2 s',
    )
    await part.stop()
  })

  it('is given up at once when it ends', async () => {
    await expect(
      ready(start('process.exitCode = 3'), { silenceMs: 60_000, workMs: 1, busyMs: 60_000 }),
    ).rejects.toThrow('The part stopped by itself (3).')
  })
})

describe('the public site', () => {
  it.each([
    [200, true, true],
    [308, true, true],
    [503, true, false],
    [404, false, false],
    [500, false, false],
  ])('that answers %d is served: %s, as another part: %s', async (status, site, other) => {
    const server = createServer((_, response) => response.writeHead(status).end())
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
    const address = /** @type {import('node:net').AddressInfo} */ (server.address())
    const url = `http://127.0.0.1:${address.port}/`
    expect([await isSiteServed(url), await isServed(url)]).toEqual([site, other])
    server.close()
    server.closeAllConnections()
  })

  it('is not served before it listens', async () => {
    expect(await isSiteServed('http://127.0.0.1:9/')).toBe(false)
  })
})
