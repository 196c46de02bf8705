/** Reads the repository's Markdown files, for the tests that keep them true. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../launch/settings.mjs'

const skippedFolders = new Set(['node_modules', 'dist', 'data', 'shots', '.git', '.next', '.astro', '.turbo'])

/** Every Markdown file, by its path from the root. @returns {string[]} */
export function markdownFiles(folder = '') {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : markdownFiles(file)
    return file.endsWith('.md') ? [file] : []
  })
}

/** @param {string} file path from the root */
export function readText(file) {
  return readFileSync(path.join(root, file), 'utf8')
}

/** Targets of links and images, code left out. @param {string} text */
export function linkTargets(text) {
  const prose = text.replace(/^```[\s\S]*?^```/gmu, '').replace(/`[^`\n]*`/gu, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => target)
}

/** Words set as code within a line, and the lines of code blocks. @param {string} text */
export function codeIn(text) {
  const blocks = [...text.matchAll(/^```.*\n([\s\S]*?)^```/gmu)].flatMap(([, block = '']) => block.split('\n'))
  const spans = [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code)
  return [...blocks, ...spans]
}

/** The fragments that GitHub gives to headings. @param {string} text */
export function headingFragments(text) {
  return [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/gu, '-'),
  )
}
