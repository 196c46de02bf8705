import { en } from '@payloadcms/translations/languages/en'

const restoring =
  'The version of {{versionDate}} becomes a draft of {{label}}, in every language. What patients read stays as it is until you publish the draft.'

/** Words of Payload's admin that would be wrong here. */
const ownWords = {
  general: {
    livePreview: 'Show the page beside the form',
    exitLivePreview: 'Hide the page beside the form',
    payloadSettings: 'Settings',
    updatedSuccessfully: 'Saved.',
  },
  version: {
    aboutToRestore: restoring,
    aboutToRestoreGlobal: restoring,
    confirmVersionRestoration: 'Restore as a draft',
    restoreThisVersion: 'Restore as a draft',
    restoredSuccessfully: 'Restored as a draft.',
    publishChanges: 'Publish',
    draftSavedSuccessfully: 'Draft saved.',
    autosavedSuccessfully: 'Draft saved.',
    unpublishedSuccessfully: 'Unpublished.',
    revertToPublished: 'Discard changes',
    confirmRevertToSaved: 'Discard changes?',
    aboutToRevertToPublished:
      'The draft becomes what patients read now. What was changed since is kept in the history of versions.',
  },
}

type Words = Record<string, Record<string, string>>

/** Payload's words in plain English: its “locale” is a language, and its own name is on no screen. */
export const adminWords: Words = merge(inPlainEnglish(en.translations), ownWords)

/** What has to be said in other words; everything else stays Payload's. */
function inPlainEnglish(translations: Words): Words {
  const groups = Object.entries(translations).map(([group, words]) => {
    const changed = Object.entries(words)
      .map(([key, text]) => [key, plain(text)] as const)
      .filter(([key, text]) => text !== words[key])
    return [group, Object.fromEntries(changed)] as const
  })
  return Object.fromEntries(groups)
}

function plain(text: string): string {
  return (
    text
      // `{{locale}}` is the place of a language's name.
      .replaceAll(/(?<!\{)\b([Ll])ocale(s?)\b(?!\})/gu, '$1anguage$2')
      .replaceAll(/\bPayload\s*/gu, '')
  )
}

function merge(base: Words, over: Words): Words {
  const groups = new Set([...Object.keys(base), ...Object.keys(over)])
  return Object.fromEntries([...groups].map((group) => [group, { ...base[group], ...over[group] }]))
}
