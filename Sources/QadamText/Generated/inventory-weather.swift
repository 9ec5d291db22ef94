// Generated from Translations/*/inventory-weather.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

enum InventoryWeatherTexts {
    static let en: String = #"""
INV-0930#one	The weather of “{source}” cannot be told from one full month: at least {least} are needed.
INV-0930#other	The weather of “{source}” cannot be told from {count} full months: at least {least} are needed.
INV-0930.fix	Give records without gaps and estimates and the degree days of the same months, or a share under weather lines.
INV-0931	The months of “{source}” have no differing degree days or no differing quantities, so that no line goes through them.
INV-0931.fix	Check the degree days under weather months.
INV-0932	“{source}” does not follow the degree days: the slope {slope} is not more than twice its standard error {error}.
INV-0932.fix	Take the line out of weather regressions; its change is one of activity.
INV-0933	The degree days explain {found} of the variance of “{source}”; the organisation asks for {least}.
INV-0933.fix	Look for months with another use, or give a share with its reason under weather lines.
INV-0934	The base load of “{source}” would be negative ({base}): the line does not hold.
INV-0934.fix	Check the base temperature of the degree days and months with a stopped meter.
INV-0935#one	Weather of “{source}” by regression of one month: base load {base} a month (standard error {baseError}), slope {slope} per K·d (standard error {slopeError}), R² {rSquared}.
INV-0935#other	Weather of “{source}” by regression of {count} months: base load {base} a month (standard error {baseError}), slope {slope} per K·d (standard error {slopeError}), R² {rSquared}.
INV-0935.fix	Nothing has to be done; the part that follows the weather comes from this.
INV-0936	Weather regressions name “{source}”, which is no line with records of its own.
INV-0936.fix	Name a line of sources.csv that has records; lines that use its records follow it.
INV-0937	The months of {year} have {sum} K·d together, the year {value} K·d.
INV-0937.fix	Take both from one station and one base temperature.
inventory.method.degree-day-regression	Weather by regression on degree days
inventory.symbol.baseAndSlope	base load of a month, and slope per K·d
inventory.symbol.monthlyQuantity	quantity of a month, in the unit of the line
inventory.symbol.standardErrors	standard error of the slope, residual standard deviation
inventory.validity.degree-day-regression	At least 12 full months without estimates, a slope above twice its standard error, no negative base load, the R² that the organisation asks for.
"""#

    static let kk: String = #"""
INV-0930#one	Бір толық ай бойынша ауа райының «{source}» көзіне әсерін анықтау мүмкін емес: кемінде {least} ай керек.
INV-0930#other	{count} толық ай бойынша ауа райының «{source}» көзіне әсерін анықтау мүмкін емес: кемінде {least} ай керек.
INV-0930.fix	Үзіліссіз, бағаланбаған жазбалар мен сол айлардың градус-тәуліктерін беріңіз немесе weather lines ішінде үлесін көрсетіңіз.
INV-0931	«{source}» айларының градус-тәуліктері немесе мөлшерлері бірдей, сондықтан олар арқылы түзу жүргізілмейді.
INV-0931.fix	weather months ішіндегі градус-тәуліктерді тексеріңіз.
INV-0932	«{source}» градус-тәулікке тәуелді емес: {slope} көлбеуі {error} стандартты қатесінің екі еселенген мәнінен аспайды.
INV-0932.fix	Жолды weather regressions ішінен алып тастаңыз: оның өзгерісі — қызмет өзгерісі.
INV-0933	Градус-тәуліктер «{source}» дисперсиясының {found} бөлігін түсіндіреді; ұйым {least} талап етеді.
INV-0933.fix	Басқаша пайдаланылған айларды іздеңіз немесе weather lines ішінде негізделген үлес беріңіз.
INV-0934	«{source}» базалық жүктемесі теріс болар еді ({base}): түзу жарамайды.
INV-0934.fix	Градус-тәуліктің базалық температурасын және есептегіш тоқтаған айларды тексеріңіз.
INV-0935#one	«{source}» көзінің ауа райына тәуелділігі бір ай регрессиясы бойынша: базалық жүктеме айына {base} (стандартты қате {baseError}), көлбеу К·тәулікке {slope} (стандартты қате {slopeError}), R² {rSquared}.
INV-0935#other	«{source}» көзінің ауа райына тәуелділігі {count} ай регрессиясы бойынша: базалық жүктеме айына {base} (стандартты қате {baseError}), көлбеу К·тәулікке {slope} (стандартты қате {slopeError}), R² {rSquared}.
INV-0935.fix	Ештеңе істеу керек емес: ауа райының үлесі осыдан алынады.
INV-0936	weather regressions ішінде «{source}» аталған, бірақ өз жазбалары бар мұндай жол жоқ.
INV-0936.fix	sources.csv ішіндегі жазбалары бар жолды атаңыз; оның жазбаларын пайдаланатын жолдар соған ереді.
INV-0937	{year} жылдың айлары бірге {sum} К·тәулік, ал жылы {value} К·тәулік.
INV-0937.fix	Екеуін де бір станциядан және бір базалық температурадан алыңыз.
inventory.method.degree-day-regression	Градус-тәулік регрессиясы бойынша ауа райы
inventory.symbol.baseAndSlope	айдың базалық жүктемесі және К·тәулікке көлбеу
inventory.symbol.monthlyQuantity	айлық мөлшер, жолдың бірлігімен
inventory.symbol.standardErrors	көлбеудің стандартты қатесі, қалдық стандартты ауытқу
inventory.validity.degree-day-regression	Бағаланбаған кемінде 12 толық ай, көлбеу стандартты қатенің екі еселенгенінен артық, базалық жүктеме теріс емес, R² ұйым талабынан кем емес.
"""#

    static let ru: String = #"""
INV-0930#one	По {count} полному месяцу влияние погоды на «{source}» не определить: нужно не менее {least}.
INV-0930#few	По {count} полным месяцам влияние погоды на «{source}» не определить: нужно не менее {least}.
INV-0930#many	По {count} полным месяцам влияние погоды на «{source}» не определить: нужно не менее {least}.
INV-0930#other	По {count} полного месяца влияние погоды на «{source}» не определить: нужно не менее {least}.
INV-0930.fix	Дайте записи без пропусков и оценок и градусо-сутки тех же месяцев или долю в weather lines.
INV-0931	У месяцев «{source}» не различаются градусо-сутки или количества, и прямую провести нельзя.
INV-0931.fix	Проверьте градусо-сутки в weather months.
INV-0932	«{source}» не следует за градусо-сутками: наклон {slope} не больше двух своих стандартных ошибок {error}.
INV-0932.fix	Уберите строку из weather regressions: её изменение — это изменение деятельности.
INV-0933	Градусо-сутки объясняют {found} дисперсии «{source}»; организация требует {least}.
INV-0933.fix	Найдите месяцы с другим использованием или задайте долю с обоснованием в weather lines.
INV-0934	Базовая нагрузка «{source}» вышла бы отрицательной ({base}): прямая не годится.
INV-0934.fix	Проверьте базовую температуру градусо-суток и месяцы с остановленным счётчиком.
INV-0935#one	Влияние погоды на «{source}» по регрессии за {count} месяц: базовая нагрузка {base} в месяц (стандартная ошибка {baseError}), наклон {slope} на К·сут (стандартная ошибка {slopeError}), R² {rSquared}.
INV-0935#few	Влияние погоды на «{source}» по регрессии за {count} месяца: базовая нагрузка {base} в месяц (стандартная ошибка {baseError}), наклон {slope} на К·сут (стандартная ошибка {slopeError}), R² {rSquared}.
INV-0935#many	Влияние погоды на «{source}» по регрессии за {count} месяцев: базовая нагрузка {base} в месяц (стандартная ошибка {baseError}), наклон {slope} на К·сут (стандартная ошибка {slopeError}), R² {rSquared}.
INV-0935#other	Влияние погоды на «{source}» по регрессии за {count} месяца: базовая нагрузка {base} в месяц (стандартная ошибка {baseError}), наклон {slope} на К·сут (стандартная ошибка {slopeError}), R² {rSquared}.
INV-0935.fix	Ничего делать не нужно: доля погоды взята отсюда.
INV-0936	В weather regressions названа «{source}», а строки с собственными записями с таким именем нет.
INV-0936.fix	Назовите строку sources.csv с записями; строки, использующие её записи, следуют за ней.
INV-0937	Месяцы {year} года дают вместе {sum} К·сут, а год — {value} К·сут.
INV-0937.fix	Возьмите то и другое с одной станции и для одной базовой температуры.
inventory.method.degree-day-regression	Погода по регрессии на градусо-сутки
inventory.symbol.baseAndSlope	базовая нагрузка месяца и наклон на К·сут
inventory.symbol.monthlyQuantity	количество за месяц, в единице строки
inventory.symbol.standardErrors	стандартная ошибка наклона, остаточное стандартное отклонение
inventory.validity.degree-day-regression	Не менее 12 полных месяцев без оценок, наклон больше двух стандартных ошибок, неотрицательная базовая нагрузка, R² не ниже требуемого организацией.
"""#
}
