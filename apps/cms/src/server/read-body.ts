import { IncomingMessage } from 'node:http'
import busboy from 'busboy'
import { Refusal } from './refusal.ts'

/** The most that one request may carry, in bytes. */
export interface BodyLimits {
  /** All of the body. */
  body: number
  /** What isn't a file in it: JSON, a form's fields. */
  data: number
  /** What the body carries: its sender is told so, and what to do. */
  upload?: keyof typeof smallerAdvice
}

export const megabyte = 2 ** 20

/** The admin's forms have two: the document, and a file. */
const mostParts = 1000

/**
 * Reads a body whole, counting what really comes: its declared length is believed only where it is too long already. Nothing
 * of it is parsed before, and no more than the limit is ever in memory.
 */
export async function readBody(request: IncomingMessage, limits: BodyLimits): Promise<Buffer> {
  const encoding = request.headers['content-encoding'] ?? 'identity'
  if (encoding.toLowerCase() !== 'identity')
    throw new Refusal(415, 'Compressed requests aren’t read here. Send the body as it is.')
  const declared = Number(request.headers['content-length'])
  const refusal = (given?: number) =>
    limits.upload ? uploadTooLarge(limits.upload, limits.body, given) : tooLarge(limits.body)
  if (declared > limits.body) throw refusal(declared)
  const chunks: Buffer[] = []
  let length = 0
  // Not `for await`: leaving that loop would destroy the connection, and nobody could read the answer.
  await new Promise<void>((resolve, reject) => {
    const stop = (error?: Error) => {
      request.removeListener('data', take)
      if (error) reject(error)
      else resolve()
    }
    const take = (chunk: Buffer) => {
      length += chunk.length
      chunks.push(chunk)
      if (length > limits.body) stop(refusal())
    }
    request
      .on('data', take)
      .once('end', () => stop())
      .once('error', stop)
      .once('close', () => stop(new Refusal(400, 'The request ended early.')))
  })
  const body = Buffer.concat(chunks)
  if (isMultipart(request)) await checkFields(request, body, limits.data)
  return body
}

/** A request whose body has been read, to be read again by what handles it. */
export function replay(request: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(request.socket)
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request
  Object.assign(copy, { method, url, httpVersion, httpVersionMajor, httpVersionMinor, complete: true })
  copy.rawHeaders = rawHeaders
  copy.headers = headers
  if (body.length > 0) copy.push(body)
  copy.push(null)
  return copy
}

export function isMultipart({ headers }: IncomingMessage): boolean {
  return headers['content-type']?.toLowerCase().includes('multipart/') ?? false
}

/** Counts the parts of a form, and what its fields hold beside its files: one of them is the JSON of the document. */
async function checkFields({ headers }: IncomingMessage, body: Buffer, limit: number): Promise<void> {
  const fields = await new Promise<{ length: number; hasTooMany: boolean }>((resolve, reject) => {
    let length = 0
    let hasTooMany = false
    const parser = busboy({ headers, limits: { fieldSize: limit + 1, parts: mostParts } })
    parser
      .on('field', (name, value) => (length += name.length + Buffer.byteLength(value)))
      .on('file', (_name, file) => file.resume())
      .on('partsLimit', () => (hasTooMany = true))
      .on('error', reject)
      .on('close', () => resolve({ length, hasTooMany }))
      .end(body)
  }).catch(() => {
    throw new Refusal(400, 'The form can’t be read: its parts are damaged.')
  })
  if (fields.hasTooMany) throw new Refusal(413, `This form has more than the limit of ${mostParts} parts.`)
  if (fields.length > limit) throw tooLarge(limit, 'The text of this form')
}

function tooLarge(limit: number, subject = 'The request'): Refusal {
  return new Refusal(413, `${subject} is larger than the limit of ${Math.round(limit / megabyte)} MB.`)
}

const smallerAdvice = {
  picture: 'Save it smaller, for example 2560 pixels wide, then upload it again.',
  video: 'Save it shorter or smaller, for example 1280 pixels wide, then upload it again.',
} as const

function uploadTooLarge(upload: keyof typeof smallerAdvice, limit: number, given?: number): Refusal {
  const [most, has] = [limit, given ?? 0].map((bytes) => `${Math.ceil(bytes / megabyte)} MB`)
  const size =
    given === undefined
      ? `This ${upload} has more than ${most}, which is the limit.`
      : `This ${upload} has ${has}; the limit is ${most}.`
  return new Refusal(413, `${size} ${smallerAdvice[upload]}`)
}
