import { limits } from '@carepath/schema'

/** An address made from a name: lower-case ASCII letters and digits, joined by hyphens. */
export function toSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, limits.slug)
    .replace(/^-+|-+$/gu, '')
}
