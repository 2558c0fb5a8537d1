/** When the writer will be heard of again. `{date}` is "Tuesday 22 September". */
export const NEXT_STEPS = [
  'I will (get in touch|be in touch|follow up) on {date}, (unless I hear from you first|if I have not heard from you by then|should there be no news before).',
  'Unless you would rather I waited, I will follow up on {date}.',
  'I will check in with you on {date}(; it is in my <diary|calendar>|, and leave you in peace until then|; until then I will let you work).',
  'You will hear from me again on {date}, (and not before|unless there is news sooner).',
  'Should anything be missing (from me|in the meantime), (I am easy to reach|please just say so|a line is enough); otherwise I will check in on {date}.',
  "(If it suits you|If you don't mind), I will follow up on {date} to ask how things stand.",
  'On {date} I will get in touch to ask (where things stand|how the search is going).',
  'Let me follow up on {date}; (by then you may know more|that should give everyone time to think).',
  'If (there is anything I can add|anything is missing from me), please (ask|tell me). Otherwise I will (get in touch|check in) on {date}.',
  'Expect a short message from me on {date}: I will check in then to ask about the next step.',
  '(For now I will wait|I will keep quiet for now), and follow up with you on {date}.',
  'So that you know what to expect: I will be in touch on {date}, and (gladly earlier if you wish|before that only if you write).',
  'I will check in once, on {date}, (and otherwise wait for word from you|and leave the rest to you).',
  'May I follow up on {date}? That (leaves you|should leave you) some quiet days (first|for it).',
] as const

/** The same when they named the day by which they decide. */
export const NEXT_STEPS_AFTER_DECISION = [
  '[You expect|They expect] to decide by {decision}, so I will follow up on {date}.',
  'As the decision is planned for {decision}, I will not ask before then; I will be in touch on {date}.',
  'Knowing that [you mean|they mean] to decide by {decision}, I will check in on {date} if there is no news.',
  'The decision is due by {decision}, so I will follow up on {date}, (and not sooner|a little later).',
  '[You named|They named] {decision} for the decision. I will follow up on {date}, (and wait until then|not before).',
  'My <diary|calendar> has {decision} as the day of the decision; I will get in touch on {date}.',
  'Until {decision} I will wait; if nothing has reached me by {date}, I will follow up that day.',
  'Since [you plan|they plan] to decide by {decision}, I will be in touch on {date}, a little after that.',
] as const

/** When no day is known on which it would be right to ask. */
export const NEXT_STEPS_WITHOUT_DAY = [
  'I will follow up by e-mail (once the next step is known|when it is time to).',
  'I will be in touch by e-mail before the next step; please (ask|tell me) in the meantime if anything is missing.',
  'If it is all right with you, I will check in by e-mail (from time to time|when some time has passed).',
  'I will follow up (in a while|when some time has passed), by e-mail, so as not to interrupt your day.',
  'I will get in touch by e-mail rather than by phone(, as I know how full your days are|), unless you prefer a call.',
  'For the next step I will be in touch by e-mail; you can reach me (in the same way|the same way) at any time.',
  'I will follow up by e-mail, and am glad to send anything that helps in the meantime.',
] as const

/** Before a further interview that is already arranged; `{date}` is its day. */
export const NEXT_STEPS_BEFORE_MEETING = [
  'I am glad that we will speak again on {date}, and will follow up by e-mail if anything comes up before.',
  'Until {date}, then; I will be in touch by e-mail should anything change on my side.',
  'The next conversation on {date} is in my <diary|calendar>, and I will follow up afterwards.',
  'I will come to the next conversation on {date} well prepared, and will get in touch before then only if I must.',
  'On {date} we will know more. I will follow up after that.',
  'The date of {date} is fixed at my end. If there is anything to settle, I will be in touch by e-mail.',
] as const

export const ASK_DECISION_AND_WAY = [
  '(May I ask|Could you tell me|Would you tell me) when [you|they] (hope|expect|plan) to decide, and how you would like me to follow up?',
  '(Two small questions remain|There are two things I would still like to know|Two questions are left): when [do you|do they] (expect|hope|mean) to decide, and (is it better to call or to write|do you prefer calls or e-mail|should I call you or write)?',
  'One thing I forgot to ask is when [you|they] expect to (reach a decision|decide|know more), and whether you would rather be (called or written to|called or sent an e-mail).',
  'It would (help me|be useful to me) to know when [you plan|they plan] to decide, and whether (a call or an e-mail suits you better|you prefer a call or an e-mail|calls are welcome).',
  'Do you know yet when the decision will (be made|fall), and (whom I should ask about it|whether I should ask you about it), by phone or by e-mail?',
  'If you can say, when [do you hope|do they hope] to have decided, and (what is the best way to follow up with you|how should I follow up)?',
  'I did not ask when [you|they] will decide, nor how you like to be (contacted|reached); (could you tell me|may I ask that now)?',
  'When would [you|they] expect a decision, (roughly|more or less), and would you rather have a (call or a message|call or an e-mail) from me?',
  'Could you let me know by when [you want|they want] to decide, and (what way of following up is least trouble for you|how best to follow up with you)?',
  'May I ask (two things|you two things): the date by which [you hope|they hope] to decide, and whether (it is best to reach you by phone or e-mail|you would like me to call or to write)?',
  '(Before I forget, is|One more thing: is|And is) there a (date|day) for the decision, and how (should|may) I follow up, by phone or in writing?',
  'As to what comes next, when [do you|do they] think [you|they] will have decided, and (may I call to ask|is e-mail the best way to ask)?',
] as const

export const ASK_DECISION = [
  '(May I ask|Could you tell me) when [you|they] (expect|hope|plan) to decide?',
  'Do you know yet when the decision will be (made|known)?',
  'It would help me to know (roughly|more or less) when [you plan|they plan] to decide.',
  'One thing I forgot to ask: when [do you|do they] (hope|expect) to reach a decision?',
  'Could you tell me by when [you|they] would like to have decided?',
  'If there is a date for the decision, I would be glad to know it.',
  'When would you expect to know more about the decision?',
  'Is there a day by which [you want|they want] to have decided?',
  'A rough idea of when the decision will be made would help me to plan.',
  'May I ask how long the decision is likely to take?',
] as const

export const ASK_WAY = [
  'May I ask how you would like me to follow up?',
  'Would you rather be called or written to when I follow up?',
  'Is it best to reach you by phone or by e-mail?',
  'Please tell me if a call suits you better than an e-mail.',
  'If you prefer a call to a message, or the other way round, just say so.',
  'Should I ask you about the next step, or is there someone else I should write to?',
  'I did not ask how you like to be contacted; is e-mail all right?',
  'Whom should I ask about the next step, and is a call or an e-mail better?',
  'Let me know if there is a better way to reach you than e-mail.',
  'How would you like me to keep in contact, by phone or in writing?',
] as const
