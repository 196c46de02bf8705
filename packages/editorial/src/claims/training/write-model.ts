import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import type { Locale } from '@carepath/schema'
import { claimRules, type ClaimRule } from '../../model/claim-rules.ts'
import type { StoredExamples, StoredModel } from '../../language/claim-knowledge.ts'
import { requireLexicon } from '../../lexicon/lexicons.ts'
import { readExamples, voicesFolder, type Example } from './example.ts'
import { judgeUnseen } from './judge-unseen.ts'
import { setThresholds } from './thresholds.ts'
import { trainWeights } from './train.ts'

const lexiconFolder = new URL('../../lexicon/', import.meta.url)
const trainingFolder = new URL('./', import.meta.url)

/** Code outside this folder that decides what a model learns. */
const usedCode = [
  'claims/excused-by-words.ts',
  'claims/features.ts',
  'claims/letters.ts',
  'claims/model.ts',
  'model/claim-rules.ts',
  'reading/normalise.ts',
  'reading/tokens.ts',
]

/** Voices are left out in five turns to set the thresholds; scores leave out one voice at a time. */
const folds = 5

/** Trains the model of a language and writes it, with the sentences that explain its findings. */
export async function writeModel(locale: Locale): Promise<StoredModel> {
  const examples = await readExamples(locale)
  const { denials, claims } = requireLexicon(locale)
  const model: StoredModel = {
    trainedFrom: await hashSources(locale),
    ...setThresholds(judgeUnseen(examples, { folds, locale })),
    ...trainWeights(examples, { denials, kinds: claims.kinds }),
  }
  await write(locale, 'model.json', model)
  await write(locale, 'examples.json', toStoredExamples(examples))
  return model
}

/** True where the sentences or the training have changed since the model of a language was trained. */
export async function isStale(locale: Locale): Promise<boolean> {
  const stored = JSON.parse(await readFile(fileOf(locale, 'model.json'), 'utf8')) as StoredModel
  return stored.trainedFrom !== (await hashSources(locale))
}

/** Hashes everything that a model follows from: the sentences of its language and the code that reads and weighs them. */
async function hashSources(locale: Locale): Promise<string> {
  const voices = (await readdir(voicesFolder)).filter((file) => file.startsWith(`${locale}-`)).sort()
  const code = (await readdir(trainingFolder)).sort()
  const files = [
    ...voices.map((file) => new URL(file, voicesFolder)),
    ...code.map((file) => new URL(file, trainingFolder)),
    new URL(`${locale}/claims/denials.ts`, lexiconFolder),
    new URL(`${locale}/claims/word-kinds.json`, lexiconFolder),
    ...usedCode.map((file) => new URL(`../../${file}`, trainingFolder)),
  ]
  const hash = createHash('sha256')
  for (const file of files) hash.update(await readFile(file))
  return hash.digest('hex')
}

function toStoredExamples(examples: readonly Example[]): StoredExamples {
  const texts = (rule: ClaimRule) => examples.filter(({ rules }) => rules.includes(rule)).map(({ text }) => text)
  return Object.fromEntries(claimRules.map((rule) => [rule, texts(rule)])) as Record<ClaimRule, string[]>
}

const fileOf = (locale: Locale, file: string): URL => new URL(`${locale}/claims/${file}`, lexiconFolder)

async function write(locale: Locale, file: string, value: unknown): Promise<void> {
  await writeFile(fileOf(locale, file), `${JSON.stringify(value)}\n`)
}
