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

const still = (width: number, height: number, background = '#a37') =>
  sharp({ create: { width, height, channels: 3, background } })

/** Frames of one colour each, the first one red. */
function frames(count: number, width = 400, height = 700) {
  const raw = { width, height: height * count, channels: 3 as const, pageHeight: height }
  const pixels = Buffer.alloc(width * height * count * 3, 0x40)
  for (let at = 0; at < width * height * 3; at += 3) pixels.writeUIntBE(0xdd2211, at, 3)
  return sharp(pixels, { raw })
}

async function colourOf(file: string | undefined): Promise<number[]> {
  const { channels } = await sharp(await readFile(file ?? '')).stats()
  return channels.slice(0, 3).map(({ mean }) => Math.round(mean))
}

const near = (red: number, green: number, blue: number) =>
  [red, green, blue].map((value): unknown => expect.closeTo(value, -1.3))

describe('a picture is stored as one still picture for screens', () => {
  it.each([
    ['moving WebP', () => frames(3).webp().toBuffer(), 'a.webp'],
    ['moving WebP of many frames', () => frames(30).webp({ effort: 0 }).toBuffer(), 'a.webp'],
    ['moving GIF', () => frames(3).gif().toBuffer(), 'a.gif'],
  ])('of the first frame of a %s, with its true measures', async (_case, make, name) => {
    const { image, files } = await uploaded(await make(), name)
    expect(image).toMatchObject({ width: 400, height: 700, mimeType: 'image/webp' })
    expect(image.variants.map(({ width, height }) => [width, height])).toEqual([
      [320, 560],
      [320, 560],
    ])
    for (const file of files) {
      expect((await sharp(await readFile(file)).metadata()).pages ?? 1).toBe(1)
      expect(await colourOf(file)).toEqual(near(0xdd, 0x22, 0x11))
    }
  })

  it.each([
    ['CMYK JPEG', () => still(80, 60, '#d21').toColourspace('cmyk').jpeg().toBuffer(), [0xdd, 0x22, 0x08]],
    ['TIFF', () => still(80, 60, '#d21').tiff().toBuffer(), [0xdd, 0x22, 0x11]],
    ['AVIF', () => still(80, 60, '#d21').avif().toBuffer(), [0xdd, 0x22, 0x11]],
    ['16-bit PNG', () => still(80, 60, '#d21').toColourspace('rgb16').png().toBuffer(), [0xdd, 0x22, 0x11]],
    ['greyscale PNG', () => still(80, 60, '#777').toColourspace('b-w').png().toBuffer(), [0x77, 0x77, 0x77]],
    [
      'picture with a wide colour profile',
      () => still(80, 60, '#d21').withIccProfile('p3').png().toBuffer(),
      [0xdd, 0x22, 0x11],
    ],
  ] as const)('of a %s, in the colours of sRGB', async (_case, make, [red, green, blue]) => {
    const { image, files } = await uploaded(await make(), 'a.jpg')
    expect(image).toMatchObject({ width: 80, height: 60, mimeType: 'image/webp' })
    const { space, icc, depth } = await sharp(await readFile(files[0] ?? '')).metadata()
    expect({ space, icc, depth }).toEqual({ space: 'srgb', icc: undefined, depth: 'uchar' })
    expect(await colourOf(files[0])).toEqual(near(red, green, blue))
  })

  it('with what is transparent in it', async () => {
    const data = await sharp({ create: { width: 80, height: 60, channels: 4, background: '#a3700000' } })
      .png()
      .toBuffer()
    const { files } = await uploaded(data, 'glass.png')
    expect((await sharp(await readFile(files[0] ?? '')).stats()).isOpaque).toBe(false)
  })

  it('under a plain address, whatever its file is called', async () => {
    const data = await still(80, 60).jpeg().toBuffer()
    for (const [name, plain] of [
      ['IMG_0001.JPG', 'img-0001'],
      ['Foto – Kopie (2).jpg', 'foto-kopie-2'],
      ['صورة.png', undefined],
      ['../../etc/passwd.svg', 'passwd'],
      ['📷', undefined],
    ] as const) {
      const { image } = await uploaded(data, name)
      expect(image.src).toMatch(/^\/media\/[a-z0-9]+(?:-[a-z0-9]+)*-[0-9a-f]{10}(?:-\d+)?\.webp$/u)
      if (plain) expect(image.src).toContain(`/${plain}-`)
    }
    const [first, second] = [await uploaded(data, 'same.jpg'), await uploaded(data, 'same.jpg')]
    expect(first.image.src).not.toBe(second.image.src)
  })
})
