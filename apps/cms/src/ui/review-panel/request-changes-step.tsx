'use client'
import { Button } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useId } from 'react'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import type { Remark } from '@carepath/content/workflow/comments/remark.ts'
import { namedFields } from '../form/named-fields.ts'
import { useRemarks } from './remarks.tsx'

interface RequestChangesStepProps {
  fields: readonly ClientField[]
  isBusy: boolean
  /** True where the server has accepted them. */
  onSend: (remarks: Remark[]) => Promise<boolean>
}

const emptyRemark: Remark = { path: '', label: '', text: '' }

/** The form that sends the document back, with remarks on its fields. */
export function RequestChangesStep({ fields, isBusy, onSend }: RequestChangesStepProps) {
  const { remarks, setRemarks } = useRemarks()
  const written = remarks.length > 0 ? remarks : [emptyRemark]
  const isEmpty = written.every(({ text }) => text.trim() === '')
  const replace = (index: number, remark: Remark) => setRemarks(written.with(index, remark))
  const send = async () => {
    if (await onSend(written.filter(({ text }) => text.trim() !== ''))) setRemarks([])
  }
  return (
    <div className="review-panel__step" role="group" aria-label={translate('Request changes')}>
      {written.map((remark, index) => (
        <RemarkFields
          key={index}
          remark={remark}
          fields={fields}
          onChange={(changed) => replace(index, changed)}
          {...(written.length > 1 ? { onRemove: () => setRemarks(written.toSpliced(index, 1)) } : {})}
        />
      ))}
      <div className="review-panel__buttons">
        <Button size="small" margin={false} disabled={isBusy || isEmpty} onClick={() => void send()}>
          {translate('Send to the editor')}
        </Button>
        <Button
          size="small"
          margin={false}
          buttonStyle="secondary"
          onClick={() => setRemarks([...written, emptyRemark])}
        >
          {translate('Another comment')}
        </Button>
      </div>
    </div>
  )
}

interface RemarkFieldsProps {
  remark: Remark
  fields: readonly ClientField[]
  onChange: (remark: Remark) => void
  onRemove?: () => void
}

function RemarkFields({ remark: { path, label, text }, fields, onChange, onRemove }: RemarkFieldsProps) {
  const id = useId()
  const places = namedFields(fields)
  const isListed = path === '' || places.some((place) => place.path === path)
  const chooseField = (chosen: string) =>
    onChange({ path: chosen, label: places.find((place) => place.path === chosen)?.label ?? '', text })
  return (
    <div className="review-panel__remark">
      <label htmlFor={`${id}-field`}>{translate('About')}</label>
      <select
        id={`${id}-field`}
        className="text-input text-input--narrow"
        value={path}
        onChange={(event) => chooseField(event.target.value)}
      >
        <option value="">{translate('The whole document')}</option>
        {!isListed && <option value={path}>{translateMessage(label)}</option>}
        {places.map((place) => (
          <option key={place.path} value={place.path}>
            {translateMessage(place.label)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-text`}>{translate('What should change')}</label>
      <textarea
        id={`${id}-text`}
        className="text-input"
        rows={2}
        maxLength={2000}
        autoFocus
        value={text}
        onChange={(event) => onChange({ path, label, text: event.target.value })}
      />
      {onRemove && (
        <Button size="small" margin={false} buttonStyle="none" onClick={onRemove}>
          {translate('Remove this comment')}
        </Button>
      )}
    </div>
  )
}
