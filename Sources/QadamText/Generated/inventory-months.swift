// Generated from Translations/*/inventory-months.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum InventoryMonthsTexts {
    static let en: String = #"""
INV-1020#one	{source} is recorded as zero in {months}; the year before there was {then}.
INV-1020#other	{source} is recorded as zero in {count} months ({months}); the year before there was {then} in them.
INV-1020.fix	Leave out what is not known: a month without a record is missing, not zero.
INV-1021#one	{source}: {month} has {now}, the same month of last year {then}.
INV-1021#other	{source}: {count} months are three times as much as last year or a third of it ({months}); {month} has {now} against {then}.
INV-1021.fix	Compare with the document; a unit, a decimal point or a second month in one bill looks like this.
INV-1022#one	{source}: {month} has {now}, the larger of its neighbours {then}.
INV-1022#other	{source}: {count} months are three times their neighbours ({months}); {month} has {now} against {then}.
INV-1022.fix	Compare with the document; a unit, a decimal point or a second month in one bill looks like this.
"""#

    static let kk: String = #"""
INV-1020#one	{source} {months} айында нөл деп жазылған; бір жыл бұрын {then} болған.
INV-1020#other	{source} {count} айда ({months}) нөл деп жазылған; бір жыл бұрын оларда {then} болған.
INV-1020.fix	Белгісізін жазбаңыз: жазбасы жоқ ай – нөл емес, жетіспейтін ай.
INV-1021#one	{source}: {month} айында {now}, былтырғы сол айда {then}.
INV-1021#other	{source}: {count} ай былтырғыдан үш есе көп немесе үш есе аз ({months}); {month} айында {now}, былтыр {then}.
INV-1021.fix	Құжатпен салыстырыңыз: бірлік, ондық үтір немесе бір шоттағы екінші ай осылай көрінеді.
INV-1022#one	{source}: {month} айында {now}, көршілес айлардың үлкенінде {then}.
INV-1022#other	{source}: {count} ай көршілерінен үш есе көп ({months}); {month} айында {now}, көршісінде {then}.
INV-1022.fix	Құжатпен салыстырыңыз: бірлік, ондық үтір немесе бір шоттағы екінші ай осылай көрінеді.
"""#

    static let ru: String = #"""
INV-1020#one	{source}: за {count} месяц ({months}) записан ноль; годом раньше было {then}.
INV-1020#few	{source}: за {count} месяца ({months}) записан ноль; годом раньше было {then}.
INV-1020#many	{source}: за {count} месяцев ({months}) записан ноль; годом раньше было {then}.
INV-1020#other	{source}: за {count} месяца ({months}) записан ноль; годом раньше было {then}.
INV-1020.fix	Не записывайте неизвестное: месяц без записи – пропуск, а не ноль.
INV-1021#one	{source}: {count} месяц втрое отличается от прошлогоднего ({months}): {month} – {now} против {then}.
INV-1021#few	{source}: {count} месяца втрое отличаются от прошлогодних ({months}); {month} – {now} против {then}.
INV-1021#many	{source}: {count} месяцев втрое отличаются от прошлогодних ({months}); {month} – {now} против {then}.
INV-1021#other	{source}: {count} месяца втрое отличаются от прошлогодних ({months}); {month} – {now} против {then}.
INV-1021.fix	Сверьте с документом: так выглядят единица, запятая или второй месяц в одном счёте.
INV-1022#one	{source}: {count} месяц втрое больше соседних ({months}): {month} – {now} против {then}.
INV-1022#few	{source}: {count} месяца втрое больше соседних ({months}); {month} – {now} против {then}.
INV-1022#many	{source}: {count} месяцев втрое больше соседних ({months}); {month} – {now} против {then}.
INV-1022#other	{source}: {count} месяца втрое больше соседних ({months}); {month} – {now} против {then}.
INV-1022.fix	Сверьте с документом: так выглядят единица, запятая или второй месяц в одном счёте.
"""#
}
