import type { RedFlagWords } from '../../language/red-flag-words.ts'
import { englishDelays } from './delays-of-help.ts'

const cannot = "can't | cant | cannot | can not | could not | couldn't | unable | not able"
const hard = `hard | harder | trouble | difficult* | struggl* | problem* | fight* | ${cannot}`
const suddenly = 'sudden | suddenly | all at once | out of nowhere | thunderclap'
const oneSide =
  'one side | left side | right side | half of | half your | one arm | one leg | left arm | right arm | left leg | right leg'

/** How English speaks of red flags. */
export const englishRedFlags: RedFlagWords = {
  signs: {
    chest: [
      {
        all: [
          'chest | heart | breastbone | sternum | rib cage | ribcage',
          'pain* | hurt* | ache* | aching | tight* | press* | squeez* | heav* | crush* | burn* | discomfort | clench* | constrict* | weight | stab* | sharp | band around | grip* | uncomfortable',
        ],
        unless:
          'strap* | belt* | bra | shirt | clothes | electrode* | sticker* | patch* | sensor* | pads | vest | harness | wire* | hair | elastic',
      },
      {
        all: [
          'pain spreads to your jaw | pain in your jaw and arm | heart attack | heart attacks | cardiac arrest | heart stops | angina',
        ],
      },
    ],
    breathing: [
      {
        all: [
          'breath | breaths | breathe | breathes | breathing | respiration',
          `${hard} | short | shortness | stop* | slow* | shallow | labored | laboured | fast | faster | rapid* | weak | noisy | different | differently | chang* | wrong | odd | oddly | strange* | funny | out of | catch | losing | lose | pause* | irregular* | raspy | not normal | feels off | tight* | hurts`,
        ],
        within: 6,
        unless:
          'calm | calmly | no problem | exercise* | technique* | meditation | smell* | smells | test | mask | mouthwash | bad breath',
      },
      {
        all: ['wheez* | gasp* | breathless* | suffocat* | choking | choke | winded | asphyxia*'],
        unless: 'up | tears | emotion*',
      },
      { all: ['air', `${cannot} | enough`], within: 5, unless: 'room | fresh' },
      {
        all: ['lip* | face | nail*', 'blue | bluish | purple | gray | grey'],
        within: 6,
        unless: 'bruise* | bruising | ink | polish',
      },
      {
        all: ['finger* | skin', 'blue | bluish | purple | gray | grey'],
        within: 6,
        // Too little blood in one hand or foot, below a splint or after surgery, is no trouble with breathing.
        unless: 'bruise* | bruising | ink | polish | white | pale | numb | numbness | cold | splint | cast | bandage',
      },
    ],
    swelling: [
      {
        all: [
          'face | lip | lips | tongue | throat | mouth | eyelid* | airway | neck',
          'swell* | swollen | swole | puff* | balloon* | thick*',
        ],
        unless: 'gland* | gum* | tooth | teeth | crying',
      },
      {
        all: ['throat | airway | windpipe', 'tight* | clos* | narrow* | constrict* | blocked | shut*'],
        unless: 'mask | collar | scarf',
      },
      { all: ['swallow | swallowing', hard], within: 5, unless: 'pill* | tablet* | capsule* | medicine*' },
      { all: ['anaphyla* | severe allergic reaction | serious allergic reaction | bad allergic reaction'] },
    ],
    stroke: [
      {
        all: [
          oneSide,
          "weak* | numb* | feeling | droop* | limp | paraly* | heavy | can't move | can't feel | cannot move | strength | sag* | dead",
        ],
        unless: 'chest',
      },
      { all: ['face | mouth | smile | cheek', 'droop* | sag* | sags | crooked | lopsided | uneven | hangs'] },
      {
        all: [
          'speech | words | speak | speaking | talk | talking',
          'slur* | garbled | jumbled | mixed up | make no sense',
        ],
      },
      {
        all: ['speech | speak | speaking | talk | talking', hard],
        within: 5,
        isInOrder: true,
        unless: 'about | with | to talk to | to speak to',
      },
      {
        all: [hard, 'speech | speak | speaking | talk | talking'],
        within: 5,
        isInOrder: true,
        unless: 'about | with',
      },
      { all: ['headache | head hurts | head pain | pain in your head', `${suddenly} | worst | explosive | blinding`] },
      {
        all: [
          'vision | sight | see | seeing | eye | eyes | dizzy | dizziness | confus* | numb* | weak* | walk* | balance',
          suddenly,
        ],
      },
      {
        all: ['lose | loses | losing | lost | loss of | go blind | goes blind', 'vision | sight | eyesight'],
        within: 5,
      },
      {
        all: [
          'find words | find the words | find your words | had a stroke | having a stroke | of a stroke | a stroke | of stroke | stroke signs | stroke symptoms | go blind',
        ],
        unless: 'heat | of luck',
      },
    ],
    seizure: [
      { all: ['seizure | seizures | convuls* | epileptic | a fit | having fits'] },
      {
        all: [
          'shak* | jerk* | twitch* | tremble*',
          "uncontrol* | can't stop | cannot stop | out of control | without control | whole body | all over | can't control | cannot control",
        ],
      },
    ],
    fainting: [
      {
        all: [
          "pass out | passes out | passed out | passing out | black out | blacks out | blacked out | blacking out | consciousness | unconscious | unresponsive | collapse | collapses | collapsed | not responding | no response | don't respond to voice",
        ],
      },
      {
        all: ['faint | faints | fainted | fainting'],
        unless:
          'feel | feels | feeling | felt | smell | line | lines | sound | hum | mark | light | taste | noise | almost | nearly | going to | afraid of | fear of | scared of',
      },
      {
        all: [
          `${cannot} | won't | hard to | not be | nobody can | nobody is | no one is | no one can | difficult* | impossible | doesn't | does not | not`,
          'wake | woken | rouse* | waken* | be awakened',
        ],
        within: 6,
        isInOrder: true,
        unless: 'morning | alarm | rested | sleep through',
      },
    ],
    suicide: [
      {
        all: [
          "suicid* | self-harm | self harm | killing yourself | kill yourself | harming yourself | harm yourself | end your life | ending your life | take your own life | take your life | end it all | better off dead | want to die | wanting to die | wants to die | wish to die | wish you were dead | were dead | can't go on | cannot go on | no reason to live | not worth living | isn't worth living | think about ending it | thinking about ending it | dying is the only way out",
        ],
        unless: 'with the treatment',
      },
      {
        all: [
          "not want to | don't want to | no longer want to | not wish to | tired of",
          'live | living | be alive | be here | exist | wake up',
        ],
        within: 7,
        isInOrder: true,
        unless: 'alone | near',
      },
      {
        all: [
          'think* | thought* | want* | urge* | might | may | plan* | going to | feel like | afraid | tempted | about to | could | impulse* | danger',
          'hurt | hurting | harm | harming | kill | killing | cut | cutting | injure | injuring',
          'yourself | themselves | himself | herself | someone | somebody | others | other people | another person',
        ],
        within: 8,
        isInOrder: true,
        unless: 'fall | falling | accident* | by mistake | needle | work',
      },
    ],
    bleeding: [
      {
        all: [
          'bleed | bleeds | bleeding | blood | nosebleed | nosebleeds | hemorrhag*',
          "won't stop | will not stop | doesn't stop | does not stop | not stop | can't stop | cannot stop | not stopping | can't be stopped | heav* | a lot | lots of | lot of | keeps | soak* | gush* | pour* | spurt* | lost much | lose much | lost a lot | severe* | badly | large amount | nonstop | streaming | keep bleeding",
        ],
        within: 8,
        unless: 'pressure | test | tests | draw | sugar | thinner*',
      },
      { all: ['vomit* | throw up | throwing up | throws up | cough* | spit*', 'blood | bloody'], within: 5 },
    ],
    confusion: [
      {
        all: [
          'confused | confusion | disoriented | delirious | delirium | not know where you are | not make sense | acting strangely',
        ],
        unless:
          'about | dose | instructions | medicines | a little | slightly | mildly | feel | feels | for a few minutes',
      },
    ],
    abdomen: [
      {
        all: [
          'belly | stomach | abdomen | abdominal | tummy',
          'hard as | like a board | rigid | rock hard | suddenly hurts | sudden pain | sudden severe | severe pain | severe sudden | worst pain | unbearable',
        ],
        within: 8,
      },
    ],
    poisoning: [
      { all: ['overdos* | poisoned | poisoning | swallow poison'] },
      {
        all: [
          'took | taken | take | swallow | swallowed | swallows',
          'whole bottle | all the pills | all the tablets | too many pills | too many tablets | many pills at once | many tablets at once | far too much',
        ],
        within: 6,
      },
      {
        all: [
          'child | children | toddler | baby | infant | kid | kids',
          'swallow | swallows | swallowed | drank | drinks | drunk | took | takes | taken | ate | eats | eaten | gets into | got into',
        ],
        unless: 'food | water | milk | breast* | bottle-fed | formula | blood',
      },
      {
        all: [
          'twice your dose | twice the dose | double dose | double your dose | extra dose | two doses | too much of',
          'sleepy | drowsy | drowsiness | sick | unsteady',
        ],
        within: 12,
      },
    ],
    sight: [
      {
        all: ['curtain | shadow | veil | shade', 'see | sight | vision | eye | eyes | view'],
        unless: 'makeup | sunglasses | lamp | window',
      },
      { all: ['see less | sees less | less sight | sight gets worse | vision gets worse | sight is getting worse'] },
      {
        all: [
          'eye | eyes',
          'hurt | hurts | pain | painful | ache | aches',
          'more and more | worse | badly | severe | see less | bad',
        ],
        within: 9,
      },
    ],
  },
  ...englishDelays,
  absent: "no | without | don't have | do not have | doesn't have | haven't | free of | never have | nor",
  past: 'in the past | ever had | history of | years ago | as a child | once had | family history | had before | used to have',
  conjunctions: 'or | and | but | nor',
}
