import { stemmer } from '@orama/stemmers/spanish'
import { toSet, type SearchLanguage } from './language.ts'

/** Spanish. Its words are without accents here, as people type them. */
export const spanish: SearchLanguage = {
  stem: stemmer,
  smallWords: toSet(`
    a ahora al algo alguien alguna algunas alguno algunos ante antes aqui asi aunque cada como con contra cual cuales
    cuando cuanto cuanta cuantos cuantas de debe debo dan dar del desde despues donde dos durante e el ella ellas ellos en entre era
    es esa esas ese eso esos esta estan estar estas este esto estos estoy fue ha hace hacer hacia han has hasta hay he hizo
    ir la las le les lleva llevar lleve lo los mas me mi mis mismo mucha muchas mucho muchos muy nada ni no nos nuestra nuestro o otra otras
    otro otros para pero poco por porque puede pueden puedo que quien quienes quiero sabe saber se sea ser si sido sin sobre son soy
    su sus tal tambien tan tanto te tengo ti tiene tienen toda todas todo todos tras tu tus u un una unas uno unos usted
    va traer traiga van vez voy y ya yo
  `),
}
