'use client'
import { guarded } from '../fault/guarded.tsx'
import type { WrittenType } from '@carepath/schema'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { focusField } from '../form/focus-field.ts'
import { Findings } from './findings.tsx'
import { useEditorialCheck } from './use-editorial-check.ts'

interface EditorialCheckProps {
  type: WrittenType
  /** Id of the one document of a global. */
  globalId?: string
}

/** Beside the form: the findings of the editorial rules in the form as it is on the screen. */
export const EditorialCheck = guarded('The editorial check', EditorialCheckPart)

function EditorialCheckPart({ type, globalId }: EditorialCheckProps) {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { fields } = globalSlug
    ? getEntityConfig({ globalSlug })
    : getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  return <Findings {...useEditorialCheck(type, globalId)} showField={(path) => void focusField(path, fields)} />
}
