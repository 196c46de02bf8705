import type { Locale } from '@carepath/schema'
import { rulesExcusedByWords } from '../excused-by-words.ts'
import { ClaimModel, excuse, type Judgement } from '../model.ts'
import { requireLexicon } from '../../lexicon/lexicons.ts'
import { splitSentences } from '../../reading/sentences.ts'
import { claimRules, type ClaimRule } from '../../model/claim-rules.ts'
import { normalise } from '../../reading/normalise.ts'
import type { Example } from './example.ts'
import { trainWeights } from './train.ts'

/** An example, and what a model said that was trained without its voice. */
export interface JudgedExample extends Example {
  judgement: Judgement
}

const noThresholds = {
  trainedFrom: '',
  blockFrom: { label: 0, sentence: 0 },
  warnFrom: Object.fromEntries(claimRules.map((rule) => [rule, 0])) as Record<ClaimRule, number>,
}

/**
 * Judges every example by a model that has seen no sentence of its voice. Voices are left out in turns, several at a time;
 * with as many `folds` as voices, one at a time.
 */
export function judgeUnseen(
  examples: readonly Example[],
  { folds, locale }: { folds: number; locale: Locale },
): JudgedExample[] {
  const { denials, claims } = requireLexicon(locale)
  const words = { denials, kinds: claims.kinds }
  const voices = [...new Set(examples.map(({ voice }) => voice))].sort()
  const foldOf = new Map(voices.map((voice, index) => [voice, index % folds]))
  return Array.from({ length: Math.min(folds, voices.length) }, (_, fold) => {
    const seen = examples.filter(({ voice }) => foldOf.get(voice) !== fold)
    const model = new ClaimModel({ ...noThresholds, ...trainWeights(seen, words) }, words.kinds)
    const unseen = examples.filter(({ voice }) => foldOf.get(voice) === fold)
    return unseen.map((example) => ({
      ...example,
      judgement: excuse(model.judge(model.read(normalise(example.text).text)), excusedIn(example.text, locale)),
    }))
  }).flat()
}

/** What no sentence of an example can break by its own words. */
function excusedIn(text: string, locale: Locale): ReadonlySet<ClaimRule> {
  const [first = new Set<ClaimRule>(), ...others] = splitSentences(text, locale).map((sentence) =>
    rulesExcusedByWords(sentence, locale),
  )
  return new Set([...first].filter((rule) => others.every((excused) => excused.has(rule))))
}
