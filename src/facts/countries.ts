/** What is known of a country without any language. */
export interface Country {
  /** `country:` and its ISO 3166-1 alpha-2 code. */
  readonly key: string;
  /** The seat of its government, which speaks for it in the news: `place:moscow`. */
  readonly capital: string;
  /** ISO 4217, lower case, as units of figures are: `rub`. */
  readonly currency: string;
}

/** Code, capital's key without `place:`, currency. Compiled by the authors from common knowledge; codes are ISO 3166-1 and ISO 4217. */
const ROWS = `
AD andorra-la-vella eur | AE abu-dhabi aed | AF kabul afn | AG saint-johns xcd | AL tirana all | AM yerevan amd | AO luanda aoa | AR buenos-aires ars | AT vienna eur | AU canberra aud | AZ baku azn
BA sarajevo bam | BB bridgetown bbd | BD dhaka bdt | BE brussels eur | BF ouagadougou xof | BG sofia bgn | BH manama bhd | BI gitega bif | BJ porto-novo xof | BN bandar-seri-begawan bnd | BO la-paz bob | BR brasilia brl | BS nassau bsd
BT thimphu btn | BW gaborone bwp | BY minsk byn | BZ belmopan bzd | CA ottawa cad | CD kinshasa cdf | CF bangui xaf | CG brazzaville xaf | CH bern chf | CI yamoussoukro xof | CL santiago clp | CM yaounde xaf | CN beijing cny
CO bogota cop | CR san-jose crc | CU havana cup | CV praia cve | CY nicosia eur | CZ prague czk | DE berlin eur | DJ djibouti djf | DK copenhagen dkk | DM roseau xcd | DO santo-domingo dop | DZ algiers dzd | EC quito usd | EE tallinn eur
EG cairo egp | ER asmara ern | ES madrid eur | ET addis-ababa etb | FI helsinki eur | FJ suva fjd | FM palikir usd | FR paris eur | GA libreville xaf | GB london gbp | GD saint-georges xcd | GE tbilisi gel | GH accra ghs | GM banjul gmd
GN conakry gnf | GQ malabo xaf | GR athens eur | GT guatemala-city gtq | GW bissau xof | GY georgetown gyd | HN tegucigalpa hnl | HR zagreb eur | HT port-au-prince htg | HU budapest huf | ID jakarta idr | IE dublin eur | IL jerusalem ils
IN new-delhi inr | IQ baghdad iqd | IR tehran irr | IS reykjavik isk | IT rome eur | JM kingston jmd | JO amman jod | JP tokyo jpy | KE nairobi kes | KG bishkek kgs | KH phnom-penh khr | KI tarawa aud | KM moroni kmf | KN basseterre xcd
KP pyongyang kpw | KR seoul krw | KW kuwait-city kwd | KZ astana kzt | LA vientiane lak | LB beirut lbp | LC castries xcd | LI vaduz chf | LK colombo lkr | LR monrovia lrd | LS maseru lsl | LT vilnius eur | LU luxembourg-city eur | LV riga eur
LY tripoli lyd | MA rabat mad | MC monaco eur | MD chisinau mdl | ME podgorica eur | MG antananarivo mga | MH majuro usd | MK skopje mkd | ML bamako xof | MM naypyidaw mmk | MN ulaanbaatar mnt | MR nouakchott mru | MT valletta eur
MU port-louis mur | MV male mvr | MW lilongwe mwk | MX mexico-city mxn | MY kuala-lumpur myr | MZ maputo mzn | NA windhoek nad | NE niamey xof | NG abuja ngn | NI managua nio | NL the-hague eur | NO oslo nok | NP kathmandu npr | NR yaren aud
NZ wellington nzd | OM muscat omr | PA panama-city pab | PE lima pen | PG port-moresby pgk | PH manila php | PK islamabad pkr | PL warsaw pln | PS ramallah ils | PT lisbon eur | PW ngerulmud usd | PY asuncion pyg | QA doha qar | RO bucharest ron
RS belgrade rsd | RU moscow rub | RW kigali rwf | SA riyadh sar | SB honiara sbd | SC victoria scr | SD khartoum sdg | SE stockholm sek | SG singapore sgd | SI ljubljana eur | SK bratislava eur | SL freetown sle | SM san-marino eur | SN dakar xof
SO mogadishu sos | SR paramaribo srd | SS juba ssp | ST sao-tome stn | SV san-salvador usd | SY damascus syp | SZ mbabane szl | TD ndjamena xaf | TG lome xof | TH bangkok thb | TJ dushanbe tjs | TL dili usd | TM ashgabat tmt | TN tunis tnd
TO nukualofa top | TR ankara try | TT port-of-spain ttd | TV funafuti aud | TW taipei twd | TZ dodoma tzs | UA kyiv uah | UG kampala ugx | US washington usd | UY montevideo uyu | UZ tashkent uzs | VA vatican-city eur | VC kingstown xcd
VE caracas ves | VN hanoi vnd | VU port-vila vuv | WS apia wst | XK pristina eur | YE sanaa yer | ZA pretoria zar | ZM lusaka zmw | ZW harare zwg
`;

/** Every country by its key. */
export const countries: ReadonlyMap<string, Country> = new Map(
  ROWS.split(/[|\n]/u)
    .map((row) => row.trim().split(' '))
    .filter((row) => row.length === 3)
    .map(([code = '', capital = '', currency = '']) => [`country:${code}`, { key: `country:${code}`, capital: `place:${capital}`, currency }] as const),
);
