import { readFile } from 'node:fs/promises'
import { locales, type Locale } from '@carepath/schema'
import type { RuleId } from '../model/finding.ts'

/** Sentences for tuning the rules, and sentences that are only scored. */
export const splits = ['tuning', 'held-out'] as const
export type Split = (typeof splits)[number]

/** One sentence of the corpus and the rules it must fire. */
export interface LabelledSentence {
  text: string
  locale: Locale
  split: Split
  rules: RuleId[]
  /** Whether the sentence is in a block that names its source. */
  isSourced?: boolean
}

/** The rules that sentences can fire on their own: the corpus is scored on these. */
export const scoredRules = ['C1', 'C2', 'C3', 'C4', 'C5', 'F1', 'P2', 'S1'] as const satisfies RuleId[]

/** Reads the whole corpus. */
export async function readCorpus(): Promise<LabelledSentence[]> {
  const files = splits.flatMap((split) => locales.map((locale) => ({ split, locale })))
  const sentences = await Promise.all(files.map(readSentences))
  return sentences.flat()
}

async function readSentences({ split, locale }: { split: Split; locale: Locale }): Promise<LabelledSentence[]> {
  const lines = await readFile(new URL(`../../corpus/${split}/${locale}.jsonl`, import.meta.url), 'utf8')
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ ...(JSON.parse(line) as Pick<LabelledSentence, 'text' | 'rules' | 'isSourced'>), split, locale }))
}
