import { fill, type Text } from "../language.js";

/** What can be wrong with a file of lists. */
const FAULTS = {
  "nothing-in-it": {
    kk: "файл бос",
    ru: "файл пуст",
    en: "there is nothing in the file",
  },
  "quote-not-closed": {
    kk: "тырнақша ашылған, бірақ жабылмаған",
    ru: "кавычка открыта и не закрыта",
    en: "a quotation mark is opened and not closed",
  },
  "text-after-quote": {
    kk: "жабылған тырнақшадан кейін бөлгіштің орнына «{value}» тұр",
    ru: "после закрытой кавычки вместо разделителя стоит «{value}»",
    en: "after a closed quotation mark there is '{value}' instead of a separator",
  },
  "column-without-name": {
    kk: "бағанның аты жоқ",
    ru: "у столбца нет имени",
    en: "the column has no name",
  },
  "column-twice": {
    kk: "«{name}» бағаны екі рет кездеседі",
    ru: "столбец «{name}» встречается дважды",
    en: "the column '{name}' occurs twice",
  },
  "no-such-column": {
    kk: "«{name}» деген баған жоқ; барлары: {columns}",
    ru: "нет столбца «{name}»; есть столбцы: {columns}",
    en: "there is no column '{name}'; there are: {columns}",
  },
  "no-lists": {
    kk: "тізім бағандары жоқ: әр тізімге 0 мен 1-ден тұратын бір баған керек",
    ru: "нет столбцов списков: нужен один столбец из 0 и 1 на каждый список",
    en: "there are no list columns: there must be one column of 0 and 1 for each list",
  },
  "too-many-lists": {
    kk: "{count} тізім бар, ең көбі — {most}; артық бағандарды --lists немесе --ignore арқылы шығарыңыз",
    ru: "списков {count}, а может быть не больше {most}; уберите лишние столбцы через --lists или --ignore",
    en: "there are {count} lists, and there can be {most}; leave columns out with --lists or --ignore",
  },
  "too-few-fields": {
    kk: "жолда {found} өріс бар, тақырыпта — {expected}",
    ru: "в строке полей: {found}, а в заголовке: {expected}",
    en: "the row has {found} fields, the header {expected}",
  },
  "too-many-fields": {
    kk: "жолда {found} өріс бар, тақырыпта — {expected}",
    ru: "в строке полей: {found}, а в заголовке: {expected}",
    en: "the row has {found} fields, the header {expected}",
  },
  "not-0-or-1": {
    kk: "«{name}» бағанында 0 немесе 1 болуы керек, ал «{value}» тұр",
    ru: "в столбце «{name}» должно быть 0 или 1, а стоит «{value}»",
    en: "the column '{name}' must hold 0 or 1, not '{value}'",
  },
  "not-a-count": {
    kk: "«{name}» бағанында 0-ден бастап бүтін сан болуы керек, ал «{value}» тұр",
    ru: "в столбце «{name}» должно быть целое число от 0, а стоит «{value}»",
    en: "the column '{name}' must hold a whole number from 0, not '{value}'",
  },
  "not-positive": {
    kk: "«{name}» бағанында 0-ден үлкен сан болуы керек, ал «{value}» тұр",
    ru: "в столбце «{name}» должно быть число больше 0, а стоит «{value}»",
    en: "the column '{name}' must hold a number above 0, not '{value}'",
  },
  "no-channels": {
    kk: "арна бағандары жоқ: бірінші баған — кезең, әрі қарай әр арнаға бір баған керек",
    ru: "нет столбцов каналов: первый столбец — период, дальше по столбцу на канал",
    en: "there are no channel columns: the first column is the period, then one for each channel",
  },
  "effort-of-nothing": {
    kk: "«{name}» бағанының арнасы жоқ",
    ru: "у столбца «{name}» нет канала",
    en: "the column '{name}' belongs to no channel",
  },
  "part-twice": {
    kk: "«{value}» бөлігі екі рет кездеседі",
    ru: "часть «{value}» встречается дважды",
    en: "the part '{value}' occurs twice",
  },
  "period-twice": {
    kk: "«{value}» кезеңі екі рет кездеседі",
    ru: "период «{value}» встречается дважды",
    en: "the period '{value}' occurs twice",
  },
  "no-value": {
    kk: "«{name}» бағанында мән жоқ",
    ru: "в столбце «{name}» нет значения",
    en: "the column '{name}' has no value",
  },
  "on-no-list": {
    kk: "бұл жолдың істері бірде-бір тізімде жоқ: ешкім көрмегендер саналуы мүмкін емес",
    ru: "случаев этой строки нет ни в одном списке: тех, кого никто не видел, нельзя сосчитать",
    en: "the cases of this row are on no list: those whom nobody saw cannot have been counted",
  },
  "no-cases": {
    kk: "файлда бірде-бір іс жоқ",
    ru: "в файле нет ни одного случая",
    en: "the file holds no cases",
  },
  "not-json": {
    kk: "бұл жерден әрі JSON емес",
    ru: "с этого места это не JSON",
    en: "from here on this is not JSON",
  },
  "not-the-form": {
    kk: '{"lists": ["…"], "histories": [{"history": "101", "count": 4}]} түрі күтілген: {where} сәйкес емес',
    ru: 'ожидался вид {"lists": ["…"], "histories": [{"history": "101", "count": 4}]}: {where} не подходит',
    en: 'the form {"lists": ["…"], "histories": [{"history": "101", "count": 4}]} was expected: {where} does not fit',
  },
} as const satisfies Record<string, Text>;

export type FaultCode = keyof typeof FAULTS;

/** A fault of a file: where it stands, and what it is. Lines and columns are counted from 1, columns in characters. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  readonly code: FaultCode;
  readonly message: Text;
}

export const faultAt = (
  place: { readonly line: number; readonly column: number },
  code: FaultCode,
  values: Readonly<Record<string, string | number>> = {},
): Fault => ({ line: place.line, column: place.column, code, message: fill(FAULTS[code], values) });
