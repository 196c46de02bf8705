'use client'
import type { DefaultCellComponentProps } from 'payload'

/** A box of a form in a list: ticked or not. */
export function YesNoCell({ cellData }: DefaultCellComponentProps) {
  return <span>{cellData === true ? 'Yes' : 'No'}</span>
}
