import type { Field } from 'payload'
import type { CollectionDocumentType } from '../../model/collection-names.ts'

const textTypes = new Set<string>(['text', 'textarea', 'richText'])

/**
 * The form's fields with the text of the source language beside each text that is translated. It stands in the place of the
 * field's description, which Payload renders once: a component before the input would be rendered anew with each letter.
 */
export function withSourceBeside(type: CollectionDocumentType, fields: readonly Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withSourceBeside(type, tab.fields) })) }
    const isTranslated = 'localized' in field && field.localized
    if (isTranslated) return textTypes.has(field.type) ? withSource(type, field) : field
    return 'fields' in field ? { ...field, fields: withSourceBeside(type, field.fields) } : field
  })
}

function withSource(type: CollectionDocumentType, field: Field): Field {
  const admin: { description?: unknown; components?: { Description?: unknown } } = field.admin ?? {}
  const former = admin.components?.Description
  // The line of help that says who answers for the field (with-answers.ts).
  const answered = typeof former === 'object' && former !== null && 'clientProps' in former ? former.clientProps : {}
  const Description = {
    path: '/ui/languages/described-with-source.tsx#DescribedWithSource',
    clientProps: {
      ...(typeof admin.description === 'string' ? { description: admin.description } : {}),
      ...(answered as object),
      type,
    },
  }
  return { ...field, admin: { ...admin, components: { ...admin.components, Description } } } as Field
}
