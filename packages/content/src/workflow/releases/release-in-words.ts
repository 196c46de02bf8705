import { releaseTexts } from '../../model/release/texts.ts'
import { currentLanguage } from '../../wording/current-language.ts'
import { translateFitting } from '../../wording/translate-fitting.ts'

/** What a release is called, in the language of whoever reads it. The titles of documents stay as they are. */
export const releaseInWords = (label: string, language = currentLanguage()): string =>
  translateFitting(label, Object.values(releaseTexts), language) ?? label
