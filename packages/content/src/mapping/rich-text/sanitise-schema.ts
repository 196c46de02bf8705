import type { Options } from 'rehype-sanitize'

/** Elements and attributes that formatted text may have on a public page. The conversion makes no others; this is a second check. */
export const sanitiseSchema: Options = {
  tagNames: [
    ...['a', 'br', 'em', 'figure', 'h3', 'h4', 'img', 'li', 'ol', 'p', 'picture', 'source', 'strong', 'ul'],
    ...['details', 'figcaption', 'track', 'video'],
    ...['caption', 'table', 'tbody', 'td', 'th', 'thead', 'tr'],
  ],
  attributes: {
    a: ['href'],
    h3: ['id'],
    h4: ['id'],
    img: ['alt', 'decoding', 'height', 'loading', 'role', 'sizes', 'src', 'srcSet', 'width'],
    source: ['sizes', 'srcSet', 'type'],
    th: ['scope'],
    track: ['src'],
    video: ['dataBytes', 'height', 'poster', 'src', 'width'],
  },
  protocols: { href: ['doc', 'https', 'mailto', 'sms', 'tel'] },
  // Ids are made from headings by our own code and are unique in the text.
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
}
