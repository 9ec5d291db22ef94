// Generated from Translations/*/units.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum UnitsTexts {
    static let en: String = #"""
basis.C2F6	C₂F₆
basis.CF4	CF₄
basis.CH4	CH₄
basis.CH4_biogenic	biogenic CH₄
basis.CH4_fossil	fossil CH₄
basis.CO2	CO₂
basis.CO2_biogenic	biogenic CO₂
basis.CO2e	CO₂e
basis.GCV	(GCV)
basis.N2O	N₂O
basis.NCV	(NCV)
basis.NF3	NF₃
basis.SF6	SF₆
basis.dry	(dry)
basis.wet	(wet)
prefix.E	E
prefix.G	G
prefix.M	M
prefix.P	P
prefix.T	T
prefix.c	c
prefix.d	d
prefix.k	k
prefix.m	m
prefix.n	n
prefix.u	µ
unit.%	%
unit.A	A
unit.Btu	Btu
unit.EUR	EUR
unit.FTE	FTE
unit.GJ	GJ
unit.GWh	GWh
unit.Gcal	Gcal
unit.J	J
unit.K	K
unit.KZT	KZT
unit.Kd	K·d
unit.MJ	MJ
unit.MMBtu	MMBtu
unit.MW	MW
unit.MWh	MWh
unit.Pa	Pa
unit.RUB	RUB
unit.TJ	TJ
unit.USD	USD
unit.V	V
unit.W	W
unit.Wh	Wh
unit.bbl	bbl
unit.cal	cal
unit.d	d
unit.degC	°C
unit.ft3	ft³
unit.g	g
unit.gal_us	US gal
unit.h	h
unit.ha	ha
unit.kW	kW
unit.kWh	kWh
unit.kg	kg
unit.km	km
unit.kt	kt
unit.l	L
unit.lb	lb
unit.long_ton	long ton
unit.m	m
unit.m2	m²
unit.m3	m³
unit.mi	mi
unit.min	min
unit.night	night
unit.nmi	nmi
unit.passenger	passenger
unit.person	person
unit.piece	piece
unit.pkm	passenger-km
unit.ppm	ppm
unit.room	room
unit.s	s
unit.short_ton	short ton
unit.student	student
unit.t	t
unit.tce	tce
unit.therm	therm
unit.thousand_m3	thousand m³
unit.tkm	t·km
unit.toe	toe
unit.vehicle	vehicle
unit.vkm	vehicle-km
unit.yr	yr
"""#

    static let kk: String = #"""
basis.C2F6	C₂F₆
basis.CF4	CF₄
basis.CH4	CH₄
basis.CH4_biogenic	биогендік CH₄
basis.CH4_fossil	қазбалық CH₄
basis.CO2	CO₂
basis.CO2_biogenic	биогендік CO₂
basis.CO2e	CO₂-экв
basis.GCV	(жоғарғы жылу мәні)
basis.N2O	N₂O
basis.NCV	(төменгі жылу мәні)
basis.NF3	NF₃
basis.SF6	SF₆
basis.dry	(құрғақ)
basis.wet	(ылғалды)
prefix.E	Э
prefix.G	Г
prefix.M	М
prefix.P	П
prefix.T	Т
prefix.c	с
prefix.d	д
prefix.k	к
prefix.m	м
prefix.n	н
prefix.u	мк
unit.%	%
unit.A	А
unit.Btu	БТЕ
unit.EUR	еуро
unit.FTE	штат бірлігі
unit.GJ	ГДж
unit.GWh	ГВт·сағ
unit.Gcal	Гкал
unit.J	Дж
unit.K	К
unit.KZT	теңге
unit.Kd	градус-тәулік
unit.MJ	МДж
unit.MMBtu	млн БТЕ
unit.MW	МВт
unit.MWh	МВт·сағ
unit.Pa	Па
unit.RUB	рубль
unit.TJ	ТДж
unit.USD	АҚШ доллары
unit.V	В
unit.W	Вт
unit.Wh	Вт·сағ
unit.bbl	баррель
unit.cal	кал
unit.d	тәул
unit.degC	°C
unit.ft3	текше фут
unit.g	г
unit.gal_us	АҚШ галлоны
unit.h	сағ
unit.ha	га
unit.kW	кВт
unit.kWh	кВт·сағ
unit.kg	кг
unit.km	км
unit.kt	мың т
unit.l	л
unit.lb	фунт
unit.long_ton	ұзын тонна
unit.m	м
unit.m2	м²
unit.m3	м³
unit.mi	миля
unit.min	мин
unit.night	түн
unit.nmi	теңіз милі
unit.passenger	жолаушы
unit.person	адам
unit.piece	дана
unit.pkm	жолаушы-км
unit.ppm	млн⁻¹
unit.room	бөлме
unit.s	с
unit.short_ton	қысқа тонна
unit.student	студент
unit.t	т
unit.tce	т ш.о.
unit.therm	терм
unit.thousand_m3	мың м³
unit.tkm	т·км
unit.toe	т м.э.
unit.vehicle	көлік
unit.vkm	көлік-км
unit.yr	жыл
"""#

    static let ru: String = #"""
basis.C2F6	C₂F₆
basis.CF4	CF₄
basis.CH4	CH₄
basis.CH4_biogenic	биогенного CH₄
basis.CH4_fossil	ископаемого CH₄
basis.CO2	CO₂
basis.CO2_biogenic	биогенного CO₂
basis.CO2e	CO₂-экв
basis.GCV	(высшая теплота)
basis.N2O	N₂O
basis.NCV	(низшая теплота)
basis.NF3	NF₃
basis.SF6	SF₆
basis.dry	(сух.)
basis.wet	(влажн.)
prefix.E	Э
prefix.G	Г
prefix.M	М
prefix.P	П
prefix.T	Т
prefix.c	с
prefix.d	д
prefix.k	к
prefix.m	м
prefix.n	н
prefix.u	мк
unit.%	%
unit.A	А
unit.Btu	БТЕ
unit.EUR	евро
unit.FTE	ставка
unit.GJ	ГДж
unit.GWh	ГВт·ч
unit.Gcal	Гкал
unit.J	Дж
unit.K	К
unit.KZT	тенге
unit.Kd	градусо-сутки
unit.MJ	МДж
unit.MMBtu	млн БТЕ
unit.MW	МВт
unit.MWh	МВт·ч
unit.Pa	Па
unit.RUB	руб.
unit.TJ	ТДж
unit.USD	долл. США
unit.V	В
unit.W	Вт
unit.Wh	Вт·ч
unit.bbl	баррель
unit.cal	кал
unit.d	сут
unit.degC	°C
unit.ft3	куб. фут
unit.g	г
unit.gal_us	галлон США
unit.h	ч
unit.ha	га
unit.kW	кВт
unit.kWh	кВт·ч
unit.kg	кг
unit.km	км
unit.kt	тыс. т
unit.l	л
unit.lb	фунт
unit.long_ton	длинная тонна
unit.m	м
unit.m2	м²
unit.m3	м³
unit.mi	миля
unit.min	мин
unit.night	ночь
unit.nmi	морская миля
unit.passenger	пасс.
unit.person	чел.
unit.piece	шт.
unit.pkm	пасс.-км
unit.ppm	млн⁻¹
unit.room	номер
unit.s	с
unit.short_ton	короткая тонна
unit.student	студент
unit.t	т
unit.tce	т у.т.
unit.therm	терм
unit.thousand_m3	тыс. м³
unit.tkm	т·км
unit.toe	т н.э.
unit.vehicle	авт.
unit.vkm	авт.-км
unit.yr	год
"""#
}
