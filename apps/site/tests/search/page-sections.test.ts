import { describe, expect, it } from 'vitest'
import { pageSections } from '../../src/bundle/page-sections.ts'

describe('What search knows of a page', () => {
  it('is everything between its headings, without what every page has', () => {
    const html = `<body><nav><a href="/">Home</a></nav><main><nav>Menu</nav><h1>Title</h1><p>Lede <b>bold</b>.</p>
      <section><h2 id="a">One</h2><p>First.</p><ul><li>x</li><li>y</li></ul><p class="grounds">Source 1</p></section>
      <details><summary><h2 id="b">Two</h2></summary><p>Folded &amp; found.<br>Next</p></details>
      <div id="c"><dt>Three</dt><dd><span>Meaning</span><a href="/">Call</a></dd></div><h2 id="d">Links</h2><ul class="link-list"><li>Other</li></ul>
      <section class="emergency"><h2 id="e">Emergency</h2><p>Call 911</p></section></main><footer>Foot</footer></body>`
    expect(pageSections(html, 'en')).toEqual([
      { fragment: '', heading: '', text: 'Lede bold.' },
      { fragment: 'a', heading: 'One', text: 'First.\nx\ny' },
      { fragment: 'b', heading: 'Two', text: 'Folded & found.\nNext' },
      { fragment: 'c', heading: 'Three', text: 'Meaning Call' },
    ])
  })

  it('has a line for each sentence, as the language ends them', () => {
    const html = '<main><h1>T</h1><p>Take 2.5 mg. Ask first! Dr. Lee knows.</p><p>No end</p></main>'
    expect(pageSections(html, 'en')).toEqual([
      { fragment: '', heading: '', text: 'Take 2.5 mg.\nAsk first!\nDr.\nLee knows.\nNo end' },
    ])
    expect(pageSections('<main><h1>T</h1><p>¿Duele? Poco.</p></main>', 'es')).toEqual([
      { fragment: '', heading: '', text: '¿Duele?\nPoco.' },
    ])
  })

  it('keeps apart what the page shows in lines of their own, and words whole whose parts are marked', () => {
    const html = `<main><h1>T</h1><dl><dd>No charge<span class="note">These sums are made up</span></dd></dl>
      <p>Small e<em>sk</em>etamine, <b>o</b>nce. NMDA<span>R</span></p></main>`
    expect(pageSections(html, 'en')).toEqual([
      { fragment: '', heading: '', text: 'No charge These sums are made up\nSmall esketamine, once.\nNMDAR' },
    ])
  })
})
