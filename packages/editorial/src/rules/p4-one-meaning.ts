import { toFields, toText, type Draft } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import { treatmentsOfTerm, wordsOfTerm } from '../reading/glossary.ts'
import type { Rule } from '../rule/rule.ts'
import type { Subject } from '../rule/subject.ts'

/**
 * P4: two entries of the glossary explain one word only where pages can tell which is meant: each for treatments that the other
 * isn't for, or one for some treatments and one for all the rest. Two for the same treatments block; two for all warn, since
 * entries may share a loose synonym ("drip": an infusion, and its tube).
 *
 * Reason: a word such as "capsule" or "culture" has several meanings, and a reader can't see that the wrong one is explained.
 * Source: ISO 704, Terminology work (homonyms).
 */
export const oneMeaning: Rule = {
  id: 'P4',
  title: 'One meaning of a word on a page',
  levels: ['block', 'warn'],
  canBeOverridden: false,
  check: (subject) => (subject.type === 'glossary-term' ? sameWords(subject) : []),
}

function sameWords({ draft, locale, context }: Subject): Finding[] {
  const others = context.documents
    .all('glossary-term', locale)
    .filter((other) => other.id !== draft.id && isOnSamePages(draft, other))
  return wordsOfTerm(draft).flatMap((word) => {
    const other = others.find((each) => wordsOfTerm(each).some((theirs) => isSame(theirs, word)))
    return other ? [finding(draft, other, word)] : []
  })
}

/** An entry for some treatments goes before one for all, which is no conflict. */
function isOnSamePages(term: Draft, other: Draft): boolean {
  const [own, theirs] = [treatmentsOfTerm(term), treatmentsOfTerm(other)]
  return own.length === 0 ? theirs.length === 0 : own.some((id) => theirs.includes(id))
}

const isSame = (a: string, b: string): boolean => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase()

function finding(term: Draft, other: Draft, word: string): Finding {
  const isOfSome = treatmentsOfTerm(term).length > 0
  const name = toText(toFields(other).term) ?? word
  return {
    rule: 'P4',
    level: isOfSome ? 'block' : 'warn',
    path: isOfSome ? 'treatments' : isSame(toText(toFields(term).term) ?? '', word) ? 'term' : 'synonyms',
    excerpt: word,
    message: isOfSome
      ? `The glossary word “${name}” explains “${word}” in one of these treatments too.`
      : `The glossary word “${name}” explains “${word}” too.`,
    next: isOfSome
      ? 'Choose other treatments under “Only in these treatments”, or keep one of the two.'
      : 'Keep one of the two, or say of one where its meaning holds, under “Only in these treatments”.',
  }
}
