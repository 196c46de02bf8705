import type { Loader } from 'astro/loaders'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folder } from '../env.ts'

interface Page {
  path: string
  title: string
  description: string
  group?: string
  html: string
  headings: { depth: number; slug: string; text: string }[]
}

/** Reads what the CMS exports; pages that are as they were at the last build are taken from Astro's cache. */
export const cmsLoader: Loader = {
  name: 'cms',
  load: async (context) => {
    const { store } = context
    const pages = JSON.parse(await readFile(join(folder, 'pages.json'), 'utf8')) as Page[]
    const gone = new Set(store.keys())
    for (const { path, title, description, group, html, headings } of pages) {
      const id = path.slice(1, -1) || 'index'
      gone.delete(id)
      const digest = context.generateDigest({ title, description, group, html })
      if (store.get(id)?.digest === digest) continue
      const data = await context.parseData({ id, data: { title, description, ...(group && { group }) } })
      const filePath = `src/content/docs/${id}.md`
      store.set({ id, data, digest, filePath, rendered: { html, metadata: { headings } } })
    }
    for (const id of gone) store.delete(id)
  },
}
