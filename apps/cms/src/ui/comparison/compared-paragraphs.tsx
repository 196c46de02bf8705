import { directionOf } from '@carepath/schema'
import type { Change, ComparedParagraph, ComparedWords } from '@carepath/content/workflow/comparison/compared-part.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import './compared.css'

interface ParagraphsProps {
  paragraphs: ComparedParagraph[]
  /** True where there is nothing to compare with: nothing is marked. */
  isFirst: boolean
  lang?: string
}

/** Two texts as one, with the words marked that are in one of them only. */
export function ComparedParagraphs({ paragraphs, isFirst, lang }: ParagraphsProps) {
  return (
    <div lang={lang} dir={lang && directionOf(lang)}>
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

/** Marked by a line through or under the words, besides the color. */
function Words({ word: { text, mark } }: { word: ComparedWords }) {
  if (mark === 'inserted') return <ins>{text}</ins>
  return mark === 'deleted' ? <del>{text}</del> : text
}

const tags: Partial<Record<Change, string>> = {
  added: 'New',
  removed: 'Removed',
  moved: 'Moved',
}

export function ChangeTag({ change }: { change: Change }) {
  const tag = tags[change]
  return tag ? <span className="compared__tag">{translate(tag)}</span> : null
}
