import type { CollectionSlug, DocumentViewServerProps, GlobalSlug } from 'payload'
import type { Saved } from '@carepath/content/workflow/revision/stored-revision.ts'
import { shownLabel } from '@carepath/content/wording/labels.ts'

type InitPageResult = DocumentViewServerProps['initPageResult']

interface Versions {
  saved: Saved
  /** Address of the list of its versions. */
  address: string
  /** What the path at the top of the screen needs to know. */
  stepNav: {
    collectionSlug?: CollectionSlug
    globalSlug?: GlobalSlug
    id?: string
    pluralLabel: string
    useAsTitle: string
  }
}

/** What the screens of versions must know of the document that they are of. */
export function versionsOf({ collectionConfig, globalConfig, docID, req }: InitPageResult): Versions {
  const { admin } = req.payload.config.routes
  if (collectionConfig) {
    const collection = collectionConfig.slug
    const id = String(docID)
    const { plural } = collectionConfig.labels
    return {
      saved: { collection, id },
      address: `${admin}/collections/${collection}/${id}/versions`,
      stepNav: {
        collectionSlug: collection,
        id,
        pluralLabel: shownLabel(plural) ?? collection,
        useAsTitle: collectionConfig.admin.useAsTitle ?? 'id',
      },
    }
  }
  if (!globalConfig) throw new Error('Versions are those of a document or of the site’s settings.')
  const { slug: global, label } = globalConfig
  return {
    saved: { global },
    address: `${admin}/globals/${global}/versions`,
    stepNav: { globalSlug: global, pluralLabel: shownLabel(label) ?? global, useAsTitle: global },
  }
}
