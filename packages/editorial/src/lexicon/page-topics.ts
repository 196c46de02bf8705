import type { Locale } from '@carepath/schema'
import { part, pattern } from '../language/pattern.ts'

/** Topics that a page must speak of in so many words. */
export type PageTopic =
  | 'offLabel'
  | 'emergency'
  | 'crisisLine'
  | 'driving'
  | 'escort'
  | 'bloodPressure'
  | 'contraindications'
  | 'misuse'
  | 'bladder'
  | 'alternatives'
  | 'noTreatment'
  | 'ifItDoesNotWork'

const companion = part`(?:adult|someone|friend|relative|companion|family member|escort|partner|person|responsible \w+|anyone|driver)`
const acompanante = part`(?:adult[oa]|alguien|amig[oa]|familiar|acompanante|persona|pareja)`
const notApproved = part`(?:not|n't|never|nor) (?:\w+ ){0,4}?(?:approved|approval)`

/** How each language speaks of a topic in a way that helps the patient: a mention alone is not enough. */
export const pageTopics: Record<Locale, Record<PageTopic, RegExp>> = {
  en: {
    offLabel: pattern`\bfda\b[^.]{0,80}${notApproved}|${notApproved}[^.]{0,80}\bfda\b|(?:\bhas(?:n't| not)|\bdid(?:n't| not)|have not) approve[^.]{0,80}|\boff[- ]label\b[^.]{0,120}\b(?:fda|approv)|\bunapproved (?:use|medicine|drug)`,
    emergency: pattern`\b(?:call|dial|phone|ring) (?:\w+ )?911\b|\b911\b[^.]{0,40}\bif\b`,
    crisisLine: pattern`\b(?:call|text|dial|contact)[^.]{0,30}\b988\b|\b988\b[^.]{0,40}\b(?:if|lifeline)\b`,
    driving: pattern`\b(?:not|n't|never|cannot|no|avoid|before you) (?:\w+ ){0,4}?(?:driv(?:e|ing)|behind the wheel)|\bdriving (?:\w+ ){0,3}?(?:not|until|unsafe)`,
    escort: pattern`\b${companion} (?:\w+ ){0,6}?(?:take|takes|drive|drives|bring|brings|go|goes|see|accompan\w+|collect|pick|get|home|with you)\b|\b(?:taken|driven|accompanied|collected|picked up|go|ride) (?:\w+ ){0,3}?(?:by|with) (?:\w+ ){0,3}?${companion}\b`,
    bloodPressure: pattern`\bblood pressure\b`,
    contraindications: pattern`\b(?:should|must|can|may|do|are|is) ?(?:not|n't|cannot|never) (?:\w+ ){0,3}?(?:have|get|be given|take|receive|use|suitable|recommended|right)\b[^.]*\b(?:if|who|with|in|for)\b|\b(?:not (?:suitable|safe|right|recommended) (?:for|in|if)|contraindicat\w+)`,
    misuse: pattern`\b(?:misus\w+|controlled substance|(?:can|may) be (?:addictive|habit[- ]forming|abused)|(?:cause|causes|lead to|leads to|risk of|risks of|become|becoming|signs of) (?:\w+ )?(?:addict\w*|dependen\w*|abuse))\b`,
    bladder: pattern`\b(?:bladder|urinary|urine|cystitis|passing water|pee(?:ing)?)\b`,
    alternatives: pattern`\b(?:other (?:choices|options|treatments|ways)|alternatives?|instead of ketamine)\b`,
    noTreatment: pattern`\b(?:no treatment|without treatment|not (?:to )?(?:have|having|treating|treated)|do(?:ing)? nothing|left untreated|untreated)\b`,
    ifItDoesNotWork: pattern`\b(?:does|do|did)(?:n't| not) (?:\w+ ){0,2}?(?:work|help|respond|get better|improve|feel better)|\b(?:not|n't) (?:respond|helped|worked)|\bno (?:change|improvement|benefit|better)\b|\bnothing changes\b`,
  },
  es: {
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
  },
}
