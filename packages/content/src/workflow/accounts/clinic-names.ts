import type { Payload } from 'payload'

/** The names that nobody's password may contain: of the site, and of this software. */
export async function loadClinicNames(payload: Payload): Promise<string[]> {
  const settings: { siteName?: string | null } = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
    draft: false,
  })
  return ['Carepath', settings.siteName ?? '']
}
