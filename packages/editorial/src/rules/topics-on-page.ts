import type { Draft } from '../model/draft.ts'
import { matches } from '../language/pattern.ts'
import { pageTopics, type PageTopic } from '../lexicon/page-topics.ts'
import { pointersTo } from '../reading/pointers.ts'
import type { Subject } from '../rule/subject.ts'
import { passagesOf } from '../reading/passages.ts'

/** True where the document's own words speak of a topic. */
export const speaksOf = ({ sentences, locale }: Subject, topic: PageTopic): boolean =>
  sentences.some(
    ({ sentence, passage }) => passage.kind !== 'aside' && matches(pageTopics[locale][topic], sentence.folded),
  )

/** True where a side effect listed on the page, or a warning shown on it, speaks of a topic in its own words. */
export const partsSpeakOf = (subject: Subject, topic: PageTopic): boolean =>
  [...pointersTo('side-effect', subject.draft), ...pointersTo('safety-warning', subject.draft)].some(({ pointer }) => {
    const part = subject.follow(pointer)
    return part ? documentSpeaksOf(part, subject, topic) : !subject.canFollow(pointer.type)
  })

const documentSpeaksOf = (document: Draft, { locale }: Subject, topic: PageTopic): boolean =>
  passagesOf({ ...document, locale }).some(({ sentences }) =>
    sentences.some(({ folded }) => matches(pageTopics[locale][topic], folded)),
  )
