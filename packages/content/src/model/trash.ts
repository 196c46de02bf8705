/** Documents and files in the trash, one entry each. */
export const trashSlug = 'trashed-documents'

/** Their saved versions, oldest first by their position; of a file, which has none, the one row. */
export const trashedVersionsSlug = 'trashed-versions'
