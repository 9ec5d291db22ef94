// Generated from Data/units.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/units.csv`.
package enum EmbeddedUnits {
    package static let csv: String = #"""
symbol,name,dimension,factor,offset,prefixes,tag,aliases_en,aliases_ru,aliases_kk,reference,locator
1,one,1,1,0,no,,unitless|fraction,доля,үлес,bipm2019.si,s2.3.3
%,percent,1,0.01,0,no,,percent|per cent,процент,пайыз,bipm2019.si,s5.4.7
ppm,part per million,1,1e-6,0,no,,,млн-1,млн-1,bipm2019.si,s5.4.7
g,gram,M,0.001,0,yes,,gram|grams,г|грамм,г|грамм,bipm2019.si,t2
kg,kilogram,M,1,0,no,,kilogram|kilograms,кг|килограмм,кг|килограмм,bipm2019.si,t2
t,tonne,M,1000,0,yes,,tonne|tonnes|metric ton|metric tons|mt,т|тонна|тонн,т|тонна,bipm2019.si,t8
kt,kilotonne,M,1e6,0,no,,,тыс. т|кт,мың т|кт,bipm2019.si,t8
lb,pound (avoirdupois),M,0.45359237,0,no,,pound|pounds|lbs,фунт,фунт,nist2008.sp811,appB.8
short_ton,short ton (2000 lb),M,907.18474,0,no,,short ton|short tons|US ton,короткая тонна,қысқа тонна,nist2008.sp811,appB.8
long_ton,long ton (2240 lb),M,1016.0469088,0,no,,long ton|long tons|UK ton,длинная тонна,ұзын тонна,nist2008.sp811,appB.8
m,metre,L,1,0,yes,,metre|meter|metres|meters,м|метр,м|метр,bipm2019.si,t2
km,kilometre,L,1000,0,no,,kilometre|kilometer|kilometres|kilometers,км|километр,км|километр,bipm2019.si,t2
mi,mile (international),L,1609.344,0,no,,mile|miles,миля,миля,nist2008.sp811,appB.8
nmi,nautical mile,L,1852,0,no,,nautical mile|nautical miles,морская миля,теңіз милі,nist2008.sp811,appB.8
m2,square metre,L2,1,0,no,,m²|sqm|square metre|square meter,м2|м²|кв. м|кв.м,м2|м²|шаршы м,bipm2019.si,t4
ha,hectare,L2,10000,0,no,,hectare|hectares,га|гектар,га|гектар,bipm2019.si,t8
m3,cubic metre,L3,1,0,no,,m³|cubic metre|cubic meter|cbm,м3|м³|куб. м|куб.м,м3|м³|текше м,bipm2019.si,t4
thousand_m3,thousand cubic metres,L3,1000,0,no,,thousand m3|1000 m3,тыс. м3|тыс. м³|тыс.м3|тыс.м³,мың м3|мың м³,bipm2019.si,t4
l,litre,L3,0.001,0,yes,,L|litre|liter|litres|liters,л|литр|литров,л|литр,bipm2019.si,t8
gal_us,gallon (US),L3,0.003785411784,0,no,,US gallon|gallon (US)|gal (US),галлон США,АҚШ галлоны,nist2008.sp811,appB.8
bbl,barrel (42 US gallons),L3,0.158987294928,0,no,,barrel|barrels,баррель,баррель,nist2008.sp811,appB.8
ft3,cubic foot,L3,0.028316846592,0,no,,cubic foot|cubic feet|ft³,куб. фут,текше фут,nist2008.sp811,appB.8
s,second,T,1,0,yes,,second|seconds|sec,с|сек|секунда,с|сек|секунд,bipm2019.si,t2
min,minute,T,60,0,no,,minute|minutes,мин|минута,мин|минут,bipm2019.si,t8
h,hour,T,3600,0,no,,hour|hours|hr,ч|час|часов,сағ|сағат,bipm2019.si,t8
d,day,T,86400,0,no,,day|days,сут|сутки|день,тәул|тәулік|күн,bipm2019.si,t8
yr,year (Julian; 365.25 d),T,31557600,0,no,,year|years|a,год|лет,жыл,iau1989.style,s5.15
W,watt,M L2 T-3,1,0,yes,,watt|watts,Вт|ватт,Вт|ватт,bipm2019.si,t4
kW,kilowatt,M L2 T-3,1000,0,no,,kilowatt,кВт,кВт,bipm2019.si,t4
MW,megawatt,M L2 T-3,1e6,0,no,,megawatt,МВт,МВт,bipm2019.si,t4
J,joule,M L2 T-2,1,0,yes,,joule|joules,Дж|джоуль,Дж|джоуль,bipm2019.si,t4
MJ,megajoule,M L2 T-2,1e6,0,no,,megajoule,МДж,МДж,bipm2019.si,t4
GJ,gigajoule,M L2 T-2,1e9,0,no,,gigajoule,ГДж,ГДж,bipm2019.si,t4
TJ,terajoule,M L2 T-2,1e12,0,no,,terajoule,ТДж,ТДж,bipm2019.si,t4
Wh,watt hour,M L2 T-2,3600,0,yes,,watt hour|W·h|W.h|W h,Вт·ч|Вт*ч|Втч|Вт.ч,Вт·сағ|Вт*сағ,bipm2019.si,t8
kWh,kilowatt hour,M L2 T-2,3.6e6,0,no,,kilowatt hour|kilowatt-hour|kilowatt hours|kW·h|kW.h|kW h,кВт·ч|кВт*ч|кВтч|кВт.ч|кВт ч|кВт-ч,кВт·сағ|кВт*сағ|кВтсағ|кВт сағ,bipm2019.si,t8
MWh,megawatt hour,M L2 T-2,3.6e9,0,no,,megawatt hour|megawatt-hour|MW·h|MW.h,МВт·ч|МВт*ч|МВтч|МВт.ч|тыс. кВт·ч|тыс. кВтч,МВт·сағ|МВт*сағ|мың кВт·сағ,bipm2019.si,t8
GWh,gigawatt hour,M L2 T-2,3.6e12,0,no,,gigawatt hour|GW·h|GW.h,ГВт·ч|ГВтч|млн кВт·ч|млн кВтч,ГВт·сағ|млн кВт·сағ,bipm2019.si,t8
cal,calorie (International Table),M L2 T-2,4.1868,0,yes,,cal_IT,кал|калория,кал|калория,nist2008.sp811,appB.8
Gcal,gigacalorie (International Table),M L2 T-2,4.1868e9,0,no,,gigacalorie,Гкал|гигакалория,Гкал|гигакалория,nist2008.sp811,appB.8
Btu,British thermal unit (International Table),M L2 T-2,1055.05585262,0,no,,Btu_IT|BTU,БТЕ,БТЕ,nist2008.sp811,appB.8
MMBtu,million British thermal units,M L2 T-2,1055055852.62,0,no,,MMBTU|mmBtu,млн БТЕ,млн БТЕ,nist2008.sp811,appB.8
therm,therm (US),M L2 T-2,105480400,0,no,,therms,терм,терм,nist2008.sp811,appB.8
toe,tonne of oil equivalent (41.868 GJ),M L2 T-2,41.868e9,0,no,,tonne of oil equivalent,т н.э.|тнэ|т.н.э.,т м.э.|тмэ,iea2005.manual,annex3
tce,tonne of coal equivalent (29.3076 GJ = 7 Gcal),M L2 T-2,29.3076e9,0,no,,tonne of coal equivalent,т у.т.|тут|т.у.т.|т усл. топл.,т ш.о.|тшо|ш.о.т.,iea2005.manual,annex3
K,kelvin,Θ,1,0,yes,,kelvin,К|кельвин,К|кельвин,bipm2019.si,t2
degC,degree Celsius,Θ,1,273.15,no,,°C|celsius,°С|град. С,°C|градус,bipm2019.si,t4
Kd,degree day,Θ T,86400,0,no,,degree day|degree days|K.d,градусо-сутки|°С·сут,градус-тәулік,ipcc2006.v1,glossary
A,ampere,I,1,0,yes,,ampere,А|ампер,А|ампер,bipm2019.si,t2
V,volt,M L2 T-3 I-1,1,0,yes,,volt|volts,В|вольт,В|вольт,bipm2019.si,t4
Pa,pascal,M L-1 T-2,1,0,yes,,pascal,Па|паскаль,Па|паскаль,bipm2019.si,t4
person,person,N,1,0,no,person,people|persons|capita,чел|чел.|человек,адам,ghgp2004.corporate,ch9
student,student,N,1,0,no,student,students,студент|студентов,студент,ghgp2004.corporate,ch9
FTE,full-time equivalent,N,1,0,no,FTE,full-time equivalent,ставка|ЭПЗ,штат бірлігі,desnz2025.factors,homeworking
passenger,passenger,N,1,0,no,passenger,pax|passengers,пассажир|пасс|пасс.,жолаушы,desnz2025.factors,business-travel
pkm,passenger kilometre,N L,1000,0,no,passenger,passenger km|passenger-km|passenger-kilometre,пасс·км|пасс.-км|пассажиро-километр|пкм,жол·км|жолаушы-километр,desnz2025.factors,business-travel
tkm,tonne kilometre,M L,1e6,0,no,,tonne km|tonne-km|tonne-kilometre,т·км|ткм|тонно-километр,т·км|тонна-километр,desnz2025.factors,freighting-goods
vehicle,vehicle,N,1,0,no,vehicle,vehicles,автомобиль|маш,көлік,desnz2025.factors,business-travel
vkm,vehicle kilometre,N L,1000,0,no,vehicle,vehicle km|vehicle-km,маш·км|авт.-км,көлік·км,desnz2025.factors,business-travel
room,room,N,1,0,no,room,rooms,номер,бөлме,desnz2025.factors,hotel-stay
night,night,N,1,0,no,night,nights,ночь|ночей,түн,desnz2025.factors,hotel-stay
piece,piece,N,1,0,no,piece,pieces|pcs|item|items|unit|p,шт|шт.|штука,дана,pact2025.v3,declaredUnitOfMeasurement
KZT,Kazakhstan tenge,$,1,0,no,KZT,tenge|₸,тенге|тг,теңге|тг,iso4217.2015,KZT
USD,United States dollar,$,1,0,no,USD,US$|$,долл.|долл. США|доллар США,АҚШ доллары,iso4217.2015,USD
EUR,euro,$,1,0,no,EUR,€|euro,евро,еуро,iso4217.2015,EUR
RUB,Russian rouble,$,1,0,no,RUB,₽|rouble,руб|руб.|рубль,рубль,iso4217.2015,RUB

"""#
}
