'use client'
import { translate } from '@carepath/content/wording/translate.ts'
import { useId } from 'react'
import { guarded } from '../fault/guarded.tsx'
import { useFormPreview } from '../preview/use-form-preview.ts'
import { readPageHead } from './page-head.ts'
import './guidance.css'

/** Beside the words for search results: how the page would be found, and how it looks where somebody shares it. */
export const FoundPage = guarded('How the page is found', FoundPagePart)

function FoundPagePart() {
  const search = useId()
  const card = useId()
  const select = useId()
  const { shown, isBehind, choosePath } = useFormPreview()
  if (!shown?.html)
    return <p role="status">{translate(isBehind ? 'The server doesn’t answer.' : 'Making the page…')}</p>
  const head = readPageHead(shown.html)
  return (
    <div className="found-page">
      {shown.pages.length > 1 && (
        <div>
          <label htmlFor={select}>{translate('Page')}</label>{' '}
          <select id={select} value={shown.page?.path} onChange={({ target }) => choosePath(target.value)}>
            {shown.pages.map(({ path, title }) => (
              <option key={path} value={path}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
      <section aria-labelledby={search}>
        <h3 id={search}>{translate('In search results')}</h3>
        <div className="found-page__card">
          <p className="found-page__address">{head.address}</p>
          <p className="found-page__title">{head.title}</p>
          <p>{head.description}</p>
        </div>
      </section>
      <section aria-labelledby={card}>
        <h3 id={card}>{translate('Where somebody shares it')}</h3>
        <div className="found-page__card">
          <p className="found-page__address">{head.card.site}</p>
          <p className="found-page__title">{head.card.title}</p>
          <p>{head.card.description}</p>
          <p className="found-page__address">
            {translate('With a picture that the site draws: “{words}”', { words: head.card.picture })}
          </p>
        </div>
      </section>
    </div>
  )
}
