/** What to say to the machine: name and number twice, the reason, nothing more. Line breaks are pauses. */
export const VOICEMAILS = [
  [
    'Hello {person}, this is {me}. {me}.',
    'I am calling about {job}, to ask how things stand.',
    'My number is {phone}. Once more, slowly: {phone}.',
    'There is no hurry. Thank you, and goodbye.',
  ],
  [
    'Good {daytime}, {person}. My name is {me}; that is {me}.',
    'You and I spoke {spokeWhen} about {job}, and I wanted to ask whether there is any news.',
    'You can reach me on {phone}. I will say that again: {phone}.',
    'Thank you. Goodbye.',
  ],
  [
    'Hello {person}, {me} here, {me}, about {job}.',
    'I am only calling to ask where things stand; a short call back whenever it suits you would be fine.',
    'The number is {phone}. And again: {phone}.',
    'Many thanks.',
  ],
  [
    'Good {daytime}, {person}, it is {me} speaking. {me}.',
    'This is the call about {job}. I would be glad to know how it is going.',
    'My number, slowly: {phone}. Again: {phone}.',
    'Thank you for calling back when you can.',
  ],
  [
    'Hello {person}. This is {me}, and I will repeat that: {me}.',
    'I am following up on {talkWhen}, about {job}.',
    'Please call me on {phone}. That is {phone}.',
    'Thank you, and have a good {daytime}.',
  ],
] as const

/** When they told the writer to call. */
export const VOICEMAILS_AS_TOLD = [
  [
    'Hello {person}, this is {me}. {me}.',
    'You asked me to call about {job} around now, so I am trying you today.',
    'My number is {phone}. Once more, slowly: {phone}.',
    'Thank you, and goodbye.',
  ],
  [
    'Good {daytime}, {person}. My name is {me}, {me}.',
    'This is the call we agreed on, about {job}.',
    'You can reach me on {phone}. I will repeat it: {phone}.',
    'Thank you for calling back when it suits you.',
  ],
  [
    'Hello {person}, {me} speaking, {me}.',
    'As agreed, I am calling to ask how {job} is coming along.',
    'The number is {phone}. And again, slowly: {phone}.',
    'Many thanks, and goodbye.',
  ],
] as const

/** What to say when they answer: who, why, one question, thanks. No selling. */
export const CHECK_IN_CALLS = [
  [
    'Hello {person}, this is {me}. We spoke {spokeWhen} about {job}. Is this a good moment?',
    'I would like to ask how the decision is coming along.',
    'Do you know by when you will have decided? And when may I ask again, by phone or by e-mail?',
    'Thank you for telling me. I will not keep you.',
  ],
  [
    'Good {daytime}, {person}, {me} speaking, about {job}. Do you have two minutes?',
    'May I ask where things stand?',
    'Is there anything you still need from me? And what would be a good day for me to follow up?',
    'Thank you, that helps. Goodbye.',
  ],
  [
    'Hello {person}, it is {me}. I am calling about {job}; is it a bad time?',
    'I only have one question: is there any news yet?',
    'When do you think there will be? Then I will know when to ask again.',
    'Thank you for your time. Goodbye.',
  ],
] as const

/** To reception, or anyone but the interviewer. */
export const RECEPTION_CALLS = [
  [
    'Good {daytime}, my name is {me}. I had an interview with {whole} {when} and would like to write to thank them.',
    'May I check with you how the name is spelled? I have: {spelled}.',
    'And is the title {title}?',
    'Thank you very much. There is no need to put me through.',
  ],
  [
    'Hello, this is {me}. I spoke with {whole} {when}, and want to get the name right in a letter.',
    'Could you spell it for me? What I have is {spelled}.',
    'May I also ask whether {title} is the right title?',
    'Thank you for your help. I do not need to be put through.',
  ],
] as const

export const RECEPTION_CALLS_WITHOUT_TITLE = [
  [
    'Good {daytime}, my name is {me}. I had an interview with {whole} {when} and would like to write to thank them.',
    'May I check with you how the name is spelled? I have: {spelled}.',
    'Could you also tell me the exact title?',
    'Thank you very much. There is no need to put me through.',
  ],
  [
    'Hello, this is {me}. I spoke with {whole} {when}, and want to get the name right in a letter.',
    'Could you spell it for me? What I have is {spelled}.',
    'And what is the right title, please?',
    'Thank you for your help. I do not need to be put through.',
  ],
] as const
