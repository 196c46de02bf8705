'use client'
import { sourceLocale, type Locale } from '@carepath/schema'
import { useConfig, useDocumentInfo, useDocumentTitle, useLocale, usePayloadAPI } from '@payloadcms/ui'
import { languageName } from '@carepath/content/wording/names.ts'
import { translate } from '@carepath/content/wording/translate.ts'

/** The title of the form’s document. One without a name in the form's language goes by its English name, not by its id. */
export function useShownTitle(): { title: string } {
  const { title } = useDocumentTitle()
  const { id, collectionSlug } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { code } = useLocale()
  const field = (collectionSlug && getEntityConfig({ collectionSlug }).admin.useAsTitle) ?? ''
  const isUnnamed = id !== undefined && title === String(id)
  const isTranslation = (code as Locale) !== sourceLocale
  const address = isUnnamed && isTranslation && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}` : ''
  const [answer] = usePayloadAPI(address, { initialParams: { depth: 0, draft: true, locale: sourceLocale } })
  if (!isUnnamed) return { title }
  const name = (answer.data as Record<string, unknown> | undefined)?.[field]
  if (!isTranslation || typeof name !== 'string' || !name) return { title: translate('[No name yet]') }
  return { title: translate('{name} (no {language} name yet)', { name, language: languageName(code) }) }
}
