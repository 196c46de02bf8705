/** Path of one part of a list from A to Z; the list's own path where the list has only one part. */
export const directoryPartPath = (listPath: string, key: string): string => (key ? `${listPath}a-z/${key}/` : listPath)

/** Key of the part that a page shows; empty on the list's own page. */
export const parseDirectoryKey = (path: string): string => /\/a-z\/([a-z0-9-]+)\/$/u.exec(path)?.[1] ?? ''
