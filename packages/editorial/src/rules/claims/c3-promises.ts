import { requireLexicon } from '../../lexicon/lexicons.ts'
import type { Rule } from '../../rule/rule.ts'
import { findClaims } from './claims.ts'

/**
 * C3: no false reassurance and no promise – "you won't feel …", "don't worry", "will make you …", "feel like yourself again".
 *
 * Reason: nobody knows beforehand who will respond or feel unwell; whoever was told otherwise is let down or caught
 * unprepared, and may not speak up in time.
 * Source: FTC Health Products Compliance Guidance (2022), implied claims; DISCERN questions on uncertainty and risk.
 */
export const promises: Rule = {
  id: 'C3',
  title: 'No promise and no false reassurance',
  levels: ['block'],
  canBeOverridden: true,
  readsWords: 'only',
  check: (subject) =>
    findClaims(subject, requireLexicon(subject.locale).promises).map(({ claim, words, sentence, passage }) => ({
      rule: 'C3',
      level: 'block',
      path: passage.path,
      excerpt: sentence.excerpt,
      message: `“${words}” ${claim.amountsTo}.`,
      next: 'Say what may happen and how often, and what staff do about it. “Some people …” and “you may …” keep it true.',
    })),
}
