'use client'
import { useRemarks } from '../review-panel/remarks.tsx'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'

interface RemarkButtonProps {
  path: string
  label: string
}

/** Begins a remark on a part, for a reviewer who may request changes. */
export function RemarkButton({ path, label }: RemarkButtonProps) {
  const { canRemark, remarks, setRemarks, setOpen } = useRemarks()
  if (!canRemark) return null
  const begin = () => {
    setRemarks([...remarks.filter(({ text }) => text.trim() !== ''), { path, label, text: '' }])
    setOpen(true)
    document.getElementById('review-panel')?.scrollIntoView({ block: 'start' })
  }
  return (
    <button
      type="button"
      className="text-link text-link--quiet text-link--muted compared__remark"
      onClick={begin}
      aria-label={translate('Comment on {label}', { label: translateMessage(label) })}
    >
      {translate('Comment')}
    </button>
  )
}
