import { anyOf, pattern } from '../../../language/pattern.ts'
import { tomorrow } from '../warnings/delays.ts'
import type { RedFlagWords } from '../../../language/red-flag-words.ts'

/** How Spanish tells somebody to wait, and not to, and asks what to do. */
export const spanishDelays: Pick<RedFlagWords, 'delays' | 'hurries' | 'slowHelp' | 'asksWhatToDo' | 'asksOfRisk'> = {
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
    String.raw`\b(?:llame|marque|llamar|telefonee) (?:[\w'.-]+ ){0,5}(?:ya|ahora|de inmediato|inmediatamente|enseguida|cuanto antes|\d)`,
  ])}`,
  slowHelp: pattern`${anyOf([
    String.raw`\b(?:correos?|e-?mails?|mensaje por la web|formulario de contacto)\b|\bescriba(?:nos|le)?\b`,
    String.raw`\b(?:pida|saque|solicite|espere a) (?:\w+ )?cita\b|\b(?:proxima|siguiente) (?:visita|cita|consulta|sesion)\b`,
    String.raw`\b(?:en|dentro de|despues de) (?:\w+ )dias?\b|\b(?:semana|mes) (?:siguiente|que viene)\b|${tomorrow}\b`,
    String.raw`\b(?:vea|visite|consulte|digaselo|diga|acuda|pregunte|vaya) (?:con |a |al |lo a )?(?:su |la |el |un |una )?(?:medic[oa]|doctora?|enfermer[oa]|terapeuta|clinica|farmaceutic[oa])\b`,
  ])}`,
  asksWhatToDo: pattern`\b(?:que (?:hago|debo|puedo|pasa)|si|tengo|me|mi|mis|pienso|siento|estoy)\b`,
  asksOfRisk: pattern`^\W*(?:puede|puedo|podria|podre|hay|es|son|causa|provoca|da|como|cuant\w+|por que|cual|cuando|quien)\b`,
}
