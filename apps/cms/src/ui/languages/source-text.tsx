'use client'
import { sourceLocale } from '@carepath/schema'
import type { CollectionDocumentType } from '@carepath/content/model/collection-names.ts'
import { languageName } from '@carepath/content/wording/names.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { usePost } from '../api/use-post.ts'
import { ComparedParagraphs } from '../comparison/compared-paragraphs.tsx'
import { guarded } from '../fault/guarded.tsx'
import { Problem } from '../fault/problem.tsx'
import { useTranslation } from './use-translation.ts'
import './translation.css'

interface SourceTextProps {
  type: CollectionDocumentType
  /** Path of the field. */
  path: string
}

/** Beside a field of a translation: what the source language says there, with what has changed since it was translated. */
export const SourceText = guarded('The text in the other language', SourceTextPart)

function SourceTextPart({ type, path }: SourceTextProps) {
  const { translation, texts, refresh } = useTranslation(type)
  const { send, isSending, problem } = usePost('translation/still-right')
  const text = texts?.find((each) => each.path === path)
  if (!translation || !text) return null
  const language = languageName(sourceLocale)
  const isStale = text.state === 'outOfDate'
  const confirm = async () => {
    if (await send({ ...translation, keys: [text.key] })) await refresh()
  }
  return (
    <div className="source-text" data-stale={isStale}>
      <p className="source-text__language">
        {isStale ? (
          <strong>{translate('{language} has changed since this was translated', { language })}</strong>
        ) : (
          language
        )}
      </p>
      <ComparedParagraphs paragraphs={text.source} isFirst={!isStale} lang={sourceLocale} />
      {isStale && (
        <button
          type="button"
          className="text-link text-link--quiet"
          disabled={isSending}
          aria-label={translate('Still right, nothing to change: {place}', { place: translateMessage(text.label) })}
          onClick={() => void confirm()}
        >
          {translate('Still right, nothing to change')}
        </button>
      )}
      <Problem>{problem}</Problem>
    </div>
  )
}
