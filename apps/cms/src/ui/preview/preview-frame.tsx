'use client'
import { useId, useState } from 'react'
import type { ClinicalWords } from '@carepath/content/model/clinical-key.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { queryAddress } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import { useQuery } from '../api/use-query.ts'
import { centerInPage } from './center-in-page.ts'
import { Choices } from './choices.tsx'
import './preview.css'

interface PreviewFrameProps {
  words: ClinicalWords
  /** Identifies the version that is shown, so that the browser loads a new one. */
  version: string
  /** True in a narrow column: the page is shown as on a phone. */
  isNarrow?: boolean
}

const widths = { desktop: '100%', phone: '390px' }
const widthLabels = { desktop: 'Desktop', phone: 'Phone' }
type Width = keyof typeof widths

/** The page that patients would get, without its scripts. */
export function PreviewFrame({ words, version, isNarrow = false }: PreviewFrameProps) {
  const id = useId()
  const api = useApiAddress()
  const { answer, error } = useQuery('preview/pages', { ...words })
  const [chosen, setChosen] = useState<string>()
  const [width, setWidth] = useState<Width>('desktop')
  if (!answer && !error) return <p className="preview__empty">{translate('Looking for the page…')}</p>
  const shown = answer?.pages.find(({ path }) => path === chosen) ?? answer?.pages[0]
  if (!answer || !shown) return <p className="preview__empty">{translate('No page shows this yet.')}</p>
  const { path, fragment } = shown
  return (
    <div className="preview">
      <div className="preview__bar">
        {answer.pages.length > 1 && (
          <>
            <label htmlFor={id}>{translate('Seen on')}</label>
            <select id={id} value={path} onChange={(event) => setChosen(event.target.value)}>
              {answer.pages.map((page) => (
                <option key={page.path} value={page.path}>
                  {page.title}
                </option>
              ))}
            </select>
          </>
        )}
        <code className="preview__path">{path}</code>
        {!isNarrow && <Choices legend={translate('Width')} choices={widthLabels} chosen={width} onChoose={setWidth} />}
      </div>
      <iframe
        className="preview__page"
        style={{ maxInlineSize: widths[isNarrow ? 'phone' : width] }}
        title={translate('Preview of {path}', { path })}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        src={queryAddress(api, 'preview', { ...words, path, version })}
        onLoad={(event) => {
          const { contentDocument } = event.currentTarget
          openLinksOnSite(answer.siteUrl, contentDocument)
          if (contentDocument) showPlace(contentDocument, fragment)
        }}
      />
    </div>
  )
}

/** A fragment in the address would scroll the screen around the page as well. */
function showPlace(shown: Document, fragment: string): void {
  const place = fragment === '' ? null : shown.getElementById(decodeURIComponent(fragment.slice(1)))
  if (!place) return
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  place.style.outline = '3px solid currentcolor'
  centerInPage(place)
}

/** The previewed page holds the public page's own paths: in the frame, its links open on the public site instead. */
function openLinksOnSite(siteUrl: string, shown: Document | null): void {
  for (const link of shown?.querySelectorAll('a[href^="/"]') ?? []) {
    link.setAttribute('href', siteUrl + (link.getAttribute('href') ?? ''))
    link.setAttribute('target', '_blank')
    link.setAttribute('rel', 'noreferrer')
  }
}
