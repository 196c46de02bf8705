import type { WrittenType } from '@carepath/schema'
import type { Payload } from 'payload'
import { findFormPlace } from '../form/form-place.ts'
import type { Problem } from '../mapping/rendition.ts'
import { formFields } from './stored/entity.ts'

/** More is no help to whoever corrects one after the other. */
const most = 3

/** What keeps a document from being published, as its form says it: the first few problems, and how many more there are. */
export function problemsInWords(payload: Payload, type: WrittenType, problems: readonly Problem[]): string {
  const fields = formFields(payload, type)
  const told = problems.slice(0, most).map(({ path, message, say }) => {
    if (!path) return message
    const { label } = findFormPlace(path, fields)
    return say?.(label) ?? `“${label}”: ${message}`
  })
  return [...told, ...(problems.length > most ? [`And ${problems.length - most} more.`] : [])].join(' ')
}
