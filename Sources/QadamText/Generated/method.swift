// Generated from Translations/*/method.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum MethodTexts {
    static let en: String = #"""
method.abstract	Methods of calculation: equations, symbols, sources.
method.attributesAbstract	Print all attributes of energy models as Markdown.
method.attributesAllowed	Allowed
method.attributesDefault	Without a row
method.attributesEquations	Equations
method.attributesIndex	By
method.attributesIntroduction	Every attribute as the program itself knows it (`qadam method attributes`): the reader of tables, the checks and the equations work from this list. Units are formulas of the model’s own units.
method.attributesName	Attribute
method.attributesOsemosys	In OSeMOSYS
method.attributesRequired	must be given
method.attributesTitle	Attributes of energy models
method.bookAbstract	Print the method book as Markdown.
method.bookIntroduction	Every method of the program as the program itself prints it (`qadam method book`). The identifier ends with the version of the method; stored results keep it.
method.bookTitle	Method book
method.chapter.compare	Comparing and ranking plans
method.chapter.energy	Energy system
method.chapter.inventory	Greenhouse gas inventory
method.chapter.lifecycle	Footprint of a product
method.chapter.pathways	Pathway
method.chapter.uncertainty	Uncertainty and data quality
method.chapter.waste	Waste
method.checked	Checked by
method.column.equation	Equation
method.column.id	Identifier
method.column.title	Method
method.id	Identifier of the method, as `qadam method list` shows it.
method.listAbstract	List all methods.
method.meaning	Meaning
method.showAbstract	Show one method with its equation, symbols and sources.
method.source	Source
method.symbol	Symbol
method.unit	Unit
"""#

    static let kk: String = #"""
method.abstract	Есептеу әдістері: теңдеулер, белгілеулер, дереккөздер.
method.attributesAbstract	Энергетикалық модельдердің барлық көрсеткішін Markdown түрінде басып шығару.
method.attributesAllowed	Рұқсат
method.attributesDefault	Жолсыз
method.attributesEquations	Теңдеулер
method.attributesIndex	Бойынша
method.attributesIntroduction	Бағдарламаның өзі білетін әр көрсеткіш (`qadam method attributes`): кестелерді оқу, тексерулер мен теңдеулер осы тізімнен жұмыс істейді. Бірліктер модельдің өз бірліктерінен құралған формулалар.
method.attributesName	Көрсеткіш
method.attributesOsemosys	OSeMOSYS ішінде
method.attributesRequired	берілуі керек
method.attributesTitle	Энергетикалық модельдердің көрсеткіштері
method.bookAbstract	Әдістер кітабын Markdown түрінде шығару.
method.bookIntroduction	Бағдарламаның барлық әдісі, бағдарламаның өзі шығаратын түрде (`qadam method book`). Идентификатор әдістің нұсқасымен аяқталады; сақталған нәтижелер оны есте сақтайды.
method.bookTitle	Әдістер кітабы
method.chapter.compare	Жоспарларды салыстыру және саралау
method.chapter.energy	Энергетикалық жүйе
method.chapter.inventory	Парниктік газдарды түгендеу
method.chapter.lifecycle	Өнімнің көміртегі ізі
method.chapter.pathways	Траектория
method.chapter.uncertainty	Белгісіздік және дерек сапасы
method.chapter.waste	Қалдықтар
method.checked	Тексеретін мысал
method.column.equation	Теңдеу
method.column.id	Идентификатор
method.column.title	Әдіс
method.id	Әдістің `qadam method list` көрсететін идентификаторы.
method.listAbstract	Барлық әдісті тізімдеу.
method.meaning	Мағынасы
method.showAbstract	Бір әдісті көрсету: теңдеуі, белгілеулері, дереккөздері.
method.source	Дереккөз
method.symbol	Белгілеу
method.unit	Бірлік
"""#

    static let ru: String = #"""
method.abstract	Методы расчёта: уравнения, обозначения, источники.
method.attributesAbstract	Напечатать все показатели энергетических моделей в Markdown.
method.attributesAllowed	Допустимо
method.attributesDefault	Без строки
method.attributesEquations	Уравнения
method.attributesIndex	По
method.attributesIntroduction	Каждый показатель, как его знает сама программа (`qadam method attributes`): из этого списка работают чтение таблиц, проверки и уравнения. Единицы — формулы из единиц самой модели.
method.attributesName	Показатель
method.attributesOsemosys	В OSeMOSYS
method.attributesRequired	надо задать
method.attributesTitle	Показатели энергетических моделей
method.bookAbstract	Вывести книгу методов в формате Markdown.
method.bookIntroduction	Все методы программы в том виде, в каком их выводит сама программа (`qadam method book`). Идентификатор оканчивается версией метода; сохранённые результаты её запоминают.
method.bookTitle	Книга методов
method.chapter.compare	Сравнение и ранжирование планов
method.chapter.energy	Энергетическая система
method.chapter.inventory	Инвентаризация парниковых газов
method.chapter.lifecycle	Углеродный след продукции
method.chapter.pathways	Траектория
method.chapter.uncertainty	Неопределённость и качество данных
method.chapter.waste	Отходы
method.checked	Проверено примером
method.column.equation	Уравнение
method.column.id	Идентификатор
method.column.title	Метод
method.id	Идентификатор метода, как его показывает `qadam method list`.
method.listAbstract	Перечислить все методы.
method.meaning	Смысл
method.showAbstract	Показать один метод: уравнение, обозначения, источники.
method.source	Источник
method.symbol	Обозначение
method.unit	Единица
"""#
}
