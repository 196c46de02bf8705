'use client'
import { basisLabels } from '@carepath/content/fields/labels.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { Button, useConfig, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { findGroundsAbove, sharedGrounds, type GroundsAbove } from './grounds-above.ts'
import './guidance.css'

const labels: Record<string, string> = basisLabels

/** Above an empty basis: takes basis, sources and clinician from the claim before it. */
export function SameAsAbove({ path }: { path: string }) {
  const within = path.slice(0, path.lastIndexOf('.'))
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { dispatchFields, getFields, setModified } = useForm()
  const { fields } = globalSlug
    ? getEntityConfig({ globalSlug })
    : getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  const above = useFormFields(([form]) => {
    if (form[`${within}.basis`]?.value) return ''
    return JSON.stringify(findGroundsAbove(within, fields, form) ?? '')
  })
  const found = (above && (JSON.parse(above) as GroundsAbove | '')) || undefined
  if (!found) return null
  const take = () => {
    const form = getFields()
    for (const name of sharedGrounds) {
      const value: unknown = form[`${found.within}.${name}`]?.value
      if (value !== undefined && value !== null) dispatchFields({ type: 'UPDATE', path: `${within}.${name}`, value })
    }
    setModified(true)
  }
  return (
    <div className="same-as-above">
      <Button size="small" margin={false} buttonStyle="secondary" onClick={take}>
        {translate('Same as above: {what}', { what: describe(found) })}
      </Button>
    </div>
  )
}

function describe({ basis, sourceCount }: GroundsAbove): string {
  const words = translateMessage(labels[basis] ?? '')
  return sourceCount === 0 ? words : `${words}, ${translateCount(sourceCount, '1 source', '{count} sources')}`
}
