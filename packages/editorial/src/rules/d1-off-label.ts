import { toFields, toText } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import { matches } from '../language/pattern.ts'
import { requireLexicon } from '../lexicon/lexicons.ts'
import { fold } from '../reading/normalise.ts'
import type { Rule } from '../rule/rule.ts'
import type { Subject } from '../rule/subject.ts'

/** The off-label sentence starts within this many words of the disclosure, so that the first screen of a phone shows it. */
const firstWordsOfDisclosure = 60

/** A plain text must say it among its first words, for the same reason. */
const firstScreenWords = 120

/** Routes of ketamine that no psychiatric approval covers; the nasal spray that has one is esketamine. */
const approvedUse = /anesth|anaesth|anestes/u

/**
 * D1: a treatment that is not approved for its use says so in the first screen, at body size.
 *
 * Reason: that the use is off-label is the first thing a patient has to know to consent. Ketamine has no approval for
 * any psychiatric disorder, so a page that calls it approved for one needs the disclosure too.
 * Source: FDA communication on compounded ketamine, 10 October 2023; FTC guidance (clear and conspicuous disclosure).
 */
export const offLabel: Rule = {
  id: 'D1',
  title: 'Off-label use disclosed first',
  levels: ['block'],
  canBeOverridden: false,
  check: (subject) => {
    if (subject.type !== 'treatment') return []
    const disclosure = subject.passages.filter(({ path }) => path.startsWith('regulatoryDisclosure'))
    if (disclosure.length === 0) return withoutField(subject)
    const body = disclosure.filter(({ kind }) => kind !== 'heading')
    const sentences = body.flatMap((passage) => passage.sentences)
    const place = sentences.findIndex(({ folded }) =>
      matches(requireLexicon(subject.locale).pageTopics.offLabel, folded),
    )
    const excerpt = sentences[0]?.excerpt ?? ''
    if (place < 0) {
      return isApproved(subject)
        ? []
        : [
            finding(
              excerpt,
              'The disclosure doesn’t say, in its text, that the FDA has not approved this use.',
              'Say in one sentence what the FDA has not approved, outside any heading.',
            ),
          ]
    }
    const before = sentences.slice(0, place).reduce((sum, { words }) => sum + words.length, 0)
    if (before < firstWordsOfDisclosure) return []
    return [
      finding(
        sentences[place]?.excerpt ?? '',
        `${before} words come before what the FDA has not approved.`,
        'Say that first; the rest can follow.',
      ),
    ]
  },
}

function withoutField(subject: Subject): Finding[] {
  if (isApproved(subject)) return []
  if (matches(requireLexicon(subject.locale).pageTopics.offLabel, readFirstScreen(subject))) return []
  return [
    finding(
      '',
      subject.fields.regulatoryStatus === 'approved'
        ? 'The page calls the treatment approved, but the FDA has not approved ketamine for any psychiatric disorder.'
        : 'The first screen does not tell patients whether the FDA has approved this use.',
      'Fill in the regulatory disclosure: “The FDA has not approved … for …”.',
    ),
  ]
}

/** Whether the fields of the page say that its use is approved. */
function isApproved({ fields }: Subject): boolean {
  if (fields.regulatoryStatus !== 'approved') return false
  const drug = fold(toText(toFields(fields.drug).genericName) ?? '')
  if (!/^ketamin[ea]\b/u.test(drug)) return true
  return approvedUse.test(fold(JSON.stringify(fields.conditions ?? '')))
}

/** Full stops of abbreviations would end the search for what belongs together. */
function readFirstScreen({ passages }: Subject): string {
  const words: string[] = []
  for (const { text, kind } of passages) {
    if (kind === 'aside' || kind === 'heading') continue
    words.push(...text.split(/\s+/u))
    if (words.length >= firstScreenWords) break
  }
  return fold(words.slice(0, firstScreenWords).join(' '))
}

const finding = (excerpt: string, message: string, next: string): Finding => ({
  rule: 'D1',
  level: 'block',
  path: 'regulatoryDisclosure',
  excerpt,
  message,
  next,
})
