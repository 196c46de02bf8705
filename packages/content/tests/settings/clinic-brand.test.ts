import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadClinicBrand } from '../../src/workflow/clinic-brand/clinic-brand.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

test('before the settings are published the admin has a name and no logo of the clinic', async () => {
  expect(await loadClinicBrand(cms.payload)).toEqual({ name: 'Carepath', logo: undefined })
  expect((await cms.rest('/clinic-logo')).status).toBe(404)
})

test('the admin carries the published name and logo, which anybody may see, and nothing of a draft', async () => {
  const [first, second] = [await upload('red'), await upload('blue')]
  await publish({ siteName: 'Lakeside Clinic', logo: first.id })
  const draft = { siteName: 'Another name', logo: second.id }
  await cms.payload.updateGlobal({ slug: 'site-settings', data: draft, draft: true })
  expect(await loadClinicBrand(cms.payload)).toEqual({ name: 'Lakeside Clinic', logo: first.filename })
  const response = await cms.rest('/clinic-logo')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('image/webp')
  expect(await dominantOf(await response.arrayBuffer())).toMatchObject({ r: 248, b: 8 })
})

test('the icon is the one of the public site', async () => {
  const bytes = Buffer.from('an icon')
  await mkdir(join(cms.dataDir, 'live'), { recursive: true })
  await writeFile(join(cms.dataDir, 'live/favicon.ico'), bytes)
  const response = await cms.rest('/clinic-icon')
  expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
  expect(response.headers.get('content-type')).toBe('image/vnd.microsoft.icon')
})

/** Publishes the settings: what their form must have for that is tested elsewhere. */
async function publish({ siteName, logo }: { siteName: string; logo: string }): Promise<void> {
  const row = { globalType: 'site-settings', siteName: { en: siteName }, logo, _status: 'published' }
  await cms.payload.db.createGlobal({ slug: 'site-settings', data: row })
}

async function upload(background: string) {
  const data = await sharp({ create: { width: 640, height: 320, channels: 3, background } })
    .png()
    .toBuffer()
  return cms.payload.create({
    collection: 'media',
    data: { alt: `A ${background} logo` },
    file: { data, mimetype: 'image/png', name: `${background}.png`, size: data.length },
  })
}

const dominantOf = async (bytes: ArrayBuffer) => (await sharp(Buffer.from(bytes)).stats()).dominant
