// Active ISO 4217 codes by digits after the decimal mark (list one; funds and metals left out).
const codesByDigits: readonly (readonly [digits: number, codes: string])[] = [
  [0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"],
  [
    2,
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF " +
      "CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD " +
      "HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA " +
      "MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR " +
      "PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT " +
      "TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG",
  ],
  [3, "BHD IQD JOD KWD LYD OMR TND"],
  [4, "CLF UYW"],
];

// Left circulation lately; old invoices still name them.
const lateCodes: readonly (readonly [digits: number, codes: string])[] = [
  [2, "ANG BGN CUC HRK SLL ZWL"],
];

/** Digits after the decimal mark of every ISO 4217 currency in use, by its code in capitals. */
export const minorDigits: ReadonlyMap<string, number> = new Map(
  [...codesByDigits, ...lateCodes].flatMap(([digits, codes]) =>
    codes.split(" ").map((code) => [code, digits] as const),
  ),
);
