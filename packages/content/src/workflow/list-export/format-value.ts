import { locales, sourceLocale } from '@carepath/schema'
import type { FlattenedField } from 'payload'
import { clinicTimeOf } from '../../config/clinic-clock.ts'
import { isFormValues } from '../../form/form-fields.ts'
import { findUses, type Use } from '../../form/find-uses.ts'
import { lexicalRoot } from '../../mapping/rich-text/lexical-node.ts'
import { lexicalText } from '../../mapping/rich-text/plain-text.ts'
import { collectTexts } from '../../search/collect-texts.ts'
import { toDay } from '../../mapping/to-day.ts'
import { translate } from '../../wording/translate.ts'
import { shownLabel } from '../../wording/labels.ts'

/** A value of a cell: for a program as it is, for people in words. */
export type CellValue = string | number | boolean | null | CellValue[]

/** What is needed to put values into words. */
export interface Wording {
  timeZone: string
  /** The name of a document, an upload or an account that a field points at. */
  nameOf: (use: Use) => string
}

/** A value of a field, in words: names of documents, labels of choices, and text without its format. */
export function formatValue(field: FlattenedField, value: unknown, { timeZone, nameOf }: Wording): CellValue {
  if (value === undefined || value === null || value === '') return null
  switch (field.type) {
    case 'select':
    case 'radio':
      return listOf(value, (each) => labelOfOption(field.options, each))
    case 'relationship':
    case 'upload':
      return listOf(value, (each) => {
        const [use] = findUses({ [field.name]: each }, [field])
        return use ? nameOf(use) : null
      })
    case 'date':
      if (typeof value !== 'string') return null
      return isDay(field) ? (toDay(value) ?? null) : clinicTimeOf(timeZone, value)
    case 'richText': {
      const root = lexicalRoot(value)
      return root ? lexicalText(root) : null
    }
    case 'checkbox':
      return value === true
    default:
      break
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value
  return collectTexts({ [field.name]: value }, [field])
}

const listOf = (value: unknown, format: (each: unknown) => CellValue): CellValue =>
  Array.isArray(value) ? value.map(format) : format(value)

function labelOfOption(options: readonly unknown[], value: unknown): string {
  const option = options.find((each) => isFormValues(each) && each.value === value)
  return (isFormValues(option) ? shownLabel(option.label) : undefined) ?? String(value)
}

function isDay({ admin }: FlattenedField): boolean {
  const date = (admin as { date?: { pickerAppearance?: unknown } } | undefined)?.date
  return date?.pickerAppearance === 'dayOnly'
}

/** A value as people read it in a cell. */
export function toText(value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? translate('Yes') : translate('No')
  return Array.isArray(value) ? value.map(toText).filter(Boolean).join('; ') : String(value)
}

/** The first language in which something has a name, that of the request first. */
export function nameIn(value: unknown, locale: string | undefined): string {
  if (typeof value === 'string') return value
  if (!isFormValues(value)) return ''
  const names = [locale ?? sourceLocale, sourceLocale, ...locales].map((each) => value[each])
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? ''
}
