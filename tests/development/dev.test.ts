import { connect } from 'node:net'
import { startSystem } from '@carepath/journey/running-system'
import { beforeAll, describe, expect, it } from 'vitest'

type Started = Awaited<ReturnType<typeof startSystem>>

/** Next serves the sources of a folder once at a time. */
const isTaken = (error: unknown) => String(error).includes('Another next dev server is already running')

describe('npm run dev', () => {
  let started: Started | undefined

  beforeAll(async () => {
    started = await startSystem({ script: 'dev' }).catch((error: unknown) => {
      if (isTaken(error)) return undefined
      throw error
    })
  })

  it('serves the admin, the worker and the site from their sources, says where, and stops all of them', async (context) => {
    if (!started) return context.skip('npm run dev is at work in this folder')
    const { system, lines, stop } = started
    const urls = [system.siteUrl, `${system.cmsUrl}/admin`]
    for (const url of urls) expect(lines.some((line) => line.endsWith(` ${url}`))).toBe(true)
    for (const { email, password } of system.accounts)
      expect(lines.some((line) => line.includes(email) && line.includes(password))).toBe(true)

    expect(await (await fetch(`${system.siteUrl}/side-effects/nausea/`)).text()).toContain('/@vite/client')
    const signIn = await fetch(`${system.cmsUrl}/admin/login`)
    expect(signIn.status).toBe(200)
    // The limits and headers of production, as far as hot reload allows.
    expect(signIn.headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/u)
    expect(signIn.headers.get('x-frame-options')).toBe('DENY')
    const large = { method: 'POST', body: 'x'.repeat(2_000_000), headers: { 'content-type': 'application/json' } }
    expect((await fetch(`${system.cmsUrl}/api/users/login`, large)).status).toBe(413)
    expect(await (await fetch(`${system.workerUrl}/health`)).json()).toMatchObject({ status: 'leading' })

    await stop()
    for (const url of [...urls, system.workerUrl]) expect(await isListening(url), url).toBe(false)
  })
})

function isListening(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
