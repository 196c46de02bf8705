'use client'
import type { Answer } from '@carepath/schema'
import type { CollectionDocumentType } from '@carepath/content/model/collection-names.ts'
import { shownLabel } from '@carepath/content/wording/labels.ts'
import { AnsweredDescription } from '../form/answered-description.tsx'
import { SourceText } from './source-text.tsx'

interface DescribedWithSourceProps {
  type: CollectionDocumentType
  /** Path of the field. */
  path: string
  /** How to fill in the field. */
  description?: Record<string, string>
  /** Absent where the fields around it say who answers. */
  answer?: Answer
}

/** The help under a field, and in a translation the source of its text. */
export function DescribedWithSource({ type, path, description, answer }: DescribedWithSourceProps) {
  return (
    <>
      <SourceText type={type} path={path} />
      {description && answer && <AnsweredDescription description={description} answer={answer} />}
      {description && !answer && <div className="field-description">{shownLabel(description)}</div>}
    </>
  )
}
