'use client'
import { sourceLocale } from '@carepath/schema'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { CollectionDocumentType } from '@carepath/content/model/collection-names.ts'
import { languageName } from '@carepath/content/wording/names.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import type { TextBeside } from '@carepath/content/workflow/translation/translation-state.ts'
import { guarded } from '../fault/guarded.tsx'
import { focusField } from '../form/focus-field.ts'
import { HandbookPageLink } from '../handbook/handbook-page-link.tsx'
import { PublishLanguages } from './publish-languages.tsx'
import { useTranslation } from './use-translation.ts'
import '../styles/message.css'
import '../styles/text-link.css'
import './translation.css'

/** At the top of a translation's form: which texts are out of date or missing, and all languages published as one. */
export const TranslationNote = guarded('What is to be translated', TranslationNotePart)

function TranslationNotePart({ type }: { type: CollectionDocumentType }) {
  const { translation, texts } = useTranslation(type)
  if (!translation || !texts) return null
  const language = languageName(translation.locale)
  const stale = texts.filter(({ state }) => state === 'outOfDate')
  const missing = texts.filter(({ state }) => state === 'missing')
  return (
    <section className="message translation-note" aria-label={translate('The {language} text', { language })}>
      {stale.length === 0 && missing.length === 0 && (
        <p>
          {translate(
            'Every text is translated, and no {language} text has changed since. It stands beside each field.',
            { language: languageName(sourceLocale) },
          )}
        </p>
      )}
      <TextList
        title={translateCount(stale.length, '1 text is out of date', '{count} texts are out of date')}
        texts={stale}
      />
      <TextList
        title={translateCount(missing.length, '1 text isn’t translated', '{count} texts aren’t translated')}
        texts={missing}
      />
      <PublishLanguages type={type} id={translation.id} />
      <HandbookPageLink page="editors/translate" />
    </section>
  )
}

/** Enough to work on at a time: the rest is folded. */
const shown = 5

function TextList({ title, texts }: { title: string; texts: TextBeside[] }) {
  if (texts.length === 0) return null
  const rest = texts.slice(shown)
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <TextLinks label={title} texts={texts.slice(0, shown)} />
      {rest.length > 0 && (
        <details>
          <summary>{translate('and {count} more', { count: rest.length })}</summary>
          <TextLinks label={title} texts={rest} />
        </details>
      )}
    </>
  )
}

function TextLinks({ label, texts }: { label: string; texts: TextBeside[] }) {
  const { getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const { fields } = getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  return (
    <ul aria-label={label}>
      {texts.map(({ key, path, label: name }) => (
        <li key={key}>
          <button type="button" className="text-link" onClick={() => void focusField(path, fields)}>
            {translateMessage(name)}
          </button>
        </li>
      ))}
    </ul>
  )
}
