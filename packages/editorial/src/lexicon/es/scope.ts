import { anyOf, part, pattern } from '../../language/pattern.ts'
import type { ScopeWords } from '../../language/scope-words.ts'

const subject = part`usted|ustedes|tu|su|sus|la|el|los|las|lo|nuestr[oa]s?|se|le|te|es|son|esta|este|hay|ya|muchas?|muchos|algun[oa]s`

/** How questions begin that sell. */
const sellingQuestions = [
  'esta list[oa]s?',
  'estas list[oa]',
  'list[oa]s?',
  'cansad[oa]',
  'quieres?',
  'quiere',
  'le gustaria',
  'te gustaria',
  'por que (?:esperar|sufrir|seguir)',
  'que espera',
  'que esperas',
  'a que espera',
  'a que esperas',
  'imagina',
  'sabia que',
  'sabias que',
  'busca',
  'buscas',
]

/** Adjectives with which "no" makes one word: «no invasivo», «no quirúrgica». Verbs with the same endings are left out. */
const describing = [
  String.raw`(?!(?:v|pr|act|desact|mot|cult|der|arch|esqu|incent)iva\b)\w+iv[oa]s?`,
  String.raw`\w+(?:gic|mic)[oa]s?`,
  String.raw`(?!(?:pract|crit|diagnost|pronost|autent|comun|fabr|lubr)ica\b)\w+[nrt]ic[oa]s?`,
  String.raw`(?!(?:rep|ac|des?p|reb)osa\b)\w{3,}os[oa]s?`,
  String.raw`\w{3,}al(?:es)?`,
  String.raw`\w+oide[oa]?s?`,
  '(?:hospitalari|doloros)[oa]s?',
  '(?:estimulante|sedante|urgente|dependiente|residente|fumador|lineal|convencional)e?s?',
]

const wordWithNo = String.raw`no[ -]${anyOf(describing)}`

/** Words that deny in form only. */
const notNegations = [
  'no (?:solo|solamente|unicamente|es solo|dude|esperes?(?= (?:mas|otro|ni)|[:,.!])|deje|dejes|pierda|pierdas|se pierda|te pierdas|lo piense|lo pienses|importa|hay nada (?:como|mejor)|hay mejor|mas)',
  'sin (?:duda|dudas|lugar a dudas)',
  'nada menos',
  'nunca antes',
  'ya no',
  'por que no',
  'que no',
  'nunca mas',
  wordWithNo,
]

/** Words that warn of a claim or explain it, in place of making it. */
const warnings = [
  'desconfi[ea]',
  'tenga cuidado',
  'ten cuidado',
  'cuidado con',
  'evite',
  String.raw`no (?:confie|creas?) (?:a|en|que|lo|todo|si)\b`,
  'mito',
  '(?:es|seria) (?:falso|mentira|incorrecto|un error|enganoso|deshonesto)',
  'enganos[oa]',
  'quien(?:es)? le (?:promete|prometa|diga|dice|ofrece|ofrezca|asegure|garantice)',
  'quien (?:promete|prometa|diga|asegure|garantice)',
  String.raw`si (?:una|alguna|un|algun|alguien)(?: \w+)? (?:le )?(?:dice|promete|asegura|garantiza|ofrece|anuncia)`,
  '(?:cualquier|toda|una) (?:clinica|pagina|persona) que (?:le )?(?:prometa|diga|asegure|garantice|ofrezca|anuncie)',
  '(?:clinicas|anuncios|paginas) que (?:prometen|dicen|aseguran|anuncian)',
  '(?:la|el) (?:palabra|termino|frase|expresion)',
  String.raw`(?:quiza|quizas|tal vez|puede que|es posible que) (?:\w+ )?(?:oiga|lea|vea|escuche|encuentre)`,
  '(?:mal )?llamad[oa]s? (?:por|a menudo)',
  '; (?:eso |esto )?no lo es',
  'no es (?:verdad|cierto)',
  'pregunte (?:que|por que|como)',
]

/** Words that cast doubt. */
const doubts = [
  'mito',
  'pronto para',
  'demasiado pronto',
  'prematur[oa]',
  'cuestion abierta',
  'desconoce[n]?',
  'se ignora',
  'dudos[oa]',
  'incierto',
  'no (?:esta|queda) claro',
  'no se sabe',
  'falta[n]? (?:pruebas|estudios|datos)',
  'en busca de',
  'busca[n]? (?:una|la)',
]

/** Words that hedge. */
const hedges = [
  'pueden?',
  'podria[n]?',
  'pudiera[n]?',
  'puedan?',
  'quiza',
  'quizas',
  'tal vez',
  'a veces',
  'algunas? (?:personas|pacientes)',
  'algunos pacientes',
  'es posible',
  'posiblemente',
  'no todas',
  'no todos',
  'parece[n]?',
]

/** Conditions that only sell. */
const wishes = [
  'quieres?',
  'quiere',
  'deseas?',
  'desea',
  'buscas?',
  'busca',
  'necesitas?',
  'necesita',
  'esta list[oa]',
  'estas list[oa]',
  'estas cansad[oa]',
  'esta cansad[oa]',
]

/** Marks and words that end a clause. */
const clauseBreaks = [
  '[;:!?¡¿()—]',
  String.raw`\s-\s`,
  String.raw`, (?=(?:y |asi que |por eso )?${subject}\b)`,
  String.raw`\by (?=(?:usted|le|te|se|es|son|esta|estan|fue|cuenta|funciona|cura|sana|elimina|garantiza|tiene|puede|tambien)\b)`,
  String.raw`\b(?:pero|sino|aunque|sin embargo|mientras|porque|pues|ya que)\b`,
]

/** How Spanish ends a clause, denies, doubts, asks and quotes. */
export const spanishScope: ScopeWords = {
  clauseBreak: pattern`${anyOf(clauseBreaks)}`,
  pseudoNegation: pattern`\b${anyOf(notNegations)}\b`,
  wordWithNo: pattern`\b${wordWithNo}\b`,
  clausalNegation: pattern`\b(?:no|nunca|jamas|nadie|nada|tampoco|ni|apenas|imposible|dudos[oa]|lejos de|carecen? de|dificil(?:mente)?)\b`,
  determinerNegation: pattern`\bningun[oa]?\b`,
  finiteVerb: pattern`\b(?:es|son|esta|estan|fue|fueron|ha|han|hay|tiene|tienen|puede|pueden|debe|deben)\b`,
  nominalNegation: pattern`\b(?:sin|cero|en (?:lugar|vez) de)\b`,
  startsNegative: pattern`^(?:sin|cero|ningun[oa]?|nada|no)\b`,
  coordination: pattern`(?:,|\b(?:y|o|e))\s*$`,
  laterDenial: pattern`^[ "']*(?:\w+ ){0,3}?(?:no (?:es|son|existe[n]?|esta|estan|se|hay|puede[n]?|ha|han)\b|nunca\b|es (?:falso|mentira|imposible|un mito|poco))`,
  doubt: pattern`\b${anyOf(doubts)}\b`,
  condition: pattern`\b(?:si|cuando|hasta|antes de|en cuanto|apenas|una vez|a menos que|en caso)\b`,
  sellingCondition: pattern`\bsi (?:usted |tu )?${anyOf(wishes)}\b`,
  hedge: pattern`\b${anyOf(hedges)}\b`,
  laterHedge: pattern`\b(?:algun[oa]s (?:personas|pacientes|adultos)|(?:pero )?no (?:en|a|para|de) tod[oa]s|a veces|por (?:un|poco|algun) tiempo|en algun[oa]s)\b`,
  question: pattern`^["'(]*¿`,
  sellingQuestion: pattern`^["'(]*¿\s*${anyOf(sellingQuestions)}`,
  yes: pattern`^["'(¡]*(?:si|claro|por supuesto|desde luego|sin duda|absolutamente|definitivamente)\b(?=\s*[,.:;!]|$)`,
  warning: pattern`\b${anyOf(warnings)}|["'][^"']{1,40}["'] (?:(?:solo|en medicina) )?(?:significa|querria decir|quiere decir|es cuando|se refiere|describe)`,
}
