/** How passports (ICAO), English, French and German books write Cyrillic. Letters not named are written as in passports. */
const RUSSIAN = [
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ:ie ы:y ь: э:e ю:iu я:ia',
  'ё:yo й:y ъ: ю:yu я:ya',
  'ё:io ж:j у:ou х:kh ц:ts ч:tch ш:ch щ:chtch ъ: ь: ю:iou я:ia й:i',
  'в:w ё:jo ж:sch з:s й:j х:ch ц:z ч:tsch ш:sch щ:schtsch ъ: ю:ju я:ja',
];
const UKRAINIAN = [
  "а:a б:b в:v г:h ґ:g д:d е:e є:ie ж:zh з:z и:y і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ь: ю:iu я:ia ':",
  'є:ye ї:yi й:y ю:yu я:ya г:h',
  'г:g и:i є:e ї:i й:y ю:yu я:ya',
  'в:w г:h ж:sch з:s є:je ї:ji й:j х:ch ц:z ч:tsch ш:sch щ:schtsch ю:ju я:ja',
];

const lettersOf = (text) => text.split(' ').map((pair) => pair.split(':'));
const systemsOf = ([first, ...others]) =>
  [first, ...others].map((text) => new Map([...lettersOf(first), ...lettersOf(text)]));

function romanise(word, letters) {
  const latin = [...word.toLowerCase()].map((letter) => letters.get(letter) ?? letter).join('');
  return latin.replace(/(^|-)(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}

const cyrillic = (systems) => (entry) => {
  const [script, ...nicknames] = entry.split('~');
  return {
    script,
    spellings: systems.map((letters) => romanise(script, letters)),
    nicknames: nicknames.map((nickname) => romanise(nickname, systems[0])),
  };
};

const words = (text) => text.trim().split(/\s+/);

const RU = {
  families:
    words(`Иванов Смирнов Кузнецов Попов Соколов Лебедев Козлов Новиков Морозов Петров Волков Соловьёв Васильев Зайцев Павлов Семёнов Голубев Виноградов Богданов
    Воробьёв Фёдоров Михайлов Беляев Тарасов Белов Комаров Орлов Киселёв Макаров Андреев Ковалёв Ильин Гусев Титов Кузьмин Щербаков Чайковский Жуковский Озерский
    Хохлов Цветков Юдин Яковлев Ермаков Шестаков Журавлёв`),
  givens: {
    m: words(`Александр~Саша Сергей~Серёжа Дмитрий~Дима Андрей Алексей~Алёша Михаил~Миша Владимир~Володя Иван~Ваня Николай~Коля Евгений~Женя Юрий~Юра Виктор~Витя Пётр~Петя
      Константин~Костя Григорий~Гриша Фёдор~Федя Василий~Вася Анатолий~Толя Игорь Олег`),
    f: words(`Елена~Лена Ольга~Оля Наталья~Наташа Татьяна~Таня Ирина~Ира Светлана~Света Екатерина~Катя Анна~Аня Мария~Маша Людмила~Люда Юлия~Юля Галина~Галя Надежда~Надя
      Анастасия~Настя Вера Ксения~Ксюша Евгения~Женя Александра~Саша`),
  },
  patronymics: words(
    `Александр Сергеев Дмитриев Андреев Алексеев Михайлов Владимиров Иванов Николаев Евгеньев Юрьев Викторов Петров Константинов Григорьев Фёдоров Васильев Анатольев`,
  ),
};
const UA = {
  families:
    words(`Шевченко Коваленко Бондаренко Ткаченко Кравченко Олійник Шевчук Поліщук Бондар Мельник Марченко Савченко Руденко Мороз Петренко Клименко Павленко Кузьменко Гончарук
    Гнатюк Зінченко Яременко Хоменко Юрченко Щербина Григоренко`),
  givens: {
    m: words(
      `Олександр~Сашко Володимир Сергій Андрій Микола Василь Дмитро Михайло Юрій Ігор Олексій Петро Григорій Євген Тарас Богдан Ярослав`,
    ),
    f: words(
      `Олена Оксана Тетяна Наталія Ірина Людмила Галина Юлія Катерина Ганна Марія Світлана Лариса Надія Соломія Ярослава`,
    ),
  },
  patronymics: words(
    `Олександров Володимиров Сергійов Андрійов Миколайов Васильов Дмитров Михайлов Юрійов Ігоров Петров Григоров Богданов`,
  ),
};

const feminine = (family) =>
  /(ов|ев|ёв|ин|ын)$/.test(family) ? `${family}а` : family.replace(/ский$/, 'ская').replace(/цкий$/, 'цкая');
/** Сергеев → Сергеевич, Сергеевна; the stems of the tables all lead there by rule. */
const russianPatronymic = (stem, sex) => {
  const full = /[еоё]в$/.test(stem) ? stem : `${stem}ов`;
  return `${full}${sex === 'm' ? 'ич' : 'на'}`;
};
const ukrainianPatronymic = (stem, sex) =>
  sex === 'm' ? `${stem}ич` : `${stem.replace(/йов$/, 'ї').replace(/ь?ов$/, 'і')}вна`;

function slavic({ id, weight, nationalities, systems, tables, withPatronymic, familyFor, patronymicFor }) {
  const part = cyrillic(systemsOf(systems));
  const parts = {
    families: { m: tables.families.map(part), f: tables.families.map((family) => part(familyFor(family))) },
    givens: { m: tables.givens.m.map(part), f: tables.givens.f.map(part) },
    patronymics: {
      m: tables.patronymics.map((stem) => part(patronymicFor(stem, 'm'))),
      f: tables.patronymics.map((stem) => part(patronymicFor(stem, 'f'))),
    },
  };
  return {
    id,
    weight,
    nationalities,
    home: 0,
    script: 'cyrillic',
    systems: ['icao', 'english', 'french', 'german'],
    families: parts.families.m,
    familiesOf: parts.families,
    givens: parts.givens,
    draw: (draw, sex) => [
      { role: 'given', part: draw.common(parts.givens[sex]) },
      ...(draw.chance(withPatronymic) ? [{ role: 'patronymic', part: draw.common(parts.patronymics[sex]) }] : []),
      { role: 'family', part: draw.common(parts.families[sex]) },
    ],
  };
}

export const SLAVIC = [
  slavic({
    id: 'russia',
    weight: 8,
    nationalities: ['RU', 'RU', 'RU', 'BY', 'KZ'],
    systems: RUSSIAN,
    tables: RU,
    withPatronymic: 0.65,
    familyFor: feminine,
    patronymicFor: russianPatronymic,
  }),
  slavic({
    id: 'ukraine',
    weight: 4,
    nationalities: ['UA'],
    systems: UKRAINIAN,
    tables: UA,
    withPatronymic: 0.5,
    familyFor: (family) => family,
    patronymicFor: ukrainianPatronymic,
  }),
];
