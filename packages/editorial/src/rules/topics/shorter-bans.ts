import { matches } from '../../language/pattern.ts'
import { waitInWords, waitsIn } from '../../lexicon/waits.ts'
import type { Finding } from '../../model/finding.ts'
import { readPointers } from '../../reading/grounds.ts'
import { readSubject, type PlacedSentence, type Subject } from '../../rule/subject.ts'
import { asSaid } from './as-said.ts'
import { isOfOnePartOnly } from './one-part-only.ts'
import { topicWords } from './topic-words.ts'

/** What is forbidden for a time, the end of which readers act on. */
const timedBans = ['driving', 'alcohol'] as const

/** So many times as long is another time, not the same one told otherwise. */
const muchLonger = 2

interface Ban extends PlacedSentence {
  hours: number
}

/**
 * Sentences of a guide that forbid something for a time, where a warning of the guide forbids it for much longer: “For 24 hours: no
 * driving”, beside “Do not drive until 14 days after the last one”. Whoever reads the first drives the next day.
 */
export function shorterBans(subject: Subject): Finding[] {
  if (subject.type !== 'treatment') return []
  const warnings = readPointers(subject.fields.safetyWarnings)
    .flatMap((pointer) => subject.follow(pointer) ?? [])
    .map((warning) => readSubject(warning, subject.context))
  return timedBans.flatMap((topic) => {
    const own = bansIn(subject, topic)
    const longest = Math.max(
      0,
      ...[subject, ...warnings].flatMap((each) => bansIn(each, topic)).map(({ hours }) => hours),
    )
    const [shortest] = own.filter(({ hours }) => hours * muchLonger <= longest).toSorted((a, b) => a.hours - b.hours)
    if (!shortest) return []
    return [
      {
        rule: 'D6',
        level: 'warn',
        path: shortest.passage.path,
        excerpt: shortest.sentence.excerpt,
        message: `This ends after ${waitInWords(shortest.hours)}, and a warning of the same for this treatment after ${waitInWords(longest)}.`,
        next: 'Give both the same time, or say which of them holds when.',
      },
    ]
  })
}

function bansIn(subject: Subject, topic: (typeof timedBans)[number]): Ban[] {
  const { warned } = topicWords(subject.locale, topic)
  return subject.sentences.flatMap((placed, index) => {
    const { folded } = asSaid(placed, subject.locale)
    const hours = waitsIn(folded, subject.locale)
    if (hours.length === 0 || !matches(warned, folded) || isOfOnePartOnly(subject, index, topic)) return []
    return [{ ...placed, hours: Math.max(...hours) }]
  })
}
