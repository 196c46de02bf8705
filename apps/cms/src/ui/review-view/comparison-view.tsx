import { languageOf, sourceLocale, type Locale } from '@carepath/schema'
import type { Comparison } from '@carepath/content/workflow/comparison/compare-document.ts'
import type { ComparedPart } from '@carepath/content/workflow/comparison/compared-part.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { languageName } from '@carepath/content/wording/names.ts'
import { formatTime } from '../format/format-time.ts'
import { ChangesOnly } from './changes-only.tsx'
import { PartView } from './part-view.tsx'

interface ComparisonViewProps {
  comparison: Comparison | undefined
  /** For a translation: the comparison of the text it was made from. */
  source: Comparison | undefined
  locale: Locale
  /** The clinic's: the page is rendered on the server. */
  timeZone: string
}

/** The changes since the last approval, part by part; the whole text, where nobody has approved it yet. */
export function ComparisonView({ comparison, source, locale, timeZone }: ComparisonViewProps) {
  if (!comparison) return <p>{translate('The text isn’t complete yet. The missing parts are listed above.')}</p>
  const { since, parts } = comparison
  const sourceParts = source && mapByPath(source.parts)
  const views = parts.map((part) => (
    <PartView key={part.path} part={part} locale={locale} isFirst={!since} {...(sourceParts ? { sourceParts } : {})} />
  ))
  const legend = source && (
    <p className="review-view__languages" aria-hidden="true">
      <span>{languageName(sourceLocale)}</span>
      <span>{languageOf(locale).name}</span>
    </p>
  )
  if (!since)
    return (
      <>
        <h2>{translate('The whole text')}</h2>
        <p>{translate('No clinician has approved this yet: all of it is new.')}</p>
        {legend}
        {views}
      </>
    )
  const changed = countChanged([...parts, ...(source?.parts ?? [])])
  return (
    <>
      <h2>{translate('What changed')}</h2>
      <p>
        {translate('Since {approver} approved it on {time}:', {
          approver: since.approver,
          time: formatTime(since.at, timeZone),
        })}{' '}
        {changed === 0
          ? translate('nothing that patients read has changed.')
          : translateCount(changed, '{count} part.', '{count} parts.')}
      </p>
      <ChangesOnly isAtFirst={changed > 0}>
        {legend}
        {views}
      </ChangesOnly>
    </>
  )
}

function mapByPath(parts: ComparedPart[]): Map<string, ComparedPart> {
  return new Map(parts.flatMap((part) => [[part.path, part] as const, ...mapByPath(part.parts)]))
}

/** The number of changed fields, without the groups around them. */
function countChanged(parts: ComparedPart[]): number {
  return parts.reduce((count, { change, parts: inside }) => {
    if (change === 'same') return count
    const within = countChanged(inside)
    return count + (within === 0 ? 1 : within)
  }, 0)
}
