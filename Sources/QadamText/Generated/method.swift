// Generated from Translations/*/method.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum MethodTexts {
    static let en: String = #"""
method.abstract	Methods of calculation: equations, symbols, sources.
method.bookAbstract	Print the method book as Markdown.
method.bookIntroduction	Every method of the program as the program itself prints it (`qadam method book`). The identifier ends with the version of the method; stored results keep it.
method.bookTitle	Method book
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
method.bookAbstract	Әдістер кітабын Markdown түрінде шығару.
method.bookIntroduction	Бағдарламаның барлық әдісі, бағдарламаның өзі шығаратын түрде (`qadam method book`). Идентификатор әдістің нұсқасымен аяқталады; сақталған нәтижелер оны есте сақтайды.
method.bookTitle	Әдістер кітабы
method.chapter.inventory	Парниктік газдарды түгендеу
method.chapter.lifecycle	Өнімнің көміртек ізі
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
method.bookAbstract	Вывести книгу методов в формате Markdown.
method.bookIntroduction	Все методы программы в том виде, в каком их выводит сама программа (`qadam method book`). Идентификатор оканчивается версией метода; сохранённые результаты её запоминают.
method.bookTitle	Книга методов
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
