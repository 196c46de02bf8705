/**
 * What a release is called where it isn't called by the titles of its documents. Its record holds it in English, and a screen shows
 * it in the language of whoever reads. A text that was ever written stays in this list.
 */
export const releaseTexts = {
  withdrawn: 'Withdrawn: {titles}',
  documents: '{count} documents',
  nothing: 'Nothing',
  /** As the publisher calls a roll-back in its archive. */
  rolledBack: 'Back to release {number}',
  unpinned: 'No longer pinned to release {number}',
  unpinnedFromUnknown: 'No longer pinned to release',
  filesGone: 'The files of the live site were gone',
  notStarted: 'The worker could not start',
} as const
