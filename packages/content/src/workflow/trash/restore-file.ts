import type { PayloadRequest } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { isFormValues, type FormValues } from '../../form/form-fields.ts'
import { uploadFiles } from '../../mapping/to-image.ts'
import { mediaSlug } from '../../model/collection-names.ts'
import { bringBytesBack } from '../deletion/trashed-bytes.ts'
import { asNextSave } from './as-next-save.ts'
import { fileDetails, loadTrashedVersions, type TrashedFile } from './load-trashed.ts'
import type { Restored } from './restored.ts'

/**
 * Puts a file back from the trash, under its old id: the same bytes in all sizes, and what its form said in all languages. Notes in
 * `names` what its files are called now.
 */
export async function restoreFile(
  req: PayloadRequest,
  trashed: TrashedFile,
  names: Map<string, string>,
): Promise<Restored> {
  const { documentType: collection, documentId: id, title } = trashed
  const [version] = await loadTrashedVersions(req, id)
  if (!version) throw new Error(`The trash has no row of ${collection}/${id}.`)
  const form = version.form as FormValues
  await bringBytesBack(req.payload, id, uploadFiles(form), names)
  const data = { ...structuredClone(asNextSave(req, renamed(form, names))), id }
  await req.payload.db.create({ collection, customID: id, data, req, returning: false })
  const file = names.values().next().value ?? title
  await recordEvidence(req, {
    action: 'restored',
    summary:
      collection === mediaSlug
        ? say('The picture “{file}” was restored.', { file })
        : say('The video file “{file}” was restored.', { file }),
    details: fileDetails(trashed, file),
  })
  return { path: `/collections/${collection}/${id}`, title, isDraft: false, lost: 0 }
}

/** Names of a file and of its sizes as they are now. Payload makes the addresses of the names. */
function renamed(form: FormValues, names: ReadonlyMap<string, string>): FormValues {
  const now = (file: FormValues): FormValues => {
    const name = typeof file.filename === 'string' ? names.get(file.filename) : undefined
    return name === undefined ? file : { ...file, filename: name, url: null }
  }
  if (!isFormValues(form.sizes)) return now(form)
  const sizes = Object.entries(form.sizes).map(([size, file]) => [size, isFormValues(file) ? now(file) : file])
  return { ...now(form), thumbnailURL: null, sizes: Object.fromEntries(sizes) as FormValues }
}
