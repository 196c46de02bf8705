'use client'
import { useAllFormFields, useConfig, useDocumentInfo, useLivePreviewContext } from '@payloadcms/ui'
import { useId, useMemo, useState } from 'react'
import { translate } from '@carepath/content/wording/translate.ts'
import { guarded } from '../fault/guarded.tsx'
import { focusField } from '../form/focus-field.ts'
import { Choices } from './choices.tsx'
import { fieldTexts } from './field-texts.ts'
import { MissingParts } from './missing-parts.tsx'
import { PageFrame, type PageWidth } from './page-frame.tsx'
import { findFieldAt } from './page-parts.ts'
import type { PageDifference } from './show-page.ts'
import { useFieldInFocus } from '../form/use-field-in-focus.ts'
import { HandbookPageLink } from '../handbook/handbook-page-link.tsx'
import { useFormPreview } from './use-form-preview.ts'
import './live-preview.css'

const widthChoices = { phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop' }
const viewChoices = { draft: 'Draft', live: 'Live', both: 'Side by side' }
type View = keyof typeof viewChoices

/** Beside a form: the page that patients would get of it, while it is typed. */
export const LivePreview = guarded('The preview', LivePreviewPart)

function LivePreviewPart() {
  const { isLivePreviewing } = useLivePreviewContext()
  return isLivePreviewing ? <LivePreviewPanel /> : null
}

function LivePreviewPanel() {
  const select = useId()
  const { shown, live, isBehind, choosePath } = useFormPreview()
  const [fields] = useAllFormFields()
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const [width, setWidth] = useState<PageWidth>('phone')
  const [view, setView] = useState<View>('draft')
  const [difference, setDifference] = useState<PageDifference>()
  const inFocus = useFieldInFocus()
  const texts = useMemo(() => fieldTexts(fields), [fields])
  const lookedFor = inFocus
    ? [...texts.filter(({ path }) => path === inFocus.path).map(({ text }) => text), `[${inFocus.label}]`]
    : []
  const showField = (path: string) => {
    const entity = globalSlug
      ? getEntityConfig({ globalSlug })
      : getEntityConfig({ collectionSlug: collectionSlug ?? '' })
    void focusField(path, entity.fields)
  }
  const showFieldAt = (part: Element) => {
    const path = findFieldAt(part, texts)
    if (path !== undefined) showField(path)
  }
  const page = shown?.page
  return (
    <aside className="live-preview" aria-label={translate('The page, as patients would see it')}>
      <div className="preview__bar">
        {shown && shown.pages.length > 1 && (
          <>
            <label htmlFor={select}>{translate('Page')}</label>
            <select id={select} value={page?.path} onChange={({ target }) => choosePath(target.value)}>
              {shown.pages.map(({ path, title }) => (
                <option key={path} value={path}>
                  {title}
                </option>
              ))}
            </select>
          </>
        )}
        <Choices legend={translate('Show')} choices={viewChoices} chosen={view} onChoose={setView} />
        <Choices legend={translate('Size')} choices={widthChoices} chosen={width} onChoose={setWidth} />
      </div>
      <p role="status" className="live-preview__state">
        {describe({ page: page !== undefined, shown: shown !== undefined, isBehind, live, difference })}
      </p>
      {shown && <MissingParts missing={shown.missing} showField={showField} />}
      <HandbookPageLink page="editors/preview-and-share" />
      <div className="live-preview__pages">
        {view !== 'draft' && live && (
          <PageFrame
            title={translate('The live page')}
            html={live}
            width={width}
            lookedFor={lookedFor}
            onPart={showFieldAt}
          />
        )}
        {view !== 'live' && shown?.html && (
          <PageFrame
            title={translate('The draft page')}
            html={shown.html}
            live={live ?? null}
            width={width}
            lookedFor={lookedFor}
            onPart={showFieldAt}
            onDifference={setDifference}
          />
        )}
      </div>
    </aside>
  )
}

interface PreviewState {
  shown: boolean
  page: boolean
  isBehind: boolean
  live: string | null | undefined
  difference: PageDifference | undefined
}

function describe({ shown, page, isBehind, live, difference }: PreviewState): string {
  if (isBehind)
    return translate('The server doesn’t answer: this page is of an earlier text. It is tried again as you type.')
  if (!shown) return translate('Making the page…')
  if (!page) return translate('No page shows this yet. Add it to a page, then look again.')
  if (live === null) return translate('This page isn’t live yet.')
  if (!difference) return ''
  const { changedCount, goneCount } = difference
  if (changedCount + goneCount === 0) return translate('Same as the live page.')
  const parts = [
    changedCount > 0 && translate('{changedCount} changed or new', { changedCount }),
    goneCount > 0 && translate('{goneCount} replaced or gone', { goneCount }),
  ]
  return translate('Beside the live page: {list}. Click a part to go to its field.', {
    list: parts.filter(Boolean).join(', '),
  })
}
