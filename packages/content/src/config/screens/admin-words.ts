import { en } from '@payloadcms/translations/languages/en'

const restoring =
  'The version of {{versionDate}} becomes a draft of {{label}}, in every language. What patients read stays as it is until you publish the draft.'

/** Refusals without a way out, with an id, or in the words of a program. */
const refusals = {
  correctInvalidFields: 'Correct the fields that are marked.',
  documentNotFound: 'This document can’t be opened. It may have been deleted, or your account may not open it.',
  incorrectCollection: 'A document of this kind can’t be used here. Choose another one.',
  invalidFileType: 'A file of this kind can’t be used here.',
  invalidFileTypeValue: 'A file of this kind can’t be used here: {{value}}',
  loadingDocument: 'This document couldn’t be loaded. Reload the page, then try again.',
  logoutFailed: 'You could not be signed out. Reload the page, then try again.',
  missingEmail: 'Enter an e-mail address.',
  missingIDOfDocument: 'Say which document this is about.',
  missingIDOfVersion: 'Say which version this is about.',
  missingRequiredData: 'Something that is needed for this is missing. Load this page again, and try once more.',
  noFilesUploaded: 'There is no file. Choose one, then try again.',
  noUser: 'Sign in first.',
  notAllowedToAccessPage: 'Your account may not open this page. Ask an admin.',
  notAllowedToPerformAction:
    'You are not allowed to do this. If you have been signed out, sign in again; otherwise ask an admin.',
  notFound: 'This is no longer there. It may have been deleted: load the list again.',
  previewing: 'The preview couldn’t be loaded. Reload the page, then try again.',
  problemUploadingFile: 'The file couldn’t be saved. Choose it again, then try once more.',
  tokenInvalidOrExpired: 'This link was used before or is too old. Ask for a new one.',
  tokenNotProvided: 'This link is incomplete. Open it again from the mail, or ask for a new one.',
  unauthorized: 'Sign in with an account that may do this.',
  unauthorizedAdmin: 'This account can’t be used here. Ask an admin.',
  unknown: 'Something went wrong. Reload the page, then try again.',
  unspecific: 'Something went wrong. Reload the page, then try again.',
  valueMustBeUnique: 'Another document has this already. Choose another.',
  verificationTokenInvalid: 'This link was used before or is too old. Ask for a new one.',
}

/** Words of Payload's admin that would be wrong here. */
const ownWords = {
  error: refusals,
  general: {
    dashboard: 'Your work',
    livePreview: 'Show the page beside the form',
    exitLivePreview: 'Hide the page beside the form',
    payloadSettings: 'Settings',
    // A list shows this in every cell whose document it still waits for: “<No Treatment>” would be untrue.
    noLabel: '–',
    // Payload puts the labels of all languages in the place of one (“Sort by [object Object]”).
    sortByLabelDirection: 'Sort by this column: {{direction}}',
    updatedSuccessfully: 'Saved.',
  },
  validation: {
    required: 'Fill this in.',
    requiresAtLeast: 'Add at least {{count}}.',
    requiresNoMoreThan: 'No more than {{count}} fit here.',
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
