import type { RedFlag } from '../../../language/red-flag.ts'
import type { Sign } from '../../../language/red-flag-words.ts'
import { spanishEndless } from './endless.ts'

const vientre = 'vientre | barriga | estomago | abdomen | abdominal* | panza'

/** How Spanish speaks of bleeding, of the belly, of poisoning and of the eyes. */
export const spanishBloodBellyAndEyes = {
  bleeding: [
    { all: ['hemorragi* | desangra*'], unless: 'leve* | pequen* | poca' },
    {
      all: [
        'sangr* | sangre',
        `${spanishEndless} | mucha | mucho | abundant* | intens* | gran cantidad | a chorros | empapa* | grave | fuerte | demasiad*`,
      ],
      within: 8,
      unless: 'presion | prueba* | analisis | azucar | muestra | anticoagulante*',
    },
  ],
  vomitedBlood: [{ all: ['vomit* | tose | tos | toser | escup*', 'sangre | sanguinolent*'], within: 5 }],
  abdomen: [
    { all: [vientre, 'duro como | dura como | como una tabla | rigido | rigida'], within: 8 },
    {
      all: [
        vientre,
        'dolor* | duele* | doler',
        'de repente | repentin* | subit* | de golpe | intens* | fuerte* | sever* | insoportable* | el peor',
      ],
      within: 9,
    },
  ],
  poisoning: [
    {
      all: ['sobredosis | demasiadas pastillas | demasiadas tabletas | demasiados medicamentos | intoxic* | envenen*'],
      unless: 'alimentari* | comida',
    },
    {
      all: [
        'tomo | toma | tomado | trago | traga | tragado | ingirio | ingiere',
        'todo el frasco | un frasco entero | frasco entero | caja entera | todas las pastillas | muchas pastillas | bote entero',
      ],
      within: 6,
    },
    {
      all: [
        'nino | nina | ninos | bebe | hijo | hija | menor',
        'trago | traga | tragado | bebio | bebe metadona | bebido | tomo | toma metadona | tomado | comio | comido | ingirio',
      ],
      unless: 'leche | agua | pecho | comida | papilla | biberon | formula | sangre',
    },
    {
      all: [
        'doble dosis | dosis doble | el doble de su dosis | dos veces su dosis | dos dosis | dosis extra | dosis de mas | demasiado medicamento | tomo demasiado',
        'sueno | somnolient* | adormil* | adormec* | nauseas | inestable',
      ],
      within: 12,
    },
  ],
  sight: [
    {
      all: ['cortina | sombra | velo', 've | ver | vista | vision | ojo | ojos'],
      unless: 'maquillaje | sombra de ojos | gafas | ventana | lampara',
    },
    {
      all: [
        've menos | ve peor | pierde vista | pierde vision | ve cada vez menos | la vista empeora | la vision empeora | empeora la vista | empeora la vision',
      ],
    },
    {
      all: ['ojo | ojos', 'duele | duelen | dolor', 'cada vez mas | mucho | fuerte | peor | intens* | grave | sever*'],
      within: 9,
    },
  ],
} satisfies Partial<Record<RedFlag, readonly Sign[]>>
