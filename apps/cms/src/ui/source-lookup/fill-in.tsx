'use client'
import '../styles/message.css'
import './fill-in.css'
import { Button, useForm, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import type { FoundSource } from '@carepath/content/workflow/source-lookup/found-source.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { usePost } from '../api/use-post.ts'
import { compareFound, type FoundField } from './compare-found.ts'

/** Below the numbers of a source: fills in what its register says, and asks before it replaces what was typed. */
export function FillIn() {
  const doi = useFormFields(([fields]) => text(fields.doi?.value))
  const pmid = useFormFields(([fields]) => text(fields.pmid?.value))
  const { dispatchFields, getData, setModified } = useForm()
  const { send, isSending, problem } = usePost('source-lookup')
  const [notice, setNotice] = useState<string>()
  const [differing, setDiffering] = useState<FoundField[]>([])
  return (
    <div className="fill-in">
      <Button
        size="small"
        margin={false}
        buttonStyle="secondary"
        disabled={isSending || (doi === '' && pmid === '')}
        onClick={() => void lookUp()}
      >
        {translate('Fill in from DOI or PubMed number')}
      </Button>
      <div role="status">
        {isSending && <p>{translate('Asking…')}</p>}
        {!isSending && (problem ?? notice) && <p>{problem ?? notice}</p>}
      </div>
      {differing.length > 0 && (
        <fieldset className="fill-in__differing">
          <legend>{translate('You have written something else. Replace it?')}</legend>
          <ul>
            {differing.map(({ path, label, typed, found }) => (
              <li key={path}>{translate('{label}: “{typed}”, found “{found}”', { label, typed, found })}</li>
            ))}
          </ul>
          <Button size="small" margin={false} onClick={() => fill(differing)}>
            {translate('Replace with what was found')}
          </Button>{' '}
          <Button size="small" margin={false} buttonStyle="secondary" onClick={() => setDiffering([])}>
            {translate('Keep what I wrote')}
          </Button>
        </fieldset>
      )}
    </div>
  )

  async function lookUp(): Promise<void> {
    setDiffering([])
    setNotice(undefined)
    const answer = await send({ ...(doi !== '' && { doi }), ...(pmid !== '' && { pmid }) })
    if (!answer) return
    setNotice(answer.notice)
    if (answer.found) take(answer.found, answer.notice)
  }

  function take(found: FoundSource, retracted: string | undefined): void {
    const { empty, different } = compareFound(found, getData())
    fill(empty)
    setDiffering(different)
    const filled = empty.map(({ label }) => label).join(', ')
    const done =
      empty.length > 0
        ? translate('Filled in: {filled}. Check it against the publication.', { filled })
        : translate('Nothing was left to fill in.')
    setNotice([retracted, done].filter(Boolean).join(' '))
  }

  function fill(fields: readonly FoundField[]): void {
    for (const { path, value } of fields) dispatchFields({ type: 'UPDATE', path, value })
    if (fields.length > 0) setModified(true)
    setDiffering([])
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
