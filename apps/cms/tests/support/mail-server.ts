import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** A message as it arrived. */
export interface Arrived {
  to: string[]
  /** Headers and text, line breaks made plain. */
  text: string
}

/** A mail server of the test's own, on the loopback. */
export interface MailServer {
  port: number
  arrived: Arrived[]
  close(): Promise<void>
}

export async function startMailServer(port = 0): Promise<MailServer> {
  const arrived: Arrived[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, { envelope }, done) {
      text(stream).then((message) => {
        const plain = message.replaceAll('=\r\n', '').replaceAll('\r\n', '\n')
        arrived.push({ to: envelope.rcptTo.map(({ address }) => address), text: plain })
        done()
      }, done)
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    arrived,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
