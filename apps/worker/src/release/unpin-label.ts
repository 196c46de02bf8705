import { releaseTexts } from '@carepath/content/model/release/texts.ts'
import { writtenLanguage } from '@carepath/content/wording/current-language.ts'
import { fill } from '@carepath/content/wording/fill.ts'

/** What the record of an unpin is called. */
export function unpinLabel(release: number | undefined): string {
  if (release === undefined) return releaseTexts.unpinnedFromUnknown
  return fill(releaseTexts.unpinned, { number: String(release) }, writtenLanguage)
}
