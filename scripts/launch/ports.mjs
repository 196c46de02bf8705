import { createServer } from 'node:net'
import { LaunchError } from './settings.mjs'

/** @typedef {import('./settings.mjs').Settings} Settings */

/**
 * Checks that every port is free before anything is started, so that a taken one is reported at once.
 *
 * @param {Settings} settings
 */
export async function checkPorts({ host, cms, site, worker }) {
  const ports = [cms, site, worker]
  for (const [index, { port, setting }] of ports.entries()) {
    const other = ports.slice(0, index).find((earlier) => earlier.port === port)
    if (other) throw new LaunchError(`${other.setting} and ${setting} are both ${port}.`, `Give each its own port.`)
  }
  for (const { name, setting, port } of ports) {
    const addresses = new Set([host, '127.0.0.1', '::1'])
    for (const address of addresses) {
      const error = await listenOnce(address, port)
      if (error === 'EADDRINUSE') {
        throw new LaunchError(
          `Port ${port} is taken. ${name} needs it.`,
          `Stop what uses it (Carepath itself, perhaps), or choose another with ${setting}: ${setting}=${port + 10} npm start`,
        )
      }
      if (error === 'EACCES') {
        throw new LaunchError(
          `Port ${port} is not open to you. ${name} needs it.`,
          `Choose one above 1023 with ${setting}: ${setting}=${port + 8000} npm start`,
        )
      }
      if (error && address === host) {
        throw new LaunchError(`Nothing can listen on ${host} (${error}).`, 'Set HOST to an address of this machine.')
      }
    }
  }
}

/**
 * `localhost` may mean ::1, so both loopback addresses must be free; a machine without one refuses it in its own way.
 *
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>} the code of the error, where there is one
 */
function listenOnce(host, port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}
