import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Endpoint } from 'payload'
import { getSettings } from '../../config/get-settings.ts'
import { readUpload } from '../../config/uploads/uploads.ts'
import { loadClinicBrand } from './clinic-brand.ts'

const contentTypes: Record<string, string> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** The clinic’s logo and icon for the admin. Both are on the public site, so anybody may see them: the sign-in page does. */
export const clinicBrandEndpoints: Endpoint[] = [
  {
    path: '/clinic-logo',
    method: 'get',
    handler: async ({ payload }) => {
      const { logo } = await loadClinicBrand(payload)
      const contentType = logo && contentTypes[extname(logo).toLowerCase()]
      if (!contentType) return none()
      return picture(await readUpload(getSettings(payload), logo), contentType)
    },
  },
  {
    path: '/clinic-icon',
    method: 'get',
    handler: async ({ payload }) => {
      const { dataDir, siteDist } = getSettings(payload)
      return picture(
        await readFirst(join(dataDir, 'live/favicon.ico'), join(siteDist, 'client/favicon.ico')),
        'image/vnd.microsoft.icon',
      )
    },
  },
]

/** The first of some files that is there. */
async function readFirst(...files: string[]): Promise<Buffer | undefined> {
  for (const file of files) {
    const bytes = await readFile(file).catch(() => undefined)
    if (bytes) return bytes
  }
  return undefined
}

function picture(bytes: Buffer | undefined, contentType: string): Response {
  if (!bytes) return none()
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': contentType, 'cache-control': 'private, max-age=300' },
  })
}

const none = (): Response => new Response(null, { status: 404 })
