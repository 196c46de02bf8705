/** The address of a document whose form has none yet, in a preview only. */
export const plainSlug = 'new'
