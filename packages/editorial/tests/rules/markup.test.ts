import { describe, expect, it } from 'vitest'
import { findingsOf, sound } from '../fixtures/sound-site.ts'

const page = (html: string) => ({
  ...sound('page', 'page-editorial-policy'),
  body: { html, text: 'x', headings: [], references: [] },
})

describe('A1, structure', () => {
  it.each([
    ['headings in order', '<h3>A</h3><p>a</p><h4>B</h4><h3>C</h3>'],
    ['a picture with words', '<img src="/media/a.png" alt="A chair">'],
    ['a table with headers', '<table><tr><th>A</th></tr><tr><td>1</td></tr></table>'],
  ])('passes %s', (_, html) => {
    expect(findingsOf('A1', page(html))).toEqual([])
  })

  it.each([
    ['a skipped level', '<h3>A</h3><h4>B</h4><h3>C</h3><h3>D</h3><h5>E</h5>'],
    ['a heading of the page’s own level', '<h2>A</h2>'],
    ['a first heading too deep', '<h4>A</h4>'],
    ['an empty heading', '<h3> </h3>'],
    ['a picture without words', '<img src="/media/a.png" alt="">'],
    ['a table without headers', '<table><tr><td>1</td></tr></table><p>x</p><table><tr><th>A</th></tr></table>'],
  ])('blocks %s', (_, html) => {
    expect(findingsOf('A1', page(html))).toHaveLength(1)
  })
})

describe('A2, third parties', () => {
  it.each([
    ['its own files', '<script src="/a.js"></script><img src="/a.png" alt="A"><link rel="stylesheet" href="/a.css">'],
    ['links that readers follow', '<a href="https://doi.org/10.1/x">Source</a>'],
    [
      'names of other pages',
      '<link rel="canonical" href="https://other.example/"><link rel="alternate" hreflang="es" href="https://other.example/es/">',
    ],
    ['data for machines', '<script type="application/ld+json">{"@context":"https://schema.org"}</script>'],
    ['an embedded picture', '<img src="data:image/png;base64,AA==" alt="A">'],
  ])('passes %s', (_, html) => {
    expect(findingsOf('A2', page(html))).toEqual([])
  })

  it.each([
    ['a script', '<script src="https://www.googletagmanager.com/gtag/js"></script>'],
    ['a script without a scheme', '<script src="//cdn.example/a.js"></script>'],
    ['a font', '<link href="https://fonts.googleapis.com/css2" rel="stylesheet">'],
    ['a connection opened early', '<link rel="preconnect" href="https://cdn.example">'],
    ['a picture in a set', '<img src="/a.png" srcset="/a.png 1x, https://cdn.example/b.png 2x" alt="A">'],
    ['a frame', '<iframe src="https://www.youtube.com/embed/x"></iframe>'],
    ['a style', '<p style="background:url(https://cdn.example/a.png)">A</p>'],
    ['an imported style', '<style>@import "https://cdn.example/a.css";</style>'],
    ['a beacon', '<script>fetch("https://stats.example/p")</script>'],
    ['a form', '<form action="https://forms.example/send"></form>'],
  ])('blocks %s', (_, html) => {
    expect(findingsOf('A2', page(html))).toHaveLength(1)
  })

  it('names the field and the host of a picture in formatted text', () => {
    const findings = findingsOf('A2', page('<p><img src="https://cdn.example/a.png" alt="A"></p>'))
    expect(findings).toMatchObject([{ path: 'body', message: expect.stringContaining('cdn.example') as string }])
  })
})
