import type { PublishedDocument, SiteSettings } from '@carepath/schema'
import { lookPath } from '@carepath/look/look-file.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { pageAt, readPages } from './structured-data/composed-pages.ts'
import { asHtml, htmlFaults } from './support/html-faults.ts'
import { builtBundle, renderSite, type PageFile } from './support/render-site.ts'
import { exampleSite } from './support/sites.ts'

const picture = (name: string) => ({
  ...{ src: `/media/${name}.webp`, width: 640, height: 200, mimeType: 'image/webp', alt: 'Waves' },
  variants: [{ src: `/media/${name}-320.webp`, width: 320, height: 100, mimeType: 'image/webp' }],
})
const colors = { mainColor: '#7a1f5c', secondColor: '#1b4d3e', typeface: 'book' } as const
const stylesheet = lookPath(colors) ?? ''

const noUpload = (path: string) => Promise.reject<Uint8Array>(new Error(`${path} is not read`))

const siteWith = (look: Partial<SiteSettings>): PublishedDocument[] =>
  exampleSite.map((document) => (document.type === 'site-settings' ? { ...document, ...look } : document))

describe('A site with a clinic’s own look', () => {
  let files: PageFile[]

  beforeAll(async () => {
    files = await renderSite(siteWith({ ...colors, logo: picture('logo'), logoOnDark: picture('dark') }))
  })

  const each = () => files.map(({ address, page }) => [address.path, page] as const)

  it('has its stylesheet, its logos and its color on every page, notices and lost pages too', () => {
    for (const [path, { html, assets }] of each()) {
      expect(html, path).toContain(`<link rel="stylesheet" href="${stylesheet}">`)
      expect(html, path).toContain('<meta name="theme-color" content="#7a1f5c" media="(prefers-color-scheme: light)">')
      expect(assets, path).toEqual(expect.arrayContaining([stylesheet, '/media/logo.webp', '/media/dark-320.webp']))
      expect(html, path).not.toMatch(/<style\b|\sstyle="/u)
    }
    expect(files.some(({ address }) => address.kind === 'not-found')).toBe(true)
  })

  it('reads the clinic’s name out for the logo, and the site’s beside it', () => {
    for (const [path, { html }] of each()) {
      const [title = ''] = /<a class="site-title".*?<\/a>/su.exec(html) ?? []
      expect(title.match(/alt="[^"]*"/gu), path).toEqual(['alt="Sample Clinic"', 'alt="Sample Clinic"'])
      expect(title, path).toMatch(/<span class="site-title__name">[^<]*Sample Clinic[^<]*<\/span>/u)
    }
  })

  it('has icons in its color, which are drawn as pages ask for them', async () => {
    const { makeFile } = await builtBundle()
    const [page] = files
    const icons = page?.page.made?.filter(({ path }) => path.startsWith('/social/icon-')) ?? []
    expect(icons).toHaveLength(4)
    expect(page?.page.html).toMatch(
      /<link rel="icon" href="\/social\/icon-\w+\.png" sizes="192x192" type="image\/png">/u,
    )
    expect(page?.page.html).toContain('<link rel="apple-touch-icon" href="/social/icon-')
    const png = Buffer.from(await makeFile(icons[0]?.recipe ?? '', noUpload))
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(['PNG', 192])
  })

  it('has icons of its logo where that is nearly as high as wide, and of the mark where it is long', async () => {
    const { makeFile } = await builtBundle()
    const iconsOf = (logo: { width: number; height: number }) =>
      pageAt(siteWith({ ...colors, logo: { ...picture('logo'), ...logo } }), '/').page.look.icons
    const logosOf = (icons: ReturnType<typeof iconsOf>) => new Set(icons.map(({ logo }) => logo?.src))
    expect(logosOf(iconsOf({ width: 640, height: 200 }))).toEqual(new Set([undefined]))
    const square = iconsOf({ width: 640, height: 400 })
    expect(logosOf(square)).toEqual(new Set(['/media/logo.webp']))
    expect(square.map(({ path }) => path)).not.toEqual(iconsOf({ width: 200, height: 640 }).map(({ path }) => path))
    const draw = (color: string) => makeFile(JSON.stringify({ color, size: 64, isMaskable: false }), noUpload)
    const withLogo = (upload: Uint8Array) =>
      makeFile(JSON.stringify({ ...square[0], logo: { src: '/media/logo.png', mimeType: 'image/png' } }), (path) =>
        path === '/media/logo.png' ? Promise.resolve(upload) : noUpload(path),
      )
    const [red, blue] = [await withLogo(await draw('#b00020')), await withLogo(await draw('#0033aa'))]
    expect(Buffer.from(red).readUInt32BE(16)).toBe(192)
    expect(Buffer.compare(red, blue)).not.toBe(0)
    expect(Buffer.compare(red, await withLogo(await draw('#b00020')))).toBe(0)
  })

  it('is without faults of HTML', async () => {
    const looked = files.filter(({ address }) => ['/', '/404.html', '/clinics/sample-clinic/'].includes(address.path))
    const faults = await htmlFaults(asHtml(looked))
    expect(faults).toEqual([])
  })
})

describe('What a look is made of', () => {
  it('tells search engines the logo, else the mark in the clinic’s color', () => {
    const logoOf = (look: Partial<SiteSettings>) => pageAt(siteWith(look), '/').ofType('Organization')[0]?.logo
    expect(logoOf({ logo: picture('logo') })).toMatchObject({
      contentUrl: expect.stringMatching(/\/media\/logo\.webp$/u) as string,
    })
    expect(logoOf({ mainColor: '#7a1f5c' })).toMatchObject({
      contentUrl: expect.stringMatching(/\/social\/icon-\w+\.png$/u) as string,
    })
    expect(logoOf({})).toMatchObject({ contentUrl: expect.stringMatching(/\/icon-512\.png$/u) as string })
  })

  it('leaves out the site’s name beside a logo that is read out as the same', () => {
    const look = { logo: picture('logo'), siteName: 'Sample Clinic' }
    expect(pageAt(siteWith(look), '/').page.look.logo).not.toHaveProperty('siteName')
  })

  it('changes the pictures for links with the color, and nothing without one', () => {
    const pathOf = (look: Partial<SiteSettings>) => pageAt(siteWith(look), '/').page.socialImage.path
    expect(pathOf({ mainColor: '#7a1f5c' })).not.toBe(pathOf({}))
    expect(pathOf({ typeface: 'book' })).toBe(pathOf({}))
  })

  it('is nothing where the clinic chose nothing', () => {
    for (const { page } of readPages([...exampleSite])) expect(page.look).toEqual({ icons: [] })
  })
})
