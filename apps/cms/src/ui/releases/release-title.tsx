'use client'
import { releaseInWords } from '@carepath/content/workflow/releases/release-in-words.ts'
import { useTitle } from '../form/use-title.ts'

/** Heads the page of a release with what it changed, in the language of whoever reads. */
export function ReleaseTitle({ label }: { label: string }) {
  useTitle(releaseInWords(label))
  return null
}
