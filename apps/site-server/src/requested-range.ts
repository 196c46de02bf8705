import type { IncomingMessage } from 'node:http'

/** The first and the last byte of a part of a file. */
export interface ByteRange {
  start: number
  end: number
}

const oneRange = /^bytes=(?:(\d+)-(\d*)|-(\d+))$/u

/**
 * The part of a file that a request asks for, as players of videos do (RFC 9110, 14.2). Undefined where the whole file is to be
 * sent: nothing is asked for, several parts are, or the part is of another version of the file.
 */
export function requestedRange(
  { method, headers }: IncomingMessage,
  { size, tag }: { size: number; tag: string },
): ByteRange | 'unsatisfiable' | undefined {
  const ifRange = headers['if-range']
  const parts = oneRange.exec(headers.range ?? '')
  if (method !== 'GET' || !parts || (ifRange !== undefined && ifRange !== tag)) return undefined
  const [, first, last, length] = parts
  if (length !== undefined)
    return Number(length) > 0 && size > 0
      ? { start: Math.max(0, size - Number(length)), end: size - 1 }
      : 'unsatisfiable'
  const [start, end] = [Number(first), last ? Math.min(Number(last), size - 1) : size - 1]
  if (last && Number(last) < start) return undefined
  return start < size ? { start, end } : 'unsatisfiable'
}
