import type { PageTopicWords } from '../../language/page-topic.ts'
import { part, pattern } from '../../language/pattern.ts'

const acompanante = part`(?:adult[oa]|alguien|amig[oa]|familiar|acompanante|persona|pareja)`

/** How Spanish speaks of the topics that pages must speak of. */
export const spanishPageTopics: PageTopicWords = {
  offLabel: pattern`\bfda\b[^.]{0,60}\bno (?:\w+ ){0,4}?aprob\w+|\bno (?:\w+ ){0,5}?aprob\w+[^.]{0,80}\bfda\b|\bfuera de (?:indicacion|etiqueta|ficha)\b[^.]{0,120}(?:fda|aprob)|\bsin aprobacion de la fda\b`,
  emergency: pattern`\b(?:llam\w+|marque|marcar) (?:\w+ ){0,2}?911\b|\b911\b[^.]{0,40}\bsi\b`,
  crisisLine: pattern`\b(?:llam\w+|escrib\w+|marque|envi\w+|mensaje)[^.]{0,40}\b988\b|\b988\b[^.]{0,40}\bsi\b`,
  driving: pattern`\b(?:no|nunca|sin|evite) (?:\w+ ){0,4}?(?:manej\w+|conduc\w+)|\b(?:manejar|conducir) (?:\w+ ){0,3}?(?:no|hasta)`,
  escort: pattern`\b${acompanante} (?:\w+ ){0,6}?(?:llev\w+|acompan\w+|recoj\w+|venga|vaya|casa)\b|\b(?:acompanad[oa]|llevad[oa]|ir|irse|vaya) (?:\w+ ){0,3}?(?:por|de|con) (?:\w+ ){0,3}?${acompanante}\b`,
  bloodPressure: pattern`\b(?:presion|tension)(?: (?:arterial|alta|sanguinea|de la sangre))?\b`,
  contraindications: pattern`\bno (?:se )?(?:debe\w*|puede\w*|recomienda\w*|es (?:adecuad\w+|apt\w+|segur\w+)) [^.]*\b(?:si|quien\w*|con|en|para)\b|\bcontraindic\w+`,
  misuse: pattern`\b(?:uso indebido|mal uso|sustancia controlada|de forma indebida|(?:puede|pueden) ser adictiv\w+|(?:causar|causa|crear|generar|llevar a|riesgo de|senales de) (?:la |una )?(?:adiccion|dependencia|abuso)|volverse adict\w+|abus(?:ar|o) de)\b`,
  bladder: pattern`\b(?:vejiga|urinari\w+|orin\w+|cistitis)\b`,
  alternatives: pattern`\b(?:otras opciones|otros tratamientos|alternativas?|otras formas)\b`,
  noTreatment: pattern`\b(?:sin tratamiento|no (?:tratar\w*|recibir tratamiento|hacer nada|tratarse))\b`,
  ifItDoesNotWork: pattern`\bno (?:le |te )?(?:funcion\w+|ayud\w+|respond\w+|mejor\w+|sirv\w+|nota\w*|sient\w+ mejor)|\bsi nada cambia\b|\bsin (?:cambios|mejoria)\b`,
}
