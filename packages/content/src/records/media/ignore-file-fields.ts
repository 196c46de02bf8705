import type { CollectionBeforeOperationHook } from 'payload'
import { publicError } from '../../model/public-error.ts'

/** Fields of an upload that follow from its file. Payload takes them from a request too, and an address among them is fetched. */
const fileFields = [
  ...['url', 'thumbnailURL', 'filename', 'prefix', 'mimeType', 'filesize', 'width', 'height'],
  ...['focalX', 'focalY', 'sizes', 'uploadEdits', 'cues'],
]

/**
 * What a file is called, where it lies and how large it is follows from the file alone, whatever a request says. So no server is
 * asked for a file at an address that somebody sent, and no entry shows another one's file.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is
export const ignoreFileFields: CollectionBeforeOperationHook = ({ args, req, operation }) => {
  if (operation !== 'create' && operation !== 'update') return
  // Without a file Payload takes the address of one from the request, before any hook.
  if (operation === 'create' && !req.file) throw publicError('There is no file. Choose the one to upload.')
  delete req.query.uploadEdits
  const { data } = args as { data?: unknown }
  if (typeof data !== 'object' || data === null) return
  for (const name of fileFields) Reflect.deleteProperty(data, name)
}
