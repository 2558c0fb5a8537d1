/** Function words of other languages: a jotting that holds one is not read as English. */
const FOREIGN =
  /(?<!\p{L})(?:der|das|und|auf|mit|für|nicht|ist|wir|ein|eine|les|des|est|avec|dans|pour|nous|une|el|los|las|con|para|het|een|niet|zijn|voor|nie|jest|dla|och|att|som|ikke|og|il|della|che|sobre|hablamos|über)(?!\p{L})/iu

/** "tomorrow" is another day when the note is read, and "here" another place. */
const PASSING =
  /\b(?:here|today|tomorrow|tonight|yesterday|now|currently|rn|tbd|tbc|next (?:week|month)|this (?:week|morning))\b/i

/** What one does not say back to somebody in a letter, or only in words of one's own. */
const DELICATE =
  /\b(?:fired|sacked|laid off|layoffs?|redundanc(?:y|ies)|quit|quits|resigned|boss|hates?|awful|terrible|weird|awkward|rude|boring|bored|nervous|scary|cold|grumpy|toxic|salary|wages?|paid|pay|bonus|divorce|pregnan\w+|sick leave|burn-?out|cancer|died|death|religion|lawsuit|sued|secret|off the record|confidential|between us|mess|messy|chaos|chaotic|bad|worst|failed|failing|failure|blamed?|fault of|lazy|stupid|idiots?|ugly|drunk|gossip|nice guy|nice woman|friendly|lovely|cute|hot|old|handsome)\b/i

/** Marks of a note to oneself, doubt, and shorthand that is left after expanding. */
const MARKS =
  /[?@#=~^*_\\<>{}[\]"“”+]|->|→|\.\.|…|\p{Extended_Pictographic}|\b(?:maybe|perhaps|i think|not sure|check|google|ask again|follow up|todo|xx+|etc|asap|imo|fyi|nb|ie|eg|wtf|lol|omg|gonna|wanna|gotta|kinda|dunno|thx|pls|msg|cuz|cos|dont|cant|wont|didnt|isnt|wasnt|doesnt|ur|u|r|prob|probs|ref|poss|diff|vs|tho)\b/iu

/** Words without a vowel are shortened, unless they are written as a name of letters ("CRM"). */
const SHORTENED =
  /(?<![\p{L}\p{N}'-])(?!(?:by|my|why|try|dry|sky|fly|shy|cry|rhythms?|myths?|gyms?|nth|hmm)\b)[bcdfghjklmnpqrstvwxz]{2,}(?![\p{L}\p{N}'-])/u

/** Whether a jotting is something to tell, in English, that can be said to anybody's face. */
export function isTold(text: string): boolean {
  return (
    /\p{Ll}/u.test(text) &&
    !/\n/.test(text) &&
    /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(text) &&
    ![FOREIGN, PASSING, DELICATE, MARKS, SHORTENED].some((pattern) => pattern.test(text))
  )
}
