'use client'
import { FieldError, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useId, useState } from 'react'
import { isRows } from '@carepath/content/tables/table-block.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { completeRows, type Rows } from './edit-grid.ts'
import { TableGrid } from './table-grid.tsx'
import './table-grid.css'
import '../styles/focus-outline.css'
import '../styles/text-input.css'

/** The cells of a table, in a grid. */
export function TableField({ path, readOnly = false }: JSONFieldClientProps) {
  const { value, setValue, showError, errorMessage, disabled } = useField<Rows>({ path })
  const [notices, setNotices] = useState<readonly string[]>([])
  const help = useId()
  const rows = completeRows(isRows(value) ? value : [])
  return (
    <div className="field-type table-field focus-outline">
      <p className="table-field__help" id={help}>
        {translate(
          'The first row names the columns. Paste a table from Word, Excel or a web page into any cell: it fills the cells from there on.',
        )}
      </p>
      <div className="table-field__cells">
        <FieldError path={path} showError={showError} {...(errorMessage ? { message: errorMessage } : {})} />
        <TableGrid
          rows={rows}
          isReadOnly={readOnly || disabled}
          describedBy={help}
          onChange={setValue}
          onNotices={setNotices}
        />
      </div>
      <p role="status" className="table-field__notices">
        {notices.join(' ')}
      </p>
    </div>
  )
}
