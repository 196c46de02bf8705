'use client'
import type { Answer } from '@carepath/schema'
import { shownLabel } from '@carepath/content/wording/labels.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import './answered-description.css'

interface AnsweredDescriptionProps {
  /** How to fill in the field. */
  description: Record<string, string>
  answer: Answer
}

const words: Record<Answer, string> = {
  clinician: 'A clinician signs this.',
  secondPerson: 'A second person publishes this.',
  nobody: 'Needs no approval.',
}

/** The help under a field, which ends with who answers for the field. */
export function AnsweredDescription({ description, answer }: AnsweredDescriptionProps) {
  return (
    <div className="field-description">
      {/* One run of text: Payload sets the parts of a description side by side. */}
      <span>
        {shownLabel(description)} <span className="answered-description">{translate(words[answer])}</span>
      </span>
    </div>
  )
}
