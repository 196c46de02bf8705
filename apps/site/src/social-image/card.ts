import type { Node } from '@takumi-rs/core'
import { cardSize } from './card-size.ts'
import { drawLogo, ownBrand } from './logo.ts'
import { svgDataUrl } from './svg-data-url.ts'
import type { SocialImageWords } from './words.ts'

/** The pages' own light colours; see styles/tokens.css. */
const colours = { paper: '#fbf8f3', ink: '#1f2b2e', inkSoft: '#4c5a5d' } as const

/** The layout of an image: the section, the page's heading, and the site's logo and name. */
export function card({ title, section, siteName, locale, color = ownBrand }: SocialImageWords): Node {
  return {
    type: 'container',
    lang: locale,
    style: {
      ...cardSize,
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 80px 56px',
      backgroundColor: colours.paper,
      borderBottom: `16px solid ${color}`,
      fontFamily: 'sans',
    },
    children: [
      { type: 'text', text: section, style: { ...oneLine, fontSize: 36, color } },
      { type: 'text', text: title, style: { ...titleStyle, fontSize: titleSize(title) } },
      {
        type: 'container',
        style: { display: 'flex', alignItems: 'center', gap: 24 },
        children: [
          { type: 'image', src: svgDataUrl(drawLogo(color)), width: 64, height: 64 },
          { type: 'text', text: siteName, style: { ...oneLine, fontSize: 34, color: colours.inkSoft } },
        ],
      },
    ],
  }
}

const oneLine = { textOverflow: 'ellipsis', lineClamp: 1 } as const

const titleStyle = {
  fontFamily: 'serif',
  color: colours.ink,
  lineHeight: 1.15,
  lineClamp: 4,
  textOverflow: 'ellipsis',
  textWrap: 'balance',
  overflowWrap: 'anywhere',
} as const

/** Longer headings are smaller, so that any heading that the contract allows fits four lines. */
function titleSize({ length }: string): number {
  if (length <= 48) return 92
  if (length <= 90) return 76
  return length <= 110 ? 64 : 54
}
