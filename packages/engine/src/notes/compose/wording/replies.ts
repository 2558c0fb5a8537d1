/** "Still deciding", with a new day. */
export const REPLIES_WITH_DATE = [
  'Thank you for letting me know that the decision on {job} will take until {decision}. (That is quite all right|That suits me well).',
  'Thank you for your message, and for telling me that [you|they] expect to decide by {decision}.',
  'It is good to know that {decision} is the day to wait for. Thank you for telling me.',
  'Many thanks for the news. I have made a note of {decision} and will wait until then.',
  'Thank you for taking the time to answer. Waiting until {decision} is fine with me.',
  'Your message was welcome, thank you; now I know that the decision on {job} is planned for {decision}.',
  'Thanks for keeping me informed. I will keep {decision} in mind and not trouble you before.',
  'Thank you, that helps: {decision} it is.',
] as const

/** They said when or how to ask again. */
export const REPLIES_WITH_FOLLOW_UP = [
  'Thank you for your message. I will {contactAgain} {on}, as you suggest.',
  'Many thanks for the answer. As you propose, I will {contactAgain} {on}.',
  'Thank you for telling me how to go on: I will {contactAgain} {on}.',
  'That is clear, and kind of you. I will {contactAgain} {on}.',
  'Thank you; I have made a note and will {contactAgain} {on}.',
] as const

export const REPLIES_TO_INVITATION = [
  'Thank you for the invitation. I would be very glad to come back and talk further about {job}.',
  'Many thanks for inviting me to the next conversation about {job}. I will gladly come.',
  'What good news, thank you. I would be happy to take the next step towards {job}.',
  'Thank you for your message. I am glad of another conversation about {job}, and accept with pleasure.',
  'Thank you, I would like that very much: another conversation about {job} suits me well.',
] as const

export const INVITATION_ENDS = [
  'If the time is still open, I will fit in with you as far as I can.',
  'Please let me know whom I shall meet, so that I can prepare.',
  'If there is anything I should read or bring, I will gladly do so.',
  'As to the time, I can be flexible.',
  'If you tell me what you would like to talk about, I will come prepared.',
] as const

export const REPLIES_TO_HOLD = [
  'Thank you for telling me that the search for {job} is on hold. I would rather know than guess.',
  'Thank you for your message. It is a pity that {job} has to wait, but such things happen.',
  'Many thanks for the open word about {job}. Plans change, and I am glad that you told me.',
  'It was good of you to let me know that {job} is on hold for now. Thank you.',
  'Thank you for keeping me informed about {job}.',
] as const

export const HOLD_ENDS = [
  'My interest remains, and I will ask again in a while.',
  'I am still interested, and would be glad of a line when it goes on.',
  'When the search begins again, you will find me as interested as before.',
  'I will check in from time to time, if that is all right with you.',
  'If it starts again, please think of me; I would still like the job.',
] as const

export const REPLIES_TO_OFFER = [
  'Thank you very much for the offer. I am delighted, and pleased to be trusted with {job}.',
  'Your offer for {job} has reached me, and I want to thank you for it at once. It means a lot to me.',
  'Many thanks for the offer. I was very glad to read it, and I look on {job} with real pleasure.',
  'Thank you for offering me {job}. I am very happy about it.',
  'What a pleasure to have your offer for {job}. Thank you, and please thank everyone who took part.',
] as const

export const OFFER_ENDS_WITH_DAY = [
  'I would like to read everything with care, and will give you my answer by {day}.',
  'You will have my answer by {day}, as you ask.',
  'Let me go through it properly; you will have my answer by {day} at the latest.',
  'I will read it carefully and answer by {day}. If a question comes up before then, I will ask.',
] as const

export const OFFER_ENDS = [
  'I would like to read everything with care before I answer. By when would you like to have my decision?',
  'Let me go through it properly. May I ask by when you need my answer?',
  'I will read it carefully and come back to you soon. Is there a date by which you need to know?',
  'Please give me a little time to go through it. By what day should I answer?',
] as const

export const REPLY_ENDS = [
  'My interest has not changed in the meantime.',
  'I am still very interested in the role.',
  'Until then, I wish you all the best with it.',
  'If you need anything from me before then, please say so.',
  'I remain as interested as before.',
  'Should a question come up on your side, I am easy to reach.',
  'Thank you also for being so open about it.',
  'For my part, I am happy to wait.',
] as const

export const DATE_SUBJECTS = [
  'Thank you, and {decision}',
  'Your message about {job}',
  'Thank you for the news about {job}',
  'Thank you for letting me know',
] as const
export const REPLY_SUBJECTS = [
  'Your message about {job}',
  'Thank you for your message about {job}',
  'Thank you for letting me know',
] as const
export const INVITATION_SUBJECTS = [
  'Glad to come: {job}',
  'Thank you for the invitation',
  'The next conversation about {job}',
] as const
export const OFFER_SUBJECTS = [
  'Thank you for the offer: {job}',
  'Your offer, with thanks',
  'Your offer for {job}',
] as const
