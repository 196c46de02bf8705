import type { TreatmentWords } from '../../../model/sample-types.ts'

export const steps: TreatmentWords['steps'] = [
  {
    title: 'Your assessment',
    body: `Before the first session, our team finds out if this treatment may suit you. We plan 30 minutes for it. We ask about your depression and what you have tried. We ask about your health, your medicines, and alcohol or drugs. We measure your blood pressure.

We tell you about the benefits, the risks, and the other choices, no treatment among them. Then you decide, and you can take your time. If the risks are too high for you, we say so and do not give ketamine.

Before each later session we check again how you are.`,
    youWillFeel: ['Perhaps nervous: that is a good reason to ask questions'],
    staffWillDo: [
      'Ask about your health, your mood, and thoughts of suicide',
      'Measure your blood pressure, heart rate, and weight',
      'Explain the risks, the unknowns, and the other choices',
      'Ask for your consent in writing',
    ],
    youShouldDo: [
      'Tell us about each medicine, illness, and drug',
      'Ask whatever you want to know',
      'Talk with your therapist first if trauma or lasting pain makes you feel detached',
    ],
    monitoring: ['Blood pressure', 'Heart rate', 'Weight', 'Mood'],
  },
  {
    title: 'Placement of the IV',
    body: `A trained clinician puts a thin plastic tube into a vein, most often in your arm. This is the IV. The needle stings for a moment and then comes out. Only the soft tube stays.

A clip on your finger measures your oxygen. A cuff on your arm measures your blood pressure.

Ketamine can also be given in other ways, such as a shot, a tablet, or a nasal spray. This clinic gives it by IV. The dose can then be slowed or stopped at once. Tablets and ketamine sprays are made by special pharmacies (compounded), and the FDA does not check them.`,
    youWillFeel: ['A brief sting', 'A snug cuff that squeezes your arm from time to time'],
    staffWillDo: [
      'Check your name, your dose, and when you last ate and drank',
      'Place the IV and tape it down',
      'Put on the finger clip and the cuff',
    ],
    youShouldDo: [
      'Use the restroom first',
      'Say so if you fear needles or have fainted before',
      'Tell us if anything has changed since your last visit',
    ],
    monitoring: ['Blood pressure', 'Heart rate', 'Oxygen, by a clip on your finger'],
  },
  {
    title: 'The infusion begins',
    body: `A pump sends the medicine into your vein, a little at a time. You may notice it within minutes. Your arm may feel cold, and your body heavy. You may start to feel [detached](doc:side-effect/dissociation), as if you were dreaming while awake. In a study of 188 people, most such effects peaked within 1 hour.

The dose is low, so you are likely to stay awake. **You can ask us to stop at any time**, and we will.`,
    youWillFeel: ['A chill in the arm', 'Heavy arms and legs', 'Odd sights or sounds, or a sense of floating'],
    staffWillDo: ['Start the pump slowly', 'Stay near you and watch the numbers', 'Stop the pump if you ask'],
    youShouldDo: [
      'Lie back, with your music on if you want',
      'Rest your eyes',
      'Say at once if you have pain in the arm or feel afraid',
    ],
    monitoring: ['Blood pressure', 'Heart rate', 'Oxygen', 'Breathing', 'How awake you are'],
  },
  {
    title: 'During the infusion',
    body: `In studies the infusion takes **40 minutes** in all. For many people this is a calm time. For others it is strange or frightening. Someone you trust may sit with you, or you can listen to calm music. Talk as little as you like.

Your balance is off, so **ask for help before you move**. Say at once if you [feel sick](doc:side-effect/nausea) or get a [headache](doc:side-effect/headache). Staff can treat both.

Trained staff watch you all the time. They have equipment to help you breathe in the room.`,
    youWillFeel: [
      'Calm, or far away from your body and the room',
      'Time that runs slower or faster',
      'Perhaps a sick stomach, a headache, or fear',
    ],
    staffWillDo: [
      'Watch you and your vital signs all the time',
      'Talk with you if you want, and let you rest if not',
      'Give medicine against nausea if you need it',
      'Slow or stop the infusion if something is not right',
    ],
    youShouldDo: [
      'Lie still, and breathe slowly',
      'Call the nurse before you get up',
      'Say at once if you feel sick, your head hurts, or your chest feels tight',
    ],
    monitoring: ['Blood pressure', 'Heart rate', 'Oxygen', 'Breathing', 'How awake you are'],
  },
  {
    title: 'The treatment ends',
    body: `The pump stops, and the effects fade. In a study of 188 people, most were gone by 2 hours. In another study, of 49 people in a hospital, blood pressure was back to where it began within 1.5 hours.

You rest until you can walk well and think clearly. **Staff decide when you may leave**, and you leave with an adult. You may be tired. We take out the IV and tell you how to reach us.`,
    youWillFeel: ['Tired and slow', 'Unsteady on your feet', 'Perhaps sad, moved, or very quiet'],
    staffWillDo: [
      'Check your blood pressure until it has come down',
      'Help you sit up, stand, and walk',
      'Take out the IV',
      'Go over the rules for the day with you and your companion',
    ],
    youShouldDo: ['Take your time', 'Stand up only with help', 'Tell us about anything that feels wrong'],
    monitoring: ['Blood pressure', 'Heart rate', 'Oxygen', 'Balance and clear thinking'],
  },
  {
    title: 'The rest of the day and the day after',
    body: `Go home with an adult, and have someone near you that day. Rest, drink water, and eat something light. **Do not drive for at least 24 hours, and not before a full night’s sleep.** Do not drink alcohol.

Feelings and memories can come up. A quiet evening helps, and so can a few notes for your therapist.

The next day, **tell the clinic about anything that is not right**, small or big.`,
    youWillFeel: ['Worn out', 'Perhaps tearful, open, or flat'],
    staffWillDo: ['Answer your call during opening hours', 'Call you the next day to ask how you are'],
    youShouldDo: [
      'Rest, and let someone stay with you',
      'Keep away from driving, machines, and alcohol',
      'Put off big choices and contracts',
      'Tell the clinic the next day about any side effect',
    ],
    monitoring: ['Your own sense of how you are', 'What the person with you notices'],
  },
  {
    title: 'Waiting for results',
    body: `Some people notice a change after 1 or 2 sessions. **Some do not respond at all.** In trials, mood lifted within hours in those who did respond. After a single infusion, this fades within days.

That is why a series is common. One published plan was up to 6 infusions in 12 days. Another was 2 a week for 3 weeks. Among people who responded to the first plan, half had relapsed within 18 days of the last infusion. So plan with your doctor what comes next.

Keep seeing your therapist and your doctor, and keep taking your other medicines as they told you.`,
    youWillFeel: ['Better, for some people', 'No different, for others', 'Let down, if you hoped for more'],
    staffWillDo: [
      'Measure your mood with the same questions each time',
      'Go over with you if it is worth going on',
      'Talk about other choices if it is not',
    ],
    youShouldDo: [
      'Note your mood, your sleep, and any side effects each day',
      'Tell us at once if you feel worse',
      'Ask for a plan for the weeks after the last infusion',
    ],
    monitoring: ['Mood', 'Thoughts of suicide', 'Bladder symptoms', 'Signs of misuse'],
  },
]
