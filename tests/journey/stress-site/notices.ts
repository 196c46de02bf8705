/** Paths of the notices on the stress site: no link leads to them. */
export const notices = ['/side-effects/tingling/', '/es/side-effects/tingling/', '/es/editorial-policy-9/'].map(
  (path) => ({ path }),
)
