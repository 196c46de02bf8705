'use client'
import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui'
import type { FieldDiffClientProps } from 'payload'
import { languageLabel } from '@carepath/content/model/text/language-label.ts'
import { valueInWords } from './value-in-words.ts'

/** A field of two versions: its choices, days, yes and no in the words of the form. */
export function PlainDiff({ comparisonValue, versionValue, field, locale, nestingLevel }: FieldDiffClientProps) {
  const { i18n } = useTranslation()
  const html = (value: unknown) => `<p>${escapeDiffHTML(valueInWords(value, field))}</p>`
  const { From, To } = getHTMLDiffComponents({
    fromHTML: html(comparisonValue),
    toHTML: html(versionValue),
    postProcess: unescapeDiffHTML,
    tokenizeByCharacter: false,
  })
  const label = 'label' in field && typeof field.label === 'string' ? field.label : ''
  return (
    <FieldDiffContainer
      From={From}
      To={To}
      i18n={i18n}
      label={{ label, ...(locale ? { locale: languageLabel(locale) } : {}) }}
      nestingLevel={nestingLevel ?? 0}
    />
  )
}
