import type { TreatmentWords } from '../../../model/sample-types.ts'

export const steps: TreatmentWords['steps'] = [
  {
    title: 'The first session',
    body: `You and the therapist get to know each other. The therapist asks what brings you, how long it has been so, and what you would like to change. You fill in some questions about your mood.

We tell you about the benefits, the risks, and the other choices, no treatment among them. Then you decide, and you can take your time. If you don’t feel at ease with the therapist, you can ask for another one.`,
    youWillFeel: ['Perhaps shy, tearful, or relieved to talk'],
    staffWillDo: [
      'Ask about your life, your mood, and thoughts of suicide',
      'Explain what CBT is, and what stays private',
      'Ask for your consent in writing',
    ],
    youShouldDo: ['Say as much or as little as you want', 'Ask whatever you want to know'],
    monitoring: ['Mood', 'Thoughts of suicide'],
  },
  {
    title: 'Looking back at the week',
    body: `Each later session starts with the week behind you. You tell how you felt, and what you tried. The therapist looks at your answers on mood with you. Then you both choose what to talk about.`,
    youWillFeel: ['Perhaps proud, or let down if something did not work'],
    staffWillDo: [
      'Go over your mood scores with you',
      'Ask what got in the way',
      'Make a plan for the session with you',
    ],
    youShouldDo: ['Bring your notes', 'Say so if you did not do what you planned: that is useful too'],
    monitoring: ['Mood', 'Thoughts of suicide'],
  },
  {
    title: 'Working on one thing',
    body: `You pick one problem and look at it closely. What happened, what went through your mind, how did you feel, what did you do? The therapist asks questions and does not tell you what to think. Together you look for other ways to see it, or for a small step to try.

Painful things may come up. In a study, 27 of 100 patients had been [distressed](doc:side-effect/distress-after-therapy) by therapy. **You can ask for a break or stop at any time.**`,
    youWillFeel: ['Sad, afraid, or angry at times', 'Perhaps lighter, or tired from the work'],
    staffWillDo: [
      'Ask questions and listen',
      'Slow down when it gets too much',
      'Write down with you what you found out',
    ],
    youShouldDo: [
      'Say what is on your mind, even if it is hard',
      'Tell the therapist when something hurts or feels wrong',
    ],
    monitoring: ['How upset you are'],
  },
  {
    title: 'Planning what to try',
    body: `At the end you decide what to try until the next session. It may be a walk each day, a call to a friend, or notes on your thoughts. It has to be small enough to do on a bad day. You say what you take with you from the session, and what you did not like.`,
    youWillFeel: ['Perhaps hopeful, or unsure if you can do it'],
    staffWillDo: ['Help you choose a step that fits', 'Ask if you can keep yourself safe until the next session'],
    youShouldDo: ['Write the plan down', 'Say so if it is too much'],
    monitoring: ['How you leave the session'],
  },
  {
    title: 'Between the sessions',
    body: `What you do between the sessions is a large part of CBT. You try out the step you planned and write down what happened. A step that fails tells you something too.

The time from one session to the next is most often **1 week**. Call us if you feel much worse before then.`,
    youWillFeel: ['Better on some days and worse on others'],
    staffWillDo: ['Answer your call during opening hours'],
    youShouldDo: ['Try the step, and note how it went', 'Rest too', 'Call us if you feel much worse'],
    monitoring: ['Your own notes on mood'],
  },
  {
    title: 'The last sessions',
    body: `Near the end you look at what has changed and what has not. You write a plan for later: early signs of a low, what helps you, and whom to call.

In a large study, 95 of 206 people had improved by at least half after 6 months. **Others improved less or not at all.** If that is so for you, we talk about what else there is.`,
    youWillFeel: ['Ready to go on alone, or sad to stop'],
    staffWillDo: [
      'Go over your mood scores with you',
      'Write the plan with you',
      'Talk about other choices if you need them',
    ],
    youShouldDo: ['Keep the plan where you find it', 'Ask for another session if a low comes back'],
    monitoring: ['Mood', 'Early signs of a low'],
  },
]
