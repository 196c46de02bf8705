import { contentStems, stemOf } from '../../lexicon/content-stems.ts'
import { requireLexicon } from '../../lexicon/lexicons.ts'
import { matches } from '../../language/pattern.ts'
import { toFields, toList, toText, type Fields, type PartialDocument } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { readPointers } from '../../reading/grounds.ts'
import { fold } from '../../reading/normalise.ts'
import { readSubject, type PlacedSentence, type Subject } from '../../rule/subject.ts'
import { treatmentsOf } from '../../rule/treatments-of.ts'

/**
 * Sentences that spare patients what the guide asks of them to tell: “People with a pacemaker do not need to tell anybody”, beside
 * the warning “Tell us if you have a pacemaker”, or a pacemaker among the reasons against the treatment. An answer is read with its
 * question.
 */
export function untold(subject: Subject): Finding[] {
  const { untold: spared } = requireLexicon(subject.locale)
  const sparing = subject.sentences.filter(
    ({ sentence, passage }) => passage.kind !== 'question' && matches(spared, sentence.folded),
  )
  if (sparing.length === 0) return []
  const asked = treatmentsOf(subject).flatMap((treatment) => askedFor(treatment, subject))
  return sparing.flatMap((placed): Finding[] => {
    const stems = contentStems(withQuestion(subject, placed), subject.locale)
    const found = asked.find(({ stems: own }) => own.some((stem) => stems.has(stem)))
    return found ? [toFinding(placed, found.words)] : []
  })
}

interface Asked {
  words: string
  /** What it is about, without the words for telling. */
  stems: string[]
}

function askedFor(treatment: Fields, { context, locale }: Subject): Asked[] {
  const { tell, untold: spared, instructions } = requireLexicon(locale)
  const general = new Set([...instructions.general].map(stemOf))
  const reasons = toList(treatment.contraindications).flatMap((entry) => toText(toFields(entry).text) ?? [])
  const warnings = readPointers(treatment.safetyWarnings).flatMap(
    (pointer) => context.documents.get(pointer.type, pointer.id, locale) ?? [],
  )
  const parts = treatment.type === 'treatment' ? [treatment as PartialDocument, ...warnings] : []
  const told = parts
    .flatMap((part) => readSubject(part, context).sentences)
    .filter(({ sentence }) => matches(tell, sentence.folded) && !matches(spared, sentence.folded))
    .map(({ sentence }) => sentence.text)
  return [...reasons, ...told].map((words) => ({
    words,
    stems: [...contentStems(fold(words).replaceAll(tell, ' '), locale)].filter((stem) => !general.has(stem)),
  }))
}

const withQuestion = ({ fields, type }: Subject, { sentence }: PlacedSentence): string =>
  type === 'faq' ? `${fold(toText(fields.question) ?? '')} ${sentence.folded}` : sentence.folded

const toFinding = ({ sentence, passage }: PlacedSentence, asked: string): Finding => ({
  rule: 'D6',
  level: 'block',
  path: passage.path,
  excerpt: sentence.excerpt,
  message: `This spares patients what the guide asks them to tell: “${asked}”.`,
  next: 'Correct the one that is wrong.',
})
