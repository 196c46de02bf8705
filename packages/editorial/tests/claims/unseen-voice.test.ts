import { stat } from 'node:fs/promises'
import type { Locale } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { readExamples } from '../../src/claims/training/example.ts'
import { trainWeights } from '../../src/claims/training/train.ts'
import { ClaimModel } from '../../src/claims/model.ts'
import { requireLexicon } from '../../src/lexicon/lexicons.ts'
import { blockingRules, type ClaimRule } from '../../src/model/claim-rules.ts'
import { normalise } from '../../src/reading/normalise.ts'

const breaksBlocking = (rules: readonly ClaimRule[]) => blockingRules.some((rule) => rules.includes(rule))

// The writers of these voices saw neither the other voices nor a model. `npm run -s editorial:score` leaves out each voice in turn.
describe.each<{ locale: Locale; voice: string }>([
  { locale: 'en', voice: 'en-00' },
  { locale: 'es', voice: 'es-00' },
])('a model of $locale that has not seen $voice', async ({ locale, voice }) => {
  const examples = await readExamples(locale)
  const unseen = examples.filter((example) => example.voice === voice)
  const seen = examples.filter((example) => example.voice !== voice)
  const { denials, claims } = requireLexicon(locale)
  const { trainedFrom, blockFrom, warnFrom } = claims.model
  const weights = trainWeights(seen, { denials, kinds: claims.kinds })
  const model = new ClaimModel({ trainedFrom, blockFrom, warnFrom, ...weights }, claims.kinds)
  const isBlocked = (text: string) => {
    const { score, length } = model.judge(model.read(normalise(text).text))
    return score >= blockFrom[length]
  }
  const share = (some: readonly { text: string }[]) => some.filter(({ text }) => isBlocked(text)).length / some.length

  it('blocks at least 85 % of what must be blocked', () => {
    expect(share(unseen.filter(({ rules }) => breaksBlocking(rules)))).toBeGreaterThanOrEqual(0.85)
  })

  it('blocks at most 8 % of what is fine', () => {
    expect(share(unseen.filter(({ rules }) => rules.length === 0))).toBeLessThanOrEqual(0.08)
  })
})

it('learns the same from the same sentences', async () => {
  const some = (await readExamples('es')).slice(0, 600)
  const learn = (denials: string[]) => trainWeights(some, { denials, kinds: { remedy: 'ketamina terapia' } })
  expect(learn(['no'])).toEqual(learn(['no']))
  expect(learn(['no'])).not.toEqual(learn(['nunca']))
})

it('knows a word that no sentence had by the kind it is of', () => {
  const kinds = { remedy: 'ketamine honey', effect: 'heals soothes' }
  const example = (text: string, rules: ClaimRule[]) => ({ text, rules, isNear: false, voice: 'en-00' })
  const claims = Array.from({ length: 6 }, () => example('Ketamine heals.', ['C2']))
  const plain = Array.from({ length: 6 }, () => example('The lift is left of the desk.', []))
  const { trainedFrom, blockFrom, warnFrom } = requireLexicon('en').claims.model
  const learned = { trainedFrom, blockFrom, warnFrom, ...trainWeights([...claims, ...plain], { denials: [], kinds }) }
  const probability = (known: typeof kinds, text: string) => {
    const model = new ClaimModel(learned, known)
    return model.judge(model.read(text)).probabilities.C2
  }
  expect(probability(kinds, 'Honey soothes')).toBeGreaterThan(
    probability({ remedy: 'ketamine', effect: 'heals' }, 'Honey soothes'),
  )
})

it('needs at most three megabytes for all languages', async () => {
  const files = ['en', 'es'].flatMap((locale) => [`${locale}/claims/model.json`, `${locale}/claims/word-kinds.json`])
  const sizes = await Promise.all(files.map((file) => stat(new URL(`../../src/lexicon/${file}`, import.meta.url))))
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(3_000_000)
})
