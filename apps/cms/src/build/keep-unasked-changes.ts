/** Where Payload's form takes in an answer of the server: it then counts the whole form as asked about. */
const mergedAnswer =
  /(case"MERGE_SERVER_STATE":\{let\{[^}]*prevStateRef:(\w+)[^}]*\}=\w+,(\w+)=\w+\(\{[^}]*currentState:(\w+)\|\|\{\},[^}]*\}\);return )\2\.current=\3,\3\}/gu

/**
 * A loader of the build, for the script with Payload's form. The form asks the server about a change a quarter of a second after
 * it. An answer to an earlier change that arrives meanwhile must not count this one as asked about: nobody would ask any more,
 * and a row that was added would never get its fields.
 */
export default function keepUnaskedChanges(script: string): string {
  const places = [...script.matchAll(mergedAnswer)].length
  if (places !== 1)
    throw new Error(
      `Payload’s form takes in answers in ${places} places that keep-unasked-changes.ts knows, not in one: see docs/upstream.md.`,
    )
  return script.replace(mergedAnswer, '$1$4===$2.current&&($2.current=$3),$3}')
}
