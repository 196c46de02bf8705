import { createHash } from 'node:crypto'
import { parse } from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Names an upload by its words and its content: fit for an address, and another picture never takes a cached one's place.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is
export const nameByContent: CollectionBeforeOperationHook = ({ req, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return
  const { name, ext } = parse(req.file.name)
  const hash = createHash('sha256').update(req.file.data).digest('hex').slice(0, 10)
  req.file.name = `${plain(name.replace(/-[0-9a-f]{10}$/u, ''))}-${hash}${ext.toLowerCase()}`
}

function plain(name: string): string {
  const ascii = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    ascii
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-+|-+$/gu, '')
      .slice(0, 60) || 'picture'
  )
}
