import type { PayloadRequest } from 'payload'
import { kindOf } from '../../candidate/document-name.ts'
import { formFields } from '../../candidate/stored/entity.ts'
import { findFormPlace } from '../../form/form-place.ts'
import { sectionNames, sections } from './import-sections.ts'
import type { JsonPath } from './parse-json.ts'

/** What people call a place in a file: "Treatment 1 › Key facts 2"; empty outside of the entries. */
export function labelOfPath(req: PayloadRequest, [list, index, ...inside]: JsonPath): string {
  const section = sectionNames.find((name) => name === list)
  if (!section || typeof index !== 'number') return ''
  const entry = `${kindOf(sections[section])} ${index + 1}`
  const path = inside.filter((name) => name !== '')
  if (path.length === 0) return entry
  const { label } = findFormPlace(path.join('.'), formFields(req.payload, sections[section]))
  return `${entry} › ${label}`
}
