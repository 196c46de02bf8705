import type { TreatmentWords } from '../../../model/sample-types.ts'
import { steps } from './steps-en.ts'
import { effectsInEnglish } from './effects.ts'

export const en: TreatmentWords = {
  name: 'Ketamine infusion for depression',
  plainName: 'Ketamine infusion',
  alsoKnownAs: ['IV ketamine', 'Intravenous ketamine', 'Ketamine drip'],
  summary:
    'Ketamine is a medicine that runs slowly into a vein while staff watch you. It is offered to people whose depression has not eased enough with other care. It helps some people for a time, and others not at all.',
  conditions: ['Depression that other treatments have not eased enough'],
  statuses: [{ use: 'depression' }],
  notApplicable: [],
  regulatoryDisclosure: `**The FDA has not approved ketamine for depression or for any other mental health condition.** The FDA is the US agency that checks medicines. It approved ketamine to put people to sleep for surgery. Doctors may use it for something else, but the FDA has not weighed the benefits and risks of that. This is called off-label use.

The FDA warns of deep sleepiness, feeling detached, and changes in blood pressure, heart rate, and breathing. So trained staff have to watch you.`,
  interventions: [{ genericName: 'ketamine' }],
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
    { label: 'How it is given', value: 'Through a thin tube (IV) into a vein, over 40 minutes in most studies' },
    { label: 'If it helps', value: 'Mood can lift within hours in trials. After 1 infusion this fades within days.' },
    {
      label: 'Common side effects',
      value: 'Headache, anxiety, feeling detached, nausea, and dizziness: each in at least 1 in 5 people',
    },
  ],
  preparation: `### In the weeks before

Tell us about:

- your heart, your blood pressure, and any stroke or bleed
- your lungs, liver, and bladder
- psychosis or mania, now or in the past
- alcohol and drugs (we don’t judge)
- pregnancy, plans for one, or breastfeeding
- trauma, and what helps you when you feel far away
- each medicine and supplement you take

Keep taking your other medicines unless the doctor who prescribes them tells you to stop.

### On the day

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
  steps,
  aftercare: `Have someone with you for the rest of the day. Rest, drink water, and eat lightly. Take your usual medicines as your doctor told you.

Call the clinic the next day if anything is not right. The label of ketamine for surgery says that mental effects can start or go on **days to weeks** later. So ask the people close to you to watch for changes too.

To talk to the clinic, call [(310) 555-0142](tel:+13105550142), Monday to Friday, 9 a.m. to 5 p.m. There is no form to fill in.`,
  gettingHome: `**An adult has to take you home.** We can’t let you leave alone, and a taxi driver does not count.

**Do not drive for at least 24 hours, and not before a full night’s sleep.** The same goes for bikes, machines, and ladders.

An older label of ketamine for surgery says no driving for 24 hours or more. Esketamine nasal spray is a related medicine. Its label says to wait until the next day, after restful sleep. We ask for both.`,
  benefits: [
    {
      statement: 'About 55 in 100 people improved by at least half with ketamine, 2 infusions a week.',
      comparator: 'electroconvulsive therapy (ECT): 41.2% of 170 people',
      timeframe: 'after 3 weeks of treatment',
      uncertainty:
        'People knew which treatment they had, and that can change how they feel. Of 403 people who joined, 38 left before they started. No one had psychosis. In another study, of people in a hospital, ECT did better.',
    },
    {
      statement: 'About 7 in 10 people improved by at least half after up to 6 infusions.',
      comparator: 'no comparison group: all knew they had ketamine (open label)',
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

Expert papers from 2017 and 2021 call the data limited and the use off-label. They ask doctors to weigh the risk for each person.`,
  ifItDoesNotWork: `Some people do not respond. In 2 studies, 55 and 71 in 100 improved by at least half. The others improved less or not at all. **It is not your fault**, and it does not mean that nothing will help.

- Tell us how you feel, even if it is “no change”.
- We look at your mood scores with you, and say openly if it makes sense to go on.
- If not, we stop. We then talk with you and your own doctor about the other choices in this guide.
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
    { text: 'Recent food or drink in your stomach: we then move the session' },
  ],
  interactions: `Tell us about each medicine, supplement, and drug you take. Do not stop any of them by yourself.

The label of ketamine for surgery warns about these:

- **Opioids, alcohol, some pills for sleep or anxiety (benzodiazepines), and all else that makes you sleepy.** With ketamine they can cause deep sleep, very slow breathing, coma, or death.
- **Theophylline and aminophylline**, for the lungs. They can cause seizures with ketamine, so you can’t have both.
- **Drugs that raise blood pressure**, such as some that act like adrenaline. Staff then have to watch you even more closely.

Esketamine nasal spray is a related medicine. Its label adds stimulants, and an older kind of depression pill (MAO inhibitors). Both can raise blood pressure more.`,
  pregnancyAndBreastfeeding: `Ketamine is **not recommended in pregnancy**, says the label of ketamine for surgery. Tell us if you are pregnant, may be, or plan to be. You can take a test before a session. Ask us about birth control during the course.

Esketamine nasal spray is a related medicine. Its label says that it may harm the baby. It also says not to breastfeed during treatment.

If you become pregnant, call the clinic before the next session. Depression in pregnancy needs care too, and there are other choices.`,
  misuse: `Ketamine is a controlled substance (Schedule III). Some people use it for the high, and some come to depend on it. The FDA lists abuse and misuse among its known risks. In a review, few studies had looked at this in people treated for depression.

- We give each dose at the clinic and send none home.
- Tell us about past or present trouble with alcohol or drugs.
- Call us if you crave ketamine, or use it elsewhere.

Read about [signs of misuse](doc:side-effect/misuse), and about [harm to the bladder](doc:side-effect/bladder-symptoms) from repeated use.`,
  sideEffects: effectsInEnglish,
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
        'Depression may ease by itself, stay the same, or get worse. If you wait, plan with your doctor how often to meet. Agree on the signs that waiting is no longer right.',
    },
  ],
  costNote:
    'This clinic gives you the full price in writing before the first session. It covers the assessment, the infusion, and the checks after it. Because the use is off-label, ask your health plan before you start what it pays for. Ask us what a missed or stopped session costs.',
  seo: {
    title: 'Ketamine infusion for depression: what to expect',
    description:
      'What happens before, during, and after a ketamine infusion, its side effects, the evidence, and when to get help.',
  },
}
