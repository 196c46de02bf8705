import { requireLexicon } from '../../lexicon/lexicons.ts'
import type { ReferralLexicon } from '../../language/referral.ts'
import { matches } from '../../language/pattern.ts'
import type { Rule } from '../../rule/rule.ts'
import { findClaims } from './claims.ts'

/**
 * P2: "consult a doctor" says who, when or how.
 *
 * Reason: on its own it protects the writer and leaves the patient where they were.
 * Source: PEMAT (understandability: "identifies at least one action the user can take"); NHS service manual, care cards.
 */
export const bareReferral: Rule = {
  id: 'P2',
  title: 'Say who to ask, when and how',
  levels: ['warn'],
  canBeOverridden: true,
  readsWords: 'only',
  check: (subject) => {
    const lexicon = requireLexicon(subject.locale).bareReferral
    return findClaims(subject, lexicon)
      .filter(({ sentence }) => !saysWhenOrHow(sentence.folded, lexicon))
      .map(({ claim, words, sentence, passage }) => ({
        rule: 'P2',
        level: 'warn',
        path: passage.path,
        excerpt: sentence.excerpt,
        message: `“${words}” ${claim.amountsTo}.`,
        next: 'Say which doctor or nurse, when to call and on which number – or use a care card.',
      }))
  },
}

const saysWhenOrHow = (folded: string, { whenOrHow, emptyCondition }: ReferralLexicon): boolean =>
  matches(whenOrHow, folded.replaceAll(emptyCondition, ''))
