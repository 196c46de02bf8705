/** Where notices stand in place of a page, in the site that is hard to lay out: no link leads there. */
export const notices = ['/side-effects/tingling/', '/es/side-effects/tingling/', '/es/editorial-policy-9/'].map(
  (path) => ({ path }),
)
