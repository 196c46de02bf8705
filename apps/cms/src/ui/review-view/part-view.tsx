import { sourceLocale, type Locale } from '@carepath/schema'
import type { ComparedPart } from '@carepath/content/workflow/comparison/compared-part.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { ChangeTag, ComparedParagraphs } from '../comparison/compared-paragraphs.tsx'
import { PartComments } from '../comments/comment-list.tsx'
import { RemarkButton } from './remark-button.tsx'

interface PartViewProps {
  part: ComparedPart
  /** True where nothing was approved before: the whole text is new, so no part is marked as new. */
  isFirst: boolean
  locale: Locale
  /** For a translation: the parts of the text it was made from, by their paths. */
  sourceParts?: ReadonlyMap<string, ComparedPart>
  /** Labels of the groups around the part, outermost first. */
  groups?: string[]
}

/** A field, a group or a row, with its changes marked. */
export function PartView({ part, isFirst, locale, sourceParts, groups = [] }: PartViewProps) {
  const { path, label, change, paragraphs, parts } = part
  const sourcePart = sourceParts?.get(path)
  const isChanged = change !== 'same' || (sourcePart !== undefined && sourcePart.change !== 'same')
  const name = [...groups, label].join(' › ')
  const isLeaf = parts.length === 0 && !sourceParts
  const marks = { 'data-changed': isChanged, 'data-depth': groups.length, 'data-leaf': isLeaf }
  return (
    <section id={`part-${path}`} tabIndex={-1} className="compared focus-outline" {...marks}>
      <h3 className="compared__label">
        {translateMessage(label)}
        {!isFirst && <ChangeTag change={change} />}
        <RemarkButton path={path} label={name} />
      </h3>
      {paragraphs.length > 0 && (
        <div className={sourceParts ? 'compared__pair' : undefined}>
          {sourceParts && (
            <ComparedParagraphs paragraphs={sourcePart?.paragraphs ?? []} isFirst={false} lang={sourceLocale} />
          )}
          <ComparedParagraphs paragraphs={paragraphs} isFirst={isFirst} lang={locale} />
        </div>
      )}
      <PartComments path={path} />
      {parts.map((inside) => (
        <PartView
          key={inside.path + inside.label}
          part={inside}
          locale={locale}
          isFirst={isFirst}
          groups={[...groups, label]}
          {...(sourceParts ? { sourceParts } : {})}
        />
      ))}
    </section>
  )
}
