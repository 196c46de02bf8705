import type { Claim, ClaimLexicon } from '../../../language/claim.ts'
import { part, pattern } from '../../../language/pattern.ts'
import { adverb, complaint, namedTreatment, theTreatment } from './words.ts'

const will = part`(?: will|'ll|'re going to| is going to| are going to)(?: (?:${adverb}|finally|always|definitely))*`
const youWill = part`(?:you|your (?:loved one|family)|patients|our (?:patients|clients|guests))${will}`
const good = part`(?:better|great|good|happy|happier|calm|calmer|relaxed|refreshed|renewed|rejuvenated|amazing|amazed|hopeful|lighter|normal|free|freer|energi[sz]ed|alive|fine|well|wonderful|fantastic|comfortable|at peace|at ease|peaceful|blissful|serene|cheerful|confident|restored|reborn|transformed|healed|whole|inspired|uplifted|joyful|positive|motivated|clear-headed|rested|relieved|smiling|laughing|glowing|safe(?! (?:to|if|enough))|yourself|like (?:yourself|a new|your old|the old|you|new|a different)|a (?:noticeable |huge |big |real )?(?:difference|weight|change|improvement|sense of|deep sense))`
const yourLife = part`(?:(?:your|their) (?:\w+ )?(?:life|lives|joy|smile|spark|sparkle|happiness|hope|peace|self|selves|mind|freedom|future|energy|zest|confidence|sense of self|relationships?|family|well-?being|power)|yourself|control of your life|joy|happiness|who you (?:are|were)|the (?:old|real) you|you)`

const worries: Claim[] = [
  {
    pattern: pattern`\b(?:you|they|patients)(?: won't| will not| wont|'ll never| will never|'ll not will never| are not going to|'re not going to)(?: even| ever| actually)? (?:feel|have (?:any|side|pain|to (?:worry|suffer|live|struggle|fear|take|deal|feel|be)|a (?:bad|hangover|single|worry|care)|problems|trouble|regrets|unpleasant|negative)|notice|experience|suffer|regret|remember|(?:have to )?face|need (?:pills|antidepressants|medic\w+|any (?:other |more )?(?:medic\w+|pills?|drugs?|treatment)|to (?:worry|suffer|take|fear|struggle|live|endure|rely))|be (?:in (?:any |much |the least )?(?:pain|danger|distress|discomfort|trouble|agony)|afraid|scared|nervous|aware|disappointed|bothered|harmed|hurt|at risk|sorry)|get (?:sick|hurt|addicted|bored|nervous|hooked|side|any|a headache|dizzy|worse|nauseous)|become (?:addicted|dependent|hooked|ill)|find (?:it (?:hard|scary|painful|difficult|unpleasant)|anything)|believe|mind|care|worry|look back|lose (?:control|your|yourself|consciousness)|struggle|hurt|react|recogni[sz]e|live|go back|see any|know (?:it|you|what)|want to)\b`,
    amountsTo: 'promises what a patient will not feel or have',
    unless: pattern`\bwon't (?:need to (?:bring|pay|fast|stay|undress|sign|tell|take|speak|talk|book)|know (?:if|whether|how|for|which|until)|see the|get (?:a bill|the))|\bwill not (?:need to (?:bring|pay|fast|stay|undress|sign|tell|take|speak|talk|book)|know (?:if|whether|how|for|which|until)|see the|get (?:a bill|the))`,
  },
  {
    pattern: pattern`\b(?:don't|do not|needn't|need not|never|needn't|won't|will not|shouldn't|should not) (?:have to |need to |ever |even |you )?(?:worry|be (?:worried|concerned|anxious|nervous|afraid|scared|alarmed)|fear|fret|panic|stress|suffer|live (?:with|in|like))\b|\bno (?:need|reason|cause) (?:to|for)(?: \w+)? (?:worry|be (?:worried|concerned|anxious|nervous|afraid|scared)|fear|concern|panic|fret|alarm|anxiety|stress)\b|\b(?:without|zero|no more) (?:any |a |having to )?(?:worry(?:ing)?|worries|fear(?:ing)?|stress(?:ing)?|care in the world|anxiety about)\b|\bnothing to (?:worry|fear|be (?:concerned|afraid|nervous|scared|worried)|lose|stress)\b|\b(?:worry|stress|anxiety|hassle|fear|care)-free\b|\bfree (?:of|from) (?:all |any )?(?:worry|worries|stress|fear|care|doubt)\b|\bno worries\b|(?:^|[,;:—] ?)no (?:stress|worry|fear|fuss|hassle|anxiety|drama|tension|nerves)\b|\b(?:rest assured|have no fear|fear not|put your mind at (?:ease|rest)|relax,? (?:you're|you are|we)|in (?:good|safe|the best|expert|caring) hands|leave the rest to us|sit back(?:,| and) relax)\b`,
    amountsTo: 'tells a patient not to worry',
    unless: pattern`\b(?:do not|don't) (?:suffer in silence|panic if|stress)\b`,
  },
  {
    pattern: pattern`\bnothing (?:(?:that is|that's|at all) )?(?:scary|frightening|painful|dangerous|unpleasant|harmful)\b|\b(?:no one|nobody) (?:ever )?regrets\b|\byour (?:spark|joy|smile|hope|energy|happiness|confidence|motivation|old self|zest|laughter|passion)${will} (?:return|come back|be back|shine|grow|bloom)|\bleave (?:all )?your (?:worries|fears|troubles|pain|burdens?)\b|\btrust us\b|\b(?:fresh start|new beginning|second chance at (?:life|happiness)|new dawn)\b|\b(?:carry|take|lead|bring|guide|lift) you (?:to|towards?|into|out of) (?:a |the |your )?(?:\w+ )?(?:happier|better|brighter|calmer|peaceful|happiness|healing|joy|peace|place of|darkness|depression|light)\b|\bnothing (?:can|could|will) (?:\w+ )?(?:go wrong|hurt you|harm you|happen to you)\b|\b(?:can't|cannot|couldn't) (?:possibly )?(?:go wrong|lose|fail|hurt you|harm you)\b|\b(?:we|i) (?:(?!cannot|can|never|not|don)\w+ )?(?:promise|assure|swear|vow)\b|\bour promise\b|\bpromised? (?:you|that|to|results?|relief)\b|\byou can (?:be (?:confident|certain|sure|assured)|rely on|count on|expect (?:to feel|relief|great|real|fast|lasting|rapid|total))|\bthere is no (?:doubt|question) (?:that )?(?:it|you|this)`,
    amountsTo: 'promises how it will go',
  },
]

const outcomes: Claim[] = [
  {
    pattern: pattern`\b${theTreatment}${will} (?:make|leave|have|get|let|allow|keep) (?:you|your|patients|them|people|anyone)(?! (?:to )?(?:\w+ )?(?:(?:feel|be|become|seem) )?(?:(?:a (?:little|bit)|more|very|quite|slightly|rather|somewhat|too) )?(?:drows|sleep|tired|sick|dizz|unstead|nause|weak|feel (?:drows|sleep|tired|sick|dizz|odd|strange|cold|heavy|unstead)|groggy|numb|thirsty|vomit|detached|odd|strange|heavy|blurr|light-?headed|confused|worse|hold|lie|sit|stop|wait|know|sign|fill))`,
    amountsTo: 'promises what the treatment will do to a patient',
    unless: pattern`\bwe will (?:let you know|get you)\b|\b(?:will|'ll) (?:get|have) (?:you|your) (?:\w+ )?(?:blood|weight|details|height|consent|results|records)\b|\bwill keep (?:you|your) (?:\w+ )?(?:safe|informed|company|here|arm|in)\b`,
  },
  {
    pattern: pattern`\b${theTreatment}${will} (?:help(?! (?:us|staff|the (?:nurse|staff|team)|your (?:nurse|clinician|doctor)|you (?:stand|up|sit|get up|move|walk|decide|plan|understand|remember|dress|choose|find out)|decide))|heal|restore|relieve|lift|improve|change your|transform|work\b|eliminate|end\b|erase|ease|free|give (?:you|your|them) (?:back|your|their|hope|relief|peace|a (?:new|fresh|better)|the|energy)|bring|reset|rewire|rebuild|boost|calm|soothe|take (?:away|your \w+ (?:away|back)|the \w+ away)|set you|save|unlock|open|turn|renew|repair|get rid|stop (?:your|the (?:pain|depression|anxiety))|put an end|reduce your|fix|cure|resolve|do wonders|do the trick)\b`,
    amountsTo: 'promises that the treatment will help',
    unless: pattern`\b(?:will|'ll) (?:open at|open the|turn (?:off|down|on)|bring (?:you (?:to|back|a|some|water)|the|a)|end (?:at|when|after|with)|ease the (?:needle|tube)|change your (?:appointment|dressing|dose))\b`,
  },
  {
    pattern: pattern`\b${youWill} (?:feel|be|become|have|get)(?: (?:sleeping|feeling|living|enjoying|smiling|laughing|walking|your|our|the|a|to|in|${adverb}|more|much|so|completely|sense|of|lot))*,? (?:${good}|relief|results|joy|peace|improvements?|happiness|clarity|freedom|hope|energy|pain-free|fully yourself)\b|\b${youWill} (?:leave|walk|wake|start|begin|see|notice|experience|enjoy|discover|find|regain|recover|rediscover|sleep|return|come (?:out|away)|look forward|emerge|overcome|go home|step|float|drift|reach|achieve|reconnect|laugh|smile|live)(?: [^\s.;:!?]+){0,5}?,? (?:${good}|relief|results|joy|peace|improvements?|happiness|soundly|deeply|like a baby|thinking clearly|through the night|to work|clarity|freedom|new ways|benefits?|hope|changes|clearly|energy|pain-free|peaceful|cheerful|dream-?like|smiling|laughing|glowing|beaming|grinning|confidence)\b|\b${youWill} (?:(?:soon |quickly )?forget|love|wonder (?:why|how|what)|thank (?:us|yourself)|never (?:look back|want|feel|be)|wish you(?:'d| had)|be (?:glad|amazed|surprised|thrilled|delighted|blown away))\b`,
    amountsTo: 'promises how a patient will feel',
    unless: pattern`\b(?:feel|are|be) well enough\b|\bwill be (?:a (?:chance|change)|free to)\b|\bnotice a change in (?:dose|time)\b|\bsee (?:the|a|your) (?:nurse|doctor|clinician)\b`,
  },
  {
    pattern: pattern`\b${theTreatment} (?:${adverb} |can |could )*(?:makes?|leaves?|gets?|gives?|lets?|sends?|brings?) (?:you|your (?:mind|mood|brain|life|body)|patients|people) (?:(?:to )?(?:feel|feeling|back|be|a|the|your|more|much|home|into|again|back to) )*(?:${good}|smiling|hope|peace|relief|joy|life|energy|confidence)\b|\b(?:return|get|go|be|are|back) (?:straight |right )?(?:back )?(?:to|at) (?:your )?(?:work|desk|normal|school|job|routine)(?: \w+){0,3}? (?:the same (?:day|afternoon|evening)|right after|straight away|within (?:the|an) hour)\b`,
    amountsTo: 'promises how a patient will feel',
  },
  {
    pattern: pattern`\b(?:your|the|their|all your|that) (?:\w+ )?${complaint}${will} (?:lift|fade|disappear|vanish|melt|go away|be (?:gone|cured|healed|lifted|a thing|history|over|behind)|end|dissolve|improve|leave|evaporate|get better|ease)\b|\byour (?:mind|life|mood|brain|heart|spirit|outlook|body|sleep|future|world|days)${will} (?:be (?:at (?:peace|rest|ease)|better|brighter|clear|calm|quiet|new|free|healed|reset|lifted)|feel (?:lighter|clear|calm|better|free)|never be|lift|improve|change|heal|open|brighten|quiet|settle|thank|soar|return)`,
    amountsTo: 'promises that the illness will go',
  },
  {
    pattern: pattern`\b(?:will|'ll|can|going to|that|it) (?:\w+ )?(?:changes? your life|transforms? your (?:\w+ )?(?:life|mind|mood|health)|saves? your life|sets? you free|turns? your life around|gives? you (?:back )?your life)\b|\blife[- ](?:changing|altering|transforming|saving (?:results|treatment|therapy))\b|\b(?:will|'ll) change (?:your|the way you)\b|\bchang(?:e|es|ed|ing) your life\b|\b(?:everything|it|all) (?:will|is going to) (?:all )?be (?:fine|ok|okay|alright|all right|great|well|just fine)\b|\b(?:make sure|ensure|see to it)(?: that)? (?:you|your \w+) (?:\w+ ){0,3}?(?:wonderful|great|pleasant|amazing|enjoyable|perfect|best|relaxing|blissful|positive)\b|\bback to (?:your|the) (?:old|normal|true|former|usual) (?:self|you)\b|\b(?:a |your )?new lease (?:on|of) life\b|\b(?:a (?:whole )?new you|(?:your|a) (?:new|better|happier|brighter) life)\b|\bnew chapter\b|\bbright(?:er)? (?:outlook|future|tomorrow|days?)\b|\blight at the end\b|\bbest version of (?:you|yourself)\b`,
    amountsTo: 'promises another life',
  },
]

const calls: Claim[] = [
  {
    pattern: pattern`(?:^|[.,:;!?—-] ?|\b(?:to|and|you|can|finally|help you|ready to|let us help you|it's time to|start to|will|'ll|we'll|we) )(?:get|take|give you|reclaim|regain|recover|win|rediscover|find|restore|reconnect with|return to|love|embrace|step into|rebuild|transform|unlock|renew|reset|bring|have|live|start living|enjoy) (?:back |into )?${yourLife}(?: (?:back|again|forever|to the fullest|over|without limits|on your terms))?\b`,
    amountsTo: 'promises another life',
    unless: pattern`\b(?:find|reset|bring|recover|take|get) (?:you|yourself) (?:home|to|a|an|somewhere|in|from|up|there|into|ready|comfortable|dressed|off|out)\b|\b(?:take|bring|give|get|find|have|drive|lead|show|move|recover) you\b|\b(?:get|have|find|take|bring) yourself\b|\b(?:change|changes) your mind\b`,
  },
  {
    pattern: pattern`(?:^|[.,:;!?—-] ?)(?:imagine |start |finally |you can |you could |come |and )?(?:feel|feeling|be|wake up|leave|live|living|start living|walk out|breathe|smile|laugh|find|experience|enjoy|discover|sleep)(?: (?:up|out|here|tomorrow|every day|morning|our clinic|each day))* (?:\w+ )?(?:better|like (?:yourself|you) again|yourself again|alive|happy|free|relief|peace|joy|calm|refreshed|great|lighter|hope|the (?:relief|difference|joy|freedom)|true|real|lasting|rapid|fast|inner|free (?:of|from)|deep(?:er|ly)?|renewed|soundly|easier|fully|life)\b`,
    amountsTo: 'promises how a patient will feel',
    unless: pattern`\b(?:feel|be) (?:better|well|calm) (?:before|after|if|when)\b|\bif you\b|\bto find\b`,
  },
  {
    pattern: pattern`\b(?:feel|feeling|be|become|feels|being) (?:just )?(?:like )?(?:yourself|themselves|your old self|the old you|your true self|a new person|like a new (?:man|woman|person))(?: again)?\b`,
    amountsTo: 'promises how a patient will feel',
    unless: pattern`\b(?:until|before|when|once|takes?|as soon as|time|not|within|how long) (?:\w+ ){0,4}(?:feel|be)|\b(?:people|patients) (?:\w+ )?(?:feel|be)`,
  },
  {
    pattern: pattern`\b(?:say|saying|kiss|wave) (?:goodbye|good-bye|bye|farewell|so long) to\b|\b(?:goodbye|farewell|bye-bye),? (?:to )?(?:\w+ )?${complaint}|\b(?:leave|leaving|put|putting) (?:(?:your|the|all) )?(?:\w+ )?(?:${complaint}|past|darkness) behind\b|\b(?:break|breaking|live|living|be|set|become|finally) free (?:of|from)\b|\bnever (?:feel|be|have|suffer|wake|cry|struggle|worry|look back|live)(?: (?:to|with|from))? (?:\w+ )?(?:\w+ )?again\b|\b(?:don't|do not|never|no longer|shouldn't|needn't) (?:have to |need to )?(?:live|suffer|struggle|settle|cope)\b|\bno (?:more|longer) (?:${complaint}|suffer\w*|dark days|tears|sleepless nights|struggling|living)\b|\bthe end of (?:your|all) (?:\w+ )?${complaint}|\b(?:end|stop) (?:your )?suffering\b`,
    amountsTo: 'promises that the illness goes',
    unless: pattern`\bno longer (?:suffer|struggl|hav)\w* .*\b(?:tell|stop)\b`,
  },
  {
    pattern: pattern`\b(?:rapid|fast|quick|fast-acting|real|true|lasting|long-lasting|long-term|profound|deep|meaningful|much-needed|welcome|powerful|dramatic|life-long|sustained) (?:and \w+ )?(?:relief|healing|peace|happiness|success|transformation|freedom|joy)\b|\b(?:results?|relief|improvement|better|difference|change) (?:in|after|within|with) (?:as little as|as few as|just|only|mere|a matter of|minutes|hours\b(?!,? not))|\bin (?:hours|days|minutes),? not (?:weeks|months|years|days)\b|\b(?:hope|help|relief) (?:when|where|for those|after) (?:nothing|everything|all|other|who)\b|\b(?:new|better|proven|real|fresh) (?:path|hope|way|approach|key|door|road|route) to (?:\w+ )?(?:healing|peace|recovery|wellness|happiness|life|living|joy|relief)\b`,
    amountsTo: 'promises relief',
    unless: pattern`\b(?:trials?|stud(?:y|ies)|not)\b`,
  },
  {
    pattern: pattern`\b(?:enjoy|love|laugh|smile|live|dream|hope|trust|thrive|dance|living|be happy|feel (?:joy|alive|hope|good|whole|free))\b[^.;]{0,30}\bagain\b|\b(?:love|enjoy|embrace) life\b`,
    amountsTo: 'promises another life',
    unless: pattern`\b(?:may|might|some|until|not|if|whether|when|people who|return|come back)\b`,
  },
  {
    pattern: pattern`\b(?:get|gets|getting|give|gives|giving|bring|brings|find|want|win|take|have) (?:you )?(?:back )?your (?!results?|belongings|phone|money|clothes|deposit|form|blood|test|coat|keys|bag|id|card)(?:\w+ )?\w+ back\b|\b(?:brighter|better|happier|fuller|healthier|balanced|joyful|new|calmer)(?:,? (?:and )?(?:more )?\w+){0,2} (?:life|future|tomorrow|days|you|self)\b|\bfreedom from (?:\w+ )?${complaint}|\b${complaint} (?:ends|stops) (?:here|today|now|with us)\b|\bput (?:your )?(?:\w+ )?${complaint} (?:in the past|behind you|to rest)|\bkiss (?:your )?(?:\w+ )?${complaint} goodbye|\bcloser than you think\b|\b(?:old|new|real|best) (?:life|you|self) (?:is|awaits|are)\b|\blife-?saver\b|\bchanges? everything\b|\b(?:relief|help|answers|peace|solution) you(?:'ve| have) been (?:searching|looking|waiting|longing)|\bwon't (?:interfere|disrupt|slow you|get in the way)|\b(?:brain|mind|mood|chemistry|life|body) back to normal\b|\bsame-day relief\b`,
    amountsTo: 'promises another life',
    unless: pattern`\b(?:back to normal (?:when|if|until)|before you)\b`,
  },
  {
    pattern: pattern`\b${namedTreatment} (?:also |truly |really )?(?:helps?|lets?|allows?|enables?) (?:you|people|patients|your \w+) (?:to )?(?:feel|sleep|live|heal|recover|overcome|get (?:back|better|your)|break|find|let go|enjoy|beat|love|smile|rediscover|reconnect|move on|thrive|cope)\b|\b${namedTreatment} (?:also |quickly |truly |really |gently )?(?:restores?|brings?|gives?|returns?|offers?|delivers?|provides?) (?:\w+ ){0,2}?(?:hope|joy|peace|happiness|relief|calm|freedom|healing|life back)\b|\b${youWill} be able to (?:enjoy|live|love|laugh|smile|cope|function|thrive|do the things|be yourself|feel (?:joy|good|happy|like|alive)|sleep well)`,
    amountsTo: 'promises how a patient will feel',
    isCancelledByHedge: true,
  },
  {
    pattern: pattern`\bnot only will (?:you|it|your|they|we)\b`,
    amountsTo: 'promises how it will go',
  },
  {
    pattern: pattern`\bimagine (?:\w+ ){0,2}(?:waking|living|feeling|being|life|a life|never|finally|your)\b|\b(?:the|a) (?:life|person|self|future) (?:that )?you (?:deserve|want|love|were|used to be|dream of|once)\b|\b(?:happier|healthier|better|brighter|calmer|new) you\b|\bthe (?:old|real|true|best|happy) you\b|\b(?:guaranteed|certain|sure|bound) to (?:get better|improve|relax|feel|sleep|smile|love|enjoy|be|leave)|\b(?:heal|reset|rewire|restore|reboot|repair|rebuild|refresh|renew|re-?wires?|resets?|restores?|reboots?|heals?|repairs?) (?:the|your) (?:brain|mind|soul|spirit|nervous system|body|heart)\b|\bnothing bad (?:will|can) happen\b|\b(?:people|patients|clients|guests|everyone) (?:walk|leave|come|go|head) (?:out|away|home|here|us|our \w+)? ?(?:\w+ )?(?:smiling|happy|feeling (?:better|great|lighter|refreshed|renewed|like)|transformed|glowing|refreshed)`,
    amountsTo: 'promises another life',
  },
  {
    pattern: pattern`\b(?:no more|throw (?:away|out)|ditch|get off|come off|goodbye to|stop taking|free (?:of|from)|without|quit) (?:your |all (?:your )?|daily |those )?(?:pills|medications?|antidepressants|meds)\b(?= (?:for good|forever|after|within|once)|[.!]|$)`,
    amountsTo: 'promises that other medicines can be left',
    unless: pattern`\b(?:ask|talk|speak|tell|doctor|prescriber|suddenly|relapse|symptoms)\b`,
  },
  {
    pattern: pattern`\bwill (?:too|also)\b.*\b(?:care|worry)\b|\bwithout a care\b|\b(?:carefree|blissful|effortless|dreamy|heavenly) (?:experience|journey|state|ride|relaxation|rest)\b|\byour (?:path|journey|road|way|key|gateway|ticket|passport) to (?:\w+ )?(?:healing|peace|joy|happiness|freedom|relief|recovery|wellness|a (?:better|happier|brighter))|\bhappiness (?:is|awaits)|\b(?:relief|healing|freedom|peace|a better (?:life|you|tomorrow)) (?:is (?:here|possible today|just|one|within)|awaits|starts here|begins here|at last)\b`,
    amountsTo: 'promises how it will feel',
  },
]

/** Rule C3 in English. */
export const englishPromises: ClaimLexicon = {
  claims: [...worries, ...outcomes, ...calls],
}
