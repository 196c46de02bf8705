import type { Draft } from '../model/draft.ts'
import { matches } from '../language/pattern.ts'
import type { PageTopic } from '../language/page-topic.ts'
import { hasLexicon, requireLexicon } from '../lexicon/lexicons.ts'
import { findPointers } from '../reading/pointers.ts'
import type { Subject } from '../rule/subject.ts'
import { readPassages } from '../reading/passages.ts'

/** Whether the document's own words mention a topic; false where the language has no lexicon. */
export const mentionsTopic = ({ sentences, locale }: Subject, topic: PageTopic): boolean =>
  hasLexicon(locale) &&
  sentences.some(
    ({ sentence, passage }) =>
      passage.kind !== 'aside' && matches(requireLexicon(locale).pageTopics[topic], sentence.folded),
  )

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
