import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync, type BrotliOptions } from 'node:zlib'

const brotliInThread = promisify(brotliCompress)
const gzipInThread = promisify(gzip)

/** Quick enough for a release to wait for it: 1 ms for a page of 20 KB. */
export const quickBrotli = 5
/** A twentieth smaller and about as quick for the lists of search, of which a reader fetches many. */
export const searchBrotli = 9
/** Another tenth smaller and four times slower: 30 ms for the one list of words of a small site. */
export const firstSearchBrotli = 10
/** A tenth smaller and thirty times slower: for work in the background. */
export const bestBrotli = 11

/** Fewer bytes than these are compressed sooner here than in another thread. */
const threadFrom = { brotli: 8_000, gzip: 4_000 }

export async function compressBrotli(bytes: Buffer, quality: number): Promise<Buffer> {
  const options: BrotliOptions = {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  }
  const isSmall = bytes.length < threadFrom.brotli && quality <= quickBrotli
  return isSmall ? brotliCompressSync(bytes, options) : brotliInThread(bytes, options)
}

/** @param isBusy True where every core is at work: another thread would gain nothing. */
export async function compressGzip(bytes: Buffer, { isBusy = false } = {}): Promise<Buffer> {
  const options = { level: 6 }
  return isBusy || bytes.length < threadFrom.gzip ? gzipSync(bytes, options) : gzipInThread(bytes, options)
}
