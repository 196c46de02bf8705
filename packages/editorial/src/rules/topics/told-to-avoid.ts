import { fold } from '../../reading/normalise.ts'
import type { AvoidedTopic } from '../../language/opposite-warnings.ts'
import { matches } from '../../language/pattern.ts'
import { requireLexicon } from '../../lexicon/lexicons.ts'
import { toFields, toList, toText, type Fields } from '../../model/draft.ts'
import type { Subject } from '../../rule/subject.ts'
import { treatmentsOf } from '../../rule/treatments-of.ts'

/** True where each treatment of a page tells patients to avoid something, or is never given with it. */
export function tellsToAvoid(subject: Subject, topic: AvoidedTopic): boolean {
  const treatments = treatmentsOf(subject)
  const { named, warned } = requireLexicon(subject.locale).avoided[topic]
  return (
    treatments.length > 0 &&
    treatments.every(
      (treatment) =>
        listed(treatment).some((text) => matches(named, text)) ||
        written(treatment).some((text) => matches(warned, text)),
    )
  )
}

/** What the guide lists as to be avoided, and as reasons that rule it out, or may. */
function listed({ whatToAvoid, contraindications }: Fields): string[] {
  const against = toList(contraindications).filter((entry) =>
    ['absolute', 'possible'].includes(String(toFields(entry).kind)),
  )
  return [...toList(whatToAvoid), ...against].flatMap(textOf)
}

/** What the guide writes of other medicines, and of pregnancy and breastfeeding. */
const written = ({ interactions, pregnancyAndBreastfeeding }: Fields): string[] =>
  [interactions, pregnancyAndBreastfeeding].flatMap((block) => textOf(toFields(block).body ?? block))

function textOf(entry: unknown): string[] {
  const text = toText(entry) ?? toText(toFields(entry).text)
  return text === undefined ? [] : [fold(text)]
}
