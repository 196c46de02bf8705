import type { CollectionConfig } from 'payload'
import { signedIn } from '../../model/access/signed-in.ts'
import { staff } from '../../model/access/staff.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { videosSlug, uploadKinds } from '../../model/collection-names.ts'
import { refuseUploadToFullDisk } from '../../limits/refuse-nearly-full-disk.ts'
import { keepFileInTrash, noteFileForTrash } from '../../workflow/deletion/keep-file-in-trash.ts'
import { ignoreFileFields } from '../media/ignore-file-fields.ts'
import { nameByContent } from '../media/name-by-content.ts'
import { refuseDeletingShown } from '../media/refuse-deleting-shown.ts'
import { refuseStrangers } from '../media/refuse-strangers.ts'
import { deleteItem, whereUsed } from '../where-used-parts.ts'
import { checkVideoFile } from './check-video-file.ts'
import { recordDeletedVideo, recordVideo } from './record-video.ts'
import { captionsKilobytes, captionsType, videoTypes } from './video-limits.ts'

/**
 * Uploaded videos and their captions. What a video is called and says stands in the text that shows it, where a clinician signs it;
 * so a file has no words of its own, and never changes. Patients get copies, as of pictures.
 */
export const videos = ({ staticDir, maxUploadMb }: { staticDir: string; maxUploadMb: number }): CollectionConfig => ({
  slug: videosSlug,
  labels: { singular: uploadKinds.videos, plural: 'Video files' },
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'filesize', 'updatedAt'],
    group: adminGroups.site,
    description: `Videos (MP4 with the codec H.264, or WebM, up to ${maxUploadMb} MB) and their captions (WebVTT, up to ${captionsKilobytes} KB). In a text choose “Video”, and these files in it.`,
    components: { edit: { editMenuItems: [deleteItem({ isFile: true })] } },
  },
  disableDuplicate: true,
  access: { create: staff, read: signedIn, update: staff, delete: staff },
  upload: {
    staticDir,
    // Payload takes what it can't tell from its first bytes for plain text.
    mimeTypes: [...videoTypes, captionsType, 'text/plain'],
    crop: false,
    focalPoint: false,
    // The server never fetches an address that somebody typed.
    pasteURL: false,
  },
  hooks: {
    beforeOperation: [refuseStrangers, refuseUploadToFullDisk, ignoreFileFields, checkVideoFile, nameByContent],
    afterChange: [recordVideo],
    beforeDelete: [refuseDeletingShown(videosSlug), noteFileForTrash(videosSlug)],
    afterDelete: [keepFileInTrash(videosSlug), recordDeletedVideo],
  },
  fields: [
    {
      name: 'cues',
      type: 'json',
      label: 'What the captions say',
      access: { update: () => false },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    whereUsed,
  ],
})
