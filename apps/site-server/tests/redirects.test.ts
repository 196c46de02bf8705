import { utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseRedirects } from '../src/redirects.ts'
import { serveTree } from './serve-tree.ts'

const table = `# from to status
/sickness/ /side-effects/nausea/ 301
/es/gone/  410
/moved/ /elsewhere/ 302
`

describe('the published redirects', () => {
  it('redirect an old path, with or without its slash, and keep the query', async () => {
    const { get } = await serveTree({ 'index.html': 'home', _redirects: table })
    const location = '/side-effects/nausea/?a=b'
    expect(await get('/sickness/?a=b')).toMatchObject({ status: 301, headers: { location } })
    expect(await get('/sickness?a=b')).toMatchObject({ status: 301, headers: { location } })
    expect((await get('/moved/')).status).toBe(302)
  })

  it('respond that a page is gone, with the site’s not-found page', async () => {
    const { get } = await serveTree({ 'index.html': 'home', _redirects: table, 'es/404.html': 'No existe' })
    expect(await get('/es/gone/')).toMatchObject({ status: 410, body: Buffer.from('No existe') })
  })

  it('come before the forwarding page for hosts without redirects', async () => {
    const { get } = await serveTree({
      'index.html': 'home',
      'sickness/index.html': 'Moved',
      'es/gone/index.html': 'Gone',
      _redirects: table,
    })
    expect((await get('/sickness/')).status).toBe(301)
    expect((await get('/es/gone/')).status).toBe(410)
  })

  it('redirect any former address, in any spelling', async () => {
    const former = `/leaflet.html /a/ 301
/about_us/index.asp /a/ 301
/patientinfo/x.pdf /a/ 301
/s%C3%ADntomas/ /a/ 301
/a%20b/ /a/ 301
/~dr/ /a/ 301
/old/archive.gz /a/ 301
`
    const { get } = await serveTree({ 'index.html': 'home', _redirects: former })
    const spellings = [
      ...[
        '/leaflet.html',
        '/Leaflet.HTML',
        '/leaflet.html/',
        '//leaflet.html',
        '/About_Us/Index.asp',
        '/PatientInfo/X.pdf',
      ],
      ...[
        '/s%C3%ADntomas',
        '/S%C3%8DNTOMAS/',
        '/si%CC%81ntomas/',
        '/s%c3%adntomas/',
        '/a%20b',
        '/A%20B/',
        '/~Dr',
        '/%7Edr/',
      ],
      '/old/archive.gz',
    ]
    for (const path of spellings)
      expect(await get(`${path}?q=%2F`), path).toMatchObject({ status: 301, headers: { location: '/a/?q=%2F' } })
  })

  it('are read again when they change', async () => {
    const { get, folder } = await serveTree({ 'index.html': 'home', _redirects: table })
    expect((await get('/new/')).status).toBe(404)
    await writeFile(path.join(folder, '_redirects'), '/new/ /people/ 301\n')
    await utimes(path.join(folder, '_redirects'), new Date(), new Date(Date.now() + 5000))
    expect(await get('/new/')).toMatchObject({ status: 301, headers: { location: '/people/' } })
    expect((await get('/sickness/')).status).toBe(404)
  })

  it('mean 301 where no status is given', () => {
    expect(parseRedirects('/a/ /b/')).toEqual(new Map([['/a/', { to: '/b/', status: 301 }]]))
  })
})
