import sharp from 'sharp'
import { describe, expect } from 'vitest'
import { test } from '../fixtures/test.ts'

describe('an editor who uploads a picture', () => {
  test('reads the limits before, is asked for words at once, sees it arrive, and is told of a copy', async ({
    admin,
    system,
  }) => {
    const data = await sharp({ create: { width: 500, height: 300, channels: 3, background: '#7a9' } })
      .png()
      .toBuffer()
    const { page, ...editor } = await open()
    await page.getByText('up to 25 MB and 50 megapixels').waitFor()
    await editor.choose(Buffer.alloc(26 * 2 ** 20), 'large.jpg')
    await page.getByText('This picture has 26 MB; the limit is 25 MB.').first().waitFor()

    await page.reload()
    await editor.choose(data, 'Room – Kopie (2).png')
    await editor.save()
    await page.getByText('Say what the picture shows').first().waitFor()
    await page.getByRole('textbox', { name: 'What the picture shows' }).fill('A room with a window')
    await editor.save()
    await page.waitForURL(/\/collections\/media\/(?!create)/u)

    const again = await open()
    await again.choose(data, 'other.png')
    const copy = again.page.getByRole('link', { name: 'A room with a window' })
    expect(await copy.getAttribute('href')).toBe(new URL(page.url()).pathname)

    async function open() {
      const { page: form } = await admin('editor')
      await form.goto(`${system.cmsUrl}/admin/collections/media/create`)
      return {
        page: form,
        choose: (buffer: Buffer, name: string) =>
          form.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'image/png', buffer }),
        save: () => form.getByRole('button', { name: 'Save', exact: true }).click(),
      }
    }
  })
})

describe('a page of the archive', () => {
  test('looks as it did, and reaches nothing of the admin', async ({ admin, system }) => {
    const editor = await admin('editor')
    // A page of its own: the admin's own asks for more at any time.
    const page = await editor.page.context().newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${system.cmsUrl}/api/trail/view?path=/side-effects/nausea/`)
    const title = page.getByRole('heading', { level: 1 })
    expect(await title.evaluate((heading) => getComputedStyle(heading).fontFamily)).not.toMatch(/^"?Times/u)
    expect(await page.evaluate(() => window.origin)).toBe('null')
    const opened = asked.findIndex((address) => address.includes('/api/trail/view'))
    const files = asked.slice(opened + 1).map((address) => new URL(address))
    expect(files.length).toBeGreaterThan(1)
    for (const { origin, pathname } of files) {
      expect(origin).toBe(new URL(system.cmsUrl).origin)
      expect(pathname).toMatch(/^\/api\/archived-files\//u)
    }
  })
})
