import { DomUtils, ElementType, parseDocument } from 'htmlparser2'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderSite, type PageFile } from '../support/render-site.ts'
import { exampleSite } from '../support/sites.ts'

const landmarks = new Set(['header', 'nav', 'main', 'footer'])

describe('Every page', () => {
  let pages: PageFile[]
  beforeAll(async () => {
    pages = await renderSite(exampleSite)
  })

  it('has all that readers see or press in a landmark', () => {
    for (const { address, page } of pages) {
      const body = DomUtils.getElementsByTagName('body', parseDocument(page.html), true)[0]
      expect(body && outsideLandmarks(body), address.path).toEqual([])
    }
  })

  it('begins with a link to its heading', () => {
    for (const { address, page } of pages) {
      const document = parseDocument(page.html)
      const [first] = DomUtils.getElementsByTagName('a', document, true)
      const target = DomUtils.getElementById(first?.attribs.href?.slice(1) ?? '', document)
      expect(target?.name, address.path).toBe('h1')
    }
  })

  it('never divides a phone number that can be called', () => {
    for (const { address, page } of pages) {
      const calls = DomUtils.getElementsByTagName('a', parseDocument(page.html), true).filter(({ attribs }) =>
        attribs.href?.startsWith('tel:'),
      )
      expect(calls.length, address.path).toBeGreaterThan(0)
      for (const call of calls) {
        const [number] = DomUtils.getElementsByClassName('phone-link__number', call)
        expect(number && DomUtils.textContent(number), DomUtils.textContent(call)).toMatch(
          /^(?:\(\d{3}\) )?[\dA-Z-]+$/u,
        )
      }
    }
  })
})

/** Texts and controls that no landmark holds. */
function outsideLandmarks(element: Parent): string[] {
  return element.children.flatMap((child) => {
    if (child.type === ElementType.Text) return DomUtils.textContent(child).trim() || []
    if (!('attribs' in child) || landmarks.has(child.name) || ['script', 'template'].includes(child.name)) return []
    return ['a', 'button', 'input', 'select'].includes(child.name) ? child.name : outsideLandmarks(child)
  })
}

type Parent = NonNullable<ReturnType<typeof DomUtils.getElementById>>
