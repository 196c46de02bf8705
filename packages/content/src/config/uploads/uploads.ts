import type { BucketSettings } from '../delivery/delivery-settings.ts'
import { BucketUploads } from './bucket-uploads.ts'
import { FolderUploads } from './folder-uploads.ts'
import type { UploadStore } from './upload-store.ts'

/** What decides where uploads are. */
interface UploadSettings {
  dataDir: string
  mediaBucket?: BucketSettings | undefined
}

const stores = new WeakMap<UploadSettings, UploadStore>()

/** The store of uploads: a bucket where one is set, so that several machines share them, and else the folder of this machine. */
export function uploadStore(settings: UploadSettings): UploadStore {
  const { mediaBucket, dataDir } = settings
  const store = stores.get(settings) ?? (mediaBucket ? new BucketUploads(mediaBucket) : new FolderUploads(dataDir))
  stores.set(settings, store)
  return store
}

/** All bytes of a stored file; undefined where there is none. */
export async function readUpload(settings: UploadSettings, name: string): Promise<Buffer | undefined> {
  const stream = await uploadStore(settings).open(name)
  return stream && Buffer.concat(await stream.toArray())
}
