import { isClinicalType, type WrittenType } from '@carepath/schema'
import type { CustomComponent } from 'payload'

/** Above a list: links to what people look for in it most. */
export function listViews(type: WrittenType): CustomComponent {
  const clientProps = { isReviewed: isClinicalType(type), hasTranslations: type !== 'redirect' }
  return { path: '/ui/lists/list-views.tsx#ListViews', clientProps }
}
