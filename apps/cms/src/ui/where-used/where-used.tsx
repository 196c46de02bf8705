'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { translate } from '@carepath/content/wording/translate.ts'
import { useQuery } from '../api/use-query.ts'
import { guarded } from '../fault/guarded.tsx'
import { countPlaces, PlacesList } from './places-list.tsx'

/** Beside a form: which documents use the one at hand. What is published here changes their pages too. */
export const WhereUsed = guarded('Where this is used', WhereUsedPart)

function WhereUsedPart() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const places = usePlaces(collectionSlug, id, lastUpdateTime)
  if (!places) return null
  return (
    <section className="where-used" aria-label={translate('Used on')}>
      <h2>{translate('Used on')}</h2>
      {places.length === 0 ? <p>{translate('No document uses this.')}</p> : <p>{countPlaces(places)}.</p>}
      <PlacesList places={places} />
    </section>
  )
}

/** Where a document or a file is used; undefined until the server has answered, and for one that isn't saved yet. */
export function usePlaces(collection: string | undefined, id: string | number | undefined, version?: number) {
  const isSaved = collection !== undefined && id !== undefined
  const query = isSaved ? { collection, id: String(id) } : undefined
  return useQuery('where-used', query, version === undefined ? {} : { version }).answer?.places
}
