import { documentKey, type PublishedDocument } from '@carepath/schema'
import { titleFields } from '@carepath/content/model/collection-names.ts'

/** A published document's name, for people; its key where it has none. */
export function publishedTitle(document: PublishedDocument): string {
  const title: unknown = document.type === 'withdrawal' ? undefined : Reflect.get(document, titleFields[document.type])
  return typeof title === 'string' && title ? title : documentKey(document)
}
