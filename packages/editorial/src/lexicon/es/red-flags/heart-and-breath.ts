import type { RedFlag } from '../../../language/red-flag.ts'
import type { Sign } from '../../../language/red-flag-words.ts'
import { spanishHard } from './hard.ts'

/** How Spanish speaks of the heart, of breathing, and of a throat that swells. */
export const spanishHeartAndBreath = {
  chest: [
    {
      all: [
        'pecho | corazon | torax | toracic* | esternon',
        'dolor* | duel* | doler | presion* | oprim* | opresion* | aprie* | apret* | pesad* | peso | punzad* | arde | ardor | quema* | molest* | aplast* | tension | tirant* | estruj* | constri* | rigid* | incomod*',
      ],
      unless:
        'correa* | banda | cinturon* | sensor* | electrodo* | parche* | pegatina* | almohadilla* | sosten | chaleco | ropa | faja | camisa | cinta | cable* | arnes | vello | elastic*',
    },
  ],
  heart: [
    {
      all: [
        'dolor* | duele*',
        'se extiende | se corre | pasa a | pasa al | baja a | baja al | baja por | irradia*',
        'mandibula | brazo izquierdo',
      ],
      within: 9,
    },
    {
      all: [
        'dolor en la mandibula y el brazo | ataque al corazon | ataque cardiaco | infarto* | paro cardiaco | corazon se detiene | corazon se para | angina de pecho',
      ],
    },
  ],
  breathing: [
    {
      all: [
        'respir* | respiracion* | aliento',
        `${spanishHard} | lent* | rapid* | deja de | distint* | diferent* | rar* | falta | cort* | superficial* | debil* | cambi* | agitad* | trabajos* | entrecortad* | irregular* | mal | no bien | no es normal | pausa* | detiene | ruid* | silb* | ronc* | pierde | duele | extra*`,
      ],
      within: 6,
      unless:
        'sin problema* | respira bien | con calma | ejercicio* | tecnica* | meditacion | huele | mal aliento | prueba | mascarilla | enjuague',
    },
    { all: ['no respira | no respiran | no esta respirando | ya no respira'] },
    {
      all: [
        'falta de aire | falta el aire | falta aire | faltar el aire | sin aire | sin aliento | jadea* | jadeo* | no le llega el aire | no le entra el aire | no le entra aire | no le llega aire | no le alcanza el aire | no tiene suficiente aire | ahoga | ahogo | ahogando | ahogarse | asfixi* | atragant* | sibilanc* | silbidos en el pecho | pitidos en el pecho',
      ],
      unless: 'lagrimas | llanto | emocion*',
    },
  ],
  blueness: [
    {
      // «Una» and «unas» alone are articles.
      all: ['labio* | cara | las unas | sus unas', 'azul* | morad* | gris* | amoratad*'],
      within: 6,
      unless: 'moreton* | golpe | esmalte | tinta | hematoma*',
    },
    {
      all: ['piel | dedo*', 'azul* | morad* | gris* | amoratad*'],
      within: 8,
      // Too little blood in one hand or foot, below a splint or after surgery, is not too little oxygen.
      unless:
        'moreton* | golpe | esmalte | tinta | hematoma* | mancha* | blanc* | palid* | dormid* | duermen | entumecid* | fri* | ferula | yeso | venda*',
    },
  ],
  swelling: [
    {
      all: [
        'cara | rostro | labio* | lengua | boca | parpado* | garganta | cuello | via aerea | vias respiratorias',
        'hinch* | inflam* | abulta* | inflad* | grues* | engros*',
      ],
      unless: 'llorar | llanto | encia* | muela* | diente* | ganglio*',
    },
  ],
  throat: [
    {
      all: [
        'garganta | via aerea | vias respiratorias | traquea',
        'cierr* | cerr* | nudo | aprie* | apret* | estrech* | bloque*',
      ],
      unless: 'mascara | cuello de la camisa | bufanda | lagrimas | llorar | llanto | emocion*',
    },
  ],
  allergy: [{ all: ['anafil* | reaccion alergica grave | reaccion alergica fuerte | reaccion alergica severa'] }],
  swallowing: [
    {
      all: ['tragar | pasar saliva', spanishHard],
      within: 5,
      unless: 'pastilla* | tableta* | capsula* | medicamento* | medicina*',
    },
  ],
} satisfies Partial<Record<RedFlag, readonly Sign[]>>
