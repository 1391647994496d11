import { table } from '../name-table.mjs';

const INDIAN = {
  families: table(`
    Sharma Sarma=शर्मा, Kumar Kumaar=कुमार, Singh Sing=सिंह, Patel Patell=पटेल, Gupta Guptha=गुप्ता, Verma Varma=वर्मा, Reddy Reddi=रेड्डी, Iyer Aiyar=अय्यर,
    Nair Nayar=नायर, Chatterjee Chattopadhyay Chatterji=चटर्जी, Mukherjee Mukherji Mookerjee=मुखर्जी, Banerjee Banerji Bandyopadhyay=बनर्जी, Desai Desay=देसाई,
    Joshi Joshee=जोशी, Mehta Mehtha=मेहता, Agarwal Aggarwal Agrawal=अग्रवाल, Choudhary Chaudhari Chowdhury=चौधरी, Mishra Misra=मिश्रा, Pillai Pillay=पिल्लई,
    Subramaniam Subramanian Subrahmanyam=सुब्रमण्यम, Krishnan Krishnen=कृष्णन, Rao=राव, Kulkarni=कुलकर्णी, Deshpande Deshpandey=देशपांडे, Gowda Gouda=गौड़ा,
    Venkataraman Venkatraman=वेंकटरमन, Yadav Yadava=यादव, Thakur Thakoor Tagore=ठाकुर`),
  givens: {
    m: table(`
      Rajesh Raajesh ~Raj=राजेश, Suresh=सुरेश, Amit Ameet=अमित, Vijay Vijai Bijoy=विजय, Sanjay Sanjai=संजय, Anil=अनिल, Ramesh=रमेश, Manoj=मनोज,
      Deepak Dipak=दीपक, Ravi=रवि, Arun Aroon=अरुण, Vikram Bikram=विक्रम, Rakesh=राकेश, Ashok Asok=अशोक, Srinivas Sreenivas Shrinivas=श्रीनिवास,
      Karthik Kartik=कार्तिक, Harish Hareesh=हरीश, Prakash Prakaash=प्रकाश, Lakshman Laxman Lakshmanan=लक्ष्मण, Mahesh=महेश, Naveen Navin=नवीन`),
    f: table(`
      Lakshmi Laxmi Lakshmy=लक्ष्मी, Priya=प्रिया, Anita Aneeta=अनीता, Sunita Suneeta=सुनीता, Kavita Kavitha Kaveeta=कविता, Deepa Dipa=दीपा, Meena Mina=मीना,
      Gita Geeta Geetha=गीता, Pooja Puja=पूजा, Neha=नेहा, Divya=दिव्या, Swati Swathi=स्वाति, Savitri Savithri=सावित्री, Radha=राधा, Usha=उषा, Shanti Santhi Shanthi=शांति,
      Saraswati Saraswathi=सरस्वती, Vidya=विद्या, Jyoti Jyothi=ज्योति, Rekha=रेखा`),
  },
};

const PAKISTANI = {
  families: table(`
    Khan=خان, Ahmed Ahmad=احمد, Hussain Hussein Husain=حسین, Malik Malick=ملک, Butt Bhatt=بٹ, Chaudhry Chaudhary Choudhry=چوہدری, Qureshi Quraishi Koreshi=قریشی,
    Siddiqui Siddiqi Siddiqui=صدیقی, Sheikh Shaikh Sheik=شیخ, Mirza Meerza=مرزا, Abbasi Abassi=عباسی, Bhatti Bhati=بھٹی, Javed Javaid Jawed=جاوید,
    Iqbal Eqbal=اقبال, Rehman Rahman Rehmaan=رحمان, Gilani Jilani Geelani=گیلانی, Baig Beg Baigh=بیگ, Awan=اعوان, Khattak=خٹک, Afridi=آفریدی`),
  givens: {
    m: table(`
      Muhammad Mohammad Mohammed=محمد, Ali Aly=علی, Imran=عمران, Usman Osman Uthman=عثمان, Bilal Belal=بلال, Tariq Tarique Tarek=طارق, Asif Aasif=آصف,
      Shahid Shahed=شاہد, Naveed Navid=نوید, Khalid Khaled=خالد, Waqar Vaqar=وقار, Zubair Zubayr=زبیر, Faisal Faysal=فیصل, Nadeem Nadim=ندیم,
      Yousaf Yusuf Yousuf=یوسف, Saeed Said=سعید, Kashif=کاشف, Rashid Rasheed=راشد`),
    f: table(`
      Fatima Fatimah=فاطمہ, Ayesha Aisha Aysha=عائشہ, Zainab Zaynab=زینب, Maryam Mariam=مریم, Sadia Saadia=سعدیہ, Nadia=نادیہ, Saima Saimah=صائمہ,
      Bushra=بشری, Rukhsana Ruksana=رخسانہ, Shazia Shaziya=شازیہ, Farzana Farzaana=فرزانہ, Khadija Khadeeja=خدیجہ, Samina Sameena=ثمینہ, Noor Nur=نور`),
  },
};

const BANGLADESHI = {
  families: table(`
    Hossain Hossein Hussain=হোসেন, Rahman Rahaman Rohman=রহমান, Islam Eslam=ইসলাম, Ahmed Ahmad=আহমেদ, Uddin Udin Uddeen=উদ্দিন, Miah Mia Miya=মিয়া, Sarker Sarkar Sircar=সরকার,
    Chowdhury Choudhury Chaudhuri=চৌধুরী, Alam=আলম, Haque Hoque Huq=হক, Bhuiyan Bhuyan Bhuiya=ভূঁইয়া, Sikder Shikder=সিকদার, Talukder Talukdar=তালুকদার,
    Mollah Molla Mulla=মোল্লা, Biswas=বিশ্বাস, Mondal Mandal=মণ্ডল, Begum Begam=বেগম, Khatun Khatoon=খাতুন, Akter Akhter Aktar=আক্তার`),
  givens: {
    m: table(`
      Mohammad Md. Md Mohammed=মোহাম্মদ, Abdul Abdool=আবদুল, Kamal Kamaal=কামাল, Rafiqul Rafiq-ul Rafikul=রফিকুল, Shafiqul Shafikul=শফিকুল, Anwar Anowar=আনোয়ার,
      Jahangir Jahangeer=জাহাঙ্গীর, Mizanur Mijanur=মিজানুর, Sohel Suhel=সোহেল, Habibur=হাবিবুর, Mahbub Mahbubul Mahboob=মাহবুব, Nazrul Nazmul=নজরুল,
      Rubel=রুবেল, Tofazzal Tofajjal=তোফাজ্জল, Shahjahan Shajahan=শাহজাহান`),
    f: table(`
      Nasrin Nasreen=নাসরিন, Salma=সালমা, Rokeya Rukaiya=রোকেয়া, Shirin Shireen=শিরিন, Taslima Tasleema=তাসলিমা, Hasina Haseena=হাসিনা, Jesmin Jasmin Yasmin=জেসমিন,
      Farida Fareeda=ফরিদা, Monira Munira=মনিরা, Sumaiya Sumaya=সুমাইয়া, Rehana Rihana=রেহানা, Sharmin Sharmeen=শারমিন`),
  },
};

const given = (draw, tables, sex) => ({ role: 'given', part: draw.common(tables.givens[sex]) });
const middle = (draw, tables, sex) => ({ role: 'middle', part: draw.common(tables.givens[sex]) });
const family = (draw, tables) => ({ role: 'family', part: draw.common(tables.families) });

const culture = (id, weight, nationalities, tables, withMiddle, script) => ({
  id,
  weight,
  nationalities,
  script,
  families: tables.families,
  givens: tables.givens,
  draw: (draw, sex) => {
    const first = given(draw, tables, sex);
    const second = middle(draw, tables, sex);
    const last = family(draw, tables);
    return draw.chance(withMiddle) && second.part !== first.part ? [first, second, last] : [first, last];
  },
});

export const SOUTH_ASIAN = [
  culture('india', 9, ['IN', 'IN', 'IN', 'LK'], INDIAN, 0.35, 'devanagari'),
  culture('pakistan', 5, ['PK'], PAKISTANI, 0.6, 'urdu'),
  culture('bangladesh', 5, ['BD'], BANGLADESHI, 0.6, 'bengali'),
];
