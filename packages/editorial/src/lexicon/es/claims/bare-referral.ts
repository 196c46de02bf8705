import { part, pattern } from '../../../language/pattern.ts'
import type { ReferralLexicon } from '../../../language/referral.ts'

const someone = part`(?:(?:un|una|su|tu|el|la|al|algun|nuestros?|los|sus|otro) )?(?:(?:propio|buen) )?(?:medic[oa]s?(?: de (?:cabecera|confianza|familia))?|doctor(?:a|es)?|especialistas?|profesional(?:es)?(?: (?:de la salud|medicos?|sanitarios?|calificados?|de salud|de la salud mental))?|psiquiatras?|proveedor(?:es)? (?:de (?:atencion medica|salud|servicios))|facultativos?|clinicos?|expertos?|equipo medico)`

/** Rule P2 in Spanish. */
export const spanishBareReferral: ReferralLexicon = {
  claims: [
    {
      pattern: pattern`\b(?:consulte[sn]?(?:lo)?|consulta(?:lo)?|consultar(?:lo)?|hable[sn]?|habla|hablar|pregunte(?:le|n|selo)?|preguntale|preguntar(?:le)?|acuda[sn]?|acude|acudir|vaya|ve|vea|visite|visita|contacte|contacta|dirijase|comuniquese|recurra|pida (?:consejo|orientacion|ayuda) (?:a|de)|asesorese)(?: (?:siempre|antes|primero|directamente|por favor))*(?: (?:con|a|al|de|por))? ${someone}\b|\b(?:busque|busca|solicite|pida|obtenga|reciba) (?:\w+ )?(?:consejo|atencion|asesoramiento|orientacion|ayuda|opinion|asistencia) (?:medic[oa]|profesional|de un profesional|especializad[oa])\b`,
      amountsTo: 'sends the patient to “a doctor” and stops there',
      isUnconditional: true,
      unless: pattern`\?["')]*$`,
    },
  ],
  whenOrHow: pattern`\b(?:si|cuando|antes de (?:su|la|cada|que|dejar|cambiar|tomar|manejar|suspender)|despues de|dentro de|en seguida|enseguida|de inmediato|el mismo dia|al dia siguiente|hoy|manana|lo antes posible|durante|en (?:su|la|cada) (?:primera|proxima|visita|cita|evaluacion)|por telefono|telefono|\d{3}|que (?:le|lo|la) (?:receta|recet\w+|trata|atiende|conoce|envio)|quien (?:le|lo|la) (?:receta|trata|atiende))\b`,
  emptyCondition: pattern`\bsi (?:tiene[s]?|tuviera|le (?:surgen|quedan)) (?:\w+ )?(?:dudas?|preguntas?|inquietud(?:es)?)\b[^.,]*|\b(?:en caso de|ante cualquier|ante la) dudas?\b[^.,]*|\bsi (?:la |el |este |esta )?(?:ketamina|tratamiento|terapia|infusion|eso|esto)(?: con ketamina)? (?:es|le conviene|puede ser|seria)\b[^.,]*|\bsi (?:no esta segur[oa]|lo (?:necesita|desea|considera)|es necesario|desea (?:saber|mas)|quiere (?:saber|mas))\b[^.,]*|\bantes de (?:tomar (?:una|cualquier|alguna) decision|(?:iniciar|comenzar|empezar) (?:cualquier|un|este|el|algun) (?:nuevo )?tratamiento)\b[^.,]*|\bpara (?:obtener |recibir )?mas informacion\b`,
}
