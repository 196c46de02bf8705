import type { SharedDraftWords } from './shared-draft-words.ts'

/** What the CMS must know of a language to handle documents in it. The admin itself speaks English to editors. */
export interface LanguageWords {
  /** The word that a copy's name ends with: “Nausea (copy)”. */
  copy: string
  /** Stands in a preview for the clinician who will approve the document. */
  pendingPerson: string
  /** Around a draft that is shared with somebody without an account. */
  sharedDraft: SharedDraftWords
  /** The stem of a word in ASCII letters, for the search of the admin; words are looked for as they are where it is left out. */
  stem?: (word: string) => string
}
