import type { ArrayField, Field, Option } from 'payload'
import { collectionSlugs, titleFields, type CollectionDocumentType } from '../../model/collection-names.ts'
import type { FieldOptions } from '../validation/field-options.ts'

interface RowsOptions extends Omit<FieldOptions, 'required'> {
  /** Name of one row. */
  noun: string
  plural: string
  /** The field whose value is the title of a collapsed row; of several, the first that is filled in. */
  rowTitle: string | readonly string[]
  /** Type of the document that this field refers to: a collapsed row has the document's name. */
  rowDocument?: CollectionDocumentType
  min?: number
  max: number
  /** True for rows that are shown unfolded: few, or the reason to open the row around them. */
  isOpen?: boolean
  /** Name of their table, where the one made of all names on the way to them would be too long for a database. */
  tableName?: string
  fields: Field[]
}

/** Rows that editors add, collapse and drag into order. */
export function rows({
  name,
  label,
  description,
  noun,
  plural,
  rowTitle,
  rowDocument,
  min = 0,
  max,
  isOpen = false,
  tableName,
  fields,
}: RowsOptions): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: noun, plural },
    required: min > 0,
    ...(min > 0 ? { minRows: min } : {}),
    maxRows: max,
    ...(tableName === undefined ? {} : { dbName: tableName }),
    fields,
    admin: {
      description,
      initCollapsed: !isOpen,
      isSortable: true,
      components: {
        RowLabel: rowDocument
          ? {
              path: '/ui/form/document-row-label.tsx#DocumentRowLabel',
              clientProps: {
                field: rowTitle,
                noun,
                collection: collectionSlugs[rowDocument],
                title: titleFields[rowDocument],
              },
            }
          : {
              path: '/ui/form/row-label.tsx#RowLabel',
              clientProps: { field: rowTitle, noun, names: namesOfAnswers(fields, rowTitle) },
            },
      },
    },
  }
}

/** What the answers are called of which a row has its title: “Monday”, and not the value that is stored. */
function namesOfAnswers(fields: readonly Field[], rowTitle: RowsOptions['rowTitle']): Record<string, unknown> {
  const options = fields.flatMap((field): Option[] => {
    if (field.type === 'row') return [...field.fields].flatMap((inner) => optionsOf(inner, rowTitle))
    return optionsOf(field, rowTitle)
  })
  return Object.fromEntries(
    options.map((option) => (typeof option === 'string' ? [option, option] : [option.value, option.label])),
  )
}

const optionsOf = (field: Field, names: RowsOptions['rowTitle']): Option[] =>
  field.type === 'select' && [names].flat().includes(field.name) ? field.options : []
