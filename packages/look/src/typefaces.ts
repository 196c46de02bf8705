import type { Typeface } from '@carepath/schema'

const plain = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue','Noto Sans',Arial,sans-serif"
const bookish =
  "'Iowan Old Style','Palatino Nova','Palatino Linotype',Palatino,'URW Palladio L','Book Antiqua',Georgia,serif"
const sturdy = "Charter,'Bitstream Charter','Sitka Text',Cambria,Georgia,serif"
const humanist = "Seravek,'Gill Sans Nova',Ubuntu,Calibri,'DejaVu Sans',source-sans-pro,'Noto Sans',sans-serif"

/** Fonts that readers' devices have: nothing is loaded. Each list ends with a font that every device has. */
export const typefaceStacks: Record<Typeface, { body: string; heading: string }> = {
  classic: { body: plain, heading: bookish },
  plain: { body: plain, heading: plain },
  open: { body: humanist, heading: humanist },
  book: { body: sturdy, heading: sturdy },
}
