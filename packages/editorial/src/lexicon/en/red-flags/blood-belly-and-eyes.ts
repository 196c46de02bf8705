import type { RedFlag } from '../../../language/red-flag.ts'
import type { Sign } from '../../../language/red-flag-words.ts'

const belly = 'belly | stomach | abdomen | abdominal | tummy'

/** How English speaks of bleeding, of the belly, of poisoning and of the eyes. */
export const englishBloodBellyAndEyes = {
  bleeding: [
    { all: ['hemorrhag* | haemorrhag* | bleed to death'], unless: 'small | mild | minor | light | slight' },
    {
      all: [
        'bleed | bleeds | bleeding | blood | nosebleed | nosebleeds',
        "won't stop | will not stop | doesn't stop | does not stop | not stop | can't stop | cannot stop | not stopping | can't be stopped | heav* | a lot | lots of | lot of | too much | keeps | soak* | gush* | pour* | spurt* | lost much | lose much | lost a lot | severe* | badly | large amount | nonstop | streaming | keep bleeding",
      ],
      within: 8,
      unless: 'pressure | test | tests | draw | sugar | thinner*',
    },
  ],
  vomitedBlood: [
    { all: ['vomit* | throw up | throwing up | throws up | cough* | spit*', 'blood | bloody'], within: 5 },
  ],
  abdomen: [
    { all: [belly, 'hard as | like a board | rigid | rock hard'], within: 8 },
    {
      all: [
        belly,
        'pain* | hurt* | ache* | aching',
        'sudden | suddenly | severe* | worst | unbearable | intense* | strong',
      ],
      within: 9,
    },
  ],
  poisoning: [
    { all: ['overdos* | poisoned | poisoning | swallow poison'], unless: 'food' },
    {
      all: [
        'took | taken | take | takes | swallow | swallowed | swallows',
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
    {
      all: [
        'see less | sees less | see worse | sees worse | less sight | sight gets worse | vision gets worse | sight is getting worse | vision is getting worse',
      ],
    },
    {
      all: [
        'eye | eyes',
        'hurt | hurts | pain | painful | ache | aches',
        'more and more | worse | badly | severe* | see less | bad | a lot | strong | intense',
      ],
      within: 9,
    },
  ],
} satisfies Partial<Record<RedFlag, readonly Sign[]>>
