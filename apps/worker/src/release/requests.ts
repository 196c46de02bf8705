import { type DocumentKey, documentKey } from '@carepath/schema'
import type { Outbox } from '@carepath/content/model/payload-types.ts'
import type { Change } from '../kernel/change.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'

/** Documents to publish as the database has them, by `type/id`, each with the outbox rows that ask for it: maybe none. */
export type Requests = Map<string, { key: DocumentKey; rows: Outbox[] }>

/**
 * The documents that outbox rows ask for, and further documents that no row asks for. A document's row asks for that
 * document, a picture's row for every document that shows the picture.
 */
export function toRequests(rows: Outbox[], keys: DocumentKey[], live: LiveDocuments): Requests {
  const requests: Requests = new Map(keys.map((key) => [documentKey(key), { key, rows: [] }]))
  for (const row of rows) {
    const { documentType, documentId } = row
    const asked = documentType === 'media' ? findDocumentsShowing(row, live) : [{ type: documentType, id: documentId }]
    for (const { type, id } of asked) {
      const request = requests.get(documentKey({ type, id })) ?? { key: { type, id }, rows: [] }
      request.rows.push(row)
      requests.set(documentKey({ type, id }), request)
    }
  }
  return requests
}

/** Where readers of a document are redirected to, as its editor said when the document was last taken down or deleted. */
export function findRedirectTarget(requests: Requests, key: DocumentKey): string | undefined {
  const row = requests.get(documentKey(key))?.rows.findLast(({ event }) => event !== 'publish')
  return row?.redirectTo ?? undefined
}

/** The rows that ask for some changes, each once. */
export function rowsAskingFor(changes: Change[], requests: Requests): Outbox[] {
  return [...new Set(changes.flatMap((change) => requests.get(documentKey(change))?.rows ?? []))]
}

function findDocumentsShowing({ formerAssets }: Outbox, live: LiveDocuments): DocumentKey[] {
  const assets = Array.isArray(formerAssets) ? formerAssets.filter((asset) => typeof asset === 'string') : []
  return assets.flatMap((asset) => live.documentsShowing(asset))
}
