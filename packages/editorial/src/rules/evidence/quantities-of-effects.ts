import { FrequencyValueSchema, toShareRange, type Locale } from '@carepath/schema'
import { contentStems } from '../../lexicon/content-stems.ts'
import { hasLexicon, requireLexicon } from '../../lexicon/lexicons.ts'
import { contradictsShare, quantityIn } from '../../lexicon/quantities.ts'
import { matches } from '../../language/pattern.ts'
import { toFields, toList, toText, type Fields } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { isQuestion } from '../../lexicon/scope.ts'
import { readPointer } from '../../reading/grounds.ts'
import { fold } from '../../reading/normalise.ts'
import type { Subject } from '../../rule/subject.ts'
import { treatmentsOf } from '../../rule/treatments-of.ts'

/** An effect with the shares of people that figures give of it. */
interface CountedEffect {
  /** The name that readers see. */
  name: string
  /** The stems of each of its names. */
  stems: ReadonlySet<string>[]
  shares: { from: number; to: number }[]
  /** True on its own page, where “it” is the effect. */
  isOwn: boolean
}

/** “Most people feel sick”, where the figure of the same effect is 6%: the page of the effect, and of a treatment, prints both. */
export function quantitiesOfEffects(subject: Subject): Finding[] {
  const { type, sentences, locale } = subject
  if ((type !== 'treatment' && type !== 'side-effect') || !hasLexicon(locale)) return []
  let effects: CountedEffect[] | undefined
  return sentences.flatMap(({ sentence, passage }): Finding[] => {
    if (passage.kind === 'aside' || passage.path.startsWith('benefits.') || isQuestion(sentence, locale)) return []
    const said = quantityIn(sentence.folded, locale)
    if (!said) return []
    effects ??= countedEffects(subject)
    const effect = effects.find((each) => isAbout(said.what, each, locale))
    const share = effect?.shares[0]
    if (!effect || !share || !effect.shares.every((each) => contradictsShare(said, each))) return []
    return [
      {
        rule: 'F1',
        level: 'block',
        path: passage.path,
        excerpt: sentence.excerpt,
        message: `“${said.many}” doesn’t fit the figure of “${effect.name}”, which is ${inWords(share)}.`,
        next: 'Take words that fit the figure, or correct “How often it happens”.',
      },
    ]
  })
}

function countedEffects(subject: Subject): CountedEffect[] {
  const { type, draft, locale } = subject
  const rows = treatmentsOf(subject).flatMap(({ sideEffects }) => toList(sideEffects).map(toFields))
  const byEffect = new Map<string, Fields[]>()
  for (const row of rows) {
    const id = readPointer(row.effect)?.id
    if (id && (type === 'treatment' || id === draft.id)) byEffect.set(id, [...(byEffect.get(id) ?? []), row])
  }
  return [...byEffect].flatMap(([id, own]): CountedEffect[] => {
    const effect = id === draft.id ? subject.fields : toFields(subject.follow({ type: 'side-effect', id }))
    const names = [effect.plainName, effect.shortName, effect.medicalName].flatMap((name) => toText(name) ?? [])
    const shares = own.flatMap(({ figures }) => toList(figures).flatMap(shareOf))
    if (names.length === 0 || shares.length === 0) return []
    // “Feeling sick (nausea)” has two names.
    const stems = names
      .flatMap((name) => name.split(/[()]/u))
      .map((name) => contentStems(fold(name), locale))
      .filter(({ size }) => size > 0)
    return [{ name: names[0] ?? '', stems, shares, isOwn: id === draft.id }]
  })
}

/** Only figures of people: a share of sessions is none of patients. */
function shareOf(figure: unknown): { from: number; to: number }[] {
  const { value, per } = toFields(figure)
  const parsed = FrequencyValueSchema.safeParse(value)
  return parsed.success && per === 'patient' ? [toShareRange(parsed.data)] : []
}

function isAbout(what: string, { stems, isOwn }: CountedEffect, locale: Locale): boolean {
  if (isOwn && matches(requireLexicon(locale).quantities.pronoun, what.trim())) return true
  const said = contentStems(what, locale)
  return stems.some((name) => [...name].every((stem) => said.has(stem)))
}

function inWords({ from, to }: { from: number; to: number }): string {
  const percent = (share: number) => String(Number((share * 100).toPrecision(2)))
  return from === to || to > 1 ? `${percent(from)}%` : `${percent(from)}–${percent(to)}%`
}
