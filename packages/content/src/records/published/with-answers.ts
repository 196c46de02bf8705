import { type Answer, type Answers, documentAnswers, type WrittenType } from '@carepath/schema'
import type { Field } from 'payload'

/**
 * The form's fields with a line of help that says who answers for each, as the contract declares it. A field inside a group
 * or a row has one only where the fields beside it differ.
 */
export function withAnswers(type: WrittenType, fields: readonly Field[]): Field[] {
  return marked(fields, documentAnswers[type])
}

function marked(fields: readonly Field[], answers: Answers): Field[] {
  return fields.map((field) => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: marked(tab.fields, answers) })) }
    if (!('name' in field)) return 'fields' in field ? { ...field, fields: marked(field.fields, answers) } : field
    const answer = answers[field.name]
    if (answer === undefined) return field
    if (typeof answer === 'string') return withMark(field, answer)
    return 'fields' in field ? { ...field, fields: marked(field.fields, answer) } : field
  })
}

function withMark(field: Field, answer: Answer): Field {
  const admin: { description?: unknown; components?: object } = field.admin ?? {}
  const description = typeof admin.description === 'string' ? admin.description : ''
  const Description = {
    path: '/ui/form/answered-description.tsx#AnsweredDescription',
    clientProps: { description, answer },
  }
  return { ...field, admin: { ...admin, components: { ...admin.components, Description } } } as Field
}
