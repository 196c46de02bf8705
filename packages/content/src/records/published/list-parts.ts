import { isClinicalType } from '@carepath/schema'
import type { CustomComponent } from 'payload'
import type { CollectionDocumentType } from '../../model/collection-names.ts'

/** Above a list: links to what people look for in it most. */
export function listViews(type: CollectionDocumentType): CustomComponent {
  const clientProps = { isReviewed: isClinicalType(type), hasTranslations: type !== 'redirect' }
  return { path: '/ui/lists/list-views.tsx#ListViews', clientProps }
}

/** Above a list: what it shows, as a file. */
export const listExportLinks: CustomComponent = '/ui/lists/list-export.tsx#ListExport'

/** Above a list: what can be done with the documents that are selected in it. */
export function bulkActions(type: CollectionDocumentType): CustomComponent {
  return { path: '/ui/bulk/bulk-actions.tsx#BulkActions', clientProps: { type } }
}
