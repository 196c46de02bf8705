'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ClinicalWords } from '@carepath/content/model/clinical-key.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { usePost } from '../api/use-post.ts'
import { Problem } from '../fault/problem.tsx'
import '../styles/text-input.css'

const durations = [
  { hours: 1, label: '1 hour' },
  { hours: 24, label: '1 day' },
  { hours: 3 * 24, label: '3 days' },
  { hours: 7 * 24, label: '1 week' },
  { hours: 14 * 24, label: '2 weeks' },
]

interface ShareFormProps {
  words: ClinicalWords
  saveFirst: () => Promise<boolean>
  onChanged: () => void
}

/** Makes a link: for whom, for how long, and whether they may comment. */
export function ShareForm({ words, saveFirst, onChanged }: ShareFormProps) {
  const { send, isSending, answer, problem } = usePost('draft-links')
  const [forName, setForName] = useState('')
  const [hours, setHours] = useState(24)
  const [mayComment, setMayComment] = useState(true)
  const [isUnsaved, setUnsaved] = useState(false)
  const make = async () => {
    const isSaved = await saveFirst()
    setUnsaved(!isSaved)
    if (!isSaved) return
    const { type, id, locale } = words
    if (await send({ type, id, locale, forName, hours, mayComment })) {
      setForName('')
      onChanged()
    }
  }
  return (
    <div className="shared-drafts__form" role="group" aria-label={translate('Make a link')}>
      <label>
        {translate('Who is it for? Their name is on every page.')}
        <input
          className="text-input"
          required
          maxLength={80}
          value={forName}
          autoComplete="off"
          onChange={(event) => setForName(event.target.value)}
        />
      </label>
      <label>
        {translate('How long the link works')}
        <select
          className="text-input text-input--narrow"
          value={hours}
          onChange={(event) => setHours(Number(event.target.value))}
        >
          {durations.map((each) => (
            <option key={each.hours} value={each.hours}>
              {each.label}
            </option>
          ))}
        </select>
      </label>
      <label className="shared-drafts__choice">
        <input type="checkbox" checked={mayComment} onChange={(event) => setMayComment(event.target.checked)} />
        {translate('They may comment')}
      </label>
      <div>
        <Button size="medium" margin={false} disabled={isSending || forName.trim() === ''} onClick={() => void make()}>
          {isSending ? translate('Working…') : translate('Make a link')}
        </Button>
      </div>
      <div role="status">
        {answer?.link && problem === undefined && <NewLink key={answer.link} link={answer.link} />}
      </div>
      {isUnsaved && <Problem>{translate('Your changes could not be saved, so no link was made.')}</Problem>}
      <Problem>{problem}</Problem>
    </div>
  )
}

/** The link, to be copied now: only its fingerprint is kept. */
function NewLink({ link }: { link: string }) {
  const [isCopied, setCopied] = useState(false)
  // Without a secure connection a browser has no clipboard for pages: the text is there to be selected.
  const clipboard = (navigator as { clipboard?: Clipboard }).clipboard
  const copy = async () => {
    await clipboard?.writeText(link)
    setCopied(true)
  }
  return (
    <div className="shared-drafts__link">
      <label>
        {translate('Copy the link now and send it to them. It is not shown again.')}
        <input className="text-input" readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      {clipboard && (
        <Button size="small" margin={false} buttonStyle="secondary" onClick={() => void copy()}>
          {isCopied ? 'Copied' : translate('Copy link')}
        </Button>
      )}
    </div>
  )
}
