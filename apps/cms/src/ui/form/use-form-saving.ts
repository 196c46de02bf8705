'use client'
import { useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { queryAddress } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'

/** Only saved words can be submitted, approved or previewed: says whether the form holds others, and saves them. */
export interface FormSaving {
  /** True while the form holds changes that aren't saved. */
  isUnsaved: boolean
  /** Saves the form as a draft; false where that failed, and then the form itself shows the error. */
  saveFirst: () => Promise<boolean>
}

export function useFormSaving(): FormSaving {
  const api = useApiAddress()
  const { id, collectionSlug } = useDocumentInfo()
  const { code } = useLocale()
  const { submit } = useForm()
  const isUnsaved = useFormModified()
  const query = { locale: code, depth: '0', 'fallback-locale': 'null', draft: 'true' }
  const action = queryAddress(api, `${collectionSlug ?? ''}/${String(id)}`, query)
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
