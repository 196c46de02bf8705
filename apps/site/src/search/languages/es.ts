import { stemmer } from '@orama/stemmers/spanish'
import { toSet, withOwnStems, type SearchLanguage } from './language.ts'

/** Words that the stemmer takes for forms of others, such as “ganas” of “ganar”, or not for forms of their own: “mareado”. */
const ownStems = {
  caso: 'caso casos',
  celular: 'celular celulares',
  decaid: 'decaido decaida decaidos decaidas',
  efectiv: 'efectivo efectiva efectivos efectivas efectividad',
  esperanza: 'esperanza esperanzas',
  ganas: 'ganas',
  libra: 'libra libras',
  mare: 'mareado mareada mareados mareadas mareando marear marearme marearse mareaba',
  marido: 'marido maridos',
  medicaid: 'medicaid',
  morado: 'morado morada morados moradas',
  mota: 'mota',
  parada: 'parada paradas',
  pelo: 'pelo pelos',
  sala: 'sala salas',
  seguridad: 'seguridad',
  suen: 'sonar sonando sonaba sone',
  tarde: 'tarde tardes',
  vena: 'vena venas',
}

/** Spanish. Its words are without accents here, as people type them. */
export const spanish: SearchLanguage = {
  stem: withOwnStems(stemmer, ownStems),
  smallWords: toSet(`
    a ahora al algo alguien alguna algunas alguno algunos ante antes aqui asi aunque cada como con contra cual cuales
    cuando cuanto cuanta cuantos cuantas de debe debo dan dar del desde despues donde dos durante e el ella ellas ellos en entre era
    es esa esas ese eso esos esta estan estar estas este esto estos estoy fue ha hace hacer hacia han has hasta hay he hizo
    ir la las le les lleva llevar lleve lo los mas me mi mis mismo mucha muchas mucho muchos muy nada ni no nos nuestra nuestro o otra otras
    otro otros para pero poco por porque puede pueden puedo que quien quienes quiero sabe saber se sea ser si sido sin sobre son soy
    su sus tal tambien tan tanto te tengo ti tiene tienen toda todas todo todos tras tu tus u un una unas uno unos usted
    va traer traiga van vez voy y ya yo
    acaso ahi apenas bien cosa cosas cualquier demas dice dicen dime etc fue fueron haber habra hola hacen haciendo he iba lado luego
    nunca ojala ok parece pasar paso pq puedan queda quiere quieren q sera seria siempre siendo siga sigo solamente soy tener tenia
    tuve unos vamos veo vean verdad xq
  `),
  lightWords: toSet(`
    abuela abuelo adulto amiga amigo bebe esposa esposo familia familiar hermana hermano hija hijo hijos hombre mama mami marido mujer
    nieta nieto nina nino ninos novia novio padre madre papa papas papi persona personas senor senora sobrina sobrino tia tio
    permite permiten permitida permitido posible problema problemas venir vengo venga
    empezar empieza mal malo pasa sentir siente siento
    ano anos dia dias hoy manana primer primera rato
  `),
  // Spanish is spelled nearly as it sounds, but for letters that sound alike.
  sound: (word) =>
    word
      .replaceAll(/(?<!c)h/gu, '')
      .replaceAll('ll', 'y')
      .replaceAll(/[cz](?=[ei])|z/gu, 's')
      .replaceAll(/qu(?=[ei])|[cq](?!h)/gu, 'k')
      .replaceAll(/g(?=[ei])/gu, 'j')
      .replaceAll('v', 'b')
      .replaceAll(/m(?=[bp])/gu, 'n')
      .replaceAll('x', 's')
      .replaceAll(/(.)\1/gu, '$1'),
}
