/** Large employers by the one word they are known by, as long as it is no ordinary word or tool. */
export const FIRM_NAMES: ReadonlySet<string> = new Set(
  (
    'accenture adidas airbnb airbus aldi alibaba allianz amazon apple asda astrazeneca barclays basf bayer bloomberg bmw boeing ' +
    'bosch capgemini carrefour chevron citibank citigroup cisco cocacola costco daimler danone dell deloitte deutschebank dhl ' +
    'disney ebay ericsson exxon exxonmobil facebook fedex ferrari fiat fujitsu gazprom glaxosmithkline glencore google heineken ' +
    'hitachi honda hsbc huawei hyundai ibm ikea infosys intel johnson jpmorgan kellogg kpmg lidl lockheed lufthansa maersk ' +
    'marriott mastercard mckinsey mercedes meta microsoft mitsubishi monsanto morrisons nestle nestlé netflix nike nissan nokia ' +
    'novartis nvidia opel oracle panasonic paypal pepsi pepsico pfizer philips porsche pwc qualcomm renault revolut rolls-royce ' +
    'ryanair sainsbury sainsburys salesforce samsung sanofi siemens sony spotify starbucks stripe telefonica tesco tesla toyota ' +
    'twitter uber unicredit unilever verizon vodafone volkswagen volvo walmart wipro yahoo zalando'
  ).split(' '),
)
