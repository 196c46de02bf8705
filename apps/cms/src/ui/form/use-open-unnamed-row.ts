'use client'
import { useForm, useRowLabel } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Shows a row unfolded that nothing is known of yet: a new one, which its name wouldn't tell from the others. */
export function useOpenUnnamedRow(nameFields: readonly string[]): void {
  const { path } = useRowLabel() as { path?: string }
  const { dispatchFields, getFields } = useForm()
  useEffect(() => {
    if (path === undefined) return
    const list = path.slice(0, path.lastIndexOf('.'))
    const form = getFields()
    const isUnnamed = (index: number) => nameFields.every((name) => !form[`${list}.${index}.${name}`]?.value)
    const rows = form[list]?.rows ?? []
    // All at once: rows that are shown in the same moment would each undo what the other has done.
    const updatedRows = rows.map((row, index) =>
      row.collapsed && isUnnamed(index) ? { ...row, collapsed: false } : row,
    )
    if (updatedRows.some((row, index) => row !== rows[index]))
      dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows })
  }, [])
}
