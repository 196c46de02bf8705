import { generatePageMetadata } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { getPayload } from 'payload'
import { translate } from '@carepath/content/wording/translate.ts'
import { loadClinicBrand } from '@carepath/content/workflow/clinic-brand/clinic-brand.ts'

/** The title of a screen, with the name of the clinic behind it. */
export async function pageMetadata(page: Parameters<typeof generatePageMetadata>[0]): Promise<Metadata> {
  const metadata = await generatePageMetadata(page)
  const { name } = await loadClinicBrand(await getPayload({ config: page.config }))
  const { title } = metadata
  return typeof title === 'string' ? { ...metadata, title: `${translate(title)} · ${name}` } : metadata
}
