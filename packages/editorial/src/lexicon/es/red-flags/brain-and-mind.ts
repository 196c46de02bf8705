import type { RedFlag } from '../../../language/red-flag.ts'
import type { Sign } from '../../../language/red-flag-words.ts'
import { spanishHard } from './hard.ts'
import { spanishEndless } from './endless.ts'

const deRepente = 'de repente | repentin* | subit* | de golpe | de pronto | brusc*'
const unLado =
  'un lado | lado izquierdo | lado derecho | medio cuerpo | media cara | mitad del cuerpo | mitad de la cara | un brazo | una pierna | mitad de su cuerpo | brazo izquierdo | brazo derecho | pierna izquierda | pierna derecha'
/** What has been there since a treatment isn't sudden. */
const dura =
  'todavia | aun | sigue* | continua* | permanece* | persist* | dura* | no se le | no se ha | no se pasa | no se va | no desaparece | no cede | durante mas de | por mas de | desde hace mas de'

/** How Spanish speaks of the brain and of danger to oneself. */
export const spanishBrainAndMind = {
  stroke: [
    {
      all: [
        unLado,
        'debil* | dormid* | duerme | adormec* | entumec* | paraliz* | fuerza | caid* | cae | cuelga | no puede mover | no siente | no mueve | torcid* | pesad* | floj* | flacid* | muert*',
      ],
      unless: 'pecho',
    },
    {
      all: [
        'cara | boca | sonrisa | rostro | mejilla',
        'torcid* | tuerce | caid* | se cae | cuelga | desvi* | chueca | paraliz* | dispareja | desigual | asimetric*',
      ],
    },
    {
      all: [
        'habla | hablar | palabras | pronunciar',
        'arrastr* | traba* | enreda* | incoherent* | sin sentido | confus*',
      ],
    },
    {
      all: [spanishHard, 'hablar | pronunciar'],
      within: 5,
      isInOrder: true,
      unless: 'hablar de | hablar sobre | hablar con su | hablar con la | hablar con otras',
    },
    {
      all: ['hablar | el habla | pronunciar', spanishHard],
      within: 5,
      isInOrder: true,
      unless: 'hablar de | hablar sobre | hablar con',
    },
    {
      all: [
        'ver | ve | vista | vision | ojo | ojos | mareo* | maread* | marea | confus* | confund* | adormec* | debil* | caminar | equilibrio',
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
        'derrame | embolia | ictus | apoplejia | ataque cerebral | accidente cerebrovascular | queda ciego | queda ciega',
      ],
      unless: 'en el ojo | pleural | articular | pulmonar',
    },
    { all: ['no encuentra las palabras | no le salen las palabras | encontrar las palabras'], unless: 'ayuda*' },
  ],
  headache: [
    {
      all: [
        'dolor de cabeza | duele la cabeza | jaqueca | migrana | cefalea',
        `${deRepente} | el peor | la peor | explosiv* | cegador* | insoportable`,
      ],
      within: 9,
    },
  ],
  neck: [
    {
      all: [
        'rigidez de nuca | rigidez en la nuca | rigidez de la nuca | rigidez de cuello | rigidez del cuello | rigidez en el cuello | cuello rigido | nuca rigida | cuello tieso | nuca tiesa | cuello muy rigido | nuca muy rigida',
        'fiebre | calentura | vomit* | erupcion | sarpullido | somnolient* | luz',
      ],
      within: 14,
    },
  ],
  seizure: [
    {
      all: [
        'convuls* | le da un ataque | le dan ataques | ataque epileptico | crisis epileptica | ataques epilepticos | ataque de epilepsia',
      ],
      unless: 'de tos | de risa | de panico | de ansiedad | de nervios | de ira | de asma',
    },
    {
      all: [
        'tembl* | tiembl* | sacud* | espasmo*',
        `${spanishEndless} | sin control | no puede controlar* | no puede dejar de | todo el cuerpo | no controla | incontrol*`,
      ],
    },
  ],
  fainting: [
    { all: ['desmay*'], unless: 'siente | sensacion | va a | ganas | casi | a punto | cerca de | miedo de | miedo a' },
    { all: ['el conocimiento | la conciencia | el sentido', 'pierde | perder | perdio | pierden'], within: 4 },
    {
      all: ['inconsciente | sin sentido | desplom* | se colapsa | sin conocimiento'],
      unless: 'palabras | habla | cosas',
    },
    {
      all: ['no responde | no reacciona'],
      unless: 'tratamiento | medicamento* | medicina* | correo* | mensaje* | telefono | infusion | fiebre',
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
        'suicid* | quitarse la vida | quitarme la vida | acabar con su vida | terminar con su vida | poner fin a su vida | acabar con todo | no quiere vivir | no desea vivir | no quiere seguir viviendo | no quiere estar vivo | no quiere estar viva | no quiere existir | cansado de vivir | cansada de vivir | quiere morir | querer morir | desea morir | deseos de morir | ganas de morir | sin ganas de vivir | mejor muert* | matarse | autolesi* | quiere morirse | ganas de morirse | estar muert* | no puede mas | ya no puede mas | no vale la pena vivir | razones para vivir | no seguir vivi*',
      ],
      unless: 'con el tratamiento',
    },
    {
      all: [
        'pens* | piens* | quiere | ganas | idea* | podria | puede | podrian | impulso* | miedo | teme | deseo* | va a | intent* | trata de',
        'hacerse dano | lastimarse | herirse | danarse | cortarse | danar a | hacer dano | lastimar a | hacerle dano | matar*',
      ],
      within: 8,
      isInOrder: true,
      unless: 'caer | caida* | al caminar | accidente | tropez*',
    },
    { all: ['hacerse dano'], unless: 'caer | caida* | al caminar | accidente | tropez* | para no | sin' },
  ],
  confusion: [
    {
      all: [
        'confundid* | confuso* | confusa* | confusion | desorient* | delira* | delirio* | no sabe donde esta | no dice cosas con sentido | actua de forma extrana | se comporta de forma extrana',
      ],
      unless: `sobre | dosis | instrucciones | medicamentos | un poco | algo | leve* | levemente | se siente | siente | por unos minutos | ${dura}`,
    },
  ],
} satisfies Partial<Record<RedFlag, readonly Sign[]>>
