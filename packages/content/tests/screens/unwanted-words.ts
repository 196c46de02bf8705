/** Words that no screen shows, and the better ones. Kinds of words rather than single sentences: a new sentence is found too. */
export const unwantedWords: readonly { words: RegExp; say: string }[] = [
  { words: /(?<!“)\blocales?\b/iu, say: 'language' },
  { words: /\bPayload\b/u, say: 'nothing: the admin is the clinic’s' },
  { words: /\bstand-?ins?\b/iu, say: 'placeholder' },
  { words: /\bremarks?\b/iu, say: 'comment' },
  { words: /\bvouch/iu, say: 'confirm' },
  { words: /\bmend(?:s|ed|ing)?\b|\bto mend\b/iu, say: 'fix, correct' },
  { words: /\bany more\b/iu, say: 'no longer' },
  { words: /\brest(?:s|ed|ing)? on\b/iu, say: 'basis, needs, is supported by' },
  { words: /\bfirst screen\b/iu, say: 'at the top' },
  { words: /\b(?:this|that|the) very\b/iu, say: 'this' },
  { words: /\bstandings?\b/iu, say: 'status' },
  { words: /\bon behalf of\b/iu, say: 'by' },
  { words: /\bexact bytes\b/iu, say: 'exact copy' },
  { words: /\bleaves? open\b/iu, say: 'limits' },
  { words: /\bgot better\b/iu, say: 'improved' },
  { words: /\b(?:mere explanation|no claim)\b/iu, say: 'background explanation' },
  { words: /\bhow (?:exact|firm)\b/iu, say: 'precision, how strict' },
  { words: /\b(?:felt or seen|who notices it)\b/iu, say: 'symptom or sign' },
  { words: /\b(?:keeps? it from being|worth another look)\b/iu, say: 'must be fixed; suggestions' },
  { words: /\btak(?:e|en) (?:it )?back\b/iu, say: 'cancel the submission' },
  { words: /\bapproval void\b/iu, say: 'no longer valid' },
  { words: /\b(?:measured|counted|studied) on\b/iu, say: 'treatment studied' },
  { words: /\bqueued\b/iu, say: 'waiting, pending' },
  { words: /\bnot kept\b/iu, say: 'failed' },
  { words: /(?:^|\. )(?:There is none|It names none)\./u, say: 'None' },
  { words: /\bit is now “/iu, say: 'You entered “' },
  { words: /\bget(?:s)? it more often or worse\b/iu, say: 'is at higher risk' },
  { words: /\b(?:lasting copy|journal or body)\b/iu, say: 'archived copy, journal or publisher' },
  { words: /\b(?:hash(?:es)?|uuid|ids?)\b(?! number)/iu, say: 'nothing: no codes on a screen' },
  { words: /\brule [A-Z]\d\b|\([A-Z]\d\)/u, say: 'the rule’s title' },
  // American English.
  {
    words: /\blicence|\bpractis(?:e|ed|es|ing)\b|an[a]?esthaes|\banaesth|\boestr|\bhaem|\bpaediatr/iu,
    say: 'license …',
  },
  {
    words: /\b(?:random|organ|recogn|apolog|minim|maxim|summar|author|standard)is(?:e|ed|es|ing|ation)\b/iu,
    say: '-ize',
  },
  { words: /\b(?:cancel|label|travel|model|signal)l(?:ed|ing)\b/iu, say: 'one l' },
  {
    words: /\b(?:colour|behaviour|favour|honour|neighbour|centre|grey|programme|catalogue|judgement|whilst)\b/iu,
    say: 'color …',
  },
  { words: /\b(?:un)?tick(?:s|ed)?\b/iu, say: 'check, uncheck' },
  { words: /\b(?:car park|full stop)\b/iu, say: 'parking lot, period' },
]

/** What is wrong with a text of a screen, in words; undefined where nothing is. */
export function findUnwanted(text: string): string | undefined {
  for (const { words, say } of unwantedWords) {
    const [found] = words.exec(text) ?? []
    if (found !== undefined) return `“${found}” in “${text}”: say ${say}`
  }
  return undefined
}
