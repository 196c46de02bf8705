import { describe, expect, it } from 'vitest'
import { rules } from '../src/index.ts'
import { readCorpus, splits } from '../src/score/corpus.ts'
import { computePrecision, computeRecall, scoreRules } from '../src/score/score.ts'

const corpus = await readCorpus()

describe('the corpus', () => {
  it('has at least 300 sentences, half of them fine, in both languages, a third held out', () => {
    const share = (some: unknown[]) => some.length / corpus.length
    expect(corpus.length).toBeGreaterThan(300)
    expect(share(corpus.filter((sentence) => sentence.rules.length === 0))).toBeGreaterThan(0.4)
    expect(share(corpus.filter(({ locale }) => locale === 'es'))).toBeGreaterThan(0.35)
    expect(share(corpus.filter(({ split }) => split === 'held-out'))).toBeGreaterThanOrEqual(1 / 3)
  })

  it('has each sentence once', () => {
    expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length)
  })

  const blocking = (split: (typeof splits)[number]) =>
    scoreRules(corpus.filter((sentence) => sentence.split === split))
      .filter(({ rule }) => rules[rule].levels.some((level) => level === 'block'))
      .map((score) => [`${score.rule} ${split}`, score] as const)

  it.each(splits.flatMap(blocking))('is told apart by %s with precision and recall of 0.95', (_, score) => {
    expect(computePrecision(score)).toBeGreaterThanOrEqual(0.95)
    expect(computeRecall(score)).toBeGreaterThanOrEqual(0.95)
  })
})
