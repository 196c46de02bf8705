import { anyOf, pattern } from '../../../language/pattern.ts'

const noNeed = anyOf([
  'hace falta',
  'es (?:necesario|preciso)',
  'necesitan?',
  'tienen? (?:que|por que)',
  'hay (?:que|por que)',
  'deben?',
])
const toTell = anyOf(['avis', 'decir', 'diga', 'inform', 'mencion', 'comuni', 'declar'])

/** How Spanish asks patients to tell something, and spares them to. */
export const spanishTelling = {
  tell: pattern`\b(?:avis(?:e|enos|ele)|dig(?:a|anos|alo|aselo)|inform(?:e|enos)|comuniqu(?:e|enos))\b`,
  untold: pattern`\bno ${noNeed}(?: que)? ${toTell}\w*(?! (?:\w+ )?(?:empresa|jef[ea]|amigos|familia|trabajo))`,
}
