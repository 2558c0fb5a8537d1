/** `{did}` is a clause with "I" ("I led the move of 300 accounts"), `{need}` a thing or "moving the archive". */
export const STRENGTHS_DID_FOR_NEED = [
  'Since the (job|role) calls for {need}, let me add that {did}.',
  'On {need} I can speak from experience: {did}.',
  '[You need|They need] someone for {need}, and I have done (something like it|work of that kind) before: {did}.',
  'What I have to offer for {need} is practice, because {did}.',
  'As for {need}, {did}, and I would build on that [with you|there].',
  '{Did}, so {need} would not be new to me.',
  'I can help with {need}; {did}, and what I learned there still (guides me|serves me well).',
  '[You are|They are] looking for help with {need}. (To give you one example|As one example), {did}.',
  'If {need} matters as much as I think, it may help to know that {did}.',
  'For {need} I can offer (a piece of my own history|something more than good intentions): {did}.',
  'When it comes to {need}, I know the ground a little: {did}.',
  '{Did}. That taught me most of what I know about {need}.',
  'My own contribution to {need} would rest on something I have done before: {did}.',
  'I would bring some practice in {need}, since {did}.',
] as const

/** The same without a need that fits into the sentence. */
export const STRENGTHS_DID = [
  'One thing I can bring: {did}.',
  '{Did}, and I would like to (put that to use|do as much) [for you|there].',
  'It may help to know that {did}; (that experience would come with me|I would bring that with me).',
  'If it is useful to you, {did}, and I could do (the same|something like it) here.',
  'To add one fact to my application: {did}.',
  'For the work [you|they] described, it may count that {did}.',
  '{Did}. I would bring what I learned there to this role.',
  'What I would bring is practice: {did}.',
] as const

/** `{bring}` is a thing ("six years on the help desk") or "running a help desk". */
export const STRENGTHS_THING_FOR_NEED = [
  'For {need} I can draw on {bring}.',
  'Since the (job|role) calls for {need}, I would (add|point to) one thing: {bring}.',
  'As for {need}, I would lean on {bring}, and (build from there|start from what I learned there).',
  'What I know about {need} comes from {bring}.',
  'On {need}, {bring} would (help|stand me in good stead).',
  'When it comes to {need}, I can (offer|bring) {bring}.',
  'In {need} I have {bring} behind me.',
  '{Bring} taught me most of what I know about {need}.',
  'I would come to {need} with {bring} behind me.',
  '[You are|They are] looking for help with {need}, and I can set {bring} (beside that|against that).',
] as const

export const STRENGTHS_THING = [
  'I would bring {bring} (to the role|to the job|with me).',
  'I can add {bring}.',
  'For the work [you|they] described I could draw on {bring}.',
  '{Bring} would (help me|be of use) in this role, I think.',
  'I would start from {bring}, and (ask about the rest|learn the rest).',
  'It may help that I can point to {bring}.',
] as const

/** When the need is a quality ("a head for detail"), to which one does not bring anything: one has it. */
export const STRENGTHS_DID_FOR_QUALITY = [
  'Since the (job|role) calls for {need}, let me add that {did}.',
  '[You are|They are] looking for {need}. (To give you one example|As one example), {did}.',
  'If {need} matters as much as I think, it may help to know that {did}.',
  'For a job that asks for {need}, it may count that {did}.',
  'Where {need} would help, I can offer an example: {did}.',
  '{Did}. I mention it because the (job|role) asks for {need}.',
] as const

export const STRENGTHS_THING_FOR_QUALITY = [
  'Since the (job|role) calls for {need}, I would (add|point to) one thing: {bring}.',
  '[You are|They are] looking for {need}, and I can point to {bring}.',
  'For a job that asks for {need}, I can offer {bring}.',
  'I mention {bring} because the (job|role) asks for {need}.',
] as const
