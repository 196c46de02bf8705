import type { StoredDocument } from './mapping-context.ts'

/** True while counsel keeps a document off the site, published or not. */
export function isOnLegalHold(document: StoredDocument): boolean {
  return (document.review as { legalHold?: unknown } | null | undefined)?.legalHold === true
}
