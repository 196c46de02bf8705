/** What the record of an unpin is called. */
export function unpinLabel(release: number | undefined): string {
  return `No longer pinned to release ${release ?? ''}`.trimEnd()
}
