'use client'
import { useRowLabel } from '@payloadcms/ui'
import { shownLabel } from '@carepath/content/wording/labels.ts'
import { useOpenUnnamedRow } from './use-open-unnamed-row.ts'

interface RowLabelProps {
  /** The field of the row that holds its name; of several, the first that is filled in. */
  field: string | readonly string[]
  /** Label of a row without a name, e.g. "Step". */
  noun: Record<string, string>
  /** What the answers of that field are called, where it is a choice. */
  names?: Record<string, unknown>
}

/** Names a folded row by its content: "3. The infusion begins". */
export function RowLabel({ field, noun, names = {} }: RowLabelProps) {
  useOpenUnnamedRow([field].flat())
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  // Payload renders a new row before it has data.
  const values = data as Partial<typeof data> | undefined
  const name = [field]
    .flat()
    .map((each) => values?.[each])
    .find((value) => typeof value === 'string' && value)
  const place = (rowNumber ?? 0) + 1
  if (typeof name !== 'string') return <span>{`${shownLabel(noun) ?? ''} ${place}`}</span>
  return <span>{`${place}. ${shownLabel(names[name]) ?? name}`}</span>
}
