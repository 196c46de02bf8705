import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toImage, type StoredMedia } from '../../src/mapping/to-image.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

/** A picture from a phone held upright: stored on its side, with the place where it was taken. */
const fromPhone = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7a9' } })
    .jpeg()
    .withMetadata({
      orientation: 6,
      exif: { IFD0: { Artist: 'Pat' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 3/1 0/1' } },
    })
    .toBuffer()

async function uploaded(data: Buffer, name: string) {
  const file = { data, mimetype: name.endsWith('.png') ? 'image/png' : 'image/jpeg', name, size: data.length }
  const media = (await cms.payload.create({ collection: 'media', data: { alt: 'A room' }, file })) as StoredMedia
  const image = toImage(media, 'en')
  if (!image) throw new Error('The upload has no file')
  const files = [image, ...image.variants].map(({ src }) => join(cms.dataDir, src))
  return { image, files }
}

describe('a huge picture', () => {
  it('is kept upright and no larger than screens ask for, with smaller versions in both formats', async () => {
    const { image } = await uploaded(await fromPhone(6000, 4000), 'Room.JPG')
    expect(image).toMatchObject({ width: 1707, height: 2560, mimeType: 'image/webp' })
    expect(image.src).toMatch(/^\/media\/room-[0-9a-f]{10}\.webp$/u)
    expect(image.variants.map(({ width, height, mimeType }) => `${width}×${height} ${mimeType}`)).toEqual([
      '320×480 image/avif',
      '320×480 image/webp',
      '640×960 image/avif',
      '640×960 image/webp',
      '960×1440 image/avif',
      '960×1440 image/webp',
      '1280×1920 image/avif',
      '1280×1920 image/webp',
    ])
  })

  it('loses the data about where and by whom it was taken', async () => {
    const { files } = await uploaded(await fromPhone(800, 600), 'here.jpg')
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) {
      const { exif, xmp, iptc } = await sharp(await readFile(file)).metadata()
      expect([exif, xmp, iptc], file).toEqual([undefined, undefined, undefined])
    }
  })
})

describe('a tiny picture', () => {
  it('is never made larger than it is', async () => {
    const data = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#a37' } })
      .png()
      .toBuffer()
    const { image } = await uploaded(data, 'dot.png')
    expect(image).toMatchObject({ width: 80, height: 60, mimeType: 'image/webp', variants: [] })
  })
})
