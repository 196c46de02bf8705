import { requireLexicon } from '../../lexicon/lexicons.ts'
import { namesStudyWithNumber } from '../../lexicon/scope-of-evidence.ts'
import type { Rule } from '../../rule/rule.ts'
import { findClaims } from './claims.ts'

/**
 * C4: no vague attribution – "most patients report", "studies show", "experts agree".
 * A block with a source names them beside the words, so it passes.
 *
 * Reason: readers can't check what has no name, and "most patients" here is nobody's count.
 * Source: JAMA benchmarks (attribution); DISCERN question 4; HONcode principle of justifiability.
 */
export const vagueAttribution: Rule = {
  id: 'C4',
  title: 'Attribution that can be checked',
  levels: ['warn'],
  canBeOverridden: true,
  readsWords: 'only',
  check: (subject) =>
    findClaims(subject, requireLexicon(subject.locale).vagueAttribution)
      .filter(
        ({ sentence, passage }) => !passage.grounds?.sources.length && !namesStudyWithNumber(sentence, subject.locale),
      )
      .map(({ claim, words, sentence, passage }) => ({
        rule: 'C4',
        level: 'warn',
        path: passage.path,
        excerpt: sentence.excerpt,
        message: `“${words}” ${claim.amountsTo}.`,
        next: 'Name the study and its number of people, and add it as the block’s source. Otherwise leave the attribution out.',
      })),
}
