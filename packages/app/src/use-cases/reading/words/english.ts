import type { LanguageWords } from './language-words.ts'

const OTHERS = '(candidate*|applicant*|person|people|finalist*|individual|profile*|contender*)'
const ADVANCE =
  '(proceed*|mov(e|ing)|progress*|tak(e|ing)|go(ing)?|advanc(e|ing)|continu(e|ing)|pursu(e|ing)|carry(ing)?|bring(ing)?)'
const AGAIN =
  '(interview*|round*|stage*|meeting|conversation|chat|call|talk|discussion|visit|presentation|session|panel|lunch|coffee|on-?site|step)'

export const ENGLISH: LanguageWords = {
  rejection: [
    `(go|goes|going|gone|went|proceed*|move|moved|moving|continu*|progress*|chosen|chose|choos*|select*|hired|hiring|appoint*|opted|offered|decided|favou?r*|prefer*|settled|accepted|given|picked|picking|pursu*) … (another|other|a different|different|(an )?internal|(an )?alternative|(a )?stronger|the other) (\\S+ )?(${OTHERS}|direction|one|way)`,
    '(go|going|gone|went|proceed*|move|moved|moving|chosen|chose|selected|hire|hired|offered|opted|decided|favou?r*|picked|appointed|accepted|filled) … (someone|somebody|candidate*|applicant*|a candidate|a person) (else|whose|who|with (more|closer|a closer|stronger|deeper))',
    `(another|other|the other|stronger|an internal) ${OTHERS} … (closer|better|stronger) (match*|fit*)`,
    `(another|the other|an internal) ${OTHERS} (was|has been|got|has got|has accepted|accepted|will be|is)`,
    "(not|\\S+n't) (been |be |quite )?(successful|selected|shortlisted|chosen|(the )?(right|best|strongest) (fit|match|candidate|person))",
    'unsuccessful',
    "(did not|didn't|haven't|have not) (quite )?(make the cut|make it|get it|get the (job|role|position)|got it|got the (job|role|position))",
    'came (in )?(a )?(very |really )?(close )?second|were (a very close|our) (second|runner)|runner-up',
    '(regret|sorry|disappointed|sad|hate) to (inform|tell|say|advise|let you know|share|report|write)',
    '(position|role|vacancy|post|job|opening|requisition) (\\S+ ){0,5}?(has|have|had|was|is|been) ((now|since|already|recently|just|unfortunately) )?(been )?(filled|closed|cancelled|canceled|withdrawn|eliminated|taken)',
    '(filled|closed|withdrawn|cancelled|canceled|eliminated) (the|this|that|our) (\\S+ ){0,2}?(position|role|vacancy|post|job|opening)',
    "(unable|not able|not in a position|won't be able|will not be able|cannot|can't|can not|not going|won't|will not|are not|aren't|not be|couldn't)( to)?( be)? (offer(ing)?|extend(ing)?|mak(e|ing)) (you|an offer|the|a|this)",
    "(it's|it is|the answer is|that's|that is|this is|it was) (\\S+ ){0,2}?a no|answer is no|(said|say|saying) no",
    "(decision|it|things?|vote|choice|call) (\\S+ ){0,3}?(did not|didn't|hasn't|has not) (go|gone|come out|fallen|fall) (your|in your|the way)",
    'no longer (under consideration|being considered|considering (you|your))',
    '(declin*|reject*) your application|your application (has been|was|is) (\\S+ )?(declined|rejected|unsuccessful)',
    'bad news (on this occasion|this time|from)|(wish|loved|liked) (\\S+ ){0,4}?better news|not the (news|answer|outcome|result) (you|we) (were|had|was|are)? ?(hoping|hoped|wanted)',
    '(another|other) (offer|candidate) (has )?accepted|has (now )?accepted (our|the) offer',
  ],
  noRejection: [
    '(meet*|interview*|see|seeing|consider*|assess*|finish*|complet*) (\\S+ ){0,3}?(other|another|more|remaining|further) (\\S+ )?(candidate*|applicant*|people)',
    '(speak*|talk*) (to|with) (\\S+ ){0,3}?(other|another|more|remaining|further) (\\S+ )?(candidate*|applicant*|people)',
    "(not|\\S+n't) (\\S+ )?(yet )?been (filled|taken|closed)",
    'still (meeting|interviewing|seeing|speaking|talking|considering|deciding|in the running|open)',
    'update*|news from|information|delay*|yet|reschedul*|postpone*|slow|late (reply|answer)',
    '(out of (the )?office|longer than)',
  ],
  endOfSteps: [
    `(decided|decision|chosen|opted|elected|agreed) … (not to|against) (\\S+ )?(${ADVANCE}|offer*|hir*|invit*|further|making|you)`,
    `(not|\\S+n't|unable to|no longer) (\\S+ ){0,3}?${ADVANCE} (\\S+ ){0,6}?(forward|further|ahead|with your (application|candida*)|with you|your (application|candida*|profile)|you to the|to the next|in the process)`,
    "(not|\\S+n't) be (inviting|asking) you|(decided|going|have) to (pass|end the process)",
    '(has|have|client|they) passed( on|$)',
    'not (quite )?(a|the) (good |right |strong )?(fit|match|profile)',
  ],
  farewell: [
    'wish* you … (best|luck|success|well) … (search|endeavou?r*|career|future|job hunt|next steps?)',
    'keep your (resume|cv|details|application|profile|information) … on file',
    'encourage you to (apply|keep an eye)',
  ],
  regret: [
    'unfortunately|sadly|regret*|sorry|afraid|disappoint*|on this occasion|after careful (consideration|thought|deliberation|review)|tough (call|decision)|difficult decision',
  ],
  badNews: [
    "(not|\\S+n't|unable|no longer|another|other|instead) … (application|candidacy|you|role|position|process|hire|occasion|candidate*|someone)",
  ],
  offer: [
    '(pleased|delighted|happy|excited|thrilled|glad|like|love|want|wanted|pleasure|ready|able|proud|going|decided) to (\\S+ )?(offer you|make you an? (\\S+ )?offer|extend (you )?(to you )?(an?|the|our|this) (\\S+ )?offer|present you with an? (\\S+ )?offer|send you an? (\\S+ )?offer|make an offer|confirm your (offer|appointment)|hire you|appoint you|give you the (job|role|position))',
    '(pleased|delighted|happy|excited|thrilled|glad) to extend you an offer',
    '(offer|offering) you (the|a|this|our) (\\S+ ){0,5}?(position|role|job|post|contract)',
    '(formal|written|official|verbal|employment|job|conditional|signed) offer',
    'offer (letter|of employment|document)',
    "(here is|here's|find|attached is|attaching|attached|enclosed)  … (our|the|your|formal|an) (\\S+ )?(offer|employment contract|contract of employment)",
    '(our|the|this|your) offer … (attached|stands|valid|open|expires|enclosed|remains)',
    "(job|role|position) is yours|you('ve| have)? got (the job|it|the (role|position))",
    "(would|'d) (like|love) (for )?you to (join|come on board)|(would|'d) (like|love) to (hire|have you (join|on the team|on board))|want you (on|to join) (the|our) team|want to hire you",
    'welcome you (to the team|aboard|on board)',
    'you are (our|the) (first )?choice|we have chosen you|chosen you for (the|this)',
  ],
  noOffer: [
    "unable|cannot|can't|could not|couldn't|not able|not in a position|won't|will not|before (we|making|any|i)|whether|competing|other offers?|another offer|any offers?|offers? (elsewhere|from)|decided? not",
    'decision on (the|an) offer|(hope|expect|plan|aim) to (make|extend)|next step (is|would be|will be) an offer|offer (next|before|yet)',
    'offer you (a|an|some|another|any|the chance|feedback) ?(call|chat|time|slot|coffee|interview|second|further|feedback|tour|few|meeting|first|final)',
  ],
  hold: [
    'on (hold|ice|pause)',
    '(hiring|recruitment|headcount|budget|recruiting) (is |has been |was |have been )?(a )?(freeze|frozen|froze|paused|suspended|stopped)',
    '(hiring|headcount|recruitment|recruiting) (freeze|stop|pause)',
    'fr(oze|eez*) (\\S+ ){0,4}?(hiring|headcount|recruit*|positions?|roles?|budget*)',
    '(budget|headcount|role|position|funding) (\\S+ ){0,4}?(frozen|on pause)',
    '(paus(e|ed|ing)|suspend|suspended|suspending|halt|halted|halting|shelved?|put off|stop|stopped|postponed?|defer|deferred) (the |this |our |all )?(\\S+ ){0,3}?(hiring|hire|recruit*|search|process|role|position|headcount|vacancy)',
    '(search|process|role|position|hiring|vacancy|recruitment|opening|everything) (has been|is|have been|was|has|are) (temporarily |currently |now |being )*(paused|suspended|frozen|shelved|halted|postponed|deferred|put off)',
    'until further notice|pending further notice',
  ],
  noHold: [
    "(no longer|not|never|\\S+n't|off) (\\S+ )?(on hold|on ice|frozen|paused)",
    'freeze (has been |is |was )?(lifted|over)|(keep|put|kept) you on hold',
  ],
  feedback: [
    "(here is|here are|here's|here comes|below is|below are|happy to (share|give|pass on|provide)|glad to (share|give|pass on|provide)|wanted to (share|give|pass on)|some|my|our|the panel's|honest|short|brief|a bit of|few (points|words) of|bits? of|passing on|promised|as (for|to)) (\\S+ ){0,3}?feedback",
    'feedback (from|on|about|for|regarding) (the|your|our)',
    '(you asked|asking|asked) … (for feedback|what (you )?(could|might|was|were)|why|how you (could|did)|to improve|where)',
    '(panel|team|interviewers?|we|i|they) (\\S+ ){0,2}?(felt|thought|found|liked|noticed|missed|were impressed|was impressed|would have (liked|wished)) .{0,200}(answers?|examples?|presentation|case study|structure|depth|experience|explanation|detail|concrete|specific|metrics|numbers|stronger|weaker|clearer)',
    '(my|one|the) (only )?(advice|tip|suggestion)|for (your )?(next|future) interviews?|room for improvement|to work on|could have been (stronger|clearer|more|better)',
    'next time … (bring|prepare|give|show|lead|start|try|answer|structure)',
  ],
  noFeedback: [
    'your feedback|feedback (from you|survey)',
    '(collect*|gather*|wait*|await*|receiv*|get|have|missing|need|chas*|collat*|discuss*|review*|compil*|go(ing)? through) (\\S+ ){0,5}?feedback',
    'feedback (is|are|will|has|once|when|as soon|by|next|to follow|session|call|later|soon|shortly|on (monday|tuesday|wednesday|thursday|friday))',
    "if you('d| would)? (like|want) (\\S+ ){0,6}?feedback|let me know if (\\S+ ){0,6}?feedback|send (you )?(\\S+ )?feedback",
  ],
  feedbackAsked: [
    'you asked|(thanks|thank you) for asking|as requested|your request for feedback|asking for feedback|asked for (\\S+ )?feedback',
  ],
  invitation: [
    `(invit(e|ed|ing)|like to have|love to have|have) you (back |in |over |again )?(to|for|in for|back for) (\\S+ ){0,6}?${AGAIN}`,
    `invit(e|ing|ation*) (\\S+ ){0,8}?(${AGAIN}|second|final|meet|talk|speak)`,
    "you('ve| have| are|'re)? (been )?(selected|through|shortlisted|advanced|moved|progressed|passed|made it) … (next|second|final|following|to interview|round|stage|to meet|shortlist)",
    '(schedule|arrange|set up|book|organi[sz]e|fix|find) (\\S+ ){0,5}?(interview|second|next (round|conversation|call|chat|step)|follow-up (call|chat|interview|conversation)|call with|meeting with|conversation with|chat with|time (to|for) (speak|talk|meet|a|an|your|the|our))',
    "(are you|would you be|will you be|could you be|you are|you're) (\\S+ )?(available|free|around|able to (come|join|meet|speak))",
    'could you (come|join us|make it|meet|spare)|(can|could) you (do|manage) (\\S+day|the \\d+|\\d+)',
    '(would|does|do|will) … (work|works|suit|be convenient|be good)( for)? you',
    '(pick|choose|select|book) (a|your|one of the) (\\S+ )?(time|slot|date)|send (me|us) (\\S+ ){0,3}?(times|dates|slots)',
    "what (times?|days?|dates?) (would|work|suit|are)|when (would you|you are|are you|you're|could you) (\\S+ ){0,3}?(free|available|come|meet|time)|your availabilit(y|ies)",
    '(like|love|want|keen|happy|eager|delighted) (for )?(you )?to (meet|come (back|in)|speak (with|to) you (again|further)|see you again|talk (with|to) you again|move (you |ahead |forward )?((with|to|into) )?(you|your|the next)|continue (the|our) (conversation|process)|proceed (with you|to|with your)|progress (you|your|to)|take you (to|forward|through)|bring you (back|in|through)|advance you|have you (meet|speak|back))',
    '(mov(e|ing)|proceed(ing)?|progress(ing)?|go(ing)?) (you |ahead |forward )*(with you( to| into|r application)?|to (a|the) (next|second|final|third))',
    'love to have you back|like to have you back|have you back',
  ],
  noInvitation: [
    '(thanks|thank you) for (coming|the|your|taking|joining|making|meeting|inviting)',
    "not (be )?(invit|mov|proceed|progress|go|tak|schedul)\\w*|\\S+n't be (invit|mov|proceed|progress|go|tak|schedul)\\w*|unable to|won't|will not be|decided not|no longer|other candidates|remaining candidates|last candidates?|another candidate",
    'available to start|if we (decide|invite|choose)|should we (decide|wish)|cancel*|any questions|if you are (still )?(available|interested)',
  ],
  negation: [
    "(not|never|\\S+n't|no|without|nobody|haven't|hasn't|isn't|aren't|wasn't)( (yet|been|actually|already|decided|simply|just))*",
  ],
  decision: [
    '(they|client|he|she|company|team|panel|manager|director) … (let (me|us) know|tell (me|us)|(come|get) back to (me|us)|inform (me|us)|update (me|us)|answer)',
    'decid*|decision*|deliberat*|conclu*|finali[sz]*|choice|choose|make up our minds?|made up our minds?|verdict|outcome|result*|approv*|sign(ed|ing)?(-| )?off|settled?|resolve*|shortlist',
    "hear (back |more |something |one way )?(from|by|on|or)|hear back|hear more|you('ll| will)( \\S+)? hear",
    '(get|come|be|circle|revert|report) ?(back )?(to|with) you|in touch|let(ting)? (you|everyone|everybody|all) (\\S+ )?know|know (more|by|where|better|for sure|something|in|within|on)|(should|will|to) know|tell you|inform(ing)? you|contact(ing)? you|reach(ing)? out to you|write to you|call(ing)? you|ring you|phone you|e-?mail you',
    'updat*|news|word|answer|respon(d|se)*|next steps?|expect*|aim*|hop(e|ing)|plan*|timeline|time ?frame|clarity|clearer|announce*|patien*|bear with|takes? (us|until|about)|take until|needs?( us)?|by then|target*|revert|give us|wrap(ping)? up|finish*|complet*|until',
  ],
  sureDecision: ['decid*|decision*|final (answer|word)|make up our minds?|verdict'],
  respond: [
    'let (us|me) know|respon(d|se)*|reply|answer|accept*|sign(ed|ing)?|return|confirm*|decid*|decision|valid|expir*|open until|deadline|get back to (us|me)|hear (back )?from you|tell (us|me)|stands|hold(s|ing)?|lapse*|consider*|come back to (us|me)|by return|countersign*|good until|time (until|to)|have until|you have|need (it|them|this|your|an)',
  ],
  otherDays: [
    'please (confirm|reply|respond|send)|could you (confirm|send)|send (me|us)|your (documents|references)',
    '(thanks|thank you) for|met|spoke|talked|our (conversation|interview|call|meeting|chat)|your (interview|e-?mail|note|message|letter|visit)|start(ing)?( date)?|begin(ning)? (work|on|date)|join(ing)? (us|the team)|first day|since|last|ago|sent|wrote|received|applied|posted|advertised|see(ing)? you|meet(ing)? you|looking forward|visit(ing)?|announced|interview* (run|take|until|end)|good luck|best of luck',
    '(interviewing|seeing|meeting|talking to|speaking to|speaking with) (\\S+ ){0,4}?(people|candidate*|applicant*|folk*|others)',
  ],
  call: [
    '(call|ring|phone|telephone|dial|buzz) (me|us|my (mobile|cell|desk|office|number|direct line))',
    'give (me|us|my (mobile|office|desk)) (a|another) (\\S+ )?(call|ring|buzz|shout|bell)',
    '(reach|try|catch) (me|us) (by|on (the|my)|at my) (phone|mobile|cell|number|telephone|desk|direct line)',
    'pick up the phone',
  ],
  write: [
    '(e-?mail|write( to)?|message) (me|us)',
    '(drop|send|shoot|ping) (me|us) (a|an|another) (\\S+ )?(line|note|message|mail|e-?mail|reminder)',
    '(follow up|check in|get in touch|reach out) (\\S+ ){0,4}?by e-?mail',
  ],
  contact: [
    '(check|come) (back|in)( again)? with (me|us)|check (back|in)',
    '(follow up|touch base|get (back )?in touch|be in touch|reach out|come back|get back|circle back|speak|talk)( again)? (with|to) (me|us)',
    '(contact|chase|nudge|remind|prod|try|ask) (me|us)(?! (any|if|about your))',
    '(please|do|you (can|could|may|should)|feel free to|to) (follow up|get in touch|chase|touch base|check|circle back)',
  ],
  somebodyElse: [
    "(they|he|she|client|customer|team|manager|company|director|panel|board|who)('ll|'re| will| are| is| would| said)?( \\S+){0,5}",
  ],
  polite: ['question|questions|query|queries|anything else|hesitate|any ?time|in the meantime|need anything'],
  unwanted: ["no need|need not|needn't|(?<!why )don't|do not|rather not|please not|not necessary|no calls"],
  then: ['then'],
  job: ['applica(tion|nt)s?|appl(y|ied|ying)|interview*|candida*|hiring|recruit*|position|vacancy|job offer|resume|cv'],
  clauseEnd: ['but|and then|however|though|although|because|so that'],
  supposing: [
    '(and |or |then |so |but |please )?(if|whether|should (you|we|it|the|this)|in case|unless|in the event|even if|when(ever)? (we have|there is))',
  ],
  away: [
    '(out of|away from|not in|out from) (the |my )?(office|desk|work)|out of office|ooo|on (\\S+ )?(vacation|holiday|holidays|leave|pto|sabbatical)',
    '(annual|parental|maternity|paternity|sick|medical|family) leave|office is (closed|shut)',
    "(i am|i'm|i'll be|i will be|we are|we're|will be|be|currently) (\\S+ )?(away|travell?ing|unavailable|absent|out|closed|off|abroad)",
    '(away|travell?ing|off|out) (until|till|through|from|this|next|for|on|and|with|all|the)',
    'limited (access|email|e-mail)|no access to (my )?e?-?mails?|not (be )?(checking|reading|available|reachable|able to (read|check|respond))|unavailable|absent',
  ],
  back: [
    '(?<!(come|comes|coming|get|gets|getting|hear|hears|hearing|report|write|circle|check|call|look|go|step|bring|push|hold|fed|feed|come right)( \\S+)? )back(?! (to (me|you|us|all|everyone|everybody)|with (you|an)|and forth))',
    'return(ing|s|ed)?(?! (your|the|any|all|calls?|e-?mails?|messages?|it|them|to your (e-?mail|message)))|resum*|(available|reachable|in the office|online|at my desk) (again (from|on|as of|starting)|from|as of)|(available|reachable|here|in|online) again|respond from|reopen*',
  ],
  selfBack: [
    "(i|he|she|we|they)('m| am|'ll be| will be| is|'s|'re| are| get| come)? (\\S+ )?(back (in|at|from|on|by|home|tomorrow|next)|return(ing)? (on|to the office|from))",
  ],
  until: ["(until|till|'til|til|up to|untill)( the)?"],
  through: ['(through|thru|until and including|up to and including|to and including)( the)?( and including)?'],
  inclusive: ['inclusive|incl.?|included'],
  untilAfter: [],
  spanUntil: ['until|till'],
  spanThrough: ['to|through|thru|and'],
  left: [
    '(no longer|not) (\\S+ )?(work(s|ing)?|employed|with (the|this|our|[a-z]+)|at|part of|a member|associated|here|affiliated)',
    '(has|have) (now |recently |since )?(left|departed|moved on from|retired)|left (the )?(company|organi[sz]ation|firm|business|team|\\S+ (gmbh|inc|ltd|ag))',
    'last (working )?day (at \\S+ )?was|my last day (\\S+ ){0,5}?was',
  ],
  autoSubject: [
    'auto(matic|mated)?( |-)?(reply|response|replies|responder)|autoreply|auto|out of (the )?office|ooo|vacation|on (annual |vacation |holiday |parental |maternity )?leave|away from|absent',
  ],
  autoPhrase: [
    '(thanks|thank you) for (your|the) (e-?mail|message|mail|note)|i (have )?received your (e-?mail|message)',
    "(limited|no|intermittent|sporadic|irregular|restricted) (access|e-?mail)|(not (be )?(checking|monitoring|reading)|won't (be )?(check|read)\\w*) (my )?(e-?mails?|messages|inbox)",
    'your (e-?mail|message|mail) (will|has|is) (not |been )*(be )?(forwarded|read|saved|deleted|redirected|answered)',
    "urgent|urgently|emergenc*|immediate (assistance|attention|help)|in my absence|during (my|this) absence|while i('m| am) (away|out|gone)|as soon as (i|possible)|upon my return|on my return|when i (return|get back|am back|'m back)",
  ],
  receipt: [
    "(we|i)('ve| have)? (successfully )?received your (application|message|e-?mail|enquiry|inquiry|request|cv|resume|documents|submission|note)",
    '(thanks|thank you) for (applying|your application|submitting|contacting|getting in touch|your (e-?mail|message|enquiry|inquiry|interest))',
    '(has|have) been (successfully )?(received|submitted|registered)|(ticket|case|reference) (number|no)',
  ],
  automatic: [
    '(this is an? )?(automatic|automated|auto-generated|automatically (generated|sent)) (confirmation|acknowledge?ment|reply|response|message|e-?mail)|(generated|sent) automatically',
  ],
  noReply: [
    "(please )?do not (reply|respond|answer)( directly)?( to this)?|(mailbox|inbox|address) is (not|un) ?monitored|unmonitored|(cannot|can't|not able to) (receive|accept) (replies|incoming)|replies to this (e-?mail|message|address) (are|will) not",
  ],
}
