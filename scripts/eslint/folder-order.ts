import { dirname, relative, resolve, sep } from 'node:path'
import type { Rule } from 'eslint'
import { folderOrders } from './folder-orders.ts'

/** Where a file stands in an ordered source root. */
interface Place {
  root: string
  folder: string
}

/** Why one file may not import another; undefined where it may. Paths are relative to the repository, with `/`. */
export function findWrongDirection(from: string, to: string, orders = folderOrders): string | undefined {
  for (const { root, folder } of placesOf(from, orders)) {
    const order = orders[root] ?? []
    const target = placesOf(to, orders).find((place) => place.root === root)?.folder
    if (target === undefined || target === folder) continue
    const unlisted = [folder, target].find((each) => !order.includes(each))
    if (unlisted !== undefined)
      return `${root}/${unlisted} has no place in the order of folders: add it in scripts/eslint/folder-orders.ts.`
    if (order.indexOf(target) > order.indexOf(folder))
      return `“${folder}” comes before “${target}” in ${root}, so it can’t import it (scripts/eslint/folder-orders.ts).`
  }
  return undefined
}

function placesOf(file: string, orders: typeof folderOrders): Place[] {
  return Object.keys(orders)
    .filter((root) => file.startsWith(`${root}/`))
    .map((root) => {
      const [first = '', ...rest] = file.slice(root.length + 1).split('/')
      return { root, folder: rest.length > 0 ? first : '.' }
    })
}

/** ESLint's rule: a folder imports only folders that come before it. It sees .astro files too. */
export function folderOrder(repository: string): Rule.RuleModule {
  const inRepository = (file: string) => relative(repository, file).split(sep).join('/')
  return {
    meta: { type: 'problem', schema: [] },
    create(context) {
      const from = context.physicalFilename
      const check = (node: { source?: unknown }) => {
        const { value } = (node.source ?? {}) as { value?: unknown }
        if (typeof value !== 'string' || !value.startsWith('.')) return
        const message = findWrongDirection(inRepository(from), inRepository(resolve(dirname(from), value)))
        if (message) context.report({ node: node as Rule.Node, message })
      }
      return {
        ImportDeclaration: check,
        ExportNamedDeclaration: check,
        ExportAllDeclaration: check,
        ImportExpression: check,
      }
    },
  }
}
