import type { RedirectEntry } from '../../model/sample-types.ts'

/** Shows editors what a redirect looks like: readers often type the plainer word. */
export const redirects: RedirectEntry[] = [
  {
    key: 'feeling-sick',
    shared: { status: '301' },
    en: { from: '/side-effects/feeling-sick/', to: '/side-effects/nausea/' },
    es: { from: '/es/side-effects/feeling-sick/', to: '/es/side-effects/nausea/' },
  },
]
