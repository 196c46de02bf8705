import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

/** Mounting a disk needs namespaces, which some machines forbid. */
const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt']).status === 0

/** The reason why a test that needs a disk is skipped, for its title; empty where it runs. */
export const noDisk = canMount ? '' : ' (skipped: this machine forbids a mount of one’s own)'

/**
 * Runs `node script folder` with a small disk mounted on the folder, which no other process sees. Returns what it printed.
 */
export async function runOnOwnDisk(script: string, folder: string, sizeMb: number): Promise<unknown> {
  const mounted = `mount -t tmpfs -o size=${sizeMb}m tmpfs "$1" && exec "$2" "$3" "$1"`
  const parts = ['-rm', 'sh', '-c', mounted, 'sh', folder, process.execPath, script]
  const { stdout } = await promisify(execFile)('unshare', parts)
  return JSON.parse(stdout) as unknown
}
