import {
  fixed,
  fromEaster,
  movedByWeekday,
  nthWeekday,
  onlyOn,
  withSubstitute,
  years,
  type HolidayRule,
} from "./holiday-rules.ts";

const goodFriday = fromEaster(-2);
const easterDay = fromEaster(0);
const easterMonday = fromEaster(1);
const ascension = fromEaster(39);
const whitMonday = fromEaster(50);

// Colombia, Ley 51 de 1983: what does not fall on a Monday goes to the next one.
const nextMonday = (month: number, dayOfMonth: number) =>
  movedByWeekday(fixed(month, dayOfMonth), [0, 6, 5, 4, 3, 2, 1]);

// Argentina, Ley 27.399: Tuesday and Wednesday go back to Monday, Thursday and Friday on to Monday.
const argentineMonday = (month: number, dayOfMonth: number) =>
  movedByWeekday(fixed(month, dayOfMonth), [0, -1, -2, 4, 3, 0, 0]);

// Chile, Ley 19.668: Tuesday to Thursday go back to Monday, Friday on to Monday.
const chileanMonday = (month: number, dayOfMonth: number) =>
  movedByWeekday(fixed(month, dayOfMonth), [0, -1, -2, -3, 3, 0, 0]);

// Chile, Ley 21.357: the June solstice in Chilean time; until the 2040s leap years set the day.
const chileanSolstice: HolidayRule = (year) =>
  fixed(6, year > 2023 && year % 4 < 2 ? 20 : 21)(year);

// Saturday's substitute is the Friday before, Sunday's the Monday after (5 U.S.C. 6103).
const federal = (month: number, dayOfMonth: number) =>
  withSubstitute(fixed(month, dayOfMonth), -1, 1);

// Mexico, Ley Federal del Trabajo art. 74: the day on which the presidency changes hands.
const mexicanInauguration: HolidayRule = (year) => {
  if (year % 6 !== 2) return [];
  return year < 2024 ? fixed(12, 1)(year) : fixed(10, 1)(year);
};

/** National public holidays by ISO 3166 country, as the law sets them; GB is England. */
export const holidayTables: { readonly [country: string]: readonly HolidayRule[] | undefined } = {
  ES: [
    fixed(1, 1),
    fixed(1, 6),
    goodFriday,
    fixed(5, 1),
    fixed(8, 15),
    fixed(10, 12),
    fixed(11, 1),
    fixed(12, 6),
    fixed(12, 8),
    fixed(12, 25),
  ],
  MX: [
    fixed(1, 1),
    nthWeekday(2, 1, 1),
    nthWeekday(3, 1, 3),
    fixed(5, 1),
    fixed(9, 16),
    nthWeekday(11, 1, 3),
    mexicanInauguration,
    fixed(12, 25),
  ],
  CL: [
    fixed(1, 1),
    onlyOn(fixed(1, 2), [1]),
    goodFriday,
    fromEaster(-1),
    easterDay,
    fixed(5, 1),
    fixed(5, 21),
    years(2021, chileanSolstice),
    chileanMonday(6, 29),
    fixed(7, 16),
    fixed(8, 15),
    onlyOn(fixed(9, 17), [1, 5]),
    fixed(9, 18),
    fixed(9, 19),
    onlyOn(fixed(9, 20), [5]),
    chileanMonday(10, 12),
    movedByWeekday(fixed(10, 31), [0, -4, 2, 0, 0, 0, 0]), // Ley 20.299: to the nearer Friday
    fixed(11, 1),
    fixed(12, 8),
    fixed(12, 25),
  ],
  CO: [
    fixed(1, 1),
    nextMonday(1, 6),
    nextMonday(3, 19),
    fromEaster(-3),
    goodFriday,
    easterDay,
    fixed(5, 1),
    fromEaster(43),
    fromEaster(64),
    fromEaster(71),
    nextMonday(6, 29),
    years(2026, nextMonday(7, 9)),
    fixed(7, 20),
    fixed(8, 7),
    nextMonday(8, 15),
    nextMonday(10, 12),
    nextMonday(11, 1),
    nextMonday(11, 11),
    fixed(12, 8),
    fixed(12, 25),
  ],
  AR: [
    fixed(1, 1),
    fromEaster(-48),
    fromEaster(-47),
    fixed(3, 24),
    goodFriday,
    fixed(4, 2),
    fixed(5, 1),
    fixed(5, 25),
    argentineMonday(6, 17),
    fixed(6, 20),
    fixed(7, 9),
    argentineMonday(8, 17),
    argentineMonday(10, 12),
    argentineMonday(11, 20),
    fixed(12, 8),
    fixed(12, 25),
  ],
  PE: [
    fixed(1, 1),
    fromEaster(-3),
    goodFriday,
    easterDay,
    fixed(5, 1),
    years(2024, fixed(6, 7)),
    fixed(6, 29),
    years(2023, fixed(7, 23)),
    fixed(7, 28),
    fixed(7, 29),
    years(2022, fixed(8, 6)),
    fixed(8, 30),
    fixed(10, 8),
    fixed(11, 1),
    fixed(12, 8),
    years(2022, fixed(12, 9)),
    fixed(12, 25),
  ],
  GB: [
    withSubstitute(fixed(1, 1), 2, 1),
    goodFriday,
    easterMonday,
    nthWeekday(5, 1, 1),
    nthWeekday(5, 1, -1),
    nthWeekday(8, 1, -1),
    withSubstitute(fixed(12, 25), 2, 2),
    withSubstitute(fixed(12, 26), 2, 2),
  ],
  US: [
    federal(1, 1),
    nthWeekday(1, 1, 3),
    nthWeekday(2, 1, 3),
    nthWeekday(5, 1, -1),
    years(2021, federal(6, 19)),
    federal(7, 4),
    nthWeekday(9, 1, 1),
    nthWeekday(10, 1, 2),
    federal(11, 11),
    nthWeekday(11, 4, 4),
    federal(12, 25),
  ],
  PT: [
    fixed(1, 1),
    goodFriday,
    easterDay,
    fixed(4, 25),
    fixed(5, 1),
    fromEaster(60),
    fixed(6, 10),
    fixed(8, 15),
    fixed(10, 5),
    fixed(11, 1),
    fixed(12, 1),
    fixed(12, 8),
    fixed(12, 25),
  ],
  FR: [
    fixed(1, 1),
    easterMonday,
    fixed(5, 1),
    fixed(5, 8),
    ascension,
    whitMonday,
    fixed(7, 14),
    fixed(8, 15),
    fixed(11, 1),
    fixed(11, 11),
    fixed(12, 25),
  ],
  DE: [
    fixed(1, 1),
    goodFriday,
    easterMonday,
    fixed(5, 1),
    ascension,
    whitMonday,
    fixed(10, 3),
    fixed(12, 25),
    fixed(12, 26),
  ],
  IT: [
    fixed(1, 1),
    fixed(1, 6),
    easterDay,
    easterMonday,
    fixed(4, 25),
    fixed(5, 1),
    fixed(6, 2),
    fixed(8, 15),
    years(2026, fixed(10, 4)), // Legge 151/2025: San Francesco
    fixed(11, 1),
    fixed(12, 8),
    fixed(12, 25),
    fixed(12, 26),
  ],
};
