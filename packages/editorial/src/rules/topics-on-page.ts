import type { Draft } from '../model/draft.ts'
import { matches } from '../language/pattern.ts'
import { pageTopics, type PageTopic } from '../lexicon/page-topics.ts'
import { findPointers } from '../reading/pointers.ts'
import type { Subject } from '../rule/subject.ts'
import { readPassages } from '../reading/passages.ts'

/** True where the document's own words speak of a topic. */
export const mentionsTopic = ({ sentences, locale }: Subject, topic: PageTopic): boolean =>
  sentences.some(
    ({ sentence, passage }) => passage.kind !== 'aside' && matches(pageTopics[locale][topic], sentence.folded),
  )

/** True where a side effect listed on the page, or a warning shown on it, speaks of a topic in its own words. */
export const partsMentionTopic = (subject: Subject, topic: PageTopic): boolean =>
  [...findPointers('side-effect', subject.draft), ...findPointers('safety-warning', subject.draft)].some(
    ({ pointer }) => {
      const part = subject.follow(pointer)
      return part ? documentMentionsTopic(part, subject, topic) : !subject.canFollow(pointer.type)
    },
  )

const documentMentionsTopic = (document: Draft, { locale }: Subject, topic: PageTopic): boolean =>
  readPassages({ ...document, locale }).some(({ sentences }) =>
    sentences.some(({ folded }) => matches(pageTopics[locale][topic], folded)),
  )
