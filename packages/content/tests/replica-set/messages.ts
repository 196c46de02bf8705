import type { Socket } from 'node:net'
import { BSON, type Document } from 'mongodb'

/** One message of MongoDB's protocol: a command, or the answer to one. */
export interface Message {
  id: number
  /** The message that this one answers; 0 for a command. */
  answers: number
  /** True for the older form that a driver greets a server with. */
  isQuery: boolean
  document: Document
}

const queryOp = 2004
const replyOp = 1
const messageOp = 2013

/** Calls back with each message that arrives on a connection. */
export function onMessage(socket: Socket, take: (message: Message) => void): void {
  let rest = Buffer.alloc(0)
  socket.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data])
    while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
      const message = rest.subarray(0, rest.readInt32LE(0))
      rest = rest.subarray(message.length)
      take(parse(message))
    }
  })
}

function parse(message: Buffer): Message {
  const op = message.readInt32LE(12)
  const start = op === queryOp ? message.indexOf(0, 20) + 9 : op === replyOp ? 36 : 21
  const length = message.readInt32LE(start)
  const document = BSON.deserialize(message.subarray(start, start + length), { promoteValues: false })
  return { id: message.readInt32LE(4), answers: message.readInt32LE(8), isQuery: op === queryOp, document }
}

/** The bytes of a command, in the newer form. */
export const toCommand = (id: number, document: Document): Buffer =>
  withHeader(messageOp, [id, 0], Buffer.alloc(5), document)

/** The bytes of an answer, in the form in which the question came. */
export function toAnswer({ id, isQuery }: Pick<Message, 'id' | 'isQuery'>, document: Document): Buffer {
  if (!isQuery) return withHeader(messageOp, [id, id], Buffer.alloc(5), document)
  const head = Buffer.alloc(20)
  head.writeInt32LE(1, 16)
  return withHeader(replyOp, [id, id], head, document)
}

function withHeader(op: number, [id, answers]: [number, number], head: Buffer, document: Document): Buffer {
  const payload = Buffer.concat([head, BSON.serialize(document)])
  const header = Buffer.alloc(16)
  header.writeInt32LE(16 + payload.length, 0)
  header.writeInt32LE(id, 4)
  header.writeInt32LE(answers, 8)
  header.writeInt32LE(op, 12)
  return Buffer.concat([header, payload])
}
