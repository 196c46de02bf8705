import { readdir, readFile } from 'node:fs/promises'
import { LocaleSchema, type Locale } from '@carepath/schema'
import type { ClaimRule } from '../../model/claim-rules.ts'

/** A labelled sentence of the corpus. */
export interface Example {
  text: string
  rules: ClaimRule[]
  /** A fine sentence with the words of a rule. */
  isNear: boolean
  /** Who wrote it, e.g. `en-03`. */
  voice: string
}

/**
 * False for the sample content's own sentences: they are in the corpus because a model took them for claims, so they would make
 * any model look worse than it is. They are learned from; scores and thresholds leave them out.
 */
export const isScored = ({ voice }: Pick<Example, 'voice'>): boolean => !voice.endsWith('-sample')

/** Where the sentences are, one file a voice. */
export const voicesFolder = new URL('../../../corpus/voices/', import.meta.url)

/** The languages that voices wrote in. */
export async function readVoiceLanguages(): Promise<Locale[]> {
  const files = (await readdir(voicesFolder)).filter((file) => file.endsWith('.jsonl'))
  return [...new Set(files.map((file) => LocaleSchema.parse(file.slice(0, file.indexOf('-')))))].sort()
}

/** Reads the sentences of all voices of a language, in the order of their files. */
export async function readExamples(locale: Locale): Promise<Example[]> {
  const files = (await readdir(voicesFolder)).filter((file) => file.startsWith(`${locale}-`)).sort()
  const voices = await Promise.all(files.map(readVoice))
  return voices.flat()
}

async function readVoice(file: string): Promise<Example[]> {
  const lines = (await readFile(new URL(file, voicesFolder), 'utf8')).split('\n').filter(Boolean)
  const voice = file.slice(0, -'.jsonl'.length)
  return lines.map((line) => {
    const { text, rules, near = false } = JSON.parse(line) as { text: string; rules: ClaimRule[]; near?: boolean }
    return { text, rules, isNear: near, voice }
  })
}
