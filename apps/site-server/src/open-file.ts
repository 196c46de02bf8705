import { open, stat, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import type { BigIntStats } from 'node:fs'

/** A file as it was when it was opened: a rename over it does not change the open handle. */
export interface OpenFile {
  /** Path relative to the tree. */
  name: string
  stats: BigIntStats
  /** The plain bytes. */
  plain: FileHandle
  /** The file to send: the plain file or its compressed variant. */
  sent: { handle: FileHandle; stats: BigIntStats; encoding: Encoding | undefined }
  close(): Promise<void>
}

type Encoding = 'br' | 'gzip'
const compressedVariants = [
  { encoding: 'br', extension: '.br' },
  { encoding: 'gzip', extension: '.gz' },
] as const

/** Opens a file; undefined where it does not exist. */
export async function openFile(
  folder: string,
  name: string,
  acceptEncoding: string | undefined,
): Promise<OpenFile | undefined> {
  const file = path.join(folder, name)
  const plain = await openIfFile(file)
  if (!plain) return undefined
  const compressed = await openCompressed(file, plain.stats, acceptEncoding)
  const opened: OpenFile = {
    name,
    stats: plain.stats,
    plain: plain.handle,
    sent: compressed ?? { ...plain, encoding: undefined },
    close: async () => {
      await plain.handle.close()
      await compressed?.handle.close()
    },
  }
  if (compressed && !(await isUnchanged(file, plain.stats))) {
    // The file was replaced between the two opens: the compressed variant may belong to the newer file.
    await opened.close()
    return openFile(folder, name, acceptEncoding)
  }
  return opened
}

/** Opens the compressed variant. A variant older than its file belongs to an earlier file and is never sent. */
async function openCompressed(
  file: string,
  stats: BigIntStats,
  acceptEncoding: string | undefined,
): Promise<OpenFile['sent'] | undefined> {
  for (const { encoding, extension } of compressedVariants) {
    if (!isAccepted(encoding, acceptEncoding)) continue
    const compressed = await openIfFile(`${file}${extension}`)
    if (compressed && compressed.stats.mtimeNs >= stats.mtimeNs) return { ...compressed, encoding }
    await compressed?.handle.close()
  }
  return undefined
}

async function openIfFile(file: string): Promise<{ handle: FileHandle; stats: BigIntStats } | undefined> {
  const handle = await open(file).catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  if (!handle) return undefined
  const stats = await handle.stat({ bigint: true })
  if (stats.isFile()) return { handle, stats }
  await handle.close()
  return undefined
}

async function isUnchanged(file: string, { ino, mtimeNs }: BigIntStats): Promise<boolean> {
  const now = await stat(file, { bigint: true }).catch(() => undefined)
  return now?.ino === ino && now.mtimeNs === mtimeNs
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')
}

function isAccepted(encoding: Encoding, header = ''): boolean {
  return header
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*q=/u))
    .some(([name, weight = '1']) => name === encoding && Number(weight) > 0)
}
