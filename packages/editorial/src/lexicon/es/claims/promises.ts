import type { Claim, ClaimLexicon } from '../../../language/claim.ts'
import { part, pattern } from '../../../language/pattern.ts'
import { adverb, complaint, namedTreatment, theTreatment } from './words.ts'

const good = part`(?:mejor|de maravilla|bien|feliz|felices|content[oa]s?|alegres?|tranquil[oa]s?|relajad[oa]s?|descansad[oa]s?|renovad[oa]s?|en paz|en calma|liberad[oa]s?|libres?|liger[oa]s?|pleno|plena|viv[oa]s?|fuertes?|segur[oa]s?|esperanzad[oa]s?|com[oa] nuev[oa]s?|como antes|como (?:una |otra )?persona(?: nueva)?|como otr[oa] (?:persona|mujer|hombre)|(?:una|otra) persona|una persona nueva|usted mism[oa]|tu mism[oa]|otr[oa] vez|aliviad[oa]s?|maravillos[oa]s?|increibles?|genial|excelente|animad[oa]s?|motivad[oa]s?|llen[oa]s? de|con (?:mas |nuev[oa]s? )?(?:energia|ganas|animo|esperanza|fuerzas|ilusion|alegria|optimismo)|comod[oa]s?|optimistas?|positiv[oa]s?)`
const blessing = part`(?:paz|alivio|alegria|felicidad|bienestar|mejoria|calma|diferencia|esperanza|cambios?|resultados?|energia|tranquilidad|libertad|ganas de vivir|beneficios?|claridad|una sensacion de (?:paz|bienestar|calma))`
const adverse = part`(?:${adverb} )?(?:(?:algo|un poco|mas) )?(?:sueno|somnolien\w+|mare\w+|mal\b|cansad\w+|nauseas|vomit\w+|debil|torpe|confus\w+|pesad\w+|frio|extran\w+|rar\w+|ir al bano|orinar|sed\b)`
const yourLife = part`(?:(?:su|tu|la|el|las|tus|sus) (?:\w+ )?(?:vida|alegria|control|felicidad|sonrisa|bienestar|ganas|paz|sueno|libertad|esperanza|energia|ilusion|tranquilidad|equilibrio|confianza|salud mental|salud emocional|rumbo))`

const worries: Claim[] = [
  {
    pattern: pattern`\b(?:no|ni|nunca|jamas) (?:siquiera )?(?:se |te |le |les |lo |la )*(?:sentira[sn]?|va[sn]? a sentir|notara[sn]?|tendra[sn]?|va[sn]? a tener|sufrira[sn]?|padecera[sn]?|experimentara[sn]?|arrepentira[sn]?|va[sn]? a arrepentir\w*|dolera[n]?|va[n]? a doler\w*|molestara[n]?|enterara[sn]?|dara[sn]? cuenta|recordara[sn]?|extranara[sn]?|lamentara[sn]?|fallara[n]?|fallaremos|decepcionara[n]?|volvera[sn]? a (?:sentir\w*|sufrir|estar|tener|pasar|llorar)|pasara nada|le pasara)\b`,
    amountsTo: 'promises what a patient will not feel or have',
    unless: pattern`\bno tendra[sn]? (?:que (?!preocup|temer|vivir|sufrir|tener)|hambre|acceso|permiso|cita)|\bno (?:se )?notara[sn]? (?:si|ningun cambio)\b`,
  },
  {
    pattern: pattern`\b(?:no|ni|nunca) (?:se |te |le |les |os )*(?:(?:tiene[sn]?|tendra[sn]?|hay|debe[sn]?|necesita[sn]?|habra|deberia[sn]?|hace falta) (?:(?:nada )?(?:de|que|por que|por lo que|porque|motivo[s]? para|razon(?:es)? para) )?(?:\w+ )?)?(?:preocup\w+|tem(?:er|a|as|an)|teng(?:a|as|an) miedo|tener miedo|tenga[sn]? (?:ningun )?temor|angusti\w+|inquiet\w+|asust\w+|sufrir|sufra[sn]?|vivir mas|vivir con|seguir (?:viviendo|sufriendo|asi)|estar nervios[oa])\b|\bsin (?:que (?:tenga|tengas) que )?(?:preocupar\w*|preocupacion(?:es)?|miedos?|temor(?:es)?|estres|angustias?|nervios|complicarse)\b|\b(?:no hay )?nada que (?:de|cause|provoque|le de) (?:miedo|temor)\b|\bdeje (?:todas )?(?:sus|las) (?:preocupaciones|miedos|temores|penas)\b|\bconfie en nosotros\b|\bnada (?:que temer|de que preocupar\w*|que perder|por que preocupar\w*|de que temer)\b|\b(?:despreocup(?:ese|ate)|libre de (?:preocupaciones|estres)|cero (?:estres|preocupaciones|miedo))\b`,
    amountsTo: 'tells a patient not to worry',
    unless: pattern`\bes normal\b`,
  },
  {
    pattern: pattern`\bnada malo\b|\bnada (?:puede|podra|va a|ira|saldra) (?:\w+ )?(?:mal|fallar)\b|\btodo (?:saldra|ira|estara|va a (?:salir|estar|ir)|sale) (?:muy )?bien\b|\b(?:(?:le|te|les|se lo|te lo) )?(?:prometemos|prometo|aseguramos|aseguro|juramos)\b|\bnuestra promesa\b|\b(?:puede[s]?|podra[s]?|debe[s]?) (?:estar|quedarse|confiar|irse|relajar\w*) (?:\w+ )?(?:tranquil[oa]s?|segur[oa]s?|en que|seguro de)|\b(?:tenga|ten|tengan) (?:la (?:seguridad|certeza|tranquilidad|confianza)|por seguro)|\b(?:en buenas|en las mejores|en manos) (?:manos|expertas)|\b(?:quede|quedese|este|esten|estate) tranquil[oa]s?\b|\brelajese y\b|\bsolo (?:relajese|relajate)|\bdejelo en nuestras manos\b`,
    amountsTo: 'promises how it will go',
    unless: pattern`\b(?:pueden?|podria[n]?) ayudarle a estar\b|\bque este tranquil`,
  },
]

const outcomes: Claim[] = [
  {
    pattern: pattern`\b(?:le|te|les|lo|la|los|os|nos) (?:hara[n]?|va[n]? a hacer|hace[n]?|dejara[n]?|va[n]? a dejar) (?!${adverse})(?:(?:sentir(?:se|te)?|sentira?|ser|estar|volver|que se sienta) (?!${adverse})(?:${adverb} )?)?(?:${adverb} )?(?:${good}|sentir\w*(?! ${adverse})|sonreir|dormir (?:mejor|bien)|olvidar\w*|vivir|disfrutar|recuperar\w*|${blessing})`,
    amountsTo: 'promises what the treatment will do to a patient',
    unless: pattern`\b(?:no todas|quiza|tal vez)\b`,
  },
  {
    pattern: pattern`\b(?:${theTreatment} (?:\w+ )?(?:\w+ )?)?(?:le|te|les|nos|os|lo|la)?\s?(?:aliviara[n]?|sanara[n]?|mejorara[n]?|devolvera[n]?|restaurara[n]?|transformara[n]?|cambiara[n]?|liberara[n]?|calmara[n]?|levantara[n]?|reiniciara[n]?|renovara[n]?|salvara[n]?|funcionara[n]?|eliminara[n]?|va[n]? a (?:aliviar|sanar|mejorar|cambiar|devolver|transformar|funcionar|liberar)\w*)\b|(?:^|[.,;:!] |${theTreatment} (?:\w+ )?(?:\w+ )?)(?:le|te|les|nos) (?:ayudara[n]?|va[n]? a ayudar)\b`,
    amountsTo: 'promises that the treatment will help',
    unless: pattern`\b(?:enfermer[oa]|personal|medico|equipo|clinic[oa]|profesional|alguien|persona|cita|horario|si|medica) (?:\w+ ){0,3}(?:le |te |les )?(?:ayudara|cambiara|levantara)|\bsi (?:\w+ ){0,4}(?:funcionara|ayudara|mejorara|cambiara)`,
  },
  {
    pattern: pattern`\b(?:se|te|usted|tu|ya) (?:\w+ )?(?:sentira[sn]?|va[sn]? a sentir|ira[sn]? a casa|ira[sn]?|despertara[sn]?|levantara[sn]?|marchara[sn]?|encontrara[sn]?)(?: (?:de|a|la|el|al|casa|clinica|dia|siguiente|nuevo|manana|salir|,))* (?:${adverb} |mas |mucho )*${good}\b|\b(?:sentira[sn]?|notara[sn]?|experimentara[sn]?|disfrutara[sn]?(?: de)?|encontrara[sn]?|lograra[sn]?|obtendra[sn]?|vera[sn]?|vivira[sn]?|alcanzara[sn]?|conseguira[sn]?) (?:(?:\w+) ){0,3}?(?:${blessing})\b|\b(?:despertara[sn]?|saldra[sn]?|amanecera[sn]?|regresara[sn]?|se ira[sn]?|te iras|volvera[sn]? a casa) (?:(?:\w+) ){0,6}?(?:${good}|${blessing}|con una sonrisa|sin (?:depresion|ansiedad|dolor|miedo|tristeza)|renovad[oa])\b|\b(?:dormira[sn]?|descansara[sn]?|vivira[sn]?|estara[sn]?|sera[sn]?) (?:${adverb} )?(?:mejor|bien|profundamente|feliz|toda la noche|como (?:un|nunca|antes)|en paz|tranquil[oa]|sin (?:depresion|ansiedad|dolor|miedo)|otra persona|una persona nueva|libre)\b`,
    amountsTo: 'promises how a patient will feel',
    unless: pattern`\bno notara\b|\bun cambio de\b`,
  },
  {
    pattern: pattern`\b(?:su|tu|la|el|los|sus|tus) (?:\w+ )?${complaint} (?:\w+ )?(?:estara[n]? curad[oa]s?|sera[n]? cosa|desaparecera[n]?|se ira[n]?|terminara[n]?|quedara[n]? atras|se esfumara[n]?|cedera[n]?|sera[n]? (?:cosa|parte) del pasado|va[n]? a desaparecer|mejorara[n]?|se desvanecera[n]?|acabara[n]?)\b|\b(?:su|tu) (?:mente|vida|animo|cerebro|corazon|sueno|futuro|mundo|cuerpo) (?:\w+ )?(?:sanara|mejorara|cambiara|estara (?:en paz|mejor)|descansara|volvera|sera (?:otra|mejor)|se (?:calmara|liberara|renovara))|\b(?:su|tu|la) (?:alegria|sonrisa|energia|esperanza|chispa|felicidad|paz|animo|ilusion|motivacion) (?:\w+ )?(?:volvera|regresara|renacera|crecera|florecera)\b|\bolvidara[s]? (?:lo que|que|como)\b|\b(?:nuevo|otro) comienzo\b|\b(?:cambia|cambio|transforma|salva) (?:su|tu) vida\b|\bcambiara (?:su|tu|la) (?:forma de )?(?:vida|vivir)\b`,
    amountsTo: 'promises that the illness will go',
  },
  {
    pattern: pattern`\b(?:vuelva|vuelve|volvera[s]?|regrese|regresa|regresara[s]?|retome|retoma|retomara[s]?) (?:a )?(?:su|tu|la|sus|tus) (?:rutina|trabajo|actividades|vida normal|dia)\b[^.]{0,30}(?:mismo dia|de inmediato|inmediatamente|enseguida|en seguida|minutos|horas)|\b(?:volvera[sn]?|vuelva[sn]?|vuelve[sn]?|volver|regresa|vuelve) (?:\w+ )?a (?:ser|sentir(?:se|te)?|vivir|sonreir|disfrutar|sonar|creer|amar|la vida|reir)\b`,
    amountsTo: 'promises another life',
    unless: pattern`\b(?:hasta|antes de|cuando|algunas|si) (?:\w+ ){0,4}(?:vuelva|volver|vuelve)|\b(?:vuelve|vuelva|volver) a sentir (?:sintomas|dolor|tristeza|mareo|nauseas)|\bpuede volver\b`,
  },
]

const calls: Claim[] = [
  {
    pattern: pattern`\b(?:recuper(?:e|a|ar|ara|aras|emos|aran|ando)|retom(?:e|a|ar|ara|aras)|reconect(?:e|a|ar|ara)(?: con)?|recobr(?:e|a|ar|ara|aras)|redescubr(?:a|e|ir)|encuentr(?:e|a)|encontrar(?:a|as)?|transform(?:e|a|ar|ara)|cambi(?:e|a|ar|ara)|reconstruy(?:a|e)|devolver(?:le|te)?) ${yourLife}\b|\bempiec?[ez]?\w* a vivir\b|\b(?:empiece|empieza|comience|comienza) a (?:sentir(?:se|te)?|vivir|sanar|disfrutar|dormir|sonreir)\b|\b(?:le|te|les) (?:va[n]? a )?(?:encantar|fascinar|sorprender)(?:a|an)?\b|\bcomience (?:a vivir|una nueva vida)|\b(?:una|su|tu) (?:nueva vida|vida nueva|mejor version|vida plena|vida mejor)\b|\bla mejor version de\b|\bnuevo (?:comienzo|capitulo|amanecer)\b|\bfuturo (?:mejor|brillante)\b`,
    amountsTo: 'promises another life',
    unless: pattern`\bcambia(?:r)? (?:su|el) (?:\w+ )?(?:sueno|rumbo)\b|\brecuperar el (?:equilibrio|control de)`,
  },
  {
    pattern: pattern`\bcamino (?:hacia|de|a|al) (?:(?:la|el|su|una) )?(?:\w+ )?(?:bienestar|sanacion|felicidad|recuperacion|paz|alivio|vida|libertad|alegria)\b|\b(?:desbloque|liber|despiert|activ|descubr)\w+ (?:la|el|su|tu) (?:\w+ ){0,3}?(?:mente|cerebro|potencial|capacidad|poder)\b|\b(?:devolv|recuper|encuentr|encontr)\w* (?:la|su|el|tu) (?:chispa|sonrisa|brillo|alivio|paz|luz|calma|rumbo|motivacion)\b|\bmas cerca de lo que\b|\b(?:sanacion|alivio|transformacion|paz|felicidad) (?:profund[oa]|verdader[oa]|interior|duradera|duradero)\b|\b(?:antigua|verdadera|mejor|nueva) vida\b|\bvida (?:mejor|plena|nueva|feliz)\b|\bdeje? (?:la |su |tu )?(?:\w+ )?${complaint} en el pasado\b|\b${complaint} (?:se )?(?:termina|acaba|acabo|termino)[n]? (?:aqui|hoy|ahora|con nosotros)\b|\b(?:cambiarlo|cambia|cambiara|lo cambia|lo cambiara) todo\b|\bduerma como un\b|\bcomo un bebe\b|\b(?:con nosotros|aqui) (?:esta|estara|estas) (?:a salvo|segur[oa])\b|\bfelicidad (?:es|esta|le espera|empieza)\b|\bhay esperanza\b|\bvivir (?:sin|libre de) (?:la )?${complaint}`,
    amountsTo: 'promises another life',
  },
  {
    pattern: pattern`\b${namedTreatment} (?:tambien |realmente )?(?:le |te |les )?(?:ayuda[n]?|permite[n]?) (?:a )?(?:(?:la gente|las personas|los pacientes) (?:a )?)?(?:sentir(?:se|te)|dormir|vivir|sanar|recuperar(?:se)?|superar|disfrutar|sonreir|dejar atras|reencontrar\w*)\b|\b${namedTreatment} (?:le |te |les )?(?:devuelve|trae|da|ofrece|brinda|regala) (?:\w+ ){0,2}?(?:esperanza|alegria|paz|felicidad|alivio|calma|libertad|vida)\b|\bpodra[s]? (?:volver a )?(?:disfrutar|vivir|amar|reir|sonreir|ser feliz|hacer lo que|ser usted mism)`,
    amountsTo: 'promises how a patient will feel',
    isCancelledByHedge: true,
  },
  {
    pattern: pattern`\b(?:feliz|vivir|sonreir|disfrut\w+|sonar|reir|am(?:ar|e)|la vida|alegria|ilusion|libre|tranquil[oa])\b[^.;]{0,30}\b(?:otra vez|de nuevo|nuevamente|como antes)\b|\b(?:sea|se|seras|sera|ser) feliz\b|\b(?:disfrute|disfruta|disfrutara[s]?|disfrutar) (?:de )?(?:la|su|tu) (?:vida|familia)\b`,
    amountsTo: 'promises another life',
    unless: pattern`\b(?:puede[n]? tardar|hasta|no |algunas|si |quiza|tal vez|cuando)\b`,
  },
  {
    pattern: pattern`\b(?:resultados?|alivio|beneficios?|mejoria|efectos?) (?:\w+ )?(?:rapid[oa]s?|visibles?|notables?|excelentes?|sorprendentes?|inmediat[oa]s?|increibles?|profundo)\b|\b(?:esperanza|oportunidad|vida) (?:renovada|nueva|real)|\b(?:nueva|verdadera) esperanza\b|\b(?:san|reconect|repar|reinici|renuev|renov|restaur|reprogram|libera)\w* (?:su|tu|la) (?:mente|cerebro|espiritu|alma|corazon)\b|\b(?:not\w+|vera[sn]?|diferencia|mejor\w*|alivio|cambios?|visibles)(?: \w+){0,3}? (?:desde|tras|con) (?:la|una) (?:primera|sola|unica) (?:sesion|infusion|dosis|visita)\b|\ben (?:tan solo|solo|apenas|cuestion de|pocas?) (?:\w+ )?(?:horas|minutos|dias|sesiones)\b`,
    amountsTo: 'promises relief',
    unless: pattern`\b(?:desaparece\w*|desvanece\w*|pierde\w*|suele\w* (?:pasar|desaparecer)|efectos? secundari\w+|antes de|despues de)\b`,
  },
  {
    pattern: pattern`\b(?:no (?:tendra[sn]?|necesitara[sn]?|va[sn]? a (?:tener|necesitar)) (?:que )?(?:volver a )?(?:tomar |usar )?(?:mas )?|olvid\w+ (?:de )?(?:las |los |sus |tus )?|deje (?:de tomar )?(?:las |los |sus )?|sin (?:mas )?)(?:pastillas|antidepresivos|medicamentos|medicinas)\b(?= ?[.!,]|$)`,
    amountsTo: 'promises that other medicines can be left',
  },
  {
    pattern: pattern`\b(?:diga|digale|dile|di|dele|dale|decir(?:le)?) (?:\w+ )?adios\b|\badios a (?:la|el|su|tu|los)\b|\b(?:despidase|despidete|despedirse) de\b|\b(?:olvidese|olvidate|olvide|olvidarse|olvidara|olvidaras|olvidarte) (?:\w+ )?(?:de |del )(?:la |el |los |las |su |tu |sus |tus )?(?:\w+ )?(?:${complaint}|antidepresivos|pastillas|agujas)|\b(?:deje|deja|dejar|dejara|dejaras) (?:atras )?(?:de sufrir|atras|(?:la|su|tu) (?:${complaint}) atras)\b|\b(?:liberese|liberate|liberarse|librese|librate) de\b|\bno (?:mas|sufra mas|sufras mas|viva mas|vivas mas|siga sufriendo|sigas sufriendo)\b|\bbasta de (?:sufrir|${complaint})|\bfin (?:a|de|al) (?:la |su |tu |el )?(?:${complaint})|\bponga fin a\b|\bpon fin a\b|\bdel infierno\b`,
    amountsTo: 'promises that the illness goes',
    unless: pattern`\bno mas (?:de|que|tarde|alla)\b`,
  },
  {
    pattern: pattern`(?:^|[.,:;!—] ?|[¡] ?)(?:sientase|sientete|sienta|siente|viva|vive|despierte|despierta|disfrute|disfruta|experimente|experimenta|descubra|descubre|respire|respira|imagine|duerma|duerme|sonria)(?: (?:de|la|el|un|una|otra|vez|con|cada|dia|a))* (?:${adverb} |mas )*(?:${good}|${blessing}|sin (?:depresion|ansiedad|dolor|miedo|limites)|vida (?:plena|nueva|mejor)|alivio)\b`,
    amountsTo: 'promises how a patient will feel',
  },
]

/** Rule C3 in Spanish. */
export const spanishPromises: ClaimLexicon = {
  claims: [...worries, ...outcomes, ...calls],
}
