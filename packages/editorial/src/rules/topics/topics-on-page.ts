import type { Draft } from '../../model/draft.ts'
import { matches } from '../../language/pattern.ts'
import { warnedTopics, type WarnedTopic } from '../../language/opposite-warnings.ts'
import type { PageTopic } from '../../language/page-topic.ts'
import { hasLexicon, requireLexicon } from '../../lexicon/lexicons.ts'
import { findPointers } from '../../reading/pointers.ts'
import type { Subject } from '../../rule/subject.ts'
import { readPassages } from '../../reading/passages.ts'
import { asSaid } from './as-said.ts'
import { findOpposite } from './opposite-sentence.ts'

/** Whether the document's own words mention a topic, in a sentence that doesn't say the opposite; false where the language has no lexicon. */
export const mentionsTopic = (subject: Subject, topic: PageTopic): boolean =>
  hasLexicon(subject.locale) &&
  subject.sentences.some(
    (placed, index) =>
      placed.passage.kind !== 'aside' &&
      matches(requireLexicon(subject.locale).pageTopics[topic], asSaid(placed, subject.locale).folded) &&
      !isOpposite(subject, index, topic === 'drivingCaution' ? 'driving' : topic),
  )

const isOpposite = (subject: Subject, index: number, topic: PageTopic): boolean =>
  isWarnedTopic(topic) && findOpposite(subject, index, topic) !== undefined

const isWarnedTopic = (topic: PageTopic): topic is PageTopic & WarnedTopic =>
  (warnedTopics as readonly string[]).includes(topic)

/** Whether a side effect or a warning on the page mentions a topic in its own words. */
export const partsMentionTopic = (subject: Subject, topic: PageTopic): boolean =>
  [...findPointers('side-effect', subject.draft), ...findPointers('safety-warning', subject.draft)].some(
    ({ pointer }) => {
      const part = subject.follow(pointer)
      return part ? documentMentionsTopic(part, subject, topic) : !subject.canFollow(pointer.type)
    },
  )

const documentMentionsTopic = (document: Draft, { locale }: Subject, topic: PageTopic): boolean =>
  readPassages({ ...document, locale }).some(({ sentences }) =>
    sentences.some(({ folded }) => matches(requireLexicon(locale).pageTopics[topic], folded)),
  )
