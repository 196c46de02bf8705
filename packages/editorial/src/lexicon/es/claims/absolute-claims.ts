import type { Claim, ClaimLexicon } from '../../../language/claim.ts'
import { part, pattern } from '../../../language/pattern.ts'
import { adverb, complaint, treatment } from './words.ts'

const sideEffects = part`(?:efectos? (?:secundarios?|adversos?|colaterales?|indeseados?|no deseados?)|reaccion(?:es)? adversas?|complicacion(?:es)?|contraindicacion(?:es)?|interaccion(?:es)?|limites?|secuelas?|resaca|molestias?)`
const risk = part`(?:riesgos?|peligros?)(?! de (?:que|caida|caer))`
const none = part`(?:sin|cero|ningun|ninguna|nulos?|libres? de|exent[oa]s? de|ausencia de)`
const absolutely = part`(?:totalmente|completamente|absolutamente|perfectamente|enteramente|plenamente|cien por ciento|cien por cien|100 ?%|siempre|por completo)`
const dependence = part`(?:adiccion(?:es)?|adicto|adicta|dependencia|habito|adictiv[oa]s?|dependiente)`
const everyone = part`(?:todos(?: (?:los|nuestros) \w+)?|todas(?: (?:las|nuestras) \w+)?|todo el mundo|todo tipo de \w+|cualquier (?:persona|paciente)|cualquiera|cada (?:uno|paciente|persona)|(?:el )?(?:100 ?%|cien por ciento|cien por cien) de (?:los|nuestros) \w+)`

/** Counts in a study and talk of some people are findings, not promises. */
const reported = part`\b(?:se (?:observ|inform|registr|notific|report|vi|encontr)\w+|(?:algun[oa]s?|much[oa]s|otr[oa]s|vari[oa]s|poc[oa]s|[0-9]+|mayoria de las) (?:de las )?(?:personas|pacientes|adultos|mujeres|hombres))\b`

const cures: Claim[] = [
  {
    pattern: pattern`\b(?:cura[nr]?|curas|curo|curara[ns]?|curaras|curaron|curad[oa]s?|curando|curar(?:se|te|lo|la|le|les|los|las)?|curacion|curativ[oa]s?|panacea|curalotodo|(?:te|le|lo|la|se) cura)\b`,
    amountsTo: 'promises a cure',
    unless: pattern`\bcuras? (?:de (?:la|las|una|su) (?:heridas?|piel|lesion|ulcera)|diaria)`,
  },
  {
    pattern: pattern`\b(?:solucion|cura|alivio|remision|recuperacion|respuesta|resultados?|fin|remedio|sanacion|mejoria|cambio)(?: \w+)? (?:definitiv[oa]s?|permanentes?|para siempre|duraderos?|duradera|total(?:es)?|complet[oa]s?|inmediat[oa]s?|instantane[oa]s?)\b|\b(?:definitiv|permanent)\w+ (?:solucion|cura|alivio|remision|recuperacion)`,
    amountsTo: 'promises a lasting or instant end to the illness',
  },
  {
    pattern: pattern`\b(?:elimin|erradic|borr|suprim|venc|derrot|super|acab|termin|san|quit|disip|destruy|combat|libr|resuelv|resolv|revert|reviert)\w* (?:${adverb} )?(?:de )?(?:una vez (?:por todas )?)?(?:con |de )?(?:(?:la|el|los|las|su|sus|tu|tus|toda|todo|todos|raiz|causa|de|del|cualquier|esa|ese|años|anos) ){0,4}${complaint}\b`,
    amountsTo: 'promises that the illness ends',
    unless: pattern`\b(?:ayuda\w*|aprender|intentar|tratar de|servir|terminar de|termino|si|el tratamiento termina)\b`,
  },
  {
    pattern: pattern`\b(?:elimin|acab|termin|san|quit|libr|super|desaparec|ol[vb]id|resuelv|venc|cur|alivi|dej|adios|fin)\w* (?:\S+ ){0,6}?(?:para siempre|de una vez(?: por todas)?|definitivamente|por completo|de raiz|permanentemente)\b|\b${complaint} (?:\w+ ){0,4}?(?:para siempre|por completo|de raiz)\b|\bde una vez por todas\b|\b(?:la|de) raiz (?:del|de (?:su|tu|la)) (?:problema|${complaint})|\b(?:es|tiene|hay) (?:la )?solucion\b`,
    amountsTo: 'promises a lasting end to the illness',
    unless: pattern`\b(?:efectos? (?:del|de la)|tardan?|hasta que|solucion salina)\b`,
  },
]

const guarantees: Claim[] = [
  {
    pattern: pattern`\b(?:garanti(?:a|as|za|zan|zamos|zar|zado|zada|zados|zadas|zo|zara|zando|zarle|zarte)|le devolvemos (?:su|el) dinero|devolucion de(?:l| su) dinero|infalibles?|a prueba de fallos)\b`,
    amountsTo: 'guarantees a result',
  },
  {
    pattern: pattern`\b(?:milagros?|milagros[oa]s?|milagrosamente|magic[oa]s?|magicamente|magia|varita magica|bala de plata|santo grial|remedio maravilloso)\b`,
    amountsTo: 'promises a miracle',
  },
  {
    pattern: pattern`\b(?:funciona[n]?|sirve[n]?|ayuda[n]?|eficaz|eficaces|efectiv[oa]s?|segur[oa]s?|ideal|apt[oa]|placenter[oa]|agradable|comod[oa]|facil) (?:${adverb} )?(?:en|para|con|a) ${everyone}\b|\b${everyone} (?:se )?(?:mejoran?|responden?|sienten?|siente|logran?|notan?|experimentan?|obtienen?|recuperan?|se benefician?|salen|sale)\b(?! de (?:forma|manera)| distint)|\b(?:funciona|mejora|sirve|ayuda)[n]? (?:y |, )?(?:siempre|en el 100|todas las veces|cada vez(?! que))\b|\bsiempre (?:funciona|ayuda|mejora|da resultado)|\b(?:nunca|no) falla[n]?\b|\bnadie (?:se )?(?:\w+ ){1,3}?(?:sin (?:alivio|resultados|sentirse|una sonrisa)|decepcionad[oa]|igual)\b|\bes (?:seguro|un hecho) que (?:mejor|sanar|sentir|se sentir|funcionar|le ayudar)\w*|\bsin fall(?:o|ar|as)\b|\bno falla[n]?\b`,
    amountsTo: 'promises the same result to everyone',
  },
  {
    pattern: pattern`\b(?:alivio|resultados?|efecto|mejoria|bienestar|cambio)s? (?:\w+ )?(?:inmediat[oa]s?|instantane[oa]s?|asegurad[oa]s?|al instante|de inmediato)\b|\b(?:instantane[oa]|inmediat[oa]) (?:alivio|mejoria|bienestar)\b|\b100 ?% (?:\w+ )?(?:segur|eficaz|efectiv|natural|indolor|garantiz|exit)\w*|\b(?:cien por ciento|cien por cien) (?:segur|eficaz|efectiv|natural)\w*`,
    amountsTo: 'promises certainty',
  },
]

const harmlessness: Claim[] = [
  {
    pattern: pattern`\b${none} (?:\w+ )?${risk}(?: alguno)?\b|\b(?:no (?:hay|existe[n]?|tiene[n]?|conlleva[n]?|implica[n]?|presenta[n]?|supone[n]?|corre[n]?|representa[n]?)) (?:ningun |ningunos |ninguna )?(?:tipo de )?${risk}\b|\b(?:riesgo|peligro) (?:cero|nulo|inexistente)\b|\bcarece[n]? de (?:${risk}|${sideEffects})`,
    amountsTo: 'denies any risk',
    unless: pattern`${reported}`,
  },
  {
    pattern: pattern`\b(?:${treatment}|dosis|es|son) (?:${adverb} )?(?:inofensiv[oa]s?|inocu[oa]s?)\b|\bno (?:le |te )?(?:hace|hara|puede hacer|causa|causara|puede causar) (?:ningun )?dano\b|\b${absolutely} (?:inofensiv[oa]s?|inocu[oa]s?)\b`,
    amountsTo: 'denies any harm',
  },
  {
    pattern: pattern`\b(?:riesgos?|efectos? (?:secundarios?|adversos?)|complicaciones|molestias|peligros?)(?: \w+){0,2}? (?:es|son|resulta|resultan) (?:${adverb} |practicamente )?(?:minim[oa]s?|baj[oa]s?|bajisim[oa]s?|nul[oa]s?|insignificantes?|despreciables?|inexistentes?|escas[oa]s?)\b|\b(?:minim[oa]s?|escas[oa]s?|pocos|apenas|casi ningun) (?:riesgos?|efectos? secundarios|molestias|complicaciones)\b|\b(?:riesgos?|molestias?|dolor) (?:minim[oa]s?|casi nul[oa]s?|insignificantes?)\b`,
    amountsTo: 'plays the risk down',
  },
  {
    pattern: pattern`\bindolor[oa]?s?\b|\bindoloramente\b|\bsin (?:ningun |el menor |nada de )?(?:dolor(?:es)?|molestias?)\b(?! (?:de cabeza|abdominal))|\bno (?:(?:le|te|les) )?(?:duele|doler\w+|causa(?:ra)? (?:ningun )?dolor|produce dolor|provoca dolor)\b|\blibres? de dolor\b|\bcero dolor\b|\bno es (?:\w+ )?doloros[oa]\b`,
    amountsTo: 'promises that nothing hurts',
    unless: pattern`\bcon (?:o|y) sin\b|\bsi (?:no|esta|se)\b`,
  },
  {
    pattern: pattern`\bno (?:es |son |resulta |era )?(?:\w+ )?adictiv[oa]s?\b|\bno (?:\w+ )?(?:crea[n]?|genera[n]?|causa[n]?|produce[n]?|provoca[n]?|desarrolla\w*|origina[n]?) (?:ningun[a]? |ningun tipo de )?(?:\w+ )?${dependence}\b|\b${none} (?:\w+ )?(?:(?:riesgo|peligro|posibilidad|posibilidades|temor|miedo) (?:de|a) )?(?:crear |generar |la |una |volverse )?${dependence}\b|\bno (?:se vuelve|se hace|te vuelves|se volvera|te volveras|hay riesgo de volverse|se hara|te haras) (?:\w+ )?(?:adict[oa]|dependiente)`,
    amountsTo: 'denies that it can be misused',
    unless: pattern`\bantecedentes\b`,
  },
  {
    pattern: pattern`\b${none} (?:(?:\w+ )?(?:tipo de )?)?${sideEffects}\b|\bno (?:\w+ )?(?:tiene[n]?|produce[n]?|causa[n]?|provoca[n]?|genera[n]?|hay|existe[n]?|presenta[n]?|deja[n]?|tendra[ns]?|sufrira[ns]?|conlleva[n]?|ocasiona[n]?|trae[n]?) (?:(?:ningun|ninguna|ninguno de (?:los|sus|esos)|ningun tipo de|esos|los|las|molestos|graves) )*${sideEffects}\b|\b${sideEffects} (?:inexistentes|nulos)\b`,
    amountsTo: 'denies side effects',
    unless: pattern`${reported}|\bsi (?:usted )?no\b|\b(?:puede|quiza|quizas|tal vez)(?: que)? (?:usted )?no\b`,
  },
  {
    pattern: pattern`\bsin (?:tiempo|periodo|necesidad) de (?:recuperacion|reposo|descanso)\b|\bno (?:requiere|necesita|hay|precisa) (?:\w+ )?(?:tiempo de |periodo de )?(?:recuperacion|reposo|convalecencia)\b|\bsin (?:interrumpir|alterar) su rutina\b|\b(?:vuelv\w+|volver\w*|retom\w+|regres\w+) (?:a )?(?:su|sus|tu|tus|la|las) (?:\w+ )?(?:rutina|actividades|trabajo|vida|labores)\b[^.]{0,20}\b(?:de inmediato|inmediatamente|el mismo dia|enseguida|al instante|minutos)\b`,
    amountsTo: 'denies that recovery takes time',
  },
  {
    pattern: pattern`\b(?:${sideEffects}|adiccion|dependencia|dolor|riesgo|seguridad|tolerancia|alcohol) no (?:es|son|sera|representa[n]?) (?:un |una )?(?:problema|preocupacion|riesgo|tema|motivo)`,
    amountsTo: 'denies any risk',
  },
  {
    pattern: pattern`\b(?:${sideEffects}|riesgos?|dolor|adiccion)\? (?:ningun[oa]?|cero|nada|no\b|nunca)`,
    amountsTo: 'denies any risk',
    isUnconditional: true,
  },
  {
    pattern: pattern`\b${absolutely} (?:segur[oa]s?|eficaz|eficaces|efectiv[oa]s?|natural(?:es)?)\b`,
    amountsTo: 'says “safe” or “effective” without any limit',
  },
]

/** Rule C1 in Spanish. */
export const spanishAbsoluteClaims: ClaimLexicon = {
  claims: [...cures, ...guarantees, ...harmlessness],
}
