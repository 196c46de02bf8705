import type { Options } from 'rehype-sanitize'

/** All that formatted text may hold on a public page. What the walk builds passes whole; this is the second lock. */
export const sanitiseSchema: Options = {
  tagNames: ['a', 'br', 'em', 'figure', 'h3', 'h4', 'img', 'li', 'ol', 'p', 'picture', 'source', 'strong', 'ul'],
  attributes: {
    a: ['href'],
    h3: ['id'],
    h4: ['id'],
    img: ['alt', 'decoding', 'height', 'loading', 'sizes', 'src', 'srcSet', 'width'],
    source: ['sizes', 'srcSet', 'type'],
  },
  protocols: { href: ['doc', 'https', 'mailto', 'sms', 'tel'] },
  // Ids are ours: made by the slugger from headings, unique in the text.
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
}
