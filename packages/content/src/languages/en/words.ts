import { stemmer } from '@orama/stemmers/english'
import type { LanguageWords } from '../../model/text/language-words.ts'
import { englishSharedDraft } from './shared-draft.ts'

/** What the CMS knows of English. */
export const english: LanguageWords = {
  copy: 'copy',
  pendingPerson: '[name of the clinician who approves this]',
  sharedDraft: englishSharedDraft,
  // “Diagnosis” is “diagnoses” where there are several.
  stem: (word) => stemmer(word.replace(/sis$/u, 'ses')),
}
