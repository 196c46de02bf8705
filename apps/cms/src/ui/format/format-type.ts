/** A document type as the admin names it, e.g. `Side effect` for `side-effect`. */
export function formatType(type: string): string {
  const words = type.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
