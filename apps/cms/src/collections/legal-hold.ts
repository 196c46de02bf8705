/** True while counsel keeps a document off the site, published or not. */
export function isOnLegalHold(document: Record<string, unknown>): boolean {
  return (document.review as { legalHold?: unknown } | null | undefined)?.legalHold === true
}
