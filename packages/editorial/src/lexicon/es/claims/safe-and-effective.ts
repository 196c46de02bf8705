import type { ClaimLexicon } from '../../../language/claim.ts'
import { pattern } from '../../../language/pattern.ts'
import { adverb, complaint, namedTreatment, treatment } from './words.ts'

/** "Seguro" is also an insurance, a certainty and a place to keep things. */
const otherSafe = pattern`\b(?:su|el|un|del|al|tu|sus|los|de|compania de|mi|cada|por|algunos|muchos|ciertos|otros|varios|pocos|algun|ningun|otro) seguros?\b(?! (?:y|e|pero|es))|\bseguros? (?:medicos?|de salud|social|dental|privados?|no (?:pague|cubra|paga|cubre))|\b(?:estar?|estas|esta|este|estoy|estan|sentirse|sentirte|siente|sienta|sentira|mant\w+|sient\w+|poner\w*) (?:${adverb} )?segur[oa]s?\b|\blugar(?:es)? (?:\w+ )?segur[oa]s?\b|\bseguro que\b|\bsegur[oa]s? (?:de (?:que|algo|si|su|lo|como|cual|haber|tener)|para (?:irse|manejar|conducir|salir|levantarse|volver|usted irse)|que (?:usted|se|pueda|maneje|conduzca|le|este))|\bes seguro (?:manejar|conducir|irse|que|salir|volver|levantarse|beber|comer|tomar)|\bde forma segura (?:a|en) casa|\bde seguro\b`

const otherEffective = pattern`\b(?:menos|cuan|que tan|tan) (?:eficaz|eficaces|efectiv[oa]s?)\b|\ben efectivo\b|\befectiv[oa]s? (?:a partir|desde|el dia)|\b(?:encontrar|hallar|buscar|busca|encuentr[ae]) (?:un|una|el|la|otro) (?:\w+ )?(?:\w+ )?(?:eficaz|efectiv[oa])`

/** Rule C2 in Spanish. */
export const spanishSafeAndEffective: ClaimLexicon = {
  claims: [
    {
      pattern: pattern`\b${namedTreatment} (?:${adverb} )?(?:alivia[n]?|mejora[n]?|reduce[n]?|combate[n]?|trata[n]?|calma[n]?|levanta[n]?|disminuye[n]?|ataca[n]?|quita[n]?|detiene[n]?) (?:${adverb} )?(?:(?:la|el|los|las|su|sus|tu) )?(?:\w+ )?(?:${complaint}|animo|estado de animo|sueno|calidad de vida)\b`,
      amountsTo: 'says that it works without saying for whom and by which study',
      isCancelledByHedge: true,
      unless: pattern`\b(?:como|si|por que) (?:\w+ ){0,3}(?:alivia|mejora|reduce|trata)`,
    },
    {
      pattern: pattern`\bsegur[oa]s?,?(?: y| e| pero|,)(?: ${adverb})? (?:eficaz|eficaces|efectiv[oa]s?|rapid[oa]s?|natural(?:es)?|confiables?)\b|\b(?:eficaz|eficaces|efectiv[oa]s?|rapid[oa]s?|confiables?|sencill[oa]s?|comod[oa]s?),?(?: y| e| pero|,)(?: ${adverb})? (?:segur[oa]s?|eficaz|eficaces)\b|\b(?:seguridad y (?:la )?eficacia|eficacia y (?:la )?seguridad) (?:\w+ )?(?:comprobad|demostrad|probad|garantizad)\w+`,
      amountsTo: 'calls the treatment safe or effective without saying for whom, at which dose and by which study',
      unless: pattern`\b(?:lugar|sitio|espacio) segur`,
    },
    {
      pattern: pattern`\b(?:clinicamente|cientificamente|medicamente|plenamente|ampliamente|totalmente)[ -](?:probad|comprobad|demostrad|validad|avalad|respaldad|testead)[oa]s?\b|\b(?:probad|comprobad|demostrad|validad|avalad|respaldad)[oa]s? (?:cientificamente|clinicamente|medicamente|por la (?:ciencia|comunidad|evidencia|investigacion))|\b(?:eficacia|efectividad|seguridad|resultados?|exito|metodo|tratamiento|beneficios) (?:\w+ )?(?:comprobad|demostrad|probad)[oa]s?\b|\b(?:seguridad|eficacia|efectividad) (?:\w+ )?(?:garantizad|asegurad|total|absolut)[oa]?\b|\b(?:seguridad|eficacia|efectividad)\b[^.]{0,40}\b(?:demostrad|comprobad|probad|establecid)[oa]s?\b|\bha[n]? demostrado (?:\w+ )?(?:ser|su (?:eficacia|seguridad|efectividad)|aliviar|mejorar|reducir|resultados)\b|\b(?:ha|han) sido (?:\w+ )?(?:probad|comprobad|demostrad)[oa]s?\b`,
      amountsTo: 'says that something is proven without showing the study',
    },
    {
      pattern: pattern`\b(?:tasas?|indices?|porcentajes?|niveles?) de (?:exito|respuesta|remision|efectividad|eficacia|satisfaccion|curacion|mejoria)\b|\b(?:exito|efectividad|eficacia) (?:del|de un|superior|de mas)\b`,
      amountsTo: 'gives a success rate without the study it comes from',
    },
    {
      pattern: pattern`\b(?:segur[oa]s?|segurisim[oa]s?|excelente (?:perfil|historial) de seguridad|de forma segura|de manera segura)\b`,
      amountsTo: 'calls the treatment safe without saying for whom, at which dose and by which study',
      isCancelledByHedge: true,
      except: otherSafe,
    },
    {
      pattern: pattern`\b(?:eficaz|eficaces|efectiv[oa]s?|eficacisim[oa]s?|eficazmente|efectivamente trata|bien tolerad[oa]s?)\b`,
      amountsTo: 'calls the treatment effective without saying for whom, at which dose and by which study',
      isCancelledByHedge: true,
      except: otherEffective,
    },
    {
      pattern: pattern`\b(?:${treatment}|esto|si|realmente|de verdad|simplemente|que|y)(?: ${adverb})* funciona[n]?\b(?! (?:bloque|por|como|con|en|de|igual|mediante|a traves|sobre|al|cuando (?!(?:nada|otr|todo|lo demas|los|las|ya))|asi|distinto)\b)|\bfunciona[n]? (?:de maravilla|muy bien|rapido|rapidamente|cuando (?:nada|otr|todo|lo demas|los|las))`,
      amountsTo: 'says that it works without saying for whom and by which study',
      isCancelledByHedge: true,
      unless: pattern`\b(?:como|manera en que|forma en que) (?:\w+ ){0,3}funciona`,
    },
  ],
}
