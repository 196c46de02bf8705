import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { BlockList, type AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { SignJWT } from 'jose'
import { createAdminServer, type AdminServerSettings, type Handler } from '../../src/server/admin-server.ts'

const payloadSecret = '9f8a1c5be07d42e6b3f4a81d6c20e975'
const open: Server[] = []

/** Answers with the length of the body that came through. */
export const echo: Handler = async (request, response) => {
  const body = await buffer(request)
  response.writeHead(200, { 'content-type': 'text/plain' }).end(String(body.length))
}

/** Serves a handler behind the admin's server, and returns its address. */
export async function serve(handle: Handler = echo, changes: Partial<AdminServerSettings> = {}): Promise<string> {
  const server = createAdminServer(handle, {
    cmsUrl: 'http://localhost:3000',
    maxUploadMb: 25,
    payloadSecret,
    requestsPerMinute: 3000,
    metricsToken: undefined,
    trustedProxies: new BlockList(),
    ...changes,
  })
  open.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

export function stopServing(): void {
  for (const server of open.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
}

/** A token as Payload signs it for an account. */
export async function tokenOf(id: string): Promise<string> {
  const key = new TextEncoder().encode(createHash('sha256').update(payloadSecret).digest('hex').slice(0, 32))
  return new SignJWT({ id, collection: 'users' }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(key)
}
