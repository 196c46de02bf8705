import type { TreatmentWords } from '../../../model/sample-types.ts'
import { effectsInEnglish } from './effects.ts'
import { steps } from './steps-en.ts'

export const en: TreatmentWords = {
  name: 'Transcranial magnetic stimulation (TMS) for depression',
  plainName: 'Magnetic stimulation (TMS)',
  alsoKnownAs: ['TMS', 'rTMS', 'Repetitive transcranial magnetic stimulation', 'Magnetic stimulation'],
  summary:
    'A coil on your head sends magnetic pulses into a part of the brain that shapes mood. You stay awake, and no medicine is given. You come on most workdays for some weeks. It helps some people with depression, and others not at all.',
  conditions: ['Depression in adults that antidepressant medicine has not eased enough'],
  statuses: [{ use: 'depression in adults that antidepressants have not eased enough' }],
  notApplicable: [
    { because: 'No medicine is given. What is set is how strong, how fast, and how many the magnetic pulses are.' },
    { because: 'You are not put to sleep, so you may eat and drink as usual.' },
    { because: 'You stay awake, so you can go home alone after a usual session.' },
  ],
  interventions: [
    {
      deviceType: 'a magnetic coil held against the head',
      settings: '10 pulses a second, or short bursts (theta burst), at a strength set for you',
    },
  ],
  course: `Two large studies used these courses:

- **5 sessions a week for 4 to 6 weeks**, in a study that 301 people joined. Each session gave 3,000 pulses.
- **5 sessions a week for 4 to 6 weeks**, in a study that 414 people joined. Sessions took 37.5 minutes, or 3 minutes with short bursts. Both did about the same.

Your doctor plans your course with you. You can stop at any point.`,
  howItWorks:
    'A strong magnet goes on and off, and a tiny current flows in the brain under it. Nerve cells then fire. Over many sessions this may change how parts of the brain work together. How this eases depression is not clear yet.',
  keyFacts: [
    { label: 'How it is given', value: 'By a coil on your head, while you are awake in a chair' },
    { label: 'How often', value: '5 days a week for 4 to 6 weeks in 2 large studies' },
    {
      label: 'Common side effects',
      value: 'Headache, in about 65 of 100 people in one study, and pain under the coil',
    },
  ],
  preparation: `### Before the first visit

Tell us about:

- metal or a device in your head, neck, or chest, such as a clip, a cochlear implant, or a pacemaker
- a seizure, a stroke, a head injury, or an illness of the brain
- bipolar disorder or mania, now or in the past
- trouble with your hearing, or ringing in your ears
- pregnancy, or plans for one
- alcohol, drugs, and each medicine you take

We give you a list of questions about metal. Please answer each one, even if it seems odd.

### On the day

Keep to your usual hours of sleep. A night without sleep, or much more alcohol or less of it than usual, can make a seizure more likely. Tell us, and we will move the session.`,
  whatToBring: [
    'The card of any implant you have',
    'A list of your medicines and how much you take',
    'A hair tie, if your hair is long',
    'Something quiet to listen to while you wait',
  ],
  whatToAvoid: [
    'Earrings, hairpins, hearing aids, and glasses during the pulses',
    'Phones and bank cards near the coil',
    'A night without sleep',
    'More alcohol than usual, or a sudden stop of it',
  ],
  steps,
  aftercare: `After a usual session you can work, drive, and look after others. If your head hurts, ask us which pain reliever fits you.

Keep taking your other medicines, and keep seeing your therapist. Tell us when a dose changes or a new medicine is added.

**Watch your mood.** Depression can get worse while you wait for a change. Ask the people close to you to watch for it too. If you sleep little and feel driven or on top of the world, call us.

To talk to the clinic, call [(415) 555-0117](tel:+14155550117), Monday to Friday, 8 a.m. to 6 p.m.`,
  gettingHome: `You stay awake, and no medicine is given. So you can go home alone after a usual session, and drive if you feel well.

**Do not drive while you feel dizzy, faint, or have a bad headache.** Sit with us until it has passed, or have someone fetch you. After a seizure or a faint, do not drive until a doctor says that you may.`,
  benefits: [
    {
      statement: 'In 13 of 92 people, almost no depression was left after TMS.',
      comparator: 'a dummy coil: 5 of 98 people',
      timeframe: 'after 3 weeks, or up to 6 if they were getting better',
      uncertainty:
        'So 79 of the 92 still had depression. No one took medicine for depression during the study. Most of those it helped had tried few medicines before.',
    },
  ],
  uncertainties: `- **It helps fewer people than many hope.** In a study, 13 of 92 people had almost no depression left after TMS. With a dummy coil it was 5 of 98.
- **Another study is less clear.** It had 301 people, and more of them improved by at least half with TMS than with a dummy coil. How many more is not told here. The maker of the device paid for it. At 4 weeks, the groups differed clearly only after a correction that was not planned.
- **Part of the effect may be hope, rest, and daily care.** In a study of 414 people both groups got better by about the same. No group had a dummy coil.
- **How long it lasts is not clear.** The studies named here looked at some weeks of treatment.
- **The long term is poorly studied.** A review from 2008 says that the effects of many repeated sessions are not known.`,
  ifItDoesNotWork: `Many people do not get much better. In a study, 79 of 92 people still had depression after TMS. **It is not your fault**, and it does not mean that nothing will help.

- Tell us how you feel each week, even if it is “no change”.
- We measure your mood with the same questions, and say openly if it makes sense to go on.
- If not, we stop. We then talk with you and your own doctor about the other choices in this guide.
- If your mood drops, tell someone that day. **Call or text 988** if you think about suicide, and call 911 if you are in danger.`,
  contraindications: [
    { text: 'Metal in or near your head, such as a clip on a vessel or a bullet fragment' },
    { text: 'A device with a magnet or a battery close to the coil, such as a cochlear implant' },
    { text: 'A seizure in the past, epilepsy, or an illness that makes a seizure more likely' },
    { text: 'A pacemaker, a defibrillator, or a pump in the body' },
    { text: 'A stroke, a tumor, or an injury of the brain' },
    { text: 'Bipolar disorder, or mania in the past' },
    { text: 'A pregnancy, or plans for one' },
  ],
  interactions: `Tell us about each medicine, supplement, and drug you take. Do not stop any of them by yourself.

Some things make a seizure more likely. Among them are some medicines for depression, psychosis, and attention, and stimulant drugs. Much alcohol, or a sudden stop of alcohol or of pills for sleep or anxiety, does so too. Your doctor looks at your list, and may change the strength of the pulses.`,
  pregnancyAndBreastfeeding: `Little is known about TMS in pregnancy. The magnetic field gets weak a short way from the coil, so little of it reaches the womb. Experts still ask to weigh the risk for each person.

Tell us if you are pregnant, may be, or plan to be. The sources used here name no risk for breastfeeding.`,
  sideEffects: effectsInEnglish,
  alternatives: [
    {
      name: 'Cognitive behavioral therapy (CBT)',
      description:
        'You meet with a therapist to work on thoughts and habits. It needs time and effort, but no device and no medicine. You can have it together with TMS.',
    },
    {
      name: 'Another depression medicine, or a second one added',
      description:
        'You take it by mouth each day at home. It takes weeks to judge. Side effects depend on the medicine, and your doctor can change it step by step.',
    },
    {
      name: 'Electroconvulsive therapy (ECT)',
      description:
        'Brief electric stimulation of the brain while you sleep under anesthesia, in a series of sessions. It is used for severe depression. Loss of some memory is a known side effect.',
    },
    {
      name: 'No treatment, or waiting',
      description:
        'Depression may ease by itself, stay the same, or get worse. If you wait, plan with your doctor how often to meet. Agree on the signs that waiting is no longer right.',
    },
  ],
  costNote:
    'This clinic gives you the full price in writing before the first session. It covers the assessment, the mapping, and each session. Many health plans ask for proof that medicines did not help enough. Ask yours before you start what it pays for. Ask us what a missed session costs.',
  seo: {
    title: 'Magnetic stimulation (TMS) for depression: what to expect',
    description: 'What happens at a TMS session, its side effects, what studies found, and when to get help.',
  },
}
