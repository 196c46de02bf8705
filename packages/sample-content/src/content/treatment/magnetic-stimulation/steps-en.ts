import type { TreatmentWords } from '../../../model/sample-types.ts'

export const steps: TreatmentWords['steps'] = [
  {
    title: 'Your assessment',
    body: `Before the first session, our team finds out if TMS may suit you. We ask about your depression, what you have tried, and your health. We go through a list of questions about metal and seizures.

We tell you about the benefits, the risks, and the other choices, no treatment among them. Then you decide, and you can take your time. If the risks are too high for you, we say so.`,
    youWillFeel: ['Perhaps nervous: that is a good reason to ask questions'],
    staffWillDo: [
      'Ask about metal, seizures, hearing, and your medicines',
      'Ask about your mood and thoughts of suicide',
      'Explain the risks, the unknowns, and the other choices',
      'Ask for your consent in writing',
    ],
    youShouldDo: ['Tell us about each implant, medicine, and illness', 'Ask whatever you want to know'],
    monitoring: ['Mood', 'Thoughts of suicide', 'Risk of a seizure'],
  },
  {
    title: 'Finding the right spot and strength',
    body: `You sit in a chair and wear earplugs. The doctor holds the coil over the part of the brain that moves your hand. Single pulses make your thumb twitch. This shows how strong to set the pulses. Then the doctor measures where the coil has to rest for the treatment.`,
    youWillFeel: ['A tap on your head', 'A thumb or hand that twitches by itself', 'A loud click with each pulse'],
    staffWillDo: ['Find the lowest strength that moves your thumb', 'Mark the place for the coil'],
    youShouldDo: ['Let your hand lie still', 'Say so if it hurts'],
    monitoring: ['Movement of your hand', 'Pain'],
  },
  {
    title: 'Getting settled',
    body: `You take off glasses, earrings, and all else that is metal near your head. Staff ask how you slept and if anything has changed. You put in earplugs, because the coil is loud. You sit back, and staff place the coil on your head.`,
    youWillFeel: ['The coil, which rests on your head with light pressure'],
    staffWillDo: ['Ask about sleep, alcohol, and new medicines', 'Check your earplugs', 'Place the coil'],
    youShouldDo: ['Use the restroom first', 'Tell us if you slept badly or drank more than usual'],
    monitoring: ['Changes since your last visit'],
  },
  {
    title: 'The pulses',
    body: `The coil sends pulses in groups, with short breaks. You hear loud clicks and feel taps on your head. In a large study this took **3 minutes** with short bursts, or **37.5 minutes** with the older way.

You are awake and can talk. The taps can [hurt](doc:side-effect/scalp-pain), and your [face may twitch](doc:side-effect/face-twitching). **You can ask us to stop at any time**, and we will. Staff can move the coil or make the pulses weaker.`,
    youWillFeel: ['Taps on your head, which may hurt', 'Muscles of your face or jaw that twitch', 'Perhaps a headache'],
    staffWillDo: ['Stay with you the whole time', 'Watch for signs of a seizure', 'Stop the pulses if you ask'],
    youShouldDo: ['Keep your head still', 'Keep your earplugs in', 'Say at once if something feels wrong'],
    monitoring: ['Place of the coil', 'Pain', 'Signs of a seizure'],
  },
  {
    title: 'The session ends',
    body: `Staff take the coil away. You sit up slowly and take out your earplugs. If you feel well, you can leave and go on with your day. If your head hurts or you feel light-headed, stay until it is better.`,
    youWillFeel: ['As usual, for many people', 'Perhaps a headache or a tender scalp'],
    staffWillDo: ['Ask how you feel and if you can hear as before', 'Plan the next session with you'],
    youShouldDo: ['Stand up slowly', 'Tell us about pain, ringing ears, or dizziness'],
    monitoring: ['Headache', 'Hearing', 'Dizziness'],
  },
  {
    title: 'Waiting for results',
    body: `A change takes time. In 2 large studies people had sessions for **4 to 6 weeks**. In a study with a dummy coil, 13 of 92 people had almost no depression left after TMS. With the dummy coil it was 5 of 98.

Some people notice a change early, some late, and **some do not respond at all**. Go on with your therapy and your other medicines as your doctor told you.`,
    youWillFeel: ['Better, for some people', 'No different, for others', 'Let down, if you hoped for more'],
    staffWillDo: [
      'Measure your mood with the same questions each week',
      'Go over with you if it is worth going on',
      'Talk about other choices if it is not',
    ],
    youShouldDo: ['Note your mood and sleep each day', 'Tell us at once if you feel worse, or driven and sleepless'],
    monitoring: ['Mood', 'Sleep', 'Thoughts of suicide'],
  },
]
