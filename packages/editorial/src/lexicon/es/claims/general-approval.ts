import { anyOf, pattern } from '../../../language/pattern.ts'

/** Whoever approves, without a name. */
const authority = anyOf([
  'gobiernos?(?: federal)?',
  'autoridad(?:es)? (?:sanitarias?|de salud|federal(?:es)?|medicas?|reguladoras?|competentes?|europeas?)',
  'las autoridades',
  'ministerios? de (?:salud|sanidad)',
  '(?:secretaria|departamento) de salud',
  'agencias? (?:reguladoras?|sanitarias?|de medicamentos|europeas?)',
  'organismos? (?:reguladores?|reguladors?|oficial(?:es)?|de control)',
  'entes? regulador(?:es)?',
  'reguladores',
  'union europea',
  'ue',
  'sanidad',
])
const approved = anyOf([
  'aprobad[oa]s?',
  'autorizad[oa]s?',
  'avalad[oa]s?',
  'certificad[oa]s?',
  'homologad[oa]s?',
  'reconocid[oa]s?',
  'respaldad[oa]s?',
])
const outright = anyOf(['aprobad[oa]s?', 'autorizad[oa]s?', 'homologad[oa]s?'])
const approves = anyOf(['aprobado', 'autorizado', 'avalado', 'certificado'])
const approval = anyOf([
  'aprobacion(?:es)?',
  'autorizacion(?:es)?',
  'aval(?:es)?',
  'visto bueno',
  'homologacion(?:es)?',
  'certificacion(?:es)?',
  'permisos?',
  'registro',
  'sello',
  'luz verde',
])
const official = anyOf(['gubernamental', 'federal', 'regulatori[oa]s?', 'oficial', 'europe[oa]s?', 'sanitari[oa]s?'])
const has = anyOf(['con', 'tienen?', 'llevan?', 'poseen?', 'recibio', 'obtuvo', 'contamos con', 'tenemos'])
const country = anyOf([
  'europa',
  'estados unidos',
  'ee\\. ?uu\\.',
  'canada',
  'la (?:ue|union europea)',
  '(?:[\\w-]+ ){1,3}paises',
  'tod[oa] (?:el mundo|europa|america)',
])

/**
 * Words that say that something is approved, by nobody whom a standing with regulators names: «con marcado CE», «autorizado
 * por las autoridades sanitarias», «aprobado en treinta países».
 */
export const spanishGeneralApprovals: readonly string[] = [
  String.raw`\b${approved} (?:\w+mente )?por (?!ningun)(?:el |la |los |las )?(?:[\w.-]+ ){0,2}?${authority}(?!\w)`,
  String.raw`\b${authority} (?:(?:ya )?(?:ha|han) (?:ya )?)${approves}\b`,
  String.raw`\b${approval} (?:oficial )?(?:de la|de los|de las|de|del) ${authority}(?!\w)`,
  String.raw`\b${has} (?:(?:la|el|las|los|sus?|plena|tod[oa]s?) )*${approval} ${official}(?:es)?\b`,
  String.raw`\b${has} (?:(?:el|la|su) )?(?:marcado|marca|marcaje|certificado|certificacion|sello) ce\b`,
  String.raw`\b(?:${outright}|reconocid[oa]s?) (?:oficialmente|federalmente|internacionalmente|mundialmente)(?!\w| por)`,
  String.raw`\b(?:oficialmente|federalmente|internacionalmente) (?:${outright}|reconocid[oa]s?)(?! por)`,
  String.raw`\b${outright} a nivel (?:federal|mundial|internacional|nacional|europeo)\b`,
  String.raw`\b${outright} en ${country}(?!\w)`,
]

/** People, places and papers that authorities license, too, which promises nothing of a treatment. */
const licensed = anyOf([
  'clinicas?|consultorios?|consultas?|hospital(?:es)?|centros?|establecimientos?|instalacion(?:es)?',
  'edificios?|cocinas?|salas?|quirofanos?|farmacias?|laboratorios?|sedes?|unidad(?:es)?',
  'personal|equipo medico|enfermer[oa]s?|medic[oa]s|doctor(?:es|as?)?|especialistas?|cirujan[oa]s?',
  'terapeutas?|psicolog[oa]s?|dentistas?|parteras?|profesional(?:es)?|interpretes?|personas?',
  'escuelas?|cursos?|creditos?|talleres|taller|formacion|titul(?:o|acion)(?:es|s)?',
  'formularios?|identificacion|documentos?|polizas?|plan(?:es)?|solicitud(?:es)?|normas?|leyes|ley',
  'textos?|listas?|tarifas?|precios?|presupuestos?|becas?|licencias?|permisos?|bajas?|visas?',
  'estudios?|ensayos?|investigacion(?:es)?|seguros?|obras?|ampliacion(?:es)?',
])

const verbs = anyOf(['es', 'esta', 'estan', 'son', 'fue', 'fueron', 'ser', 'estar', 'ha', 'han', 'sido', 'cuentan?'])
const beside = anyOf(['que', 'debidamente', 'ya', 'tambien', 'medic[oa]s?', 'propi[oa]s?', 'acreditad[oa]s?'])

/** Matches where such an approval, `#`, is that of people, a place or a paper, or is yet to be given. */
export const spanishLicensed = pattern`${anyOf([
  String.raw`\b${licensed}(?: (?:de|en|para) (?:la )?\w+)?(?:,? (?:${verbs}|${beside}))* #`,
  String.raw`# (?:a |de )?(?:(?:nuestr[oa]s?|el|la|los|las|su|este|esta) )?(?:nuev[oa] )?${licensed}\b`,
  String.raw`\b(?:deben?|tienen? que|ha de|han de|podran?|pueden?|para|antes de|necesitan?) (?:ser|estar) #`,
])}`
