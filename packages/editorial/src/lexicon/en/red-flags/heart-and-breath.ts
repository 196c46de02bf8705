import type { RedFlag } from '../../../language/red-flag.ts'
import type { Sign } from '../../../language/red-flag-words.ts'
import { englishCannot, englishHard } from './hard.ts'

/** How English speaks of the heart, of breathing, and of a throat that swells. */
export const englishHeartAndBreath = {
  chest: [
    {
      all: [
        'chest | heart | breastbone | sternum | rib cage | ribcage',
        'pain* | hurt* | ache* | aching | tight* | press* | squeez* | heav* | crush* | burn* | discomfort | clench* | constrict* | weight | stab* | sharp | band around | grip* | uncomfortable | rigid',
      ],
      unless:
        'strap* | belt* | bra | shirt | clothes | electrode* | sticker* | patch* | sensor* | pads | vest | harness | wire* | hair | elastic',
    },
  ],
  heart: [
    { all: ['pain* | ache*', 'spread* | radiat* | moves to | goes to | travels', 'jaw | left arm'], within: 9 },
    { all: ['pain in your jaw and arm | heart attack | heart attacks | cardiac arrest | heart stops | angina'] },
  ],
  breathing: [
    {
      all: [
        'breath | breaths | breathe | breathes | breathing | respiration',
        `${englishHard} | short | shortness | stop* | slow* | shallow | labored | laboured | fast | faster | rapid* | weak | noisy | different | differently | chang* | wrong | odd | oddly | strange* | funny | out of | catch | losing | lose | pause* | irregular* | raspy | whistl* | not normal | not normally | not well | feels off | tight* | hurts`,
      ],
      within: 6,
      unless:
        'calm | calmly | no problem | exercise* | technique* | meditation | smell* | smells | test | mask | mouthwash | bad breath',
    },
    {
      all: ["not breathing | isn't breathing | aren't breathing | doesn't breathe | does not breathe"],
    },
    {
      all: ['wheez* | gasp* | breathless* | suffocat* | choking | choke | chokes | winded | asphyxia*'],
      unless: 'up | tears | emotion*',
    },
    { all: ['air', `${englishCannot} | enough`], within: 5, unless: 'room | fresh' },
  ],
  blueness: [
    {
      all: ['lip* | face | nail*', 'blue | bluish | purple | gray | grey'],
      within: 6,
      unless: 'bruise* | bruising | ink | polish',
    },
    {
      all: ['finger* | skin', 'blue | bluish | purple | gray | grey'],
      within: 6,
      // Too little blood in one hand or foot, below a splint or after surgery, is not too little oxygen.
      unless:
        'bruise* | bruising | ink | polish | spot | spots | patch* | white | pale | numb | numbness | cold | splint | cast | bandage',
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
  ],
  throat: [
    {
      all: [
        'throat | airway | windpipe',
        'tight* | clos* | narrow* | constrict* | blocked | shut* | lump | knot | squeez*',
      ],
      unless: 'mask | collar | scarf | tears | crying | emotion*',
    },
  ],
  allergy: [{ all: ['anaphyla* | severe allergic reaction | serious allergic reaction | bad allergic reaction'] }],
  swallowing: [
    { all: ['swallow | swallowing', englishHard], within: 5, unless: 'pill* | tablet* | capsule* | medicine*' },
  ],
} satisfies Partial<Record<RedFlag, readonly Sign[]>>
