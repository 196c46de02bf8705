import type { Claim, ClaimLexicon } from '../../../language/claim.ts'
import { part, pattern } from '../../../language/pattern.ts'

const provider = part`(?:clinicas?|centros?|equipo|medicos?|doctores?|especialistas?|expertos?|profesionales|tratamientos?|terapias?|servicios?|atencion|opcion|alternativa|resultados?|tecnologia|cuidado|protocolos?|anestesiologos?|psiquiatras?|instalaciones|precios?|ketamina|infusiones|medicamentos?|experiencia|calidad|solucion|lugar|del (?:pais|mundo|mercado|estado)|de (?:la (?:ciudad|region|zona)|los angeles|california|todos))`
const urgentHelp = part`\b(?:911|988|emergencias?|urgencias|respirar|hinch\w+|dolor (?:en el|de) pecho|hacerse dano|suicid\w+|enfermer[oa]|le cuesta|crisis|si (?:siente|tiene|nota|piensa|no puede))\b`

const voices: Claim[] = [
  {
    pattern: pattern`\b(?:testimonios?|historias? (?:reales|de exito|de pacientes|de superacion|verdaderas?)|casos de exito|pacientes reales|resultados reales|(?:lea|mire|vea|conozca|escuche|descubra|lee|mira|ve|conoce|escucha) (?:\w+ ){0,3}?(?:opiniones|resenas|comentarios|historias|experiencias|lo que dicen|a nuestros pacientes)|(?:nuestras|sus) (?:opiniones|resenas|historias)|lo que (?:dicen|opinan|cuentan) (?:de nosotros|nuestros pacientes)|vidas? (?:transformadas?|cambiadas?))\b`,
    amountsTo: 'is or points at a testimonial',
  },
  {
    pattern: pattern`\b(?:me (?:devolvi(?:o|eron)|cambi(?:o|aron)|salv(?:o|aron)|ayud(?:o|aron)|cur(?:o|aron)|dio|dieron|hizo|hicieron|siento|senti|sentia|desperte|levante|trataron|transformo|quito|recomendaron|libero|atendieron|encanto|fue)|mi (?:vida|depresion|ansiedad|familia|matrimonio|esposo|esposa|hijo|hija|mente|dolor|animo|esperanza|sonrisa|mejor decision)|entre (?:sin|con|desesperad|deprimid|llorando)\w*|sali (?:siendo|con|sin|renovad|feliz|como|sonriendo)\w*|(?:estoy|estare) (?:muy |tan |eternamente |infinitamente )?(?:agradecid|feliz|content)[oa]|recomiendo|les agradezco|gracias a (?:la ketamina|ustedes|este|esta|la clinica)|yo (?:\w+ )?(?:probe|tenia|era|pense|creia|sufria|estaba)|nunca (?:me )?habia|llevaba anos|despues de anos,? (?:por fin|al fin)|\bmis? (?!ami|lad)\w+|\bme (?!dio cuenta)\w+|(?:dormi|volvi|sali|senti|vivi|sufri|perdi|decidi|aprendi|pude|tuve|estuve|fui|hice|vine|quise|supe|empece|encontre|pense|duermo|sonrio|siento|tengo|estoy|soy|quiero|puedo)\b|recupere mi|por fin (?:puedo|soy|duermo|vivo|tengo))\b`,
    amountsTo: 'is a testimonial',
    isBeyondNegation: true,
    unless: pattern`\?["')]*$|\b(?:diga|digale|pregunte|avise|decir|preguntas?|palabras?):? ["']|^["'(]*(?:como|que|cuando|donde|por que|cual|quien|si) `,
  },
  {
    pattern: pattern`["'],? (?:dice|dijo|cuenta|conto|comenta|afirma|relata|asegura|nos dijo|escribe|escribio)\b|\b(?:dice|cuenta|comenta|relata) (?:un|una|otro|otra) (?:\w+ )?(?:paciente|clienta|cliente|madre|padre|mujer|hombre)\b|\b(?:un|una) (?:\w+ )?paciente (?:\w+ )?(?:dijo|conto|nos (?:dijo|conto|escribio)|cuenta|relata|comenta)|\b(?:nuestr[oa]s|miles de|cientos de) (?:\w+ )?(?:pacientes|clientes) (?:\w+ )?(?:aman|adoran|agradecen|recomiendan|confian|eligen|prefieren|califican|opinan|estan (?:felices|contentos|encantados)|felices|satisfechos|han (?:recuperado|cambiado|transformado|mejorado))|\b(?:unase|unete|sumese|sumate) a (?:los |las )?(?:miles|cientos|mas de|quienes)|\b(?:miles|cientos|decenas) de (?:\w+ )?(?:pacientes|personas|familias) (?:ya |han|que|nos|confian)|\bpacientes (?:felices|satisfechos|contentos|agradecidos)\b`,
    amountsTo: 'is or points at a testimonial',
  },
  {
    pattern: pattern`^—\s?[a-z]+(?: [a-z]+\.?)?(?:,? \w+(?: \w+){0,2})?\.?$|["']\.?\s?—\s?[a-z]+|\w[.!]["']?\.?\s+—\s?[a-z]+(?: [a-z]\.?)?(?:,|\.|$)`,
    amountsTo: 'is signed like a testimonial',
    isUnconditional: true,
  },
  {
    pattern: pattern`[★⭐🌟]|\b(?:cinco|5|cuatro) estrellas\b|\bcalificacion (?:de|perfecta|maxima)\b|\bmejor (?:calificad|valorad|puntuad)[oa]s?\b|\b\d(?:[.,]\d)? de 5\b`,
    amountsTo: 'shows a rating',
    isUnconditional: true,
  },
  {
    pattern: pattern`\b(?:el|del|los|un) antes y (?:el |un )?despues\b|\b(?:fotos?|imagenes|resultados|videos?|escaneres) (?:\w+ )?(?:de |del )?(?:el )?antes y (?:el )?despues\b|\bantes\/despues\b|\bantes-despues\b`,
    amountsTo: 'shows a before and after',
  },
]

const praise: Claim[] = [
  {
    pattern: pattern`\b(?:el|la|los|las|su|nuestr[oa]s?|un[oa] de l[oa]s|del|al) (?:\w+ )?(?:mejor|mejores|principal|principales|primer[oa]?|mas (?!comun|comunes|frecuente|grave|importante|personas|tarde|de |cerca|cercan|alta|baja|usad|estudiad|habitual|probable|pequen|recient|urgent|util|simple|sencill|dificil)\w+) (?:de )?(?:\w+ )?${provider}\b|\b(?:los|las|nuestros|con) mejores (?:especialistas|medicos|doctores|profesionales|expertos|resultados|precios|clinicas|tratamientos)\b|\b${provider} (?:\w+ )?mas (?:eficaz|eficaces|efectiv[oa]s?|avanzad[oa]s?|segur[oa]s?|modern[oa]s?|potentes?|rapid[oa]s?|complet[oa]s?|innovador(?:a|es|as)?|confiables?|experimentad[oa]s?|prestigios[oa]s?|exclusiv[oa]s?)\b(?! que)`,
    amountsTo: 'is a superlative',
    unless: pattern`\b(?:mejor|mejores) (?:\w+ )?(?:opcion|tratamiento|alternativa|momento|hora|manera|forma) (?:para usted|depende|es el que)|\bcual\b`,
  },
  {
    pattern: pattern`\b(?:lider(?:es|azgo)?(?: en| del| de)?|numero (?:uno|1)|n\.? ?[ºo] ?1|#\s?1|de (?:primera|clase mundial|talla mundial|vanguardia|punta|ultima generacion|alta gama|lujo|elite|prestigio|renombre)|(?:de )?primer nivel|revolucionari[oa]s?|transformador(?:a|es|as)?|novedos[oa]s?|revolucion(?:a|o|ar|ando)?|sin (?:precedentes|igual|comparacion|rival)|innovador(?:a|es|as)?|vanguardista|pioner[oa]s?|inigualables?|insuperables?|incomparables?|unic[oa]s? en su (?:tipo|clase|genero)|galardonad[oa]s?|premiad[oa]s?|estandar de oro|patron (?:de )?oro|el tratamiento de referencia|(?:gran|enorme|verdadero|importante|sorprendente|increible) (?:avance|descubrimiento|revolucion)|avance (?:revolucionario|medico|historico|sin)|excepcional(?:es)?|extraordinari[oa]s?|espectacular(?:es)?|increibles?|asombros[oa]s?|prestigios[oa]s?|reconocid[oa]s? (?:mundialmente|internacionalmente|a nivel)|renombrad[oa]s?|(?:lo|el|la) mas (?:avanzad[oa]|nuevo|moderno|innovador)|la maxima calidad|el futuro de la|descubrimiento (?:\w+ )?(?:emocionante|historico|del siglo)|mas emocionante|hablan? por si (?:sol[oa]s?|mism[oa]s?)|confie en (?:los expertos|nuestro equipo)|no hay (?:un |una )?mejor|salva(?:do)? (?:muchas |miles de )?vidas|excelencia|exclusiv[oa]s?|lujos[oa]s?|lujo|favorit[oa]s?|(?:nos|lo|la) (?:adoran|aman|prefieren|eligen)|que cualquier otr[oa])\b`,
    amountsTo: 'is a superlative',
  },
  {
    pattern: pattern`\bnada (?:se compara|se iguala|supera|es mejor)\b|\b(?:somos|simplemente|sencillamente) (?:\w+ )?l[oa]s mejores\b|\b(?:en )?ningun[oa]? otr[oa] (?:\w+ )?(?:clinica|centro|tratamiento|lugar|equipo|medicamento|terapia|doctor|medico)?\b|\bnadie (?:mas )?(?:ofrece|iguala|supera|lo hace|le (?:ofrece|cuida))\b|\bpor que elegirnos\b|\b(?:todos|todas|usted|te|tu) (?:nos |se |te )?merec(?:e|es|en|emos) (?:lo mejor|ser felices|ser feliz|sentir|una vida|vivir|paz|alivio)|\b(?:usted|te|se) (?:se )?mereces?e? (?:lo mejor|ser feliz|sentirse|una vida)`,
    amountsTo: 'is a superlative',
    isUnconditional: true,
  },
]

const prices: Claim[] = [
  {
    pattern: pattern`\b(?:descuentos?|rebajas?|rebajad[oa]s?|ofertas?|promocion(?:es)?|promocional(?:es)?|promo|cupon(?:es)?|bono de regalo|tarjetas? de regalo|precios? (?:especial(?:es)?|rebajad[oa]s?|reducid[oa]s?|inmejorables?|bajos?|accesibles?|promocional(?:es)?|mas bajos?|de lanzamiento|imbatibles?)|(?:mejores|mas bajos) precios|paquetes? (?:de \w+ )?(?:con|especial(?:es)?|promocional|en oferta)|ahorr(?:e|a|ar|ara|aras|o)\b|gratis|gratuit[oa]s?|sin costo|\d+ ?% (?:de )?(?:descuento|menos)|a mitad de precio|mitad de precio|2x1|dos por uno|(?:compre|pague) \w+ (?:y|e) (?:\w+ )?(?:lleve|reciba|obtenga|ahorre)|meses sin intereses|regalo|financiamiento (?:facil|sin)|facilidades de pago|(?:precios?|paquetes?|planes) (?:accesibles?|economicos?)|para todos los bolsillos|al mejor precio|economic[oa]s? del mercado)\b`,
    amountsTo: 'offers a price advantage',
    unless: pattern`\b(?:911|988|interprete|interpretes|estacionamiento|linea de ayuda|llamada gratuita|agua|idioma)\b`,
  },
]

const urgency: Claim[] = [
  {
    pattern: pattern`\b(?:(?:por )?tiempo limitado|(?:cupos?|plazas?|lugares?|espacios?|citas?|vacantes?|horarios?) (?:\w+ )?(?:limitad[oa]s?|disponibles|restantes|se (?:agotan|acaban|llenan|terminan))|ultim[oa]s (?:cupos?|plazas?|lugares?|dias?|espacios?|horas)|ultima oportunidad|quedan (?:pocos|pocas|solo|unicamente|\d+)|solo (?:quedan|por hoy|hoy|esta semana|este mes)|solo por (?:hoy|esta semana|este mes)|hasta agotar|antes de que sea (?:demasiado )?tarde|no (?:se (?:lo )?pierda|te (?:lo )?pierdas|deje pasar|dejes pasar|lo deje|lo dejes|pierda|pierdas)|aproveche|(?:oferta|precio|promocion) (?:es )?(?:valid[oa]|disponible) (?:hasta|solo)|aceptamos (?:solo |pocos|unicamente)|aprovecha|apresurese|apurese|apurate|dese prisa|date prisa|actue (?:ya|ahora|hoy|rapido)|(?<!(?:a|o|e|ue) )actua (?:ya|ahora|hoy)|ahora o nunca|(?:que|nada) (?:tiene[s]?|hay|que) (?:que )?perder|que esta esperando|que espera[s]?(?: para)?|a que espera[s]?|por que esperar|es (?:el|su) momento|ahora es el momento|llego (?:el|tu|su) momento|asegure su (?:lugar|cupo|plaza|cita)|a (?:una llamada|un clic|un paso)(?: de distancia)?|no se quede con la duda)\b`,
    amountsTo: 'presses the reader',
    isUnconditional: true,
    unless: pattern`${urgentHelp}|\bes el momento de (?:dar|tomar|pasar)`,
  },
  {
    pattern: pattern`^["'(]*¿\s?(?:esta |estas |se siente |te sientes )?(?:cansad[oa]s?|hart[oa]s?|list[oa]s?|agotad[oa]s?|sufre[s]?|busca[s]?|quiere[s]?|necesita[s]?|lucha[s]?|desea[s]?)\b[^.!]*\?`,
    amountsTo: 'sells by a question',
    isUnconditional: true,
    unless: pattern`\bnecesita[s]? (?:ayunar|dejar|traer|llevar|quedarse|estar)\b`,
  },
  {
    pattern: pattern`\bno (?:espere[sn]?|demore[s]?|dude[s]?|lo piense[s]?(?: mas)?|postergue[s]?|lo postergue[s]?|sufra[s]?|siga[s]? (?:sufriendo|esperando|asi))(?: (?:mas|otro|ni|un (?:dia|minuto|segundo|momento)|para (?:llamar|reservar|agendar|empezar|sentirse|vivir))\b|[:,.!]|$)|\b(?:un|otro) dia mas\b|\bni un (?:dia|minuto) mas\b`,
    amountsTo: 'presses the reader',
    isUnconditional: true,
    unless: pattern`${urgentHelp}|\b(?:para avisar|para decir|hasta su proxima|a su proxima|hasta la proxima)\b`,
  },
  {
    pattern: pattern`\b(?:llam(?:e|a|enos|anos)|reserv(?:e|a)|agend(?:e|a)|program(?:e|a)|solicit(?:e|a)|inscrib(?:ase|ete)|inscribase|contact(?:e|a|enos|anos)|escrib(?:a|e|anos|enos)|ven|venga|visit(?:e|enos|anos)|pid(?:a|e)|comien(?:ce|za)|empie(?:ce|za)|registr(?:ese|ate)|actu(?:e|a)|de el (?:primer )?paso|da el (?:primer )?paso|compr(?:e|a)|unase|unete)(?: (?:su|tu|una|la|el|a|con|por|nos|cita|consulta|sesion|evaluacion|primera|primer|lugar|cupo|gratis|gratuita|informacion|tratamiento|camino|recuperacion|nosotros|plaza|hora|vida|sanar|vivir|telefono))* (?:hoy(?: mismo)?|ya(?: mismo)?|ahora(?: mismo)?|de inmediato|cuanto antes|esta semana|sin demora)\b|\bde el primer paso\b|\bda el primer paso\b|\breserve (?:su|ya|hoy|ahora)\b|\bagende (?:su|ya|hoy|ahora|una)\b|\bllegue cuanto antes a\b`,
    amountsTo: 'presses the reader',
    isUnconditional: true,
    unless: pattern`${urgentHelp}|\b(?:empeora|efectos? secundarios?|sintomas?|vomit\w+|sangr\w+|clinica (?:ahora )?si|medico (?:hoy )?si)\b`,
  },
]

/** Rule C5 in Spanish. */
export const spanishSelling: ClaimLexicon = {
  claims: [...voices, ...praise, ...prices, ...urgency],
}
