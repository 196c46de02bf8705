import type { TreatmentWords } from '../../../model/sample-types.ts'
import { effectsInEnglish } from './effects.ts'
import { steps } from './steps-en.ts'

export const en: TreatmentWords = {
  name: 'Cognitive behavioral therapy (CBT)',
  plainName: 'Cognitive behavioral therapy',
  alsoKnownAs: ['CBT', 'Cognitive therapy', 'Talk therapy'],
  summary:
    'You and a therapist look at how your thoughts, your mood, and what you do hang together. You try out changes between the sessions. No medicine and no device is part of it. It helps some people with depression, and others not at all.',
  conditions: ['Depression'],
  statuses: [{ use: 'depression' }],
  notApplicable: [
    { because: 'You stay awake and clear in your mind, so no one has to take you home.' },
    { because: 'Talking does not make you drowsy, so driving is as on any other day.' },
  ],
  interventions: [{}],
  course: `There is no one agreed number of sessions.

- **About 8 sessions** are usual for less severe depression, says a guideline from the United Kingdom.
- **About 16 sessions** are usual for more severe depression, says the same guideline.
- **12 to 18 sessions** were offered in a study that 469 people joined. Medicine had not helped them enough.

Your therapist plans the number with you. You can stop at any point.`,
  howItWorks:
    'Depression can bring harsh thoughts, and it can make you give up things that once did you good. Each makes the other worse. CBT looks for such circles, and tries small changes in them. It is not clear which part of it helps most.',
  keyFacts: [
    { label: 'How it is given', value: 'You talk with a therapist, in person or by video' },
    { label: 'How many', value: 'About 8 to 16 in a guideline, and 12 to 18 in a large study' },
    { label: 'Between sessions', value: 'You try out and write down what you planned, most days of the week' },
    { label: 'Common side effects', value: 'Feeling low or upset from therapy, in 27 of 100 people in one study' },
  ],
  preparation: `### Before the first session

Think about what you would like to be different. It is fine if you don’t know yet.

Tell us about:

- what you have tried, and what helped or did not
- thoughts of suicide, now or in the past
- trauma, and what helps you when memories come up
- alcohol, drugs, and the medicines you take
- what makes it hard to come, to read, or to write

### For a session by video

Find a room where no one can hear you. Have a phone at hand in case the video stops. Tell the therapist at the start where you are. That way help can be sent if you need it.`,
  whatToBring: [
    'What you wrote down or tried since the last session',
    'A pen and paper, or your phone for notes',
    'One thing that you would like to talk about',
  ],
  whatToAvoid: ['Alcohol and drugs before a session', 'Phone calls and messages during the session'],
  steps,
  aftercare: `A session can stir things up. Plan some quiet time after it, if you can. It may help to walk, to write, or to call someone you trust.

Being low or upset for a while is common. In a study, 100 therapists were each asked about 1 patient. Therapy had distressed 27 of the patients. **Tell your therapist about it.** The pace can change.

To talk to the center, call [(619) 555-0168](tel:+16195550168), Monday to Thursday, 10 a.m. to 7 p.m.`,
  benefits: [
    {
      statement: 'In 95 of 206 people, depression fell by at least half with CBT on top of their usual care.',
      comparator: 'usual care alone: 46 of 213 people',
      timeframe: 'after 6 months',
      uncertainty:
        'People knew which care they had, and that can change how they feel. All were taking a medicine for depression that had not helped enough. So it does not show what CBT does alone.',
    },
    {
      statement: 'Some years later, depression was still down by at least half in about 43 in 100 people.',
      comparator: 'usual care alone: 27% of 112 people',
      timeframe: 'after about 4 years (46 months on average)',
      uncertainty:
        'This is the same study, and not everyone could be asked again. Those who answered may have done better than those who did not.',
    },
  ],
  uncertainties: `- **Studies can’t hide who has therapy.** People who wait for help may do worse than others just because they wait.
- **It is not clearly better than other talk therapies.** A review of 409 studies found only a small difference, and not in each way of reckoning.
- **It is not clearly better or worse than medicine** in the first months, says the same review. Later it may do more, but few studies looked.
- **Side effects are seldom counted.** In one study, therapists were asked, and patients were not.`,
  ifItDoesNotWork: `Many people do not get much better. In a large study, 111 of 206 people did not improve by half in 6 months. **It is not your fault**, and it does not mean that nothing will help.

- Tell your therapist how you feel, even if it is “no change”.
- We measure your mood with the same questions, and say openly if it makes sense to go on.
- A different pace, another therapist, or another therapy may fit you more.
- If your mood drops, tell someone that day. **Call or text 988** if you think about suicide, and call 911 if you are in danger.`,
  contraindications: [
    { text: 'Psychosis or mania at present, which needs other care too' },
    { text: 'Bipolar disorder, which the large study named here left out' },
    { text: 'Trouble with alcohol or drugs, which may need care of its own' },
    { text: 'Danger at home, or a plan for suicide: then help with that comes first' },
  ],
  interactions: `You can have CBT together with medicines, magnetic stimulation, and other care. In the large study named here, people went on with their depression medicine.

Do not stop a medicine by yourself because therapy has begun. Tell your therapist if a new medicine makes you very drowsy or forgetful. Sessions may then need more notes or a slower pace.`,
  pregnancyAndBreastfeeding: `Nothing is given that could reach the baby. The large study named here left out people who were pregnant. So it does not tell how well CBT works then.

Tell us if you are pregnant or have a small child. We can plan sessions by video, and breaks.`,
  sideEffects: effectsInEnglish,
  alternatives: [
    {
      name: 'Another talk therapy',
      description:
        'Some therapies look more at ties with others, at the past, or at what you do each day. Ask which ones are offered near you, and how they differ.',
    },
    {
      name: 'A depression medicine',
      description:
        'You take it by mouth each day at home. It takes weeks to judge, and it has side effects. You can have it together with talk therapy.',
    },
    {
      name: 'Magnetic stimulation (TMS)',
      description:
        'A coil on your head sends magnetic pulses into the brain. You stay awake, and need no anesthesia. You come on most workdays for some weeks.',
    },
    {
      name: 'No treatment, or waiting',
      description:
        'Depression may ease by itself, stay the same, or get worse. If you wait, plan with your doctor how often to meet. Agree on the signs that waiting is no longer right.',
    },
  ],
  costNote:
    'This center gives you the price of a session in writing before you start. Ask your health plan which therapists it pays for, and for how many sessions. Ask us what a missed session costs, and if there is a lower price for people with little money.',
  seo: {
    title: 'Cognitive behavioral therapy: what to expect',
    description:
      'What happens in CBT sessions, side effects of talk therapy, what studies found, and when to get help.',
  },
}
