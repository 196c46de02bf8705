'use client'
import { useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'

/** What a form holds and the database doesn't: only what is saved can be submitted, approved or shown. */
export interface FormSaving {
  /** True while something typed isn't saved. */
  isUnsaved: boolean
  /** Saves it as a draft; false where that failed, which the form itself then says. */
  saveFirst: () => Promise<boolean>
}

export function useFormSaving(): FormSaving {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { code } = useLocale()
  const { submit } = useForm()
  const isUnsaved = useFormModified()
  const query = new URLSearchParams({ locale: code, depth: '0', 'fallback-locale': 'null', draft: 'true' })
  const action = `${config.serverURL}${config.routes.api}/${collectionSlug ?? ''}/${String(id)}?${query.toString()}`
  return {
    isUnsaved,
    saveFirst: async () => {
      if (!isUnsaved) return true
      const saved = await submit({
        action,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
        disableSuccessStatus: true,
      })
      return typeof saved === 'object' && saved.res.ok
    },
  }
}
