/**
 * True for a page of another clinic, treatment or effect where the site has some of its own: it lies beside one of them,
 * as `/treatments/b/costs/` lies beside `/treatments/a/`.
 */
export function isOthers(path: string, ownPages: readonly string[]): boolean {
  if (ownPages.some((own) => path.startsWith(own))) return false
  return ownPages.some((own) => {
    const folder = own.slice(0, own.lastIndexOf('/', own.length - 2) + 1)
    return path.startsWith(folder) && path !== folder
  })
}
