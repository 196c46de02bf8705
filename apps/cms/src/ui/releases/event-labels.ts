/** What happened to a document, by the event of its outbox row or of a release's change. */
export const eventLabels: Partial<Record<string, string>> = {
  publish: 'published',
  unpublish: 'unpublished',
  delete: 'deleted',
  withdraw: 'withdrawn',
  cascade: 'withdrawn with another',
}
