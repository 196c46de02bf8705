import { IdSchema, LocaleSchema, SlugSchema, WrittenTypeSchema } from '@carepath/schema'
import { z } from 'zod'
import type { FormPreview } from '../../outbox/preview-request.ts'
import { runWorkerTask } from '../../outbox/ask-worker.ts'
import { endpoint, type SignedInRequest } from '../request/endpoint.ts'
import { findPerson } from './person-who-looks.ts'
import { plainSlug } from './plain-slug.ts'
import { findPreviewPages, type PreviewPage } from './preview-pages.ts'
import { privateHeaders } from './preview-response.ts'

const FormPreviewSchema = z.strictObject({
  type: WrittenTypeSchema,
  /** Absent while the document is being created. */
  id: IdSchema.optional(),
  locale: LocaleSchema,
  /** The form as it is on the screen, saved or not. */
  data: z.record(z.string(), z.unknown()),
  /** Public path of the page to show; the first without it. */
  path: z.string().max(500).optional(),
  /** The path of which the page as patients read it now is known already. */
  knownLive: z.string().max(500).optional(),
})

/** A page made of a form that somebody types in. */
export interface ShownForm extends Omit<FormPreview, 'live'> {
  /** The page as patients read it now; null where there is none, absent where it is known already. */
  live?: string | null
  /** The page that is shown; absent where no page shows the form. */
  page?: PreviewPage
  /** All pages that show the form. */
  pages: PreviewPage[]
}

/**
 * The page of a form as it is on the screen, `POST /preview/form`, for staff only. The page has no address of its own: it is
 * in this answer and nowhere else, so that nobody can be given a link to it, and no log or cache can keep one.
 */
export const formPreviewEndpoint = endpoint({
  path: '/preview/form',
  method: 'post',
  schema: FormPreviewSchema,
  errorStatus: 409,
  handler: async (req, input) => Response.json(await showForm(req, input), { headers: privateHeaders }),
})

async function showForm(
  req: SignedInRequest,
  { path: wanted, knownLive, ...form }: z.infer<typeof FormPreviewSchema>,
): Promise<ShownForm> {
  const slug = SlugSchema.safeParse(form.data.slug).data ?? plainSlug
  const pages = await findPreviewPages(req, { ...form, id: form.id, document: { ...form.data, slug } })
  const page = pages.find(({ path }) => path === wanted) ?? pages[0]
  if (!page) return { html: null, pages, missing: [] }
  const isLiveWanted = knownLive !== page.path
  const person = findPerson(req)
  const { live, ...shown } = await runWorkerTask(req.payload, 'previewForm', {
    ...form,
    ...{ path: page.path, isLiveWanted },
    ...(person === undefined ? {} : { person }),
  })
  return { ...shown, ...(isLiveWanted ? { live } : {}), page, pages }
}
