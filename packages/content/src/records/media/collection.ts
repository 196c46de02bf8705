import type { CollectionConfig } from 'payload'
import { signedIn } from '../../model/access/signed-in.ts'
import { staff } from '../../model/access/staff.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { mediaSlug, uploadKinds } from '../../model/collection-names.ts'
import { refuseUploadToFullDisk } from '../../limits/refuse-nearly-full-disk.ts'
import { keepFileInTrash, noteFileForTrash } from '../../workflow/deletion/keep-file-in-trash.ts'
import { deleteItem, whereUsed } from '../where-used-parts.ts'
import { asStored, imageSizes } from './image-sizes.ts'
import { ignoreFileFields } from './ignore-file-fields.ts'
import { setFocalPoint, takeFocalPoint } from './focal-point.ts'
import { nameByContent } from './name-by-content.ts'
import { queuePictureChange } from './queue-picture-change.ts'
import { recordDeletedPicture, recordPicture } from './record-picture.ts'
import { recordPictureAuthors } from './record-picture-authors.ts'
import { refuseChangingShown } from './refuse-changing-shown.ts'
import { refuseDeletingShown } from './refuse-deleting-shown.ts'
import { maxMegapixels, readableTypes } from './picture-limits.ts'
import { pictureFields } from './picture-fields.ts'
import { preparePicture } from './prepare-picture.ts'
import { refuseStrangers } from './refuse-strangers.ts'

/** Uploaded pictures. Patients never reach these files: the publisher copies the pictures that live pages show. */
export const media = ({ staticDir, maxUploadMb }: { staticDir: string; maxUploadMb: number }): CollectionConfig => ({
  slug: mediaSlug,
  labels: { singular: uploadKinds.media, plural: 'Pictures' },
  admin: {
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    listSearchableFields: ['alt', 'filename'],
    group: adminGroups.site,
    description: 'Photographs and drawings for the site. Smaller versions are made at once.',
    components: { edit: { editMenuItems: [deleteItem({ isFile: true })] } },
  },
  // A copy would be another entry of the same file; and Payload reads the file's address from the request.
  disableDuplicate: true,
  access: { create: staff, read: signedIn, update: staff, delete: staff },
  upload: {
    staticDir,
    // Vector pictures are refused: they can contain scripts.
    mimeTypes: readableTypes,
    constructorOptions: { limitInputPixels: maxMegapixels * 1_000_000 },
    ...asStored,
    imageSizes,
    adminThumbnail: 'webp320',
    // Payload would store a cropped picture unconverted, whereas `asStored` converts a whole one.
    crop: false,
    focalPoint: true,
    // The server never fetches an address that somebody typed.
    pasteURL: false,
  },
  hooks: {
    beforeOperation: [
      refuseStrangers,
      refuseUploadToFullDisk,
      takeFocalPoint,
      ignoreFileFields,
      nameByContent,
      preparePicture,
    ],
    beforeChange: [setFocalPoint, refuseChangingShown],
    afterChange: [queuePictureChange, recordPicture, recordPictureAuthors],
    beforeDelete: [refuseDeletingShown(mediaSlug), noteFileForTrash(mediaSlug)],
    afterDelete: [keepFileInTrash(mediaSlug), recordDeletedPicture],
  },
  fields: [
    {
      name: 'uploadNote',
      type: 'ui',
      admin: {
        components: {
          Field: {
            path: '/ui/picture-upload/upload-note.tsx#UploadNote',
            clientProps: { maxUploadMb, maxMegapixels },
          },
        },
        disableListColumn: true,
      },
    },
    ...pictureFields,
    whereUsed,
  ],
})
