import ts from 'typescript'

/** Longest regular expression that somebody can read. */
const longest = 200

/** Tags of templates that hold regular expressions. */
const tags = new Set(['pattern', 'part'])

/**
 * The places in a file where a regular expression is too long: as written, or with the parts that it is put together from.
 * A list of phrases that are joined by `anyOf` or `join('|')` is data: each phrase is measured by itself.
 * @param {string} file
 * @param {string} source
 * @returns {string[]}
 */
export function findLongExpressions(file, source) {
  const tree = ts.createSourceFile(
    file,
    file.endsWith('.astro') ? scriptOf(source) : source,
    ts.ScriptTarget.Latest,
    true,
  )
  const constants = readConstants(tree)
  /** @type {Set<string>} */
  const found = new Set()
  /** @param {ts.Node} node */
  const visit = (node) => {
    for (const expression of expressionsAt(node, constants))
      if (lengthOf(expression, constants) > longest) found.add(`${file}:${lineOf(expression, tree)}`)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return [...found]
}

/**
 * The script of a template, in its own lines.
 * @param {string} template
 */
const scriptOf = (template) => template.replace(/^---\n/u, '\n').replace(/\n---[\s\S]*$/u, '')

/**
 * @param {ts.Node} node
 * @param {ts.SourceFile} tree
 */
const lineOf = (node, tree) => tree.getLineAndCharacterOfPosition(node.getStart()).line + 1

/**
 * What a name stands for. Where several constants of a file share a name, the last one.
 * @param {ts.SourceFile} tree
 */
function readConstants(tree) {
  /** @type {Map<string, ts.Expression>} */
  const constants = new Map()
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return constants
}

/**
 * The regular expressions that start at a node, and the phrases of a list that becomes one.
 * @param {ts.Node} node
 * @param {ReadonlyMap<string, ts.Expression>} constants
 * @returns {readonly ts.Expression[]}
 */
function expressionsAt(node, constants) {
  if (ts.isRegularExpressionLiteral(node)) return [node]
  if (ts.isTaggedTemplateExpression(node) && tags.has(node.tag.getText())) return [node]
  if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') return node.arguments?.slice(0, 1) ?? []
  return phrasesOf(node, constants) ?? []
}

/**
 * The phrases that a call joins into alternatives; undefined where the node is no such call.
 * @param {ts.Node} node
 * @param {ReadonlyMap<string, ts.Expression>} constants
 */
function phrasesOf(node, constants) {
  if (!ts.isCallExpression(node)) return undefined
  const { expression } = node
  if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'join')
    return node.arguments[0]?.getText() === "'|'" ? elementsOf(expression.expression, constants) : undefined
  return expression.getText() === 'anyOf' ? node.arguments.flatMap((list) => elementsOf(list, constants)) : undefined
}

/**
 * @param {ts.Expression} list
 * @param {ReadonlyMap<string, ts.Expression>} constants
 * @returns {readonly ts.Expression[]}
 */
function elementsOf(list, constants) {
  const known = ts.isIdentifier(list) ? constants.get(list.text) : list
  if (!known || !ts.isArrayLiteralExpression(known)) return []
  return known.elements.flatMap((element) =>
    ts.isSpreadElement(element) ? elementsOf(element.expression, constants) : [element],
  )
}

/**
 * How many characters an expression has, with its parts. What isn't known here counts nothing.
 * @param {ts.Node} node
 * @param {ReadonlyMap<string, ts.Expression>} constants
 * @param {readonly string[]} within names that are being measured, so that none is measured in itself
 * @returns {number}
 */
function lengthOf(node, constants, within = []) {
  if (ts.isRegularExpressionLiteral(node)) return node.text.length
  if (ts.isStringLiteral(node)) return node.text.length
  if (ts.isNoSubstitutionTemplateLiteral(node)) return lengthOfText(node)
  if (ts.isTaggedTemplateExpression(node)) return lengthOf(node.template, constants, within)
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce(
      (sum, { expression, literal }) => sum + lengthOf(expression, constants, within) + lengthOfText(literal),
      lengthOfText(node.head),
    )
  if (ts.isBinaryExpression(node))
    return lengthOf(node.left, constants, within) + lengthOf(node.right, constants, within)
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'source')
    return lengthOf(node.expression, constants, within)
  if (!ts.isIdentifier(node) || within.includes(node.text)) return 0
  const known = constants.get(node.text)
  return known ? lengthOf(known, constants, [...within, node.text]) : 0
}

/**
 * The length of a text as written, without the line breaks and indents that patterns ignore.
 * @param {ts.TemplateLiteralLikeNode} node
 */
const lengthOfText = (node) => (node.rawText ?? node.text).replaceAll(/\n\s*/gu, '').length
