import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** A received message. */
export interface Arrived {
  to: string[]
  /** Headers and text, with plain line breaks. */
  text: string
}

/** A mail server for one test, on the loopback address. */
export interface MailServer {
  port: number
  arrived: Arrived[]
  close(): Promise<void>
}

interface MailServerOptions {
  /** Any free port, where it is left out. */
  port?: number
  /** Accepts mail only of this user, and only encrypted from the first byte. */
  login?: { user: string; password: string }
  /** Keeps each message in a file of this folder, for readers in other processes. */
  folder?: string
}

const tls = join(import.meta.dirname, 'localhost-tls')
/** Self-signed certificate for `localhost`, of the server that asks for a login. */
export const certificateFile = join(tls, 'certificate.pem')

export async function startMailServer({ port = 0, login, folder }: MailServerOptions = {}): Promise<MailServer> {
  const arrived: Arrived[] = []
  const server = new SMTPServer({
    ...(login
      ? { secure: true, cert: readFileSync(certificateFile), key: readFileSync(join(tls, 'key.pem')) }
      : { disabledCommands: ['AUTH', 'STARTTLS'] }),
    onAuth({ username, password }, _session, done) {
      const isKnown = username === login?.user && password === login?.password
      done(isKnown ? null : new Error('Nobody by that name and password.'), { user: username })
    },
    onData(stream, { envelope }, done) {
      text(stream)
        .then(async (message) => {
          const plain = message.replaceAll('=\r\n', '').replaceAll('\r\n', '\n')
          const mail = { to: envelope.rcptTo.map(({ address }) => address), text: plain }
          if (folder !== undefined) await writeFile(join(folder, `${randomUUID()}.json`), JSON.stringify(mail))
          arrived.push(mail)
        })
        .then(() => done(), done)
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    arrived,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
