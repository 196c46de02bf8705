import type { Locale } from '@carepath/schema'
import { requireLexicon } from '../../lexicon/lexicons.ts'
import { isLimited, namesStudyWithNumber } from '../../lexicon/scope-of-evidence.ts'
import { isGrounded } from '../../reading/grounds.ts'
import type { Rule } from '../../rule/rule.ts'
import { findClaims, type PlacedClaim } from './claims.ts'

/**
 * C2: "is safe" and "is effective" need a scope and a source: for whom, at which dose, for how long, by which study.
 *
 * Reason: the bare words claim more than any trial of the treatment has shown, and long-term safety is poorly studied.
 * Source: FTC Health Products Compliance Guidance (2022): qualify beside the claim; Short, Lancet Psychiatry 2018;5:65.
 */
export const safeAndEffective: Rule = {
  id: 'C2',
  title: '“Safe” and “effective” with scope and source',
  levels: ['block'],
  canBeOverridden: true,
  readsWords: 'only',
  check: (subject) =>
    findClaims(subject, requireLexicon(subject.locale).safeAndEffective)
      .filter((claim) => !hasScopeAndSource(claim, subject.locale))
      .map(({ claim, words, sentence, passage }) => ({
        rule: 'C2',
        level: 'block',
        path: passage.path,
        excerpt: sentence.excerpt,
        message: `“${words}” ${claim.amountsTo}.`,
        next: 'Say in the sentence for whom, compared with what and by which study it holds, and give the block that study as its source. Otherwise take the words out.',
      })),
}

const hasScopeAndSource = ({ sentence, passage }: PlacedClaim, locale: Locale): boolean =>
  namesStudyWithNumber(sentence, locale) || (isGrounded(passage.grounds) && isLimited(sentence, locale))
