/** Documents in the trash, one entry each. */
export const trashSlug = 'trashed-documents'

/** Their saved versions, oldest first by their position. */
export const trashedVersionsSlug = 'trashed-versions'
