import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageMarkdown } from '../../src/tree/page-markdown.ts'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, redirect, settings } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder } from '../site-folder.ts'

const markdownOf = (main: string): string => {
  const head = '<link rel="alternate" type="text/markdown" href="https://clinic.test/a/index.md">'
  const [words = ''] = (pageMarkdown(`${head}<main>${main}</main>`) ?? '').split('\n\n---\n')
  return words
}

describe('A page as Markdown', () => {
  it.each([
    ['headings', '<h1>One</h1><h3>Three</h3>', '# One\n\n### Three'],
    ['paragraphs', '<div><p>A <strong>b</strong> <em> c </em></p>d<p>e</p></div>', 'A **b** *c*\n\nd\n\ne'],
    ['lists in lists', '<ol><li>A<ul><li>b</li></ul></li><li>C</li></ol>', '1. A\n\n   - b\n2. C'],
    ['terms', '<dl><div><dt>When</dt><dd>Soon</dd></div></dl>', '- **When**\n  Soon'],
    [
      'tables',
      '<table><caption>T</caption><tr><th>A</th><th>B|b</th></tr><tr><td><p>1</p><p>2</p></td><td>3</td></tr></table>',
      'T\n\n| A | B\\|b |\n| --- | --- |\n| 1 2 | 3 |',
    ],
    ['what is folded', '<details><summary>When</summary><p>Now</p></details>', '**When**\n\nNow'],
    [
      'links',
      '<a href="/b (c)/">B</a> <a href="tel:911">Call</a>',
      '[B](https://clinic.test/b%20%28c%29/) [Call](tel:911)',
    ],
    [
      'headings that are folded, beside what stands on their line',
      '<details><summary><h2>Step</h2><span><span>One</span><span>Two</span></span></summary><p>Now</p></details>',
      '## Step\n\nOne Two\n\nNow',
    ],
    ['numbers of sources as words', '<p>Sources: <a href="#source-1">1</a></p>', 'Sources: 1'],
    [
      'links within the page as links to the page',
      '<p>Know the signs. <a href="#help">When to get help</a></p>',
      'Know the signs. [When to get help](https://clinic.test/a/#help)',
    ],
    [
      'pictures by their words',
      '<p><img src="/m.webp" alt="A room"><img src="/d.svg" alt=""></p>',
      '![A room](https://clinic.test/m.webp)',
    ],
    [
      'videos as links to their files, with their transcripts',
      '<figure><video src="/media/a.mp4" poster="/media/a.webp" aria-label="The [room]"><track src="/media/a.vtt"></video><figcaption>The [room] <span class="note">Video, 2 MB</span></figcaption><details><summary>Transcript</summary><p>A chair.</p></details></figure>',
      '[The \\[room\\]](https://clinic.test/media/a.mp4)\n\nThe \\[room\\] Video, 2 MB\n\n**Transcript**\n\nA chair.',
    ],
    ['explained words', '<p>A <button popovertarget="w">drip</button>.</p>', 'A drip.'],
    [
      'no controls',
      '<nav><a href="/x/">x</a></nav><button>Print</button><p hidden>no</p><p aria-hidden="true">no</p><script>no</script>ok',
      'ok',
    ],
    [
      'signs as they are',
      '<p># 1 * 2 _3_ [4] &lt;b&gt; &amp;lt; `5`</p>',
      '\\# 1 \\* 2 \\_3\\_ \\[4\\] \\<b> \\&lt; \\`5\\`',
    ],
    ['what looks like a list', '<p>1. Not a list</p><p>- nor this</p>', '1\\. Not a list\n\n\\- nor this'],
    ['what looks struck out', '<p>~5 of 10, ~6 of 20</p>', '\\~5 of 10, \\~6 of 20'],
    [
      'what looks like a list, a heading or a line below one, after a break',
      '<p>In<br>2021. - no<br># 1<br>- a<br>=</p>',
      'In\\\n2021\\. - no\\\n\\# 1\\\n\\- a\\\n\\=',
    ],
    ['numbers that begin with a point', '<p>Take .5 mg<span class="note">now</span>.</p>', 'Take .5 mg now.'],
    ['an emphasis without words', '<p>a<strong> </strong>b</p>', 'a b'],
  ])('has %s', (_, main, expected) => {
    expect(markdownOf(main)).toBe(expected)
  })

  it('is only where the page’s head says so', () => {
    expect(pageMarkdown('<main><p>Words</p></main>')).toBeUndefined()
  })
})

describe('The Markdown beside a page', () => {
  const without = person('dr', { html: '<p>NO MARKDOWN</p>' })
  const text = (live: string, path = 'people/two/index.md') => readFile(join(live, path), 'utf8')

  it('changes and goes with the page, the same in a full render', async () => {
    const folder = await siteFolder()
    const publisher = await folder.open()
    await publisher.publish({
      changes: changesOf(settings(), person('dr'), person('two', { html: '<p>First words</p>' }), page('about')),
    })
    expect(await text(folder.live)).toContain('First words')
    await publisher.publish({ changes: changesOf(person('two', { html: '<p>Second words</p>' })) })
    expect(await text(folder.live)).toContain('Second words')
    expect(await text(folder.live)).not.toContain('First words')
    await publisher.background.waitForAll()
    await folder.export(publisher, join(folder.directory, 'export'))
    expect(await filesIn(join(folder.directory, 'export'))).toEqual(await filesIn(folder.live))
    expect(existsSync(join(folder.live, 'about/index.md'))).toBe(false)
    await publisher.publish({ changes: [removalOf(person('two'))] })
    expect(existsSync(join(folder.live, 'people/two/index.md'))).toBe(false)
  })

  it('goes where the page becomes one without, or a redirect takes its place', async () => {
    const folder = await siteFolder()
    const publisher = await folder.open()
    await publisher.publish({ changes: changesOf(settings(), person('dr'), person('moved'), page('about')) })
    expect((await publisher.publish({ changes: changesOf(without) })).status).toBe('live')
    const moved = [removalOf(person('moved')), ...changesOf(redirect('r', '/people/moved/', '/about/'))]
    expect((await publisher.publish({ changes: moved })).status).toBe('live')
    for (const path of ['people/dr', 'people/moved']) {
      expect(existsSync(join(folder.live, path, 'index.html')), path).toBe(true)
      expect(existsSync(join(folder.live, path, 'index.md')), path).toBe(false)
    }
    expect(await publisher.verify()).toEqual([])
  })

  it('is found and repaired where it is lost, changed or left over', async () => {
    const folder = await siteFolder()
    const publisher = await folder.open()
    await publisher.publish({ changes: changesOf(settings(), person('dr'), person('two'), page('about')) })
    await rm(join(folder.live, 'people/dr/index.md'))
    await writeFile(join(folder.live, 'people/two/index.md'), 'Other words')
    await writeFile(join(folder.live, 'about/index.md'), 'Recalled words')
    expect(await publisher.verify()).toEqual([
      { file: '/about/index.md', kind: 'extra', document: 'page/about' },
      { file: '/people/dr/index.md', kind: 'missing', document: 'person/dr' },
      { file: '/people/two/index.md', kind: 'different', document: 'person/two' },
    ])
    await publisher.repair()
    expect(await publisher.verify()).toEqual([])
  })
})
