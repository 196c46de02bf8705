import type {
  Change,
  ComparedParagraph,
  ComparedPart,
  ComparedWords,
} from '@carepath/content/workflow/comparison/compared-part.ts'
import { RemarkButton } from './remark-button.tsx'

interface PartViewProps {
  part: ComparedPart
  /** True where nothing was ever approved: then nothing is marked as new, since all of it is. */
  isFirst: boolean
  /** The English by path, for a translation. */
  beside?: ReadonlyMap<string, ComparedPart>
  /** What the groups around it are called. */
  within?: string[]
}

/** A field, a group or a row, with what changed in it. */
export function PartView({ part, isFirst, beside, within = [] }: PartViewProps) {
  const { path, label, change, paragraphs, parts } = part
  const english = beside?.get(path)
  const isChanged = change !== 'same' || (english !== undefined && english.change !== 'same')
  const name = [...within, label].join(' › ')
  const isLeaf = parts.length === 0 && !beside
  const marks = { 'data-changed': isChanged, 'data-depth': within.length, 'data-leaf': isLeaf }
  return (
    <section id={`part-${path}`} tabIndex={-1} className="compared" {...marks}>
      <h3 className="compared__label">
        {label}
        {!isFirst && <ChangeTag change={change} />}
        <RemarkButton path={path} label={name} />
      </h3>
      {paragraphs.length > 0 && (
        <div className={beside ? 'compared__pair' : undefined}>
          {beside && <Paragraphs paragraphs={english?.paragraphs ?? []} isFirst={false} lang="en" />}
          <Paragraphs paragraphs={paragraphs} isFirst={isFirst} {...(beside ? { lang: 'es' } : {})} />
        </div>
      )}
      {parts.map((inside) => (
        <PartView
          key={inside.path + inside.label}
          part={inside}
          isFirst={isFirst}
          within={[...within, label]}
          {...(beside ? { beside } : {})}
        />
      ))}
    </section>
  )
}

interface ParagraphsProps {
  paragraphs: ComparedParagraph[]
  isFirst: boolean
  lang?: string
}

function Paragraphs({ paragraphs, isFirst, lang }: ParagraphsProps) {
  return (
    <div lang={lang}>
      {paragraphs.map(({ kind, change, words }, index) => (
        <p key={index} className="compared__paragraph" data-kind={kind} data-change={isFirst ? 'same' : change}>
          {kind === 'item' && <span aria-hidden="true">• </span>}
          {words.map((word, at) => (
            <Words key={at} word={isFirst ? { ...word, mark: 'same' } : word} />
          ))}
          {!isFirst && paragraphs.length > 1 && <ChangeTag change={change} />}
        </p>
      ))}
    </div>
  )
}

/** Struck out or underlined, besides the colour. */
function Words({ word: { text, mark } }: { word: ComparedWords }) {
  if (mark === 'inserted') return <ins>{text}</ins>
  return mark === 'deleted' ? <del>{text}</del> : text
}

const tags: Partial<Record<Change, string>> = { added: 'New', removed: 'Taken out', moved: 'Moved' }

function ChangeTag({ change }: { change: Change }) {
  const tag = tags[change]
  return tag ? <span className="compared__tag">{tag}</span> : null
}
