import type { RedFlagWords } from '../../language/red-flag-words.ts'
import { spanishDelays } from './delays-of-help.ts'

const cuesta =
  'cuesta* | costo | dificultad* | dificil | trabajo | problema* | no puede | no pueden | no logra | no consigue | incapaz'
const deRepente = 'de repente | repentin* | subit* | de golpe | de pronto | brusc*'
const unLado =
  'un lado | lado izquierdo | lado derecho | medio cuerpo | mitad del cuerpo | mitad de la cara | un brazo | una pierna | mitad de su cuerpo | brazo izquierdo | brazo derecho | pierna izquierda | pierna derecha'
const parar =
  'no para | no paran | no se detiene | no se corta | no deja | no cesa | sin parar | no hay forma | no puede parar | no se puede parar'

/** How Spanish speaks of red flags. */
export const spanishRedFlags: RedFlagWords = {
  signs: {
    chest: [
      {
        all: [
          'pecho | corazon | torax | toracic* | esternon | costillas',
          'dolor* | duel* | doler | presion* | oprim* | opresion* | aprie* | apret* | pesad* | peso | punzad* | arde | ardor | quema* | molest* | aplast* | tension | tirant* | estruj* | constri* | rigid* | incomod*',
        ],
        unless:
          'correa* | banda | cinturon* | sensor* | electrodo* | parche* | sosten | chaleco | ropa | faja | camisa | cinta | cable* | arnes',
      },
      { all: ['ataque al corazon | ataque cardiaco | infarto* | paro cardiaco | angina de pecho'] },
    ],
    breathing: [
      {
        all: [
          'respir* | respiracion* | aliento',
          `${cuesta} | lent* | rapid* | deja de | distint* | diferent* | rar* | falta | cort* | superficial* | debil* | cambi* | agitad* | entrecortad* | mal | pausa* | detiene | no | ruid* | silb* | pierde | duele | extra*`,
        ],
        within: 6,
        unless:
          'sin problema* | respira bien | con calma | ejercicio* | tecnica* | meditacion | huele | mal aliento | prueba | mascarilla',
      },
      {
        all: [
          'falta de aire | falta el aire | falta aire | faltar el aire | sin aire | sin aliento | jadea* | jadeo* | no le llega el aire | no le entra el aire | no le entra aire | no le llega aire | ahoga | ahogo | ahogando | ahogarse | asfixi* | atragant* | silbidos en el pecho',
        ],
      },
      {
        all: ['labio* | cara | una | unas', 'azul* | morad* | gris* | amoratad*'],
        within: 6,
        unless: 'moreton* | golpe',
      },
      {
        all: ['piel | dedo*', 'azul* | morad* | gris* | amoratad*'],
        within: 6,
        // Too little blood in one hand or foot, below a splint or after surgery, is no trouble with breathing.
        unless: 'moreton* | golpe | blanc* | palid* | dormid* | duermen | entumecid* | fri* | ferula | yeso | venda*',
      },
    ],
    swelling: [
      {
        all: [
          'cara | rostro | labio* | lengua | boca | parpado* | garganta | cuello',
          'hinch* | inflam* | abulta* | inflad*',
        ],
        unless: 'llorar | encia* | muela* | diente* | ganglio*',
      },
      {
        all: [
          'garganta | via aerea | vias respiratorias',
          'cierr* | cerr* | nudo | aprie* | apret* | estrech* | bloque*',
        ],
        unless: 'mascara | cuello de la camisa | bufanda',
      },
      { all: ['tragar | pasar saliva', cuesta], within: 5, unless: 'pastilla* | tableta* | capsula*' },
      { all: ['anafil* | reaccion alergica grave | reaccion alergica fuerte | reaccion alergica severa'] },
    ],
    stroke: [
      {
        all: [
          unLado,
          'debil* | dormid* | duerme | adormec* | entumec* | paraliz* | fuerza | caid* | cae | cuelga | no puede mover | no siente | no mueve | torcid*',
        ],
        unless: 'del pecho',
      },
      {
        all: [
          'cara | boca | sonrisa | rostro',
          'torcid* | tuerce | caid* | se cae | cuelga | desvi* | chueca | paraliz*',
        ],
      },
      {
        all: [
          'habla | hablar | palabras | pronunciar',
          'arrastr* | traba* | enreda* | incoherent* | sin sentido | confus*',
        ],
      },
      {
        all: [cuesta, 'hablar | pronunciar'],
        within: 5,
        isInOrder: true,
        unless: 'hablar de | hablar sobre | hablar con su | hablar con la | hablar con otras',
      },
      {
        all: [
          'dolor de cabeza | duele la cabeza | jaqueca | cefalea',
          `${deRepente} | el peor | explosiv* | insoportable`,
        ],
        within: 9,
      },
      {
        all: [
          'ver | ve | vista | vision | ojo | ojos | mareo | confus* | adormec* | debil* | caminar | equilibrio',
          deRepente,
        ],
        within: 8,
      },
      {
        all: ['pierde | perder | perdio | perdida de', 'la vista | la vision | vista | vision'],
        within: 4,
        unless: 'de vista',
      },
      {
        all: [
          'derrame | embolia | ictus | ataque cerebral | accidente cerebrovascular | ve doble | queda ciego | queda ciega',
        ],
      },
    ],
    seizure: [
      {
        all: [
          'convuls* | le da un ataque | le dan ataques | ataque epileptico | crisis epileptica | ataques epilepticos | ataque de epilepsia',
        ],
      },
      {
        all: [
          'tembl* | tiembl* | sacud* | espasmo*',
          `${parar} | sin control | no puede | todo el cuerpo | no controla | incontrol*`,
        ],
      },
    ],
    fainting: [
      { all: ['desmay*'], unless: 'siente | sensacion | va a | ganas | casi | a punto | miedo de | miedo a' },
      { all: ['el conocimiento | la conciencia | el sentido', 'pierde | perder | perdio | pierden'], within: 4 },
      {
        all: ['inconsciente | sin sentido | desplom* | se colapsa | sin conocimiento'],
        unless: 'palabras | habla | cosas',
      },
      {
        all: ['no responde | no reacciona'],
        unless: 'tratamiento | medicamento* | correo | mensaje* | telefono | infusion',
      },
      {
        all: ['no | nadie | cuesta | dificil | imposible', 'despert* | despiert*'],
        within: 5,
        isInOrder: true,
        unless: 'manana | alarma | dormir | descansad*',
      },
    ],
    suicide: [
      {
        all: [
          'suicid* | quitarse la vida | quitarme la vida | acabar con su vida | terminar con su vida | acabar con todo | no quiere vivir | no desea vivir | no quiere seguir viviendo | quiere morir | querer morir | desea morir | deseos de morir | ganas de morir | sin ganas de vivir | mejor muert* | matarse | autolesi* | quiere morirse | ganas de morirse | estar muert* | no puede mas | ya no puede mas | no vale la pena vivir | no seguir vivi*',
        ],
      },
      {
        all: [
          'pens* | piens* | quiere | ganas | idea* | podria | puede | podrian | impulso* | miedo | teme | deseo* | va a',
          'hacerse dano | lastimarse | herirse | danarse | cortarse | danar a | hacer dano | lastimar a | hacerle dano | matar*',
        ],
        within: 8,
        isInOrder: true,
        unless: 'caer | caida* | al caminar | accidente | tropez*',
      },
      { all: ['hacerse dano'], unless: 'caer | caida* | al caminar | accidente | tropez* | para no | sin' },
    ],
    bleeding: [
      { all: ['hemorragi* | desangra*'] },
      {
        all: [
          'sangr* | hemorragi* | sangre',
          `${parar} | mucha | mucho | abundant* | intens* | gran cantidad | a chorros | empapa* | perdido | pierde | grave | fuerte | demasiad*`,
        ],
        within: 8,
        unless: 'presion | prueba* | analisis | azucar | muestra',
      },
      { all: ['vomit* | tose | tos | toser | escup*', 'sangre'], within: 5 },
    ],
    confusion: [
      {
        all: ['confundid* | confusion | desorientad* | delira* | no sabe donde esta | no dice cosas con sentido'],
        unless:
          'sobre | dosis | instrucciones | medicamentos | un poco | algo | leve* | levemente | se siente | siente | por unos minutos',
      },
    ],
    abdomen: [
      {
        all: [
          'vientre | barriga | estomago | abdomen | panza',
          'duro como | dura como | como una tabla | rigido | de repente | subito | repentino | dolor intenso | dolor muy fuerte | dolor fuerte | insoportable',
        ],
        within: 8,
      },
    ],
    poisoning: [
      { all: ['sobredosis | demasiadas pastillas | demasiados medicamentos | intoxic* | envenen*'] },
      {
        all: [
          'tomo | toma | tomado | trago | tragado | ingirio',
          'todo el frasco | un frasco entero | frasco entero | caja entera | todas las pastillas | muchas pastillas | bote entero',
        ],
        within: 6,
      },
      {
        all: [
          'nino | nina | ninos | bebe | hijo | hija | menor',
          'trago | traga | tragado | bebio | bebe metadona | bebido | tomo | toma metadona | tomado | comio | comido | ingirio',
        ],
        unless: 'leche | agua | pecho | comida | papilla | sangre',
      },
      {
        all: [
          'doble dosis | dosis doble | el doble de su dosis | dos veces su dosis | dos dosis | demasiado',
          'sueno | somnolient* | adormil* | adormec*',
        ],
        within: 12,
      },
    ],
    sight: [
      {
        all: ['cortina | sombra | velo', 've | ver | vista | vision | ojo | ojos'],
        unless: 'maquillaje | sombra de ojos | gafas | ventana',
      },
      { all: ['ve menos | ve peor | pierde vista | pierde vision | ve cada vez menos'] },
      { all: ['ojo | ojos', 'duele | duelen | dolor', 'cada vez mas | mucho | fuerte | peor | intenso'], within: 9 },
    ],
  },
  ...spanishDelays,
  absent: 'no | sin | tampoco | ni | nunca',
  past: 'en el pasado | alguna vez | antecedente* | hace anos | de nino | de nina | ha tenido antes | en la infancia',
  conjunctions: 'o | u | y | e | ni | pero',
}
