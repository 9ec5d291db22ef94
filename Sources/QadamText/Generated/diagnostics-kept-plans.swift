// Generated from Translations/*/diagnostics-kept-plans.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum DiagnosticsKeptPlansTexts {
    static let en: String = #"""
WSP-0540	{attribute} has no value at {names}; its index: {index}.
WSP-0540.fix	Write value:ATTRIBUTE:NAME,NAME… with a name for each part of the index, in its order; the names stand in the sets of the model.
WSP-0541	{model} has changed since its plan was kept; it was solved anew.
WSP-0541.fix	Nothing needs to be done; `qadam pathway solve` stores a result of the model as it stands.
WSP-0542	The plan of {model} was kept by another version of the program or of its solver; it was solved anew.
WSP-0542.fix	Nothing needs to be done; figures may differ from those of the other version within the gap.
"""#

    static let kk: String = #"""
WSP-0540	{attribute} көрсеткішінің {names} үшін мәні жоқ; индексі: {index}.
WSP-0540.fix	Индекстің әр бөлігіне оның ретімен аты бар value:КӨРСЕТКІШ:АТЫ,АТЫ… деп жазыңыз; аттар модель жиындарында тұр.
WSP-0541	{model} моделі жоспары сақталғаннан кейін өзгерді; ол қайта шешілді.
WSP-0541.fix	Ештеңе істеудің қажеті жоқ; `qadam pathway solve` модельдің қазіргі күйінің нәтижесін сақтайды.
WSP-0542	{model} моделінің жоспарын бағдарламаның немесе шешушінің басқа нұсқасы сақтаған; модель қайта шешілді.
WSP-0542.fix	Ештеңе істеудің қажеті жоқ; көрсеткіштер ол нұсқадан алшақтық шегінде өзгеше болуы мүмкін.
"""#

    static let ru: String = #"""
WSP-0540	У {attribute} нет значения при {names}; индекс: {index}.
WSP-0540.fix	Напишите value:ПОКАЗАТЕЛЬ:ИМЯ,ИМЯ… с именем для каждой части индекса в его порядке; имена стоят в множествах модели.
WSP-0541	Модель {model} изменилась после сохранения плана; она решена заново.
WSP-0541.fix	Ничего делать не нужно; `qadam pathway solve` сохранит результат модели в её нынешнем виде.
WSP-0542	План модели {model} сохранён другой версией программы или решателя; модель решена заново.
WSP-0542.fix	Ничего делать не нужно; показатели могут отличаться от той версии в пределах разрыва.
"""#
}
