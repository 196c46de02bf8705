/** How Spanish words of danger are written on phones, and words like them that say nothing of the kind. See `CrisisPhrases`. */
export const spanishWriting = [
  '! infantil infante infancia quejarme',
  // Como se escribe en el teléfono.
  ...[
    '= quiero qiero kero quero kiero',
    '= que q k ke',
    '= de d',
    '= por x',
    '= tengo tngo',
    '= vida vda',
    '= matarme mtarme',
    '= estoy toy stoy',
    '= puedo pueo',
  ],
  // Lo que se pregunta, y a nadie le pasa.
  ...[
    '? antecedentes/historial/historia/riesgo/umbral de convulsi*/infarto/derrame*/embolia',
    '? convulsi*/infarto/derrame* riesgo/antecedentes/medicina/pasado/hace',
    '? morirme/morirse/muero/morir de +risa/hambre/verguenza/ganas/sueno/frio/calor',
    '? sobredosis de +informacion',
  ],
] as const
