'use client'
import { useEffect, useId, useState } from 'react'
import type { ClinicalWords } from '@carepath/content/model/clinical-key.ts'
import type { PreviewPages } from '@carepath/content/workflow/preview/pages-showing.ts'
import './preview.css'

interface PreviewFrameProps {
  words: ClinicalWords
  /** Where the API is. */
  api: string
  /** Names the version that is shown. */
  version: string
  /** True in a narrow column: the page is shown as on a phone. */
  isNarrow?: boolean
}

const none: PreviewPages = { siteUrl: '', pages: [] }
const widths = { phone: '390px', desk: '100%' }
type Width = keyof typeof widths

/** The page that patients would get, without its scripts. */
export function PreviewFrame({ words, api, version, isNarrow = false }: PreviewFrameProps) {
  const id = useId()
  const found = usePages(words, api)
  const [chosen, setChosen] = useState<string>()
  const [width, setWidth] = useState<Width>('desk')
  if (!found) return <p className="preview__empty">Looking for the page…</p>
  const { pages, siteUrl } = found
  const shown = pages.find((page) => page.path === chosen) ?? pages[0]
  if (!shown) return <p className="preview__empty">No page shows this yet.</p>
  const { path, fragment } = shown
  const query = new URLSearchParams({ ...words, path, version })
  return (
    <div className="preview">
      <div className="preview__bar">
        {pages.length > 1 && (
          <>
            <label htmlFor={id}>Seen on</label>
            <select id={id} value={path} onChange={(event) => setChosen(event.target.value)}>
              {pages.map((page) => (
                <option key={page.path} value={page.path}>
                  {page.title}
                </option>
              ))}
            </select>
          </>
        )}
        <code className="preview__path">{path}</code>
        {!isNarrow && <Widths width={width} onChoose={setWidth} />}
      </div>
      <iframe
        className="preview__page"
        style={{ maxInlineSize: widths[isNarrow ? 'phone' : width] }}
        title={`Preview of ${path}`}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        src={`${api}/preview?${query.toString()}${fragment}`}
        onLoad={(event) => leadLinksTo(siteUrl, event.currentTarget.contentDocument)}
      />
    </div>
  )
}

function Widths({ width, onChoose }: { width: Width; onChoose: (width: Width) => void }) {
  return (
    <fieldset className="preview__widths">
      <legend>Width</legend>
      {(['desk', 'phone'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={width === each} onClick={() => onChoose(each)}>
          {each === 'desk' ? 'Desk' : 'Phone'}
        </button>
      ))}
    </fieldset>
  )
}

function usePages({ type, id, locale }: ClinicalWords, api: string): PreviewPages | undefined {
  const [pages, setPages] = useState<PreviewPages>()
  useEffect(() => {
    let isWanted = true
    const find = async () => {
      const query = new URLSearchParams({ type, id, locale }).toString()
      const response = await fetch(`${api}/preview/pages?${query}`, { credentials: 'include' }).catch(() => undefined)
      const found = response?.ok ? ((await response.json()) as PreviewPages) : none
      if (isWanted) setPages(found)
    }
    void find()
    return () => {
      isWanted = false
    }
  }, [type, id, locale, api])
  return pages
}

/** The bytes are the public page's, and so are its paths: here only the links in the frame are led to the public site. */
function leadLinksTo(siteUrl: string, shown: Document | null): void {
  for (const link of shown?.querySelectorAll('a[href^="/"]') ?? []) {
    link.setAttribute('href', siteUrl + (link.getAttribute('href') ?? ''))
    link.setAttribute('target', '_blank')
    link.setAttribute('rel', 'noreferrer')
  }
}
