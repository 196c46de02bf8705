import type { RedFlag } from '../../../language/red-flag.ts'
import type { Sign } from '../../../language/red-flag-words.ts'
import { englishCannot, englishHard } from './hard.ts'

const suddenly = 'sudden | suddenly | all at once | out of nowhere | thunderclap'
const oneSide =
  'one side | left side | right side | half of | half your | one arm | one leg | left arm | right arm | left leg | right leg'
/** What has been there since a treatment isn't sudden. */
const lasting =
  "still | remain* | stay | stays | last* | linger* | persist* | continu* | keeps | goes on | not gone | isn't gone | hasn't gone | not cleared | hasn't cleared | not passed | hasn't passed | for more than | for longer than"

/** How English speaks of the brain and of danger to oneself. */
export const englishBrainAndMind = {
  stroke: [
    {
      all: [
        oneSide,
        "weak* | numb* | lose feeling | loses feeling | lost feeling | loss of feeling | no feeling | droop* | limp | paraly* | heavy | can't move | can't feel | cannot move | strength | sag* | dead",
      ],
      unless: 'chest',
    },
    {
      all: [
        'face | mouth | smile | cheek',
        'droop* | suddenly drops | drops suddenly | sag* | sags | crooked | lopsided | uneven | hangs | twisted | paraly*',
      ],
    },
    {
      all: [
        'speech | words | speak | speaking | talk | talking',
        'slur* | garbled | jumbled | mixed up | make no sense | makes no sense | incoherent*',
      ],
    },
    {
      all: ['speech | speak | speaking | talk | talking', englishHard],
      within: 5,
      isInOrder: true,
      unless: 'about | with | to talk to | to speak to',
    },
    {
      all: [englishHard, 'speech | speak | speaking | talk | talking'],
      within: 5,
      isInOrder: true,
      unless: 'about | with',
    },
    {
      all: [
        'vision | sight | see | seeing | eye | eyes | dizzy | dizziness | confus* | numb* | weak* | walk* | balance',
        suddenly,
      ],
    },
    {
      all: ['lose | loses | losing | lost | loss of | go blind | goes blind', 'vision | sight | eyesight'],
      within: 5,
      unless: 'sight of',
    },
    {
      all: [
        'had a stroke | having a stroke | of a stroke | a stroke | of stroke | stroke signs | stroke symptoms | go blind',
      ],
      unless: 'heat | of luck',
    },
    {
      all: [
        englishHard,
        'find words | find the words | find your words | find the right words | finding words | finding the words | finding your words',
      ],
      within: 6,
    },
  ],
  headache: [
    {
      all: [
        'headache | migraine | head hurts | head pain | pain in your head',
        `${suddenly} | worst | explosive | blinding | unbearable`,
      ],
      within: 9,
    },
  ],
  neck: [
    {
      all: [
        'stiff neck | neck is stiff | neck gets stiff | neck feels stiff | neck stiffness | stiffness of the neck | stiffness in the neck',
        'fever* | temperature | vomit* | rash | drows* | light hurts | bright light',
      ],
      within: 14,
    },
  ],
  seizure: [
    {
      all: ['seizure | seizures | convuls* | epileptic | a fit | having fits'],
      unless: 'of coughing | of laughter | of sneezing | of anger',
    },
    {
      all: [
        'shak* | jerk* | twitch* | tremble* | spasm*',
        "uncontrol* | can't stop | cannot stop | out of control | without control | whole body | all over | can't control | cannot control",
      ],
    },
  ],
  fainting: [
    {
      all: [
        "pass out | passes out | passed out | passing out | black out | blacks out | blacked out | blacking out | consciousness | unconscious | unresponsive | collapse | collapses | collapsed | not responding | no response | don't respond to voice",
      ],
      unless: 'treatment | medicine* | drug* | message* | phone | email* | fever | lung',
    },
    {
      all: ['faint | faints | fainted | fainting'],
      unless:
        'feel | feels | feeling | felt | smell | line | lines | sound | hum | mark | light | taste | noise | almost | nearly | near | about to | going to | afraid of | fear of | scared of',
    },
    {
      all: [
        `${englishCannot} | won't | hard to | not be | nobody can | nobody is | no one is | no one can | difficult* | impossible | doesn't | does not | not`,
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
        "suicid* | self-harm | self harm | killing yourself | kill yourself | harming yourself | harm yourself | end your life | ending your life | take your own life | take your life | end it all | better off dead | want to die | wanting to die | wants to die | wish to die | wish you were dead | were dead | can't go on | cannot go on | can't take it anymore | can't take it any more | no reason to live | not worth living | isn't worth living | think about ending it | thinking about ending it | dying is the only way out",
      ],
      unless: 'with the treatment | with treatment',
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
        'think* | thought* | want* | urge* | might | may | plan* | going to | feel like | afraid | tempted | about to | could | impulse* | danger | try | tries | tried | trying',
        'hurt | hurting | harm | harming | kill | killing | cut | cutting | injure | injuring',
        'yourself | themselves | himself | herself | someone | somebody | others | other people | another person',
      ],
      within: 8,
      isInOrder: true,
      unless: 'fall | falling | accident* | by mistake | needle | work',
    },
  ],
  confusion: [
    {
      all: [
        "confused | confusion | disorient* | delirious | delirium | not know where you are | don't know where you are | not make sense | acting strangely",
      ],
      unless: `about | dose | instructions | medicines | a little | slightly | mildly | feel | feels | for a few minutes | ${lasting}`,
    },
  ],
} satisfies Partial<Record<RedFlag, readonly Sign[]>>
