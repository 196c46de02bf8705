import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync, type BrotliOptions } from 'node:zlib'

const brotliElsewhere = promisify(brotliCompress)
const gzipElsewhere = promisify(gzip)

/** Quick enough to wait for: 1 ms for a page of 20 KB. */
export const quickBrotli = 5
/** A tenth smaller and thirty times slower: for the background. */
export const bestBrotli = 11

/** Handing less than this to another thread takes longer than doing it here. */
const worthAThread = { brotli: 8_000, gzip: 4_000 }

export async function compressBrotli(bytes: Buffer, quality: number): Promise<Buffer> {
  const options: BrotliOptions = {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  }
  const isSmall = bytes.length < worthAThread.brotli && quality <= quickBrotli
  return isSmall ? brotliCompressSync(bytes, options) : brotliElsewhere(bytes, options)
}

/** @param isBusy Where every core works already, another thread gains nothing. */
export async function compressGzip(bytes: Buffer, { isBusy = false } = {}): Promise<Buffer> {
  const options = { level: 6 }
  return isBusy || bytes.length < worthAThread.gzip ? gzipSync(bytes, options) : gzipElsewhere(bytes, options)
}
