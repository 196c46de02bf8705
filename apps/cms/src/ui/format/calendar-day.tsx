'use client'
import { useField } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClientProps } from 'payload'
import { dayInWords } from '@carepath/content/wording/names.ts'
import { CellWords } from './cell-words.tsx'
import { FieldWords } from './field-words.tsx'

/** A calendar day in a list. */
export function CalendarDayCell(cell: DefaultCellComponentProps) {
  return <CellWords cell={cell}>{inWords(cell.cellData)}</CellWords>
}

/** A calendar day on a record that nobody changes. */
export function CalendarDayField({ field, path }: TextFieldClientProps) {
  const { value } = useField<string>({ path })
  return <FieldWords label={field.label}>{inWords(value)}</FieldWords>
}

const inWords = (day: unknown): string => (typeof day === 'string' && day !== '' ? dayInWords(day) : '')
