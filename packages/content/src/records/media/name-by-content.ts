import { createHash } from 'node:crypto'
import { parse } from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import { cleanText } from '../../input/clean-text.ts'
import { toAscii } from '../../model/text/to-ascii.ts'

/**
 * Names an upload after its file name and a hash of its content. The name fits an address, and a new picture never has the
 * address of one that browsers have cached.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is
export const nameByContent: CollectionBeforeOperationHook = ({ req, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return
  const { name, ext } = parse(req.file.name)
  const hash = createHash('sha256').update(req.file.data).digest('hex').slice(0, 10)
  req.file.name = `${toPlainName(name.replace(/-[0-9a-f]{10}$/u, ''))}-${hash}${ext.toLowerCase()}`
}

function toPlainName(name: string): string {
  return (
    toAscii(cleanText(name))
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-+|-+$/gu, '')
      .slice(0, 60) || 'picture'
  )
}
