import { table } from '../name-table.mjs';

const GREEK = {
  families: {
    m: table(`
      Papadopoulos Papadopulos=Παπαδόπουλος, Georgiou Georgiu Yeoryiou=Γεωργίου, Nikolaidis Nicolaides=Νικολαΐδης, Vlachos Vlahos=Βλάχος, Oikonomou Economou Ikonomou=Οικονόμου,
      Dimitriou Demetriou Dimitriu=Δημητρίου, Christodoulou Hristodoulou=Χριστοδούλου, Konstantinidis Constantinides=Κωνσταντινίδης, Karagiannis Karayannis=Καραγιάννης,
      Makris=Μακρής, Panagiotou Panayiotou=Παναγιώτου, Angelopoulos Aggelopoulos=Αγγελόπουλος, Theodorou Theodoru=Θεοδώρου, Mavridis Mavrides=Μαυρίδης, Zervas=Ζέρβας`),
    f: table(`
      Papadopoulou Papadopulu=Παπαδοπούλου, Georgiou Georgiu Yeoryiou=Γεωργίου, Nikolaidou Nicolaidou=Νικολαΐδου, Vlachou Vlahou=Βλάχου, Oikonomou Economou Ikonomou=Οικονόμου,
      Dimitriou Demetriou=Δημητρίου, Christodoulou Hristodoulou=Χριστοδούλου, Karagianni Karayanni=Καραγιάννη, Makri=Μακρή, Angelopoulou Aggelopoulou=Αγγελοπούλου, Mavridou=Μαυρίδου`),
  },
  givens: {
    m: table(`
      Georgios Yiorgos George=Γεώργιος, Ioannis Yannis Giannis=Ιωάννης, Konstantinos Constantinos=Κωνσταντίνος, Dimitrios Demetrios=Δημήτριος, Nikolaos Nicolaos=Νικόλαος,
      Panagiotis Panayiotis=Παναγιώτης, Vasileios Vassilios Vasilis=Βασίλειος, Christos Hristos=Χρήστος, Athanasios Thanassis=Αθανάσιος, Evangelos Vangelis=Ευάγγελος, Spyridon Spyros=Σπυρίδων`),
    f: table(`
      Maria=Μαρία, Eleni Helen=Ελένη, Aikaterini Ekaterini Katerina=Αικατερίνη, Vasiliki Vassiliki=Βασιλική, Sofia Sophia=Σοφία, Angeliki Aggeliki=Αγγελική, Georgia Yeoryia=Γεωργία,
      Dimitra Demetra=Δήμητρα, Konstantina Constantina=Κωνσταντίνα, Paraskevi=Παρασκευή, Evangelia=Ευαγγελία`),
  },
};

const SPANISH = {
  families: table(`
    García, Rodríguez, González Gonzales, Fernández, López Lopes, Martínez, Sánchez, Pérez, Gómez, Jiménez Giménez, Hernández, Díaz, Álvarez, Muñoz, Romero, Gutiérrez, Núñez, Ibáñez, Vázquez Vásquez,
    Castañeda, Peña, Quiñones, Zúñiga, Etxeberria Echeverría, Ochoa, Benavides Benavídez, de_la_Cruz De_la_Cruz, del_Río Del_Rio, de_León De_León, Montoya, Villalobos, Urrutia`),
  givens: {
    m: table(`
      José ~Pepe, Antonio ~Toño, Juan, Manuel ~Manolo, Francisco ~Paco ~Pancho, Luis, Carlos, Miguel, Jesús ~Chucho, Ángel, Alejandro ~Álex, Rafael ~Rafa, Ramón, Andrés, Joaquín ~Quino, Ignacio ~Nacho,
      Guillermo ~Memo, Íñigo, Óscar, Sebastián`),
    f: table(`
      María, Carmen, Josefa ~Pepa, Isabel ~Chabela, Ana, Dolores ~Lola, Francisca ~Paca, Laura, Lucía, Cristina, Mercedes ~Merche, Rosario ~Charo, Guadalupe ~Lupe, Beatriz ~Bea, Inés, Begoña, Concepción ~Concha, Verónica,
      Ximena Jimena`),
  },
};

const PORTUGUESE = {
  families: table(`
    Silva da_Silva, Santos dos_Santos, Oliveira de_Oliveira, Souza Sousa de_Souza, Pereira, Ferreira, Rodrigues, Almeida de_Almeida, Costa da_Costa, Carvalho, Gonçalves, Araújo de_Araújo, Ribeiro, Magalhães, Guimarães,
    Conceição da_Conceição, Simões, Falcão, Brandão, Teixeira, Queiroz Queirós, Vasconcelos Vasconcellos, Assunção`),
  givens: {
    m: table(
      `João, José, Antônio António, Francisco ~Chico, Carlos, Paulo, Luís Luiz, Marcos, Rafael, Thiago Tiago, Gonçalo, Estêvão, Vinícius Vinicius, Fabrício, Sebastião ~Tião, Otávio Octávio, Eduardo ~Dudu`,
    ),
    f: table(
      `Maria, Ana, Francisca ~Chica, Antônia, Adriana, Juliana, Márcia, Fernanda, Patrícia, Conceição, Luíza Luiza, Letícia, Inês, Tânia, Vitória Victória, Thaís Taís, Sílvia`,
    ),
  },
};

const FRENCH = {
  families: table(`
    Martin, Bernard, Dubois, Lefèvre Lefebvre, Moreau, Girard, Fournier, Mercier, Lambert, Faure, Gauthier Gautier, Renard, Noël, Béranger, Chevallier Chevalier, Le_Goff Legoff, de_Villiers Devilliers, Lemaître Lemaitre, Crépin,
    d'Aubigny Daubigny, L'Hermitte Lhermitte, Du_Bellay Dubellay, Père, Québriac`),
  givens: {
    m: table(
      `Jean, Pierre, Michel, André, Philippe, François, Étienne Estienne, Jérôme, Stéphane, Sébastien, Benoît, Grégoire, Théophile, Jean-Luc Jeanluc, Jean-Baptiste, Mathieu Matthieu, René, Loïc`,
    ),
    f: table(
      `Marie, Françoise, Hélène, Céline, Geneviève, Amélie, Élodie, Zoé, Béatrice, Marie-Claude, Anne-Sophie, Chloé, Agnès, Thérèse, Noémie, Irène, Raphaëlle`,
    ),
  },
};

const GERMAN = {
  families: table(`
    Müller, Schmidt Schmitt, Schneider, Fischer, Weber, Meyer Meier Maier, Wagner, Schäfer Schaefer, Koch, Bauer, Schröder Schroeder, Krüger, Groß Gross, Weiß Weiss, Jäger, Böhm, Günther, Köhler, Möller, Strauß Strauss, Vögel,
    von_Bülow, von_der_Heide, zu_Rhein, Grünewald, Lüdke Lüdtke, Preuß, Hößler, Kästner`),
  givens: {
    m: table(
      `Jürgen, Hans ~Hansi, Klaus Claus, Wolfgang ~Wolf, Günter Günther, Björn, Jörg, Götz, Matthias Mathias, Karl-Heinz Karlheinz, Friedrich ~Fritz, Johannes ~Hannes, Heinrich ~Heinz, Rüdiger, Sören, Michael, Joachim ~Achim`,
    ),
    f: table(
      `Ursula ~Uschi, Käthe, Bärbel, Jörgine, Elisabeth ~Liesl, Margarethe ~Gretel, Katharina ~Käthe, Monika, Susanne ~Susi, Birgit, Grit, Anneliese ~Anne, Brünhild, Ann-Kathrin, Sophie Sofie, Stefanie Stephanie`,
    ),
  },
};

const ENGLISH = {
  families: table(`
    Smith Smyth, Jones, Taylor Tayler, Brown Browne, Williams, Wilson, Johnson, Davies Davis, Clark Clarke, Thompson Thomson, Wright, Walker, Hughes, Green Greene, Harris, O'Brien OBrien O'Bryan, O'Connor OConnor, McDonald MacDonald,
    McCarthy MacCarthy, Fitzgerald FitzGerald, Reid Read, Philips Phillips, Stephens Stevens, Harrington, Ashworth, Whitfield, Pemberton, Blackwood, St._Clair Sinclair, Nicholson Nicolson`),
  givens: {
    m: table(`
      William ~Bill ~Will, Robert ~Bob ~Rob, Richard ~Dick ~Rick, James ~Jim, John ~Jack, Michael ~Mike, Thomas ~Tom, Charles ~Charlie, Edward ~Ted ~Ned, Joseph ~Joe, Anthony Antony ~Tony, Christopher ~Chris, Steven Stephen ~Steve,
      Daniel ~Dan, Matthew ~Matt, Alexander ~Alex ~Sandy, Geoffrey Jeffrey, Theodore ~Ted, Lawrence Laurence ~Larry, Andrew ~Andy`),
    f: table(`
      Elizabeth Elisabeth ~Beth ~Liz, Margaret ~Peggy ~Maggie, Katherine Catherine Kathryn ~Kate, Jennifer ~Jenny, Susan ~Sue, Patricia ~Pat ~Trish, Deborah Debra ~Debbie, Sarah Sara ~Sally, Barbara ~Barb, Dorothy ~Dot, Rebecca ~Becky,
      Victoria ~Vicky, Ann Anne, Teresa Theresa ~Tess, Abigail ~Abby, Frances ~Fran`),
  },
};

const AFRICAN = {
  families: table(`
    Okafor, Adeyemi Adeyemí, Okonkwo Okonkwor, Balogun, Eze, Ogunleye, Nwachukwu Nwachuku, Danjuma, Abubakar Aboubakar, Mensah Mensa, Boateng Boaten, Owusu, Asante Ashanti, Osei Osey, Diallo Jallow Diallou, Traoré Traore, Keita Kéïta,
    Coulibaly Kulibaly, Ndiaye N'Diaye, Mbeki M'beki, Mwangi, Kamau, Otieno, Wanjiru, Njoroge, Tesfaye Tesfay, Bekele Beqele, Haile Hayle, Gebremariam Gebre_Mariam, Dlamini, Nkosi, van_der_Merwe Vandermerwe, Botha, Chukwuemeka`),
  givens: {
    m: table(`
      Emeka, Chinedu, Oluwaseun ~Seun, Babatunde ~Tunde, Ibrahim Ibrahima, Kwame Kwami, Kofi Koffi, Kwabena, Mamadou Mamadu, Moussa Musa, Ousmane Usman, Samuel ~Sam, Joseph ~Joe, Daniel, Tadesse Tadese, Abebe, Dawit David, Yohannes Johannes, Sipho, Thabo,
      Juma Jumah, Amadou Amadu`),
    f: table(`
      Ngozi, Chioma, Folasade ~Sade, Amina Aminata, Adwoa Adjoa, Akosua, Fatou Fatu, Aïssatou Aissatou, Mariama, Grace, Wanjiku, Akinyi, Tigist Tegest, Selamawit, Thandiwe Tandiwe, Nomvula, Esther Ester, Blessing, Zainab Zeinab`),
  },
};

const two = (draw, givens, families) => [
  { role: 'given', part: draw.common(givens) },
  { role: 'family', part: draw.common(families) },
];

/** One or two given names, one family name or that of the mother as well. */
const culture = (id, weight, nationalities, tables, { second, mother, motherFirst, script }) => ({
  id,
  weight,
  nationalities,
  ...(script ? { script } : {}),
  families: tables.families.m ?? tables.families,
  ...(tables.families.m ? { familiesOf: tables.families } : {}),
  givens: tables.givens,
  draw: (draw, sex) => {
    const families = tables.families[sex] ?? tables.families;
    const [given, family] = two(draw, tables.givens[sex], families);
    const [middle, ofMother] = two(draw, tables.givens[sex], families);
    const more = draw.chance(second) && middle.part !== given.part ? [{ ...middle, role: 'middle' }] : [];
    const both = draw.chance(mother) ? [{ ...ofMother, role: 'mother' }] : [];
    return motherFirst ? [given, ...more, ...both, family] : [given, ...more, family, ...both];
  },
});

export const EUROPEAN = [
  culture('greece', 3, ['GR', 'CY'], GREEK, { second: 0.1, mother: 0, script: 'greek' }),
  culture('spain', 8, ['ES', 'MX', 'CO', 'PE', 'AR', 'VE', 'CL'], SPANISH, { second: 0.5, mother: 0.8 }),
  culture('portugal', 4, ['BR', 'BR', 'PT'], PORTUGUESE, { second: 0.4, mother: 0.7, motherFirst: true }),
  culture('france', 5, ['FR', 'FR', 'BE', 'CA'], FRENCH, { second: 0.2, mother: 0 }),
  culture('germany', 6, ['DE', 'DE', 'AT', 'CH'], GERMAN, { second: 0.25, mother: 0 }),
  culture('english', 9, ['US', 'GB', 'CA', 'AU', 'NZ', 'IE'], ENGLISH, { second: 0.5, mother: 0 }),
  culture('africa', 7, ['NG', 'GH', 'KE', 'ET', 'SN', 'ML', 'ZA'], AFRICAN, { second: 0.3, mother: 0 }),
];
