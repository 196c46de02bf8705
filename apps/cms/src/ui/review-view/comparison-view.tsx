import type { Comparison } from '@carepath/content/workflow/comparison/comparison-of.ts'
import type { ComparedPart } from '@carepath/content/workflow/comparison/compared-part.ts'
import { formatTime } from '../review-panel/describe-state.ts'
import { ChangesOnly } from './changes-only.tsx'
import { PartView } from './part-view.tsx'

interface ComparisonViewProps {
  comparison: Comparison | undefined
  /** Of a translation: the English beside it. */
  source: Comparison | undefined
}

/** What changed since the last approval, part by part; all of it, where nobody has approved anything yet. */
export function ComparisonView({ comparison, source }: ComparisonViewProps) {
  if (!comparison) return <p>The text isn’t whole yet. What it lacks is listed above.</p>
  const { since, parts } = comparison
  const beside = source && byPath(source.parts)
  const views = parts.map((part) => (
    <PartView key={part.path} part={part} isFirst={!since} {...(beside ? { beside } : {})} />
  ))
  const legend = source && (
    <p className="review-view__languages" aria-hidden="true">
      <span>English</span>
      <span>Español</span>
    </p>
  )
  if (!since)
    return (
      <>
        <h2>The whole text</h2>
        <p>No clinician has approved this yet: all of it is new.</p>
        {legend}
        {views}
      </>
    )
  const changed = countChanged([...parts, ...(source?.parts ?? [])])
  return (
    <>
      <h2>What changed</h2>
      <p>
        Since {since.approver} approved it on {formatTime(since.at)}:{' '}
        {changed === 0 ? 'nothing that patients read.' : `${changed} ${changed === 1 ? 'part' : 'parts'}.`}
      </p>
      <ChangesOnly isAtFirst={changed > 0}>
        {legend}
        {views}
      </ChangesOnly>
    </>
  )
}

function byPath(parts: ComparedPart[]): Map<string, ComparedPart> {
  return new Map(parts.flatMap((part) => [[part.path, part] as const, ...byPath(part.parts)]))
}

/** Fields that changed, not the groups around them. */
function countChanged(parts: ComparedPart[]): number {
  return parts.reduce((count, { change, parts: inside }) => {
    if (change === 'same') return count
    const within = countChanged(inside)
    return count + (within === 0 ? 1 : within)
  }, 0)
}
