import { ControlKind, ListedType } from '@talent-window/contracts/vocabulary';

/** A row of the demonstration control list: kind of control [domain.md §7.1], names, birth date and nationality as far as known. */
type Row = readonly [kind: ControlKind, names: readonly string[], birthDate?: string | undefined, nationality?: string];

/** Invented persons; names chosen for the ways in which exact matching fails [domain.md §7.2]. */
const ROWS: readonly Row[] = [
  // Close to the demonstration applicant, but another person: the false hit that an officer decides.
  ['entry-ban', ['NAKAMURA HARUKO'], '1988-05-11', 'JPN'],
  ['entry-ban', ['ZHANG WEIMING', 'CHANG WEI-MING', '張偉銘'], '1975-02-03', 'MYS'],
  ['entry-ban', ['CHEUNG KA FAI', 'ZHANG JIAHUI'], '1969-12-30', 'HKG'],
  ['entry-ban', ['MUHAMMAD AL-RASHID', 'MOHAMMED ALRASHID'], '1981-07-19', 'JOR'],
  ['entry-ban', ['ALEKSANDR VOLKOV', 'ALEXANDER VOLKOFF'], '1966-03-08', 'RUS'],
  ['entry-ban', ['MÜLLER HANS-PETER', 'MUELLER HANS PETER'], '1958-10-21', 'DEU'],
  ['refusal-ground', ['NGUYEN VAN HAI'], '1990-01-01', 'VNM'],
  ['refusal-ground', ['SURYANTO'], '1985-06-17', 'IDN'],
  ['refusal-ground', ['GARCIA LOPEZ MARIA DEL CARMEN', 'GARCIA MARIA'], '1979-09-09', 'MEX'],
  ['refusal-ground', ['SMITH JOHN EDWARD', 'SMYTH JON'], '1970-11-25', 'GBR'],
  ['refusal-ground', ["O'BRIEN SEAN PATRICK", 'OBRIEN SEAN'], '1983-03-17', 'IRL'],
  ['refusal-ground', ['KIM MIN-JUN', 'KIM MINJUN'], '1992-08-15', 'KOR'],
  ['exit-ban', ['TANAKA ICHIRO'], '1964-04-29', 'JPN'],
  ['exit-ban', ['BAKER THOMAS'], undefined, 'AUS'],
  ['wanted', ['DUBOIS JEAN-LUC', 'DUBOIS JEANLUC'], '1972-07-14', 'FRA'],
  ['wanted', ['ROSSI GIANLUCA'], '1977-06-02', 'ITA'],
  ['wanted', ['SOMCHAI WONGSAWAT'], '1968-12-05', 'THA'],
  ['illegal-stay', ['DELA CRUZ JUAN', 'DELACRUZ JUAN'], '1991-06-12', 'PHL'],
  ['illegal-stay', ['TRAN THI HOA'], '1988-02-20', 'VNM'],
  ['illegal-stay', ['SITI NURHALIZA BINTI AHMAD'], '1993-04-11', 'MYS'],
  ['illegal-stay', ['WONG SIU LING', 'HUANG XIAOLING', '黃小玲'], '1980-10-10', 'HKG'],
  ['illegal-stay', ['PATEL RAJESH KUMAR', 'PATEL RAJESH'], '1974-01-26', 'IND'],
  ['lost-passport', ['JOHNSON EMILY'], '1995-05-05', 'USA'],
  ['lost-passport', ['SILVA JOAO', 'DA SILVA JOÃO'], '1982-09-07', 'BRA'],
  ['terrorism', ['IBN KHALID OMAR', 'OMAR KHALID']],
  ['terrorism', ['PETROV IVAN'], undefined, 'BGR'],
  ['security', ['LI GUOQIANG', '李國強', '李国强'], '1963-08-01'],
  ['security', ['WANG JIANJUN', '王建軍'], '1971-08-01'],
  ['agent-ban', ['BRIGHT PATH VISA SERVICES']],
  ['guarantor-ban', ['CHEN TA-TUNG', '陳大同'], '1959-02-14'],
];

export const SEED_CONTROL_LIST = ROWS.map(([kind, names, birthDate, nationality], index) => ({
  list: 'nia',
  id: `demo-${String(index + 1).padStart(3, '0')}`,
  version: 1,
  kind,
  type: kind === ControlKind.AgentBan ? ListedType.Entity : ListedType.Person,
  names: [...names],
  birthDates: birthDate === undefined ? [] : [birthDate],
  nationalities: nationality === undefined ? [] : [nationality],
  passports: [],
  firstIn: 1,
}));
