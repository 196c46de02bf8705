import type { Content, ContentStep } from './content.ts'

/** Fewer people were a summary, such as 1 in 5: the pages printed no count of them. */
const smallestCount = 11

/**
 * A treatment says how often its effects happen. In earlier releases the effect itself did: an effect loses its frequency,
 * and a treatment gets the one that its effects had, where `findOther` finds them.
 */
export const frequencyByTreatment: ContentStep = (type, content, findOther) => {
  if (type === 'side-effect' && 'frequency' in content) {
    const { frequency: _, ...rest } = content
    return rest
  }
  const { sideEffects } = content
  if (type !== 'treatment' || !Array.isArray(sideEffects) || !sideEffects.every(isReference)) return content
  const byId = new Map(sideEffects.map((effect) => [effect.id, effect]))
  const rows = [...byId.values()].map((effect) => ({
    effect,
    ...toRow(findOther('side-effect', effect.id)?.frequency),
  }))
  return { ...content, sideEffects: rows }
}

/** The fields of an effect's frequency in earlier releases. */
interface FormerFrequency {
  isMeasured?: boolean | null | undefined
  numerator?: number | null | undefined
  denominator?: number | null | undefined
  qualifier?: string | null | undefined
}

/** How a frequency of an earlier release is said now; undefined where nobody had counted. */
export function toFormerValue({ isMeasured, numerator, denominator, qualifier }: FormerFrequency) {
  if (isMeasured === false || (typeof numerator !== 'number' && typeof denominator !== 'number')) return undefined
  const shared = { qualifier: qualifier ?? 'about' }
  const isSummary =
    Number(numerator) > 0 && Number(denominator) < smallestCount && Number(numerator) <= Number(denominator)
  if (!isSummary) return { kind: 'count', numerator, denominator, ...shared }
  return { kind: 'percent', percent: Math.round((Number(numerator) / Number(denominator)) * 1000) / 10, ...shared }
}

function toRow(frequency: unknown): Content {
  const unknown = { figures: [], sources: [], product: 'notApplicable' }
  if (typeof frequency !== 'object' || frequency === null) return unknown
  const { sources, product, note } = frequency as { sources?: unknown; product?: unknown; note?: unknown }
  const value = toFormerValue(frequency)
  const shared = { sources, product, ...(note === undefined ? {} : { note }) }
  return value ? { ...unknown, figures: [{ value, per: 'patient', ...shared }] } : { ...unknown, ...shared }
}

const isReference = (value: unknown): value is { type: string; id: string } =>
  typeof value === 'object' && value !== null && 'type' in value && 'id' in value && typeof value.id === 'string'
