import { createServer, type Socket } from 'node:net'
import { BSON, type Document } from 'mongodb'

/** The server's answer to a command; undefined for no answer at all. */
type Answer = (command: Document) => Document | undefined

/**
 * The part of a MongoDB server that refuses: real servers of these kinds are not available to the tests.
 * It speaks the two message forms that a driver begins with.
 */
export async function serve(answer: Answer): Promise<{ address: string; close: () => Promise<void> }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('data', (message) => reply(socket, message, answer))
    socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    address: `127.0.0.1:${port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const queryOp = 2004
const messageOp = 2013

function reply(socket: Socket, message: Buffer, answer: Answer): void {
  const requestId = message.readInt32LE(4)
  const isQuery = message.readInt32LE(12) === queryOp
  const body = isQuery ? message.subarray(message.indexOf(0, 20) + 9) : message.subarray(21)
  const document = answer(BSON.deserialize(body))
  if (!document) return
  const head = isQuery ? Buffer.alloc(20) : Buffer.alloc(5)
  if (isQuery) head.writeInt32LE(1, 16)
  const payload = Buffer.concat([head, BSON.serialize(document)])
  const header = Buffer.alloc(16)
  header.writeInt32LE(16 + payload.length, 0)
  header.writeInt32LE(requestId, 8)
  header.writeInt32LE(isQuery ? 1 : messageOp, 12)
  socket.write(Buffer.concat([header, payload]))
}
