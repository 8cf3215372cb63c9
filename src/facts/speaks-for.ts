import { countries } from './countries.js';

/** Seats of power and other places whose name stands for a government in the news. Compiled by the authors. */
const SEATS: Readonly<Record<string, string>> = {
  'seat:kremlin': 'country:RU',
  'seat:white-house': 'country:US',
  'seat:pentagon': 'country:US',
  'seat:capitol': 'country:US',
  'seat:oval-office': 'country:US',
  'seat:state-department': 'country:US',
  'seat:foggy-bottom': 'country:US',
  'seat:downing-street': 'country:GB',
  'seat:whitehall': 'country:GB',
  'seat:westminster': 'country:GB',
  'seat:buckingham-palace': 'country:GB',
  'seat:elysee': 'country:FR',
  'seat:quai-d-orsay': 'country:FR',
  'seat:bangabhaban': 'country:BD',
  'seat:ganabhaban': 'country:BD',
  'seat:jamuna': 'country:BD',
  'seat:blue-house': 'country:KR',
  'seat:zhongnanhai': 'country:CN',
  'seat:rashtrapati-bhavan': 'country:IN',
  'seat:south-block': 'country:IN',
  'seat:foreign-ministry-ru': 'country:RU',
  'place:washington-dc': 'country:US',
  'place:delhi': 'country:IN',
  'place:kiev': 'country:UA',
  'place:tel-aviv': 'country:IL',
  'place:sucre': 'country:BO',
  'place:vatican': 'country:VA',
  'org:holy-see': 'country:VA',
};

const SPEAKS: ReadonlyMap<string, string> = new Map([...[...countries.values()].map((country) => [country.capital, country.key] as const), ...Object.entries(SEATS)]);

/** The country that a capital or a seat of power speaks for: `seat:kremlin` → `country:RU`; `null` for other keys. */
export function speaksFor(key: string): string | null {
  return SPEAKS.get(key) ?? null;
}
