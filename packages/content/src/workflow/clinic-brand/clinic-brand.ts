import { sourceLocale } from '@carepath/schema'
import type { Payload } from 'payload'
import { siteSettingsSlug } from '../../model/collection-names.ts'

/** Name and logo of the clinic, as its public site shows them. */
export interface ClinicBrand {
  /** The name of the site; `Carepath` until one is published. */
  name: string
  /** Name of the logo’s file; undefined where the site has its own mark. */
  logo: string | undefined
}

/** Loads the clinic’s name and logo from the settings that are published: a draft of them is nobody else’s business. */
export async function loadClinicBrand(payload: Payload): Promise<ClinicBrand> {
  const settings = await payload.findGlobal({
    slug: siteSettingsSlug,
    locale: sourceLocale,
    depth: 1,
    overrideAccess: true,
    select: { siteName: true, logo: true, _status: true },
  })
  const isPublished = settings._status === 'published'
  const { siteName, logo } = settings
  return {
    name: (isPublished && siteName) || 'Carepath',
    logo: isPublished && typeof logo === 'object' ? (logo?.filename ?? undefined) : undefined,
  }
}
