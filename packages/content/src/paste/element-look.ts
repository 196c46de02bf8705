import type { Element, Nodes } from 'hast'

/** The declarations of an element's `style`, by lower-case name. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const style = element.properties.style
  if (typeof style !== 'string') return new Map()
  return new Map(
    style.split(';').flatMap((declaration) => {
      const colon = declaration.indexOf(':')
      if (colon < 0) return []
      return [
        [
          declaration.slice(0, colon).trim().toLowerCase(),
          declaration
            .slice(colon + 1)
            .trim()
            .toLowerCase(),
        ],
      ]
    }),
  )
}

/** The names of an element's classes. */
export function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : []
}

/** An attribute's text; empty where it isn't given. */
export function attributeOf({ properties }: Element, name: string): string {
  const value = properties[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

export const isElement = (node: Nodes): node is Element => node.type === 'element'

/** Elements that show a picture or a film. */
export const pictureNames: ReadonlySet<string> = new Set(
  'img svg canvas video audio iframe object embed v:shape v:rect'.split(' '),
)

/** All text in a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** How far an element is moved in, in steps of half an inch, in which text processors show levels. */
export function indentOf(element: Element): number {
  const style = styleOf(element)
  const margin = style.get('margin-left') ?? style.get('margin')?.split(/\s+/u)[3] ?? ''
  const [, size = '', unit = ''] = /^(-?[\d.]+)(in|pt|px|cm)$/u.exec(margin) ?? []
  const perStep = { in: 0.5, pt: 36, px: 48, cm: 1.27 }[unit]
  return perStep === undefined ? 0 : Math.max(0, Math.round(Number(size) / perStep))
}
