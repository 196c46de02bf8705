import { locales, sourceLocale, type Locale } from '@carepath/schema'
import type { FlattenedField, PayloadRequest } from 'payload'
import { kindOf } from '../../candidate/document-name.ts'
import { formFields } from '../../candidate/stored/entity.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import { fieldsInside, hasRows, isFormValues, type FormValues } from '../../form/form-fields.ts'
import { fieldLabel } from '../../form/form-place.ts'
import { inLocale } from '../../model/localised.ts'
import { nodeOf, type ReadEntry } from './entry.ts'
import type { Faults } from './import-fault.ts'
import { importedFields } from './import-sections.ts'
import { writtenLabel } from '../../wording/labels.ts'

interface Walk {
  req: PayloadRequest
  entry: ReadEntry
  faults: Faults
  locale: Locale
  /** The whole form in one language. */
  document: FormValues
}

/**
 * Checks each value that a file gives as its field of the form does: what it must be, and whether the form would show it. What
 * is missing is no fault here, since a draft may be unfinished.
 */
export async function checkValues(req: PayloadRequest, entry: ReadEntry, faults: Faults): Promise<void> {
  const fields = importedFields(formFields(req.payload, entry.type))
  for (const locale of locales) {
    const document = inOneLanguage(fields, entry.form, locale)
    const walk = { req, entry, faults, locale, document }
    await checkFields(walk, fields, document, { path: '', label: `${kindOf(entry.type)} “${entry.title}”` })
  }
}

/** The form as its screen has it in one language. */
export function inOneLanguage(fields: readonly FlattenedField[], form: FormValues, locale: Locale): FormValues {
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => {
      const field = fields.find((each) => each.name === name)
      if (!field) return [name, value]
      if (field.localized) return [name, inLocale(value, locale)]
      const inside = fieldsInside(field)
      if (!inside) return [name, value]
      const one = (each: unknown) => (isFormValues(each) ? inOneLanguage(inside, each, locale) : each)
      return [name, Array.isArray(value) ? value.map(one) : one(value)]
    }),
  )
}

interface Here {
  path: string
  label: string
}

async function checkFields(
  walk: Walk,
  fields: readonly FlattenedField[],
  values: FormValues,
  { path, label }: Here,
): Promise<void> {
  for (const field of fields) {
    const here = { path: path ? `${path}.${field.name}` : field.name, label: `${label} › ${fieldLabel(field)}` }
    if (isEmpty(values[field.name]) || !walk.entry.places.has(here.path)) continue
    if (!isShown(field, walk.document, values)) {
      if (isFirst(walk))
        refuse(walk, here, `${whenShown(walk, field, fields, values)} Leave it out, or say it in a text.`)
      continue
    }
    await checkField(walk, field, values, here)
  }
}

async function checkField(walk: Walk, field: FlattenedField, values: FormValues, here: Here): Promise<void> {
  const value = values[field.name]
  const inside = fieldsInside(field)
  if (isFirst(walk) || field.localized) {
    const said = await validate(walk, field, values, here.path)
    if (said !== undefined) refuse(walk, here, said, field.localized === true)
  }
  if (!inside) return
  if (!hasRows(field)) {
    if (isFormValues(value)) await checkFields(walk, importedFields(inside), value, here)
    return
  }
  for (const [index, row] of (Array.isArray(value) ? value : []).entries())
    if (isFormValues(row))
      await checkFields(walk, importedFields(inside), row, {
        path: `${here.path}.${index}`,
        label: `${here.label} ${index + 1}`,
      })
}

/** What the languages share is checked once. */
const isFirst = ({ locale }: Walk): boolean => locale === sourceLocale

function isShown(field: FlattenedField, document: FormValues, siblings: FormValues): boolean {
  const condition = ('admin' in field ? field.admin : undefined) as
    { condition?: (data: unknown, siblings: unknown, rest: object) => boolean } | undefined
  return (
    condition?.condition?.(document, siblings, { blockData: {}, operation: 'create', path: [], user: null }) ?? true
  )
}

/** With which answers the form has the field: those of a choice beside it, where one decides. */
function whenShown(walk: Walk, field: FlattenedField, fields: readonly FlattenedField[], values: FormValues): string {
  for (const other of fields) {
    if (other.type !== 'select' || other.hasMany) continue
    const options = other.options.filter((option) => typeof option !== 'string')
    const fitting = options.filter(({ value }) => isShown(field, walk.document, { ...values, [other.name]: value }))
    const given = options.find(({ value }) => value === values[other.name])
    if (fitting.length > 0 && given)
      return `It goes only with ${fitting.map(optionLabel).join(' or ')} as “${fieldLabel(other)}”, and here that is ${optionLabel(given)}.`
  }
  const { onlyWhere } = (field.custom ?? {}) as { onlyWhere?: string }
  return onlyWhere ?? 'The form has no such field with the other answers of the file.'
}

const optionLabel = ({ label }: { label: unknown }): string => `“${writtenLabel(label) ?? ''}”`

/** What the field's own rules say of a value; undefined where it is right. */
async function validate(
  walk: Walk,
  field: FlattenedField,
  siblings: FormValues,
  path: string,
): Promise<string | undefined> {
  if (!('validate' in field)) return undefined
  const { req, document } = walk
  const { [field.name]: value } = siblings
  const { maxRows } = field as { maxRows?: number }
  if (Array.isArray(value) && maxRows !== undefined && value.length > maxRows)
    return `There are ${value.length} entries here, and at most ${maxRows} have a place. Leave some out.`
  const check = field.validate as ((value: unknown, options: object) => unknown) | undefined
  const said = await check?.(value, {
    ...field,
    // Too few are no fault of a draft.
    minRows: undefined,
    required: false,
    blockData: {},
    data: document,
    event: 'submit',
    operation: 'create',
    path: path.split('.'),
    preferences: { fields: {} },
    req,
    siblingData: siblings,
  })
  return typeof said === 'string' ? said : undefined
}

function refuse({ entry, faults, locale }: Walk, { path, label }: Here, message: string, isLocalised = false): void {
  const named = isLocalised && locale !== sourceLocale ? `${label} (${languageLabel(locale)})` : label
  faults.add(entry.source, nodeOf(entry, path, isLocalised ? locale : undefined), named, message)
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
