import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { checkPorts } from './ports.mjs'
import { readSettings } from './settings.mjs'

/** @param {string} host */
async function listen(host) {
  const server = createServer().listen(0, host)
  await once(server, 'listening')
  return { server, port: /** @type {import('node:net').AddressInfo} */ (server.address()).port }
}

/** @param {string} host */
async function takePort(host) {
  const { server, port } = await listen(host)
  onTestFinished(() => void server.close())
  return port
}

/** Ports that nothing on this machine uses. */
async function freePorts() {
  const taken = await Promise.all(Array.from({ length: 3 }, () => listen('127.0.0.1')))
  await Promise.all(taken.map(({ server }) => once(server.close(), 'close')))
  const [cms, site, worker] = taken.map(({ port }) => String(port))
  return { CMS_PORT: cms, SITE_PORT: site, WORKER_PORT: worker }
}

const free = await freePorts()

describe('the check of the ports', () => {
  it('passes where all ports are free', async () => {
    await expect(checkPorts(readSettings(free))).resolves.toBeUndefined()
  })

  it('names a taken port, what needs it and the setting that moves it', async () => {
    const port = await takePort('127.0.0.1')
    await expect(checkPorts(readSettings({ ...free, SITE_PORT: String(port) }))).rejects.toMatchObject({
      message: `Port ${port} is taken. The public site needs it.`,
      next: `Stop what uses it (Carepath itself, perhaps), or choose another with SITE_PORT: SITE_PORT=${port + 10} npm start`,
    })
  })

  it('sees a port that is taken on every address', async () => {
    const port = await takePort('0.0.0.0')
    await expect(checkPorts(readSettings({ ...free, CMS_PORT: String(port) }))).rejects.toThrow(
      `Port ${port} is taken.`,
    )
  })

  it('refuses two settings that name one port', async () => {
    await expect(checkPorts(readSettings({ ...free, WORKER_PORT: free.SITE_PORT }))).rejects.toMatchObject({
      message: `SITE_PORT and WORKER_PORT are both ${free.SITE_PORT}.`,
    })
  })

  it('refuses an address that is not this machine’s', async () => {
    await expect(checkPorts(readSettings({ ...free, HOST: '192.0.2.1' }))).rejects.toMatchObject({
      next: 'Set HOST to an address of this machine.',
    })
  })
})

describe('a port setting', () => {
  it.each(['abc', '0', '70000', '30.5'])('is refused by name when it is no port: %s', (text) => {
    expect(() => readSettings({ CMS_PORT: text })).toThrow(`CMS_PORT is “${text}”.`)
  })

  it('left blank means the default', () => {
    expect(readSettings({ CMS_PORT: '' })).toMatchObject({ cms: { port: 3000 }, cmsUrl: 'http://localhost:3000' })
  })
})
