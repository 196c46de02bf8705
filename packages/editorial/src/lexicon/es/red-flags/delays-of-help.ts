import { anyOf, pattern } from '../../../language/pattern.ts'
import type { RedFlagWords } from '../../../language/red-flag-words.ts'

/** How Spanish tells somebody to wait, and not to. */
export const spanishDelays: Pick<RedFlagWords, 'delays' | 'hurries'> = {
  delays: pattern`${anyOf([
    String.raw`\b(?:espere|esperar|aguarde) (?:a|hasta|en casa|y|(?:un|una|unos|unas|\d+) (?:horas?|dias?|semanas?))\b`,
    String.raw`\b(?:acuestese|tumbese|recuestese|sientese|descanse) (?:y|hasta)\b`,
    String.raw`\b(?:deje que|dejel[ao]|que) (?:\w+ ){0,2}?duerma|\bdejel[ao] dormir\b`,
    String.raw`\b(?:vigile|observe|deje)(?:l[ao])? (?:\w+ ){0,3}?en casa\b`,
    String.raw`\b(?:se pasa|pasa|se pasan|pasan|desaparecen?|se va|se quita) (?:por si )?sol[oa]s?\b`,
    String.raw`\b(?:es|son) (?:\w+ )?(?:normal(?:es)?|inofensiv[oa]s?)\b`,
    String.raw`\bno (?:hace falta|es necesario|necesita) (?:llamar|preocuparse|apurarse)`,
    String.raw`\bpuede esperar\b`,
  ])}`,
  hurries: pattern`${anyOf([
    String.raw`\b(?:no|nunca|sin|jamas|en vez de|en lugar de) (?:\w+ ){0,3}?(?:esper\w+|aguard\w+|dej\w+|normal\w*|pasa\w*|desaparec\w*|inofensiv\w*|vigil\w+)`,
    String.raw`\bambulancia\b|\b(?:a|de|servicio de) urgencias\b|\bllame (?:al (?:911|988|112)|ya|ahora|de inmediato|enseguida)`,
  ])}`,
}
