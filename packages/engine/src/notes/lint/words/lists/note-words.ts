/**
 * What every thank-you note could say: a sentence of these and function words alone says nothing that belongs to one
 * talk. Base forms; inflections are found through the stem.
 */
export const NOTE_WORDS =
  'thank grateful gratitude appreciate time taking today yesterday morning afternoon evening day week month year ' +
  'interview meet met conversation talk chat call speak spoke spoken discuss opportunity position role job post ' +
  'vacancy opening company organisation firm department office team colleague people person staff candidate ' +
  'application apply work career professional profession great good nice wonderful lovely fantastic excellent ' +
  'amazing pleasure pleasant pleased enjoy enjoyable happy glad delighted honour honor excited thrilled interest ' +
  'enthusiasm enthusiastic keen eager passion learn learnt hear heard forward hope wish contact reach question info ' +
  'detail further require need hesitate free feel feedback decision decide process next step stage future soon ' +
  'earliest convenience available follow followup email mail phone letter note message write response reply ' +
  'sincerely best kind warm skill experience qualification background ability strength knowledge expertise ' +
  'contribute join become part member fit match suitable ideal perfect right strong strongly valuable value asset ' +
  'add addition success succeed goal mission vision culture environment dynamic insight inspiring impressed believe ' +
  'confident certain convinced sure consider consideration grow growth develop chance help support generous warmly ' +
  'welcome friendly share explain description describe overview better understand more much very truly really again ' +
  'once concerning possible potential absolutely definitely bring offer start place first last new long short busy ' +
  'schedule moment effort courtesy informative meaningful continue prospect challenge task tour visit introduce ' +
  'introduction everyone everything anything something resonate align reiterate reaffirm reinforce confirm express ' +
  'deeply highly greatly wholeheartedly especially particularly particular provide receive update status regard ' +
  'touch stay look find given result outcome high quality way life world'
