// Generated from Translations/*/lifecycle-sampling.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum LifecycleSamplingTexts {
    static let en: String = #"""
LCA-0901	Exchange {id} has a distribution whose parameters do not fit: it keeps its base amount in every sample.
LCA-0901.fix	Correct the distribution of exchange {id}: a lognormal needs a median other than zero and a geometric standard deviation of at least 1, bounds must be in ascending order with the mode between them, and a standard deviation must not be negative.
"""#

    static let kk: String = #"""
LCA-0901	{id} алмасуының үлестірім параметрлері жарамсыз: барлық сынақта оның бастапқы мөлшері сақталады.
LCA-0901.fix	{id} алмасуының үлестірімін түзетіңіз: логнормаль үлестірімге нөлден өзге медиана және кемінде 1 болатын геометриялық стандартты ауытқу керек, шектер өсу ретімен тұрып, мода солардың арасында болуы тиіс, ал стандартты ауытқу теріс болмауы керек.
"""#

    static let ru: String = #"""
LCA-0901	У обмена {id} распределение с неподходящими параметрами: во всех испытаниях он сохраняет исходное количество.
LCA-0901.fix	Исправьте распределение обмена {id}: логнормальному нужны ненулевая медиана и геометрическое стандартное отклонение не меньше 1, границы должны возрастать и заключать между собой моду, стандартное отклонение не может быть отрицательным.
"""#
}
