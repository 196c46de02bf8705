import type { Readable } from 'node:stream'

/** A stored file, as a list tells of it. */
export interface StoredUpload {
  /** Its name, with slashes where it is in a folder, such as the trash. */
  name: string
  bytes: number
  /** When it came to its place. */
  placedAt: Date
  /** MD5 of the bytes, where the store knows it. */
  md5?: string | undefined
}

/** Where the files of uploads are: pictures in all their sizes, videos and captions. */
export interface UploadStore {
  /** The place, for messages. */
  readonly place: string
  /** All files, those of folders too. */
  list(): Promise<StoredUpload[]>
  /** Begins to read a file; undefined where there is none. */
  open(name: string): Promise<Readable | undefined>
  /** Stores a file of this machine. */
  put(name: string, file: string): Promise<void>
  /** Gives a file a second name, unless another file has that. */
  copy(name: string, other: string): Promise<'copied' | 'missing' | 'taken'>
  remove(name: string): Promise<void>
  removeFolder(folder: string): Promise<void>
}
