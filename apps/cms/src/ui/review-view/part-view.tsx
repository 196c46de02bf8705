import type { ComparedPart } from '@carepath/content/workflow/comparison/compared-part.ts'
import { ChangeTag, ComparedParagraphs } from '../comparison/compared-paragraphs.tsx'
import { RemarkButton } from './remark-button.tsx'

interface PartViewProps {
  part: ComparedPart
  /** True where nothing was approved before: the whole text is new, so no part is marked as new. */
  isFirst: boolean
  /** For a translation: the parts of the English text by their paths. */
  english?: ReadonlyMap<string, ComparedPart>
  /** Labels of the groups around the part, outermost first. */
  groups?: string[]
}

/** A field, a group or a row, with its changes marked. */
export function PartView({ part, isFirst, english, groups = [] }: PartViewProps) {
  const { path, label, change, paragraphs, parts } = part
  const englishPart = english?.get(path)
  const isChanged = change !== 'same' || (englishPart !== undefined && englishPart.change !== 'same')
  const name = [...groups, label].join(' › ')
  const isLeaf = parts.length === 0 && !english
  const marks = { 'data-changed': isChanged, 'data-depth': groups.length, 'data-leaf': isLeaf }
  return (
    <section id={`part-${path}`} tabIndex={-1} className="compared focus-outline" {...marks}>
      <h3 className="compared__label">
        {label}
        {!isFirst && <ChangeTag change={change} />}
        <RemarkButton path={path} label={name} />
      </h3>
      {paragraphs.length > 0 && (
        <div className={english ? 'compared__pair' : undefined}>
          {english && <ComparedParagraphs paragraphs={englishPart?.paragraphs ?? []} isFirst={false} lang="en" />}
          <ComparedParagraphs paragraphs={paragraphs} isFirst={isFirst} {...(english ? { lang: 'es' } : {})} />
        </div>
      )}
      {parts.map((inside) => (
        <PartView
          key={inside.path + inside.label}
          part={inside}
          isFirst={isFirst}
          groups={[...groups, label]}
          {...(english ? { english } : {})}
        />
      ))}
    </section>
  )
}
