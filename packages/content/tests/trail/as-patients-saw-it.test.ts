import { expect, it } from 'vitest'
import { asPatientsSawIt, toArchivedAddresses } from '../../src/workflow/trail/as-patients-saw-it.ts'

const files = '/api/archived-files/7'

it('leads every style, script, icon and picture of a page to its release, and leaves its words and links', () => {
  const page = `<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/_astro/a.css">
<script type="module" src="/_astro/b.js"></script><a href="/media/">src="/x"</a>
<img src="/media/c.webp" srcset="/media/c-1.avif 320w, /media/c-2.avif 640w" alt="See /media/">
<source srcset="/media/d.avif"><img src="https://elsewhere.example/e.png"><img src="//elsewhere.example/f.png">`
  expect(asPatientsSawIt(page, files))
    .toBe(`<link rel="icon" href="${files}/favicon.svg"><link rel="stylesheet" href="${files}/_astro/a.css">
<script type="module" src="${files}/_astro/b.js"></script><a href="/media/">src="/x"</a>
<img src="${files}/media/c.webp" srcset="${files}/media/c-1.avif 320w, ${files}/media/c-2.avif 640w" alt="See /media/">
<source srcset="${files}/media/d.avif"><img src="https://elsewhere.example/e.png"><img src="//elsewhere.example/f.png">`)
})

it('leads what a style or a script loads to its release', () => {
  expect(toArchivedAddresses('url(/_astro/a.woff2) url("/media/b.webp")', files)).toBe(
    `url(${files}/_astro/a.woff2) url("${files}/media/b.webp")`,
  )
  expect(toArchivedAddresses("import('/_astro/c.js')", files)).toBe(`import('${files}/_astro/c.js')`)
})
