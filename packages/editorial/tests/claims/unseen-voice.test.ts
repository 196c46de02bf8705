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
  const { trainedFrom, blockFrom, warnFrom, denials } = requireLexicon(locale).claims.model
  const model = new ClaimModel({ trainedFrom, blockFrom, warnFrom, ...trainWeights(seen, denials) })
  const isBlocked = (text: string) => {
    const { score, length } = model.judge(normalise(text).text)
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
  expect(trainWeights(some, ['no'])).toEqual(trainWeights(some, ['no']))
})

it('needs at most three megabytes for all languages', async () => {
  const sizes = await Promise.all(
    ['en', 'es'].map((locale) => stat(new URL(`../../src/lexicon/${locale}/claims/model.json`, import.meta.url))),
  )
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(3_000_000)
})
