import { table } from '../name-table.mjs';

const ARABIC = {
  families: table(`
    al-Masri El-Masry Al_Masri Elmasri=المصري, al-Najjar El-Naggar Alnajjar Al_Najar=النجار, al-Haddad El-Haddad Alhaddad=الحداد, al-Khatib El-Khatib Elkhateeb Al_Khateeb=الخطيب,
    al-Shami El-Shamy Alshami=الشامي, al-Tamimi Al-Tamimy Altamimi=التميمي, al-Qahtani Al-Kahtani Alqahtani=القحطاني, al-Zahrani Al-Zahrany Alzahrani=الزهراني,
    al-Dosari Al-Dossary Aldosari=الدوسري, al-Husayni Al-Husseini El-Husseini=الحسيني, al-Baghdadi El-Baghdadi Albaghdadi=البغدادي, al-Tikriti Al-Takriti=التكريتي,
    al-Jaburi Al-Jabouri Al-Jubouri=الجبوري, al-Saadi Al-Sa'di Essaadi=السعدي, al-Sayyid El-Sayed Elsayed=السيد, al-Hariri El-Hariri=الحريري, Mansur Mansour Mansoor=منصور,
    Khalil Khaleel Halil=خليل, Saleh Salih Salah=صالح, Hamdan Hamdane=حمدان, Nasser Nasir Naser=ناصر, Barakat Barakaat=بركات, Shaheen Shahin Chahine=شاهين,
    Ben_Ali Benali Bin_Ali=بن_علي, Bouzid Buzid=بوزيد, Haddadi Hadadi=حدادي, Benyahia Ben_Yahya Benyahya=بن_يحيى, Ziani Zayani=زياني`),
  givens: {
    m: table(`
      Muhammad Mohammed Mohamed Mohammad=محمد, Ahmad Ahmed Ahmet=أحمد, Ali Aly=علي, Hassan Hasan Hassane=حسن, Hussein Husayn Hussain Houcine=حسين, Omar Umar Omer=عمر,
      Khalid Khaled Chalid=خالد, Yusuf Youssef Yousef Joseph=يوسف, Ibrahim Ebrahim Brahim=إبراهيم, Mahmoud Mahmud=محمود, Mustafa Mostafa Moustapha=مصطفى,
      Abd_al-Rahman Abdulrahman Abdelrahman Abdurrahman=عبد_الرحمن, Abd_Allah Abdullah Abdallah Abdalla=عبد_الله, Abd_al-Aziz Abdulaziz Abdelaziz=عبد_العزيز,
      Abd_al-Karim Abdulkarim Abdelkrim=عبد_الكريم, Said Saeed Saïd=سعيد, Tariq Tarek Tarik=طارق, Jamal Gamal Djamel=جمال, Nur_al-Din Noureddine Nureddin=نور_الدين,
      Salah_al-Din Salaheddine Saladin=صلاح_الدين, Walid Waleed Oualid=وليد, Bashir Bachir Basheer=بشير, Faysal Faisal Feisal=فيصل, Qasim Kassem Gasim=قاسم`),
    f: table(`
      Fatima Fatimah Fatma=فاطمة, Aisha Aysha Aicha=عائشة, Maryam Mariam Meriem=مريم, Zaynab Zainab Zineb=زينب, Khadija Khadijah Khadidja=خديجة, Layla Leila Laila=ليلى,
      Nur Noor Nour=نور, Hanan Hanane=حنان, Amina Aminah=أمينة, Samira Sameera=سميرة, Huda Houda Hoda=هدى, Salma Selma=سلمى, Rania Raniya=رانيا, Yasmin Yasmine Yasmeen=ياسمين,
      Sumaya Soumaya=سمية, Nadia Nadiya=نادية`),
  },
};
const BIN = { m: table('bin ibn ben=بن')[0], f: table('bint bent=بنت')[0] };

const PERSIAN = {
  families: table(`
    Mohammadi Muhammadi=محمدی, Hosseini Husseini Hoseini=حسینی, Ahmadi=احمدی, Rezaei Rezai Rezaie=رضایی, Karimi Kareemi=کریمی, Mousavi Musavi Moosavi=موسوی, Jafari Ja'fari Jaafari=جعفری,
    Rahimi=رحیمی, Sadeghi Sadeqi Sadighi=صادقی, Ebrahimi Ibrahimi=ابراهیمی, Ghasemi Qasemi Ghassemi=قاسمی, Moradi Muradi=مرادی, Kazemi Kazimi=کاظمی, Tehrani Tehrany=تهرانی,
    Shirazi=شیرازی, Esfahani Isfahani=اصفهانی, Farhadi=فرهادی, Khorasani Khurasani=خراسانی, Nouri Noori Nuri=نوری, Bagheri Baqeri=باقری, Golzar=گلزار, Yazdani=یزدانی`),
  givens: {
    m: table(`
      Mohammad Muhammad=محمد, Ali=علی, Hossein Hussein Husayn=حسین, Reza Riza=رضا, Mehdi Mahdi=مهدی, Amir Ameer=امیر, Hamid Hameed=حمید, Saeed Said Saeid=سعید, Javad Jawad=جواد,
      Gholamreza Qolamreza=غلامرضا, Behrouz Behruz=بهروز, Kourosh Koorosh Cyrus=کوروش, Dariush Daryoush=داریوش, Farhad=فرهاد, Iraj=ایرج, Bahram=بهرام, Mahmoud Mahmood=محمود`),
    f: table(`
      Zahra=زهرا, Fatemeh Fatima Fatemah=فاطمه, Maryam Mariam=مریم, Narges Nargess=نرگس, Shirin Shireen=شیرین, Parvin Parveen=پروین, Mahsa=مهسا, Nasrin Nasreen=نسرین,
      Leila Leyla=لیلا, Azadeh=آزاده, Sepideh=سپیده, Mina=مینا, Roya Ruya=رویا, Elham Ilham=الهام`),
  },
};

const TURKISH = {
  families: table(`
    Yılmaz, Kaya, Demir, Şahin, Çelik, Yıldız, Yıldırım, Öztürk, Aydın, Özdemir, Arslan Aslan, Doğan, Kılıç, Çetin, Kara, Koç, Kurt, Özkan, Şimşek, Polat, Erdoğdu, Güneş, Bozkurt, Karadağ,
    Taşkıran, İnönlü, Uçar, Gürbüz`),
  givens: {
    m: table(`
      Mehmet Muhammed, Mustafa Mustapha, Ahmet Ahmed, Ali, Hüseyin, Hasan, İbrahim, İsmail, Osman, Yusuf, Murat Murad, Ömer, Ramazan, Halil, Süleyman, Abdullah, Mahmut, Recep, Uğur, Çağlar,
      Gökhan, Barış, Tuğrul`),
    f: table(`
      Fatma, Ayşe, Emine, Hatice, Zeynep, Elif, Meryem, Şerife, Sultan, Hanife, Gülsüm, Özlem, Çiğdem, Tuğba, Gülşen, Büşra, Esra, Nurcan, Yıldız`),
  },
};

const slots = (draw, tables, sex) => [
  { role: 'given', part: draw.common(tables.givens[sex]) },
  { role: 'family', part: draw.common(tables.families) },
];

export const MIDDLE_EAST = [
  {
    id: 'arabia',
    weight: 10,
    nationalities: ['SA', 'EG', 'IQ', 'SY', 'JO', 'MA', 'DZ', 'YE', 'LB', 'TN'],
    script: 'arabic',
    families: ARABIC.families,
    givens: ARABIC.givens,
    draw: (draw, sex) => {
      const [given, family] = slots(draw, ARABIC, sex);
      const father = { role: 'father', part: draw.common(ARABIC.givens.m) };
      if (father.part === given.part || draw.chance(0.3)) return [given, family];
      return draw.chance(0.4) ? [given, { role: 'particle', part: BIN[sex] }, father, family] : [given, father, family];
    },
  },
  {
    id: 'iran',
    weight: 5,
    nationalities: ['IR', 'IR', 'AF'],
    script: 'persian',
    families: PERSIAN.families,
    givens: PERSIAN.givens,
    draw: (draw, sex) => slots(draw, PERSIAN, sex),
  },
  {
    id: 'turkey',
    weight: 5,
    nationalities: ['TR'],
    families: TURKISH.families,
    givens: TURKISH.givens,
    draw: (draw, sex) => {
      const [given, family] = slots(draw, TURKISH, sex);
      const second = { role: 'middle', part: draw.common(TURKISH.givens[sex]) };
      return draw.chance(0.3) && second.part !== given.part ? [given, second, family] : [given, family];
    },
  },
];
