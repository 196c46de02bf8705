const restoring =
  'The version of {{versionDate}} becomes a draft of {{label}}, in every language. What patients read stays as it is until you publish the draft.'

/** Words of Payload's admin that would be wrong here. */
export const adminWords = {
  general: {
    livePreview: 'Show the page beside the form',
    exitLivePreview: 'Hide the page beside the form',
  },
  version: {
    aboutToRestore: restoring,
    aboutToRestoreGlobal: restoring,
    confirmVersionRestoration: 'Restore as a draft',
    restoreThisVersion: 'Restore as a draft',
    restoredSuccessfully: 'Restored as a draft.',
  },
}
