import type { Language, Text } from "@pana/law";

/** What the parser of the command line finds wrong, by its code. `{0}` and `{1}` are what it quotes. */
const FAULTS: Readonly<Record<string, Text>> = {
  "commander.unknownCommand": {
    kk: "«{0}» деген пәрмен жоқ; pana --help бәрін көрсетеді",
    ru: "нет команды «{0}»; все команды показывает pana --help",
    en: "there is no command '{0}'; pana --help lists them all",
  },
  "commander.unknownOption": {
    kk: "{0}: мұндай параметр жоқ",
    ru: "{0}: такого параметра нет",
    en: "{0}: there is no such option",
  },
  "commander.missingArgument": {
    kk: "<{0}> көрсетілмеген",
    ru: "не указан <{0}>",
    en: "<{0}> is missing",
  },
  "commander.missingMandatoryOptionValue": {
    kk: "{0} көрсетілмеген",
    ru: "не указан параметр {0}",
    en: "{0} is missing",
  },
  "commander.optionMissingArgument": {
    kk: "{0} параметрінің мәні көрсетілмеген",
    ru: "не указано значение параметра {0}",
    en: "{0} has no value",
  },
  "commander.excessArguments": {
    kk: "артық аргумент берілген; --help қалай жазу керегін көрсетеді",
    ru: "передано слишком много аргументов; как писать, покажет --help",
    en: "there are too many arguments; --help shows how to write it",
  },
};

/** The fault of the parser as a sentence; its own words where it knows one that this table does not. */
export function faultOfUsage(language: Language, code: string, message: string): string {
  const quoted = [...message.matchAll(/'([^']+)'/g)].map(([, inner]) => inner ?? "");
  return (
    FAULTS[code]?.[language].replace(/\{(\d)\}/g, (_, place: string) => quoted[Number(place)] ?? "") ??
    message
  );
}

const TITLES: Readonly<Record<string, Text>> = {
  "Usage:": { kk: "Қолданылуы:", ru: "Использование:", en: "Usage:" },
  "Arguments:": { kk: "Аргументтер:", ru: "Аргументы:", en: "Arguments:" },
  "Options:": { kk: "Параметрлер:", ru: "Параметры:", en: "Options:" },
  "Global Options:": { kk: "Жалпы параметрлер:", ru: "Общие параметры:", en: "Global options:" },
  "Environment:": { kk: "Орта айнымалылары:", ru: "Переменные среды:", en: "Environment:" },
  "Commands:": { kk: "Пәрмендер:", ru: "Команды:", en: "Commands:" },
};

/** A heading of the help. */
export const titleOfHelp = (language: Language, title: string): string => TITLES[title]?.[language] ?? title;
