// Generated from Translations/*/lifecycle-sampling.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum LifecycleSamplingTexts {
    static let en: String = #"""
LCA-0901	Exchange {id} has a distribution whose parameters do not fit: it keeps its base amount in every sample.
LCA-0901.fix	Correct the distribution of exchange {id}: a lognormal needs a median other than zero and a geometric standard deviation of at least 1, bounds must be in ascending order with the mode between them, and a standard deviation must not be negative.
LCA-0910	{count} distributions cannot follow their amounts, which formulas or parameters have changed from a published amount of zero: {names}. These exchanges keep their amount in every sample.
LCA-0910.fix	Publish the amount that the formula gives beside the distribution: a distribution is multiplied by the ratio of the new amount to the published one.
LCA-0911	The distribution of {owner} cannot follow the value that was asked for: its published value is zero. The parameter is taken as certain.
LCA-0911.fix	Give the parameter {name} a value other than zero in the data, with a distribution around it.
LCA-0912	The distribution has parameters that do not fit ({owner}); the parameter is taken as certain.
LCA-0912.fix	Correct the distribution of {name}: a lognormal needs a median other than zero and a geometric standard deviation of at least 1, bounds must be in ascending order with the mode between them, and a standard deviation must not be negative.
LCA-0913	A formula has no value near the value of the parameter {name}: its part in the first-order deviation is not known and is left out.
LCA-0913.fix	Look at the Monte Carlo result, which needs no derivative, or correct the formula.
"""#

    static let kk: String = #"""
LCA-0901	{id} алмасуының үлестірім параметрлері жарамсыз: барлық сынақта оның бастапқы мөлшері сақталады.
LCA-0901.fix	{id} алмасуының үлестірімін түзетіңіз: логнормаль үлестірімге нөлден өзге медиана және кемінде 1 болатын геометриялық стандартты ауытқу керек, шектер өсу ретімен тұрып, мода солардың арасында болуы тиіс, ал стандартты ауытқу теріс болмауы керек.
LCA-0910	Жарияланған нөл мөлшері формула не параметр арқылы өзгерген {count} үлестірім мөлшеріне ілесе алмайды: {names}. Бұл алмасулар барлық сынақта мөлшерін сақтайды.
LCA-0910.fix	Үлестіріммен бірге формула беретін мөлшерді жазыңыз: үлестірім жаңа мөлшердің жазылған мөлшерге қатынасына көбейтіледі.
LCA-0911	{owner} үлестірімі сұралған мәнге ілесе алмайды: жарияланған мәні нөл. Параметр анық деп алынады.
LCA-0911.fix	Деректерде {name} параметріне нөлден өзге мән және оның айналасындағы үлестірімді беріңіз.
LCA-0912	Үлестірімнің параметрлері жарамсыз ({owner}); параметр анық деп алынады.
LCA-0912.fix	{name} үлестірімін түзетіңіз: логнормаль үлестірімге нөлден өзге медиана және кемінде 1 болатын геометриялық стандартты ауытқу керек, шектер өсу ретімен тұрып, мода солардың арасында болуы тиіс, ал стандартты ауытқу теріс болмауы керек.
LCA-0913	{name} параметрінің мәніне жақын жерде формуланың мәні жоқ: оның бірінші ретті ауытқудағы үлесі белгісіз, есепке алынбады.
LCA-0913.fix	Туындыны қажет етпейтін Монте-Карло нәтижесін қараңыз немесе формуланы түзетіңіз.
"""#

    static let ru: String = #"""
LCA-0901	У обмена {id} распределение с неподходящими параметрами: во всех испытаниях он сохраняет исходное количество.
LCA-0901.fix	Исправьте распределение обмена {id}: логнормальному нужны ненулевая медиана и геометрическое стандартное отклонение не меньше 1, границы должны возрастать и заключать между собой моду, стандартное отклонение не может быть отрицательным.
LCA-0910	{count} распределений не могут следовать за количествами, которые формулы или параметры изменили с опубликованного нуля: {names}. Эти обмены сохраняют количество во всех испытаниях.
LCA-0910.fix	Запишите рядом с распределением количество, которое даёт формула: распределение умножается на отношение нового количества к записанному.
LCA-0911	Распределение не может следовать за заданным значением ({owner}): опубликованное значение — ноль. Параметр считается точным.
LCA-0911.fix	Задайте параметру {name} в данных значение, отличное от нуля, и распределение вокруг него.
LCA-0912	У распределения неподходящие параметры ({owner}); параметр считается точным.
LCA-0912.fix	Исправьте распределение {name}: логнормальному нужны ненулевая медиана и геометрическое стандартное отклонение не меньше 1, границы должны возрастать и заключать между собой моду, стандартное отклонение не может быть отрицательным.
LCA-0913	Вблизи значения параметра {name} формула не имеет значения: его доля в отклонении первого порядка неизвестна и не учтена.
LCA-0913.fix	Смотрите результат Монте-Карло, которому производная не нужна, или исправьте формулу.
"""#
}
