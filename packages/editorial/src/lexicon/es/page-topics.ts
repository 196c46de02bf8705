import type { PageTopicWords } from '../../language/page-topic.ts'
import { anyOf, part, pattern } from '../../language/pattern.ts'
import { regulatorNames } from '../../language/regulator-names.ts'

const acompanante = anyOf(['adult[oa]', 'alguien', 'amig[oa]', 'familiar', 'acompanante', 'persona', 'pareja'])

const regulador = regulatorNames('es')
const autoriz = part`(?:aprob|autoriz|licenci)\w+`
const autorizado = anyOf(['aprobad[oa]s?', 'autorizad[oa]s?', 'con (?:aprobacion|autorizacion|licencia)'])
const permiso = anyOf(['aprobacion', 'autorizacion', 'licencia', 'ficha', 'etiqueta', 'indicacion(?:es)?'])

const notAuthorised = [
  String.raw`\b${regulador}(?!\w)[^.]{0,60}\b(?:no|ni) (?:\w+,? ){0,4}?${autoriz}`,
  String.raw`\bno (?:\w+,? ){0,5}?${autoriz}[^.]{0,80}\b${regulador}(?!\w)`,
  String.raw`\bfuera de (?:indicacion|etiqueta|ficha|lo indicado)\b[^.]{0,120}(?:\b${regulador}(?!\w)|aprob)`,
  String.raw`\bsin (?:la )?(?:aprobacion|autorizacion) de (?:la |el )?${regulador}(?!\w)`,
  String.raw`\bno (?:l[ao]s? )?ha(?:n|bia)? (?:sido )?${autoriz}`,
  String.raw`\bno (?:\w+ ){0,3}?${autorizado} (?:para|como|aqui|en)\b`,
  String.raw`\b(?:solo|unicamente|solamente) (?:\w+ ){0,3}?${autorizado}\b|\b${autorizado} (?:solo|unicamente|solamente)\b`,
  String.raw`\bsin (?:licencia|(?:aprobacion|autorizacion)) (?:para|de)\b`,
  String.raw`\b(?:fuera de|no (?:\w+ ){0,2}?en) (?:su|la|el) (?:\w+ ){0,2}?${permiso}\b`,
  String.raw`\b${permiso} no (?:\w+ ){0,2}?(?:abarca|cubre|dice|incluye|menciona|nombra)\b`,
]

const cuidados = [
  String.raw`\b(?:atencion|cuidado|precaucion|prudencia) (?:\w+ ){0,5}?(?:condu[cz]\w+|manej\w+|volante)\b`,
  String.raw`\b(?:condu[cz]\w+|manej\w+) (?:\w+ ){0,6}?(?:cuidado|dificil|peligros\w+|precaucion|prudencia)\b`,
  String.raw`\b(?:conduzca|maneje) solo (?:cuando|si)\b|\bsolo (?:conduzca|maneje)\b`,
  String.raw`\b(?:afect|alter|dificult|disminuy|reduc)\w* (?:\w+ ){0,5}?(?:conducir|manejar)\b`,
]

/** Quien no debe beber alcohol no tiene que ayunar. */
const sinAlcohol = part` (?:\w+ )?(?:alcohol|bebidas alcoholicas|cafe|cerveza|jugo|licor|te|toronja|vino)`

const ayunos = [
  // «No venga en ayunas», «en ayunas puede marearse»: both say to eat.
  String.raw`(?<!\b(?:evite|evitar|no|nunca|ni|sin|en lugar de|en vez de|mare\w+|desmay\w+|debil) (?:[\w-]+ ){0,5})(?:ayun\w+|estomago vacio)(?! (?:puede|podria|aumenta|causa|favorece|hace|marea|provoca|no es))`,
  String.raw`evite (?:la |toda |cualquier )?(?:comer|comida|alimentos)(?: (?:o|y|ni) (?:beber|bebidas?|la bebida))? (?:durante|en|desde)(?: [\w-]+){0,5} (?:antes|anteriores|previas)`,
  '(?:sin|nada de) (?:comer|comida)',
  String.raw`no (?:\w+ ){0,2}?com(?:a|as|an|e|er|iendo)(?!${sinAlcohol})`,
  String.raw`no (?:\w+ ){0,2}?beb(?:a|as|an|er|iendo)(?!${sinAlcohol})`,
]

const misuses = [
  'uso indebido',
  'mal uso',
  String.raw`us(?:a|e|an|en|ar|arse) mal`,
  '(?:sustancia|medicamento)s? controlad[oa]s?',
  'de forma indebida',
  String.raw`(?:puede|pueden) ser adictiv\w+`,
  '(?:causar|causa|crear|generar|llevar a|riesgo de|senales de) (?:la |una )?(?:adiccion|dependencia|abuso)',
  String.raw`volverse adict\w+`,
  'abus(?:ar|o) de',
]

/** El adulto que lleva a casa, antes o después de lo que hace. */
const escoltas = [
  String.raw`\b${acompanante} (?:\w+ ){0,6}?(?:llev\w+|acompan\w+|rec(?:oj|og)\w+|traig\w+|venga|vaya|espere|casa)\b`,
  String.raw`\b(?:acompanad[oa]|llevad[oa]|recogid[oa]|ir|irse|vaya|volver|vuelva) (?:\w+ ){0,3}?(?:por|de|con) (?:\w+ ){0,3}?${acompanante}\b`,
  String.raw`\b(?:lo|la|le|te|l[oa]s|les) (?:\w+ ){0,2}?(?:llev|acompan|recog|recoj)\w+ (?:\w+ ){0,4}?${acompanante}\b`,
]

/** How Spanish speaks of the topics that pages must speak of. */
export const spanishPageTopics: PageTopicWords = {
  offLabel: pattern`${anyOf(notAuthorised)}`,
  authorisedUse: pattern`\b${autorizado} (?:\w+ ){0,6}?(?:para|como)\b`,
  emergency: pattern`\b(?:llam\w+|marque|marcar) (?:\w+ ){0,2}?911\b|\b911\b[^.]{0,40}\bsi\b`,
  crisisLine: pattern`\b(?:llam\w+|escrib\w+|marque|envi\w+|mensaje)[^.]{0,40}\b988\b|\b988\b[^.]{0,40}\bsi\b`,
  driving: pattern`\b(?:no|nunca|sin|evite) (?:\w+ ){0,4}?(?:manej\w+|condu[cz]\w+)|\b(?:manejar|conducir) (?:\w+ ){0,3}?(?:no (?!(?:\w+ ){0,2}?(?:peligro\w*|problema|riesgo)\b)|hasta\b)`,
  drivingCaution: pattern`${anyOf(cuidados)}`,
  escort: pattern`${anyOf(escoltas)}`,
  monitoring: pattern`\b(?:presion arterial|pulso|oxigeno|control\w+|med(?:imos|ir\w*|ira\w*)|vigil\w+|monitor\w+|revis\w+)\b`,
  contraindications: pattern`\bno (?:se )?(?:debe\w*|puede\w*|recomienda\w*|es (?:adecuad\w+|apt\w+|segur\w+)) [^.]*\b(?:si|quien\w*|con|en|para)\b|\bcontraindic\w+`,
  misuse: pattern`\b${anyOf(misuses)}\b`,
  fasting: pattern`\b${anyOf(ayunos)}\b`,
  alternatives: pattern`\b(?:otras opciones|otros tratamientos|alternativas?|otras formas)\b`,
  noTreatment: pattern`\b(?:sin tratamiento|no (?:tratar\w*|recibir tratamiento|hacer nada|tratarse))\b`,
  ifItDoesNotWork: pattern`\bno (?:le |te )?(?:funcion\w+|ayud\w+|respond\w+|mejor\w+|sirv\w+|nota\w*|sient\w+ mejor)|\bsi nada cambia\b|\bsin (?:cambios|mejoria)\b`,
}
