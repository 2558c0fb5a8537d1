/** Words that can only mean the employer's decision, for messages that are mainly about something else. Folded. */
export const STRONG_DECISION =
  /\b(?:decid\w*|decision\w*|final (?:answer|word)|entscheid\w*|entschluss|tranch\w*|decis\w*|resoluc\w*|beslis\w*|besluit\w*)\b|決定|判断|合否|選考結果/

/** Words of job search: what a message from an unknown address must have before the employer's name in it counts. Folded. */
export const JOB_WORDS =
  /\b(?:applica(?:tion|nt)s?|appl(?:y|ied|ying)|interview\w*|candida\w+|hiring|recruit\w*|position|vacancy|job offer|resume|cv|bewerb\w*|vorstellungs\w*|gesprach\w*|stelle\w*|auswahl\w*|lebenslauf|entretien\w*|poste|recrutement|embauche|postul\w+|entrevista\w*|puesto|vacante|seleccion|proceso|vaga|selecao|seletivo|recrutamento|sollicit\w*|vacature|gesprek|werving|selectie)\b|応募|面接|面談|選考|採用|内定|求人/
