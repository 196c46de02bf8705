import { type DocumentKey, documentKey } from '@carepath/schema'
import type { Outbox } from '@carepath/content/model/payload-types.ts'
import type { Change } from '../kernel/change.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'

/** Documents to be brought in line with the database, each with the queued rows that asked for it: none, where nobody did. */
export type Requests = Map<string, { key: DocumentKey; rows: Outbox[] }>

/** What queued rows ask for: a document's own rows name it, a picture's rows mean whoever shows the picture. */
export function toRequests(rows: Outbox[], live: LiveDocuments): Requests {
  const requests: Requests = new Map()
  for (const row of rows) {
    const keys =
      row.documentType === 'media' ? findDocumentsShowing(row, live) : [{ type: row.documentType, id: row.documentId }]
    for (const key of keys) add(requests, key, row)
  }
  return requests
}

/** Documents nobody has asked for, such as what changed while no worker ran. */
export function requestsForKeys(keys: DocumentKey[]): Requests {
  return new Map(keys.map((key) => [documentKey(key), { key, rows: [] }]))
}

/** Where readers of a document are to be taken, as its editor said when it was taken down or deleted last. */
export function findRedirectTarget(requests: Requests, key: DocumentKey): string | undefined {
  const row = requests.get(documentKey(key))?.rows.findLast(({ event }) => event !== 'publish')
  return row?.redirectTo ?? undefined
}

/** The rows that asked for some changes, each once. */
export function rowsAskingFor(changes: Change[], requests: Requests): Outbox[] {
  return [...new Set(changes.flatMap((change) => requests.get(documentKey(change))?.rows ?? []))]
}

function findDocumentsShowing({ formerAssets }: Outbox, live: LiveDocuments): DocumentKey[] {
  const assets = Array.isArray(formerAssets) ? formerAssets.filter((asset) => typeof asset === 'string') : []
  return assets.flatMap((asset) => live.documentsShowing(asset))
}

function add(requests: Requests, { type, id }: DocumentKey, row: Outbox): void {
  const request = requests.get(documentKey({ type, id })) ?? { key: { type, id }, rows: [] }
  request.rows.push(row)
  requests.set(documentKey({ type, id }), request)
}
