import type { TreatmentWords } from '../../starter-types.ts'

export const en: TreatmentWords = {
  name: 'Ketamine infusion for depression',
  plainName: 'Ketamine infusion',
  alsoKnownAs: ['IV ketamine', 'Intravenous ketamine', 'Ketamine drip'],
  summary:
    'Ketamine is a medicine that runs slowly into a vein while staff watch you. It is offered to people whose depression has not eased enough with other care. It helps some people for a time, and others not at all. The FDA has not approved it for depression.',
  conditions: ['Depression that other treatments have not eased enough'],
  regulatoryDisclosure: `**The FDA has not approved ketamine for depression or for any other mental health condition.** The FDA is the US agency that checks medicines. It approved ketamine as an anesthetic, to put people to sleep for surgery.

A doctor may use an approved medicine for something else. This is called off-label use. It means that the FDA has not weighed the benefits and risks for depression.

The FDA warns of deep sleepiness, feeling detached, and changes in blood pressure, heart rate, and breathing. So trained staff have to watch you.`,
  drug: { genericName: 'ketamine' },
  dose: `In studies, the usual dose is **0.5 milligrams (mg) for each kilogram (kg) of body weight, over 40 minutes**. A person who weighs 70 kg (about 154 pounds) gets 35 mg.

This is less than the dose that puts people to sleep for surgery. There the label gives 1 to 4.5 mg for each kg.

People differ. Some respond to a lower dose, and some need a higher one. Your doctor sets your dose and tells you why.`,
  course: `There is no one agreed course. Studies used these:

- **Up to 6 infusions in 12 days**, 3 a week, in a study of 24 people.
- **2 infusions a week for 3 weeks**, in a study that 403 people joined.
- **2 or 3 infusions a week**, in a study of 67 people. Both held the benefit about alike up to day 15.

Your doctor plans the number with you. You can stop at any point.`,
  howItWorks:
    'Nerve cells in the brain send signals to one another. Ketamine blocks one kind of “lock” on these cells, the NMDA receptor. That changes how strong some signals are. How this eases depression is not clear yet.',
  keyFacts: [
    { label: 'FDA status', value: 'Not approved for depression. The use is off-label.' },
    { label: 'How it is given', value: 'Through a thin tube (IV) into a vein, over 40 minutes in most studies' },
    {
      label: 'Time at the clinic',
      value: 'About 1 hour at this sample clinic, 30 minutes of it for checks. You stay longer if you need to.',
    },
    { label: 'Going home', value: 'With an adult. No driving for at least 24 hours and a full night’s sleep.' },
    { label: 'If it helps', value: 'Mood can lift within hours in trials. After 1 infusion this fades within days.' },
    {
      label: 'Common side effects',
      value: 'Headache, anxiety, feeling detached, nausea, and dizziness: each in at least 1 in 5 people',
    },
  ],
  preparation: `#### In the weeks before

Tell us about:

- your heart, your blood pressure, and any stroke or bleed
- your lungs, liver, and bladder
- psychosis or mania, now or in the past
- alcohol and drugs, without fear of blame
- pregnancy, plans for one, or breastfeeding
- trauma, and what helps you when you feel far away
- each medicine and supplement you take

Keep taking your other medicines unless the doctor who prescribes them tells you to stop.

#### On the day

Follow the rules for food and drink that we give you. Ketamine can make people throw up, and food in the stomach can then get into the lungs. If you ate or drank too late, tell us. We will move the session.

Arrange for an adult to take you home. Without one, we can’t start.`,
  whatToBring: [
    'An adult who takes you home, or the name and number of the one who will',
    'A list of your medicines and how much you take',
    'Calm music and headphones',
    'Loose, warm clothes with sleeves that roll up',
    'Photo ID',
    'The phone number of your therapist or other doctor',
  ],
  whatToAvoid: [
    'Driving to the clinic by yourself: your car would have to stay',
    'Food and drink outside the rules we gave you',
    'Alcohol, cannabis, and other drugs',
    'New medicines or cold pills that we don’t know of',
    'Work, child care, or big choices later that day',
  ],
  steps: [
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
      youWillFeel: [
        'A chill in the arm',
        'Heavy arms and legs',
        'Odd sights or sounds, or a sense of floating',
      ],
      staffWillDo: ['Start the pump slowly', 'Stay near you and watch the numbers', 'Stop the pump if you ask'],
      youShouldDo: [
        'Settle in, and start your music if you like',
        'Rest your eyes',
        'Say at once if you have pain in the arm or feel afraid',
      ],
      monitoring: ['Blood pressure', 'Heart rate', 'Oxygen', 'Breathing', 'How awake you are'],
    },
    {
      title: 'During the infusion',
      body: `In studies the infusion takes **40 minutes**. For many people this is a calm time. For others it is strange or frightening. Someone you trust may sit with you, or you can listen to calm music. Talk as little as you like.

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
  ],
  aftercare: `Have someone with you for the rest of the day. Rest, drink water, and eat lightly. Take your usual medicines as your doctor told you.

Call the clinic the next day if anything is not right. The label of ketamine for surgery says that mental effects can start or go on **days to weeks** later. So ask the people close to you to watch for changes too.

To talk to the clinic, call **+1-310-555-0142**, Monday to Friday, 9 a.m. to 5 p.m. There is no form to fill in.`,
  gettingHome: `**An adult has to take you home.** We can’t let you leave alone, and a taxi driver does not count.

**Do not drive for at least 24 hours, and not before a full night’s sleep.** The same goes for bikes, machines, and ladders.

An older label of ketamine for surgery says no driving for 24 hours or more. The label of esketamine nasal spray, a related medicine, says to wait until the next day, after restful sleep. We ask for both.`,
  benefits: [
    {
      statement: 'About 55 in 100 people improved by at least half with ketamine, 2 infusions a week.',
      comparator: 'electroconvulsive therapy (ECT): 41.2% of 170 people',
      timeframe: 'after 3 weeks of treatment',
      uncertainty:
        'People knew which treatment they had, and that can color how they feel. 403 people joined, and 38 left before they started. No one had psychosis. In another study, of people in a hospital, ECT did better.',
    },
    {
      statement: 'About 71 in 100 people improved by at least half after up to 6 infusions.',
      comparator: 'nothing (open label)',
      timeframe: 'after 12 days',
      uncertainty:
        'Only 24 people took part, all knew they had ketamine, and there was no group to compare with. Of those who improved, half had relapsed within 18 days of the last infusion.',
    },
  ],
  uncertainties: `Studies do not all agree, and many are small.

- **It may add little.** In 65 people in a hospital, ketamine was not clearly better than midazolam, a calming medicine.
- **ECT may do more for people in a hospital.** ECT (electroconvulsive therapy) is brief electric stimulation of the brain, done under anesthesia. In a study of 186 people there, 63% had almost no depression left after ECT. After ketamine it was 46%.
- **Repeat doses and the long term are poorly studied.** A review looked at 288 articles on side effects, and only 60 could be used. Few looked beyond the first hours.
- **How many, how often, and for how long is not settled.** In 67 people, 2 and 3 infusions a week did about the same up to day 15. Little is known beyond that.

Groups of experts say that the data are limited, the use is off-label, and the risk has to be weighed for each person.`,
  ifItDoesNotWork: `Some people do not respond. In 2 studies, 55 and 71 in 100 improved by at least half. The others improved less or not at all. **It is not your fault**, and it does not mean that nothing will help.

- Tell us how you feel, even if it is “no change”.
- We look at your mood scores with you, and say openly if it makes sense to go on.
- If not, we stop. We then talk with you and your own doctor about the other choices on this page.
- If your mood drops after you had hoped for more, tell someone that day. **Call or text 988** if you think about suicide, and call 911 if you are in danger.

Do not stop your other medicines without a talk with the doctor who prescribes them.`,
  contraindications: [
    { text: 'A health problem for which a big rise in blood pressure would be a serious danger' },
    { text: 'A bulge in a blood vessel (aneurysm), or an abnormal link between blood vessels (AVM)' },
    { text: 'A bleed in the brain, now or in the past' },
    { text: 'An allergy to ketamine or esketamine' },
    { text: 'Psychosis, now or in the past: seeing, hearing, or believing things that are not real' },
    { text: 'Pregnancy: not recommended' },
    { text: 'Breastfeeding: not recommended' },
    { text: 'Trouble with alcohol or drugs, now or in the past' },
    { text: 'Food or drink shortly before the session: we then move it' },
  ],
  interactions: `Tell us about each medicine, supplement, and drug you take. Do not stop any of them by yourself.

The label of ketamine for surgery warns about these:

- **Opioids, benzodiazepines, alcohol, and others that make you sleepy.** With ketamine they can cause deep sleep, very slow breathing, coma, or death. Benzodiazepines are pills for sleep or anxiety.
- **Theophylline and aminophylline**, for the lungs. With ketamine they can cause seizures, so the 2 are not given together.
- **Medicines that raise blood pressure**, such as some that act like adrenaline. Your blood pressure has to be watched closely.

The label of esketamine nasal spray, a related medicine, adds stimulants and MAO inhibitors (an older kind of depression medicine). Both can raise blood pressure further.`,
  pregnancyAndBreastfeeding: `Ketamine is **not recommended in pregnancy**, says the label of ketamine for surgery. Tell us if you are pregnant, may be, or plan to be. You can take a test before a session. Ask us about birth control during the course.

The label of esketamine nasal spray, a related medicine, says that it may harm the baby. It also says not to breastfeed during treatment.

If you become pregnant, call the clinic before the next session. Depression in pregnancy needs care too, and there are other choices.`,
  misuse: `Ketamine is a controlled substance (Schedule III). Some people use it for the high, and some come to depend on it. The FDA lists abuse and misuse among its known risks. In a review, few studies had looked at this in people treated for depression.

- We give each dose at the clinic and send none home.
- Tell us about past or present trouble with alcohol or drugs.
- Call us if you crave ketamine, or use it elsewhere.

Read about [signs of misuse](doc:side-effect/misuse), and about [harm to the bladder](doc:side-effect/bladder-symptoms) from repeated use.`,
  alternatives: [
    {
      name: 'Talk therapy',
      description:
        'You meet with a therapist to work on thoughts, habits, and ties with others. It needs time and effort, but no medicine. You can have it together with other treatments.',
    },
    {
      name: 'Another depression medicine, or a second one added',
      description:
        'You take it by mouth each day at home. It takes weeks to judge. Side effects depend on the medicine, and your doctor can change it step by step.',
    },
    {
      name: 'Esketamine nasal spray (Spravato)',
      description:
        'A related medicine that you spray into your nose at a certified clinic. The FDA has approved it for some adults with depression that other medicines did not ease. You stay for checks after each dose.',
    },
    {
      name: 'Electroconvulsive therapy (ECT)',
      description:
        'Brief electric stimulation of the brain while you sleep under anesthesia, in a series of sessions. It is used for severe depression. Loss of some memory is a known side effect.',
    },
    {
      name: 'Transcranial magnetic stimulation (TMS)',
      description:
        'A coil on your head sends magnetic pulses into the brain. You stay awake, and need no anesthesia. You come on most workdays for some weeks.',
    },
    {
      name: 'No treatment, or waiting',
      description:
        'Depression may ease by itself, stay the same, or get worse. If you wait, agree with your doctor on how often to meet, and on the signs that mean you should not wait longer.',
    },
  ],
  costNote:
    'This clinic gives you the full price in writing before the first session. It covers the assessment, the infusion, and the checks after it. Because the use is off-label, ask your health plan before you start what it pays for. Ask us what a missed or stopped session costs.',
  seo: {
    title: 'Ketamine infusion for depression: what to expect',
    description:
      'What happens before, during, and after a ketamine infusion, its side effects, what studies found, and when to get help.',
  },
}
