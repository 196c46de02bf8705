/** Page that opens a shared draft, on the admin's own origin; a link adds its token as the fragment. `next.config.ts` leads here. */
export const sharedDraftPath = '/shared'
/** Where that page sends the token, and where the draft is answered. */
export const draftPath = '/shared/draft'
