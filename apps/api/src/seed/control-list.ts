/**
 * The demonstration control list, in the format of the NIA's own (docs/control-lists.md). Invented persons, with names for
 * the ways in which exact matching fails [domain.md §7.2]. The first is close to the demonstration applicant, but another
 * person: the false hit that an officer decides.
 */
export const SEED_CONTROL_LIST = `id,kind,type,name,aliases,birth_date,nationality
demo-001,entry-ban,person,NAKAMURA HARUKO,,1989-05-17,JPN
demo-002,entry-ban,person,ZHANG WEIMING,CHANG WEI-MING|張偉銘,1975-02-03,MYS
demo-003,entry-ban,person,CHEUNG KA FAI,ZHANG JIAHUI,1969-12-30,HKG
demo-004,entry-ban,person,MUHAMMAD AL-RASHID,MOHAMMED ALRASHID,1981-07-19,JOR
demo-005,entry-ban,person,ALEKSANDR VOLKOV,ALEXANDER VOLKOFF,1966-03-08,RUS
demo-006,entry-ban,person,MÜLLER HANS-PETER,MUELLER HANS PETER,1958-10-21,DEU
demo-007,refusal-ground,person,NGUYEN VAN HAI,,1990-01-01,VNM
demo-008,refusal-ground,person,SURYANTO,,1985-06-17,IDN
demo-009,refusal-ground,person,GARCIA LOPEZ MARIA DEL CARMEN,GARCIA MARIA,1979-09-09,MEX
demo-010,refusal-ground,person,SMITH JOHN EDWARD,SMYTH JON,1970-11-25,GBR
demo-011,refusal-ground,person,O'BRIEN SEAN PATRICK,OBRIEN SEAN,1983-03-17,IRL
demo-012,refusal-ground,person,KIM MIN-JUN,KIM MINJUN,1992-08-15,KOR
demo-013,exit-ban,person,TANAKA ICHIRO,,1964-04-29,JPN
demo-014,exit-ban,person,BAKER THOMAS,,,AUS
demo-015,wanted,person,DUBOIS JEAN-LUC,DUBOIS JEANLUC,1972-07-14,FRA
demo-016,wanted,person,ROSSI GIANLUCA,,1977-06-02,ITA
demo-017,wanted,person,SOMCHAI WONGSAWAT,,1968-12-05,THA
demo-018,illegal-stay,person,DELA CRUZ JUAN,DELACRUZ JUAN,1991-06-12,PHL
demo-019,illegal-stay,person,TRAN THI HOA,,1988-02-20,VNM
demo-020,illegal-stay,person,SITI NURHALIZA BINTI AHMAD,,1993-04-11,MYS
demo-021,illegal-stay,person,WONG SIU LING,HUANG XIAOLING|黃小玲,1980-10-10,HKG
demo-022,illegal-stay,person,PATEL RAJESH KUMAR,PATEL RAJESH,1974-01-26,IND
demo-023,lost-passport,person,JOHNSON EMILY,,1995-05-05,USA
demo-024,lost-passport,person,SILVA JOAO,DA SILVA JOÃO,1982-09-07,BRA
demo-025,terrorism,person,IBN KHALID OMAR,OMAR KHALID,,
demo-026,terrorism,person,PETROV IVAN,,,BGR
demo-027,security,person,LI GUOQIANG,李國強|李国强,1963-08-01,
demo-028,security,person,WANG JIANJUN,王建軍,1971-08-01,
demo-029,agent-ban,entity,BRIGHT PATH VISA SERVICES,,,
demo-030,guarantor-ban,person,CHEN TA-TUNG,陳大同,1959-02-14,
`;
