import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/**
 * Checks a commit of a repository out into a new folder, and returns its hash. A clone of its own, which is deleted with its
 * folder: the repository keeps no trace, as it would of a worktree.
 */
export async function checkOut(repository: string, revision: string, folder: string): Promise<string> {
  const commit = await git(repository, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]).catch(
    (cause: unknown) => {
      throw new Error(`There is no commit “${revision}” here.`, { cause })
    },
  )
  await git(repository, ['clone', '--quiet', '--shared', '--no-checkout', '.', folder])
  await git(folder, ['checkout', '--quiet', '--detach', commit])
  return commit
}

async function git(folder: string, given: string[]): Promise<string> {
  return (await promisify(execFile)('git', given, { cwd: folder })).stdout.trim()
}
