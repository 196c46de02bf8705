import { matches } from '../../language/pattern.ts'
import { hasLexicon, requireLexicon } from '../../lexicon/lexicons.ts'
import { toFields, toList, toText, type Fields } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { readPointer } from '../../reading/grounds.ts'
import { fold } from '../../reading/normalise.ts'
import type { Subject } from '../../rule/subject.ts'

/** Reasons against a treatment whose words name a part of it alone, and whose fields don’t: “Copper only: …”, “no methohexital”. */
export function reasonsOfParts(subject: Subject): Finding[] {
  const { fields, locale } = subject
  if (!hasLexicon(locale)) return []
  const parts = partsOf(subject)
  return toList(fields.contraindications).flatMap((entry, index): Finding[] => {
    const reason = toFields(entry)
    const text = toText(reason.text)
    if (!text) return []
    const path = `contraindications.${index}`
    const named = toList(reason.interventions).length > 0 ? undefined : partNamedIn(text, parts, subject)
    if (named)
      return [
        suggestion(
          `${path}.interventions`,
          text,
          `This names “${named}” alone, and stands as a reason against the whole treatment.`,
          'Choose what it is a reason against under “Only for these interventions”.',
        ),
      ]
    const settings = toList(fields.settings)
    const isOfPlace =
      settings.length > 1 &&
      toList(reason.settings).length === 0 &&
      Object.entries(requireLexicon(locale).partOfTreatment.places).some(
        ([place, words]) => settings.includes(place) && matches(words, fold(text)),
      )
    return isOfPlace
      ? [
          suggestion(
            `${path}.settings`,
            text,
            'This names one place alone, and stands as a reason against the whole treatment.',
            'Choose the place under “Only in these places”.',
          ),
        ]
      : []
  })
}

/** One of the things that a treatment consists of. */
interface Part {
  name: string
  treats: boolean
  /** Beginnings of words that name it and nothing else of the treatment. */
  stems: string[]
  /** Those among them that name its medicine. */
  medicine: string[]
}

const stemLength = 5
const stemsOf = (text: string): string[] =>
  (fold(text).match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, stemLength))

function partsOf(subject: Subject): Part[] {
  const { fields, locale } = subject
  const general = new Set([...requireLexicon(locale).partOfTreatment.general].flatMap(stemsOf))
  const ofWhole = new Set([fields.name, fields.plainName, ...toList(fields.conditions)].flatMap(stemsIn))
  const rows = toList(fields.interventions).map(toFields)
  const names = rows.map((row) => toText(toFields(subject.follow(readPointer(row.intervention))).name) ?? '')
  const stems = rows.map((row, index) => [...stemsOf(names[index] ?? ''), ...stemsIn(row.genericName)])
  return rows.map((row, index) => {
    const isOwn = (stem: string) =>
      !general.has(stem) &&
      !ofWhole.has(stem) &&
      stems.every((others, other) => other === index || !others.includes(stem))
    const medicine = stemsIn(row.genericName).filter(isOwn)
    return {
      name: toText(names[index]) ?? toText(row.genericName) ?? '',
      treats: row.isSupporting !== true,
      stems: (stems[index] ?? []).filter(isOwn),
      medicine,
    }
  })
}

const stemsIn = (value: Fields[string]): string[] => stemsOf(toText(value) ?? '')

/** The part that a reason names, unless it names all that treats. */
function partNamedIn(text: string, parts: Part[], { locale }: Subject): string | undefined {
  if (parts.length < 2) return undefined
  const { aloneBefore, aloneAfter } = requireLexicon(locale).partOfTreatment
  const words = fold(text).match(/\p{L}+/gu) ?? []
  const isSingledOut = (place: number) =>
    words.slice(Math.max(0, place - 3), place).some((word) => aloneBefore.has(word)) ||
    words.slice(place + 1, place + 2).some((word) => aloneAfter.has(word))
  const named = parts.filter(({ stems, medicine }) =>
    words.some((word, place) => {
      const stem = word.slice(0, stemLength)
      return medicine.includes(stem) || (stems.includes(stem) && isSingledOut(place))
    }),
  )
  const [first] = named
  const isWhole = parts.filter(({ treats }) => treats).every((part) => named.includes(part))
  return isWhole ? undefined : first?.name
}

const suggestion = (path: string, excerpt: string, message: string, next: string): Finding => ({
  rule: 'D8',
  level: 'warn',
  path,
  excerpt,
  message,
  next,
})
