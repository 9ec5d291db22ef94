#!/usr/bin/env python3
"""Writes the example campus (Examples/campus) from published reference building loads.

The university is invented; the loads per square metre are those of US DOE Commercial Reference
Buildings in climate zone 7 (see Examples/campus/SOURCES.md). The same input gives the same files, byte
for byte: nothing is drawn at random.

    python3 Tools/make_campus.py reference-buildings-hourly.csv [Examples/campus]
"""
import csv
import datetime
import pathlib
import sys

YEAR = 2024
# Fuel into a boiler becomes useful heat. REopt turns the boiler fuel of the reference buildings into heat
# with the same constant (EXISTING_BOILER_EFFICIENCY = 0.8).
BOILER_EFFICIENCY = 0.8
COAL_BOILER_EFFICIENCY = 0.70  # invented: an old hand-fired boiler
COAL_NCV_GJ_PER_T = 20.9  # invented laboratory value of the delivered coal
KWH_PER_GCAL = 4186.8 / 3.6
DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]  # the profile is that of a common year

BUILDINGS = [
    # id, use, reference type, m2, people, built, heating, facility, en, ru, kk
    ("main", "administration", "LargeOffice", 14200, 620, 1974, "district", "campus",
     "Main building", "Главный корпус", "Бас ғимарат"),
    ("engineering", "teaching", "SecondarySchool", 12600, 2150, 1968, "district", "campus",
     "Engineering building", "Инженерный корпус", "Инженерлік корпус"),
    ("sciences", "teaching", "SecondarySchool", 9800, 1640, 1979, "district", "campus",
     "Natural sciences building", "Корпус естественных наук", "Жаратылыстану ғылымдары корпусы"),
    ("humanities", "teaching", "PrimarySchool", 8400, 1720, 1986, "district", "campus",
     "Humanities building", "Гуманитарный корпус", "Гуманитарлық корпус"),
    ("library", "library", "LargeOffice", 5200, 260, 1991, "district", "campus",
     "Library", "Библиотека", "Кітапхана"),
    ("dormitory-1", "dormitory", "MidriseApartment", 6900, 540, 1972, "district", "campus",
     "Dormitory 1", "Общежитие № 1", "№ 1 жатақхана"),
    ("dormitory-2", "dormitory", "MidriseApartment", 7400, 580, 1983, "district", "campus",
     "Dormitory 2", "Общежитие № 2", "№ 2 жатақхана"),
    ("dormitory-3", "dormitory", "MidriseApartment", 5600, 430, 2011, "district", "campus",
     "Dormitory 3", "Общежитие № 3", "№ 3 жатақхана"),
    ("guest-house", "guest house", "SmallHotel", 2100, 70, 2004, "district", "campus",
     "Guest house", "Гостевой дом", "Қонақүй"),
    ("clinic", "clinic", "Hospital", 1900, 110, 1998, "district", "campus",
     "Clinic", "Клиника", "Клиника"),
    ("canteen", "canteen", "FullServiceRest", 850, 45, 1988, "district", "campus",
     "Canteen", "Столовая", "Асхана"),
    ("laboratory-hall", "laboratory hall", "Warehouse", 3600, 60, 1965, "own-coal-boiler", "test-site",
     "Laboratory hall and garage", "Лабораторный цех и гараж", "Зертханалық цех пен гараж"),
]
TYPES = sorted({b[2] for b in BUILDINGS})


def reference_loads(path):
    """Hourly electricity and useful heat in W/m2 per building type."""
    loads = {t: ([], []) for t in TYPES}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for t in TYPES:
                electricity, heat = loads[t]
                electricity.append(float(row[f"{t}.electricity_Wh_per_m2"]))
                fuel = float(row[f"{t}.spaceHeatingFuel_Wh_per_m2"]) + float(row[f"{t}.hotWaterFuel_Wh_per_m2"])
                heat.append(fuel * BOILER_EFFICIENCY)
    return loads


def digits(value):
    """At most four significant digits and three decimals: the profile stays compact."""
    text = f"{value:.3f}" if value < 1 else f"{value:.4g}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def months(series):
    """Sums over the months of YEAR; 29 February repeats the mean February day."""
    result, start = [], 0
    for month, days in enumerate(DAYS):
        total = sum(series[start * 24:(start + days) * 24])
        result.append(total * 29 / 28 if month == 1 else total)
        start += days
    return result


def month_period(month):
    first = datetime.date(YEAR, month, 1)
    following = datetime.date(YEAR + month // 12, month % 12 + 1, 1)
    return first.isoformat(), (following - datetime.timedelta(days=1)).isoformat()


def write(folder, name, header, rows):
    with open(folder / name, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


class Inventory:
    """Source lines and their records, in the order in which they are declared."""

    def __init__(self):
        self.sources, self.activities = [], []

    def line(self, id, building, facility, category, method, rhythm, unit, factors, names,
             properties="", activity_of="", note=""):
        self.sources.append([id, building, facility, category, method, rhythm, unit, factors, properties,
                             activity_of, *names, note])

    def record(self, source, number, first, last, quantity, unit, provenance, quality, half_width, evidence):
        self.activities.append([f"{source}.{number}", source, first, last, quantity, unit, provenance, quality,
                                half_width, evidence])

    def monthly(self, source, values, unit, provenance, quality, half_width, evidence):
        for month, value in enumerate(values, start=1):
            self.record(source, f"{month:02d}", *month_period(month), value, unit, provenance, quality,
                        half_width, f"{evidence} {YEAR}-{month:02d}")


def energy(inventory, loads):
    for b in BUILDINGS:
        id, use, type, area, people, built, heating, facility, en, ru, kk = b
        electricity, heat = loads[type]
        kwh = [round(x * area / 1000) for x in months(electricity)]
        inventory.line(f"electricity.{id}", id, facility, "2.electricity", "purchased-electricity", "month", "kWh",
                       "factor=choice:grid.KZ",
                       (f"Electricity, {en}", f"Электроэнергия, {ru}", f"Электр энергиясы, {kk}"))
        inventory.monthly(f"electricity.{id}", kwh, "kWh", "metered", "1 1 1 1 1", 2, f"meter E-{id}")
        heat_kwh = [x * area / 1000 for x in months(heat)]
        if heating == "district":
            inventory.line(f"heat.{id}", id, facility, "2.heat", "purchased-heat", "month", "Gcal", "factor=derived.heat.KZ.coal-boiler",
                           (f"District heat, {en}", f"Теплоэнергия, {ru}", f"Жылу энергиясы, {kk}"))
            inventory.monthly(f"heat.{id}", [f"{x / KWH_PER_GCAL:.2f}" for x in heat_kwh], "Gcal", "invoiced",
                              "2 1 1 1 1", 4, f"heat invoice {id}")
        else:
            coal = [x * 3.6 / 1000 / COAL_BOILER_EFFICIENCY / COAL_NCV_GJ_PER_T for x in heat_kwh]
            inventory.line(f"coal.{id}", id, facility, "1.stationary", "stationary-combustion", "month", "t",
                           "factor=ipcc2006.stationary.commercial.other-bituminous-coal",
                           (f"Coal boiler, {en}", f"Угольная котельная, {ru}", f"Көмір қазандығы, {kk}"),
                           properties=f"NCV={COAL_NCV_GJ_PER_T} GJ{{NCV}}/t ±3% laboratory report of the delivery",
                           note="other bituminous coal; heating value of the delivered coal from the laboratory")
            inventory.monthly(f"coal.{id}", [f"{x:.2f}" for x in coal], "t", "weighed", "2 1 1 2 2", 5, "coal store journal")


def fuels(inventory):
    inventory.line("diesel.buses", "", "campus", "1.mobile", "mobile-combustion", "month", "l",
                   "factor=ipcc2006.road.diesel; NCV=ipcc2006.ncv.diesel",
                   ("Diesel, buses and lorries", "Дизельное топливо, автобусы и грузовики",
                    "Дизель отыны, автобустар мен жүк көліктері"),
                   properties="density=0.840 kg/l ±1.5% delivery note of the fuel supplier")
    inventory.monthly("diesel.buses", [2310, 2280, 2420, 2390, 2350, 1720, 980, 1040, 2380, 2440, 2360, 2190], "l",
                      "invoiced", "1 1 1 1 2", 2, "fuel cards")
    inventory.line("gasoline.cars", "", "campus", "1.mobile", "mobile-combustion", "month", "l",
                   "factor=ipcc2006.road.gasoline.low-mileage-1995; NCV=ipcc2006.ncv.gasoline; "
                   "density=ghgp2024.density.gasoline",
                   ("Gasoline, cars", "Бензин, легковые автомобили", "Бензин, жеңіл автомобильдер"))
    inventory.monthly("gasoline.cars", [1180, 1150, 1240, 1260, 1290, 1310, 1120, 1090, 1270, 1280, 1230, 1210], "l",
                      "invoiced", "1 1 1 1 2", 2, "fuel cards")
    inventory.line("diesel.generator", "clinic", "campus", "1.stationary", "stationary-combustion", "quarter", "l",
                   "factor=ipcc2006.stationary.commercial.diesel; NCV=ipcc2006.ncv.diesel",
                   ("Emergency diesel generator", "Аварийный дизель-генератор", "Апаттық дизель-генератор"),
                   properties="density=0.840 kg/l ±1.5% delivery note of the fuel supplier")
    for quarter, value in enumerate((210, 140, 160, 190)):
        first, last = month_period(3 * quarter + 1)[0], month_period(3 * quarter + 3)[1]
        inventory.record("diesel.generator", f"q{quarter + 1}", first, last, value, "l", "estimated", "2 1 1 2 3", 15,
                         f"running hours journal {YEAR} Q{quarter + 1}")
    inventory.line("wood.greenhouse", "", "campus", "1.stationary", "stationary-combustion", "month", "t",
                   "factor=ipcc2006.stationary.commercial.wood; NCV=ipcc2006.ncv.wood",
                   ("Firewood, greenhouse of the biology faculty", "Дрова, теплица биологического факультета",
                    "Ағаш отын, биология факультетінің жылыжайы"),
                   note="carbon dioxide of wood is biogenic and reported apart; nothing is burned from May to September")
    inventory.monthly("wood.greenhouse", ["6.2", "5.6", "4.5", "1.8", 0, 0, 0, 0, 0, "2.1", "4.3", "5.9"], "t",
                      "weighed", "2 1 3 2 2", 10, "firewood journal")
    inventory.line("refrigerant.main", "main", "campus", "1.fugitive", "refrigerant-top-up", "event", "kg",
                   "factor=blend.R-410A",
                   ("Refrigerant R-410A, main building", "Хладагент R-410A, главный корпус",
                    "R-410A хладагенті, бас ғимарат"))
    for number, (day, kg) in enumerate((("2024-06-12", "12.5"), ("2024-08-21", "8.0")), start=1):
        inventory.record("refrigerant.main", number, day, day, kg, "kg", "weighed", "1 1 1 2 2", 5,
                         f"service report {day}")


def upstream(inventory):
    """Category 3 reuses the records of other lines: one meter reading, two lines."""
    electricity = " ".join(f"electricity.{b[0]}" for b in BUILDINGS)
    category = "3.3"
    inventory.line("losses.electricity", "", "", category, "fuel-and-energy-upstream", "month", "kWh", "factor=carbonfootprint.grid-losses.KZ.2022",
                   ("Grid losses of purchased electricity", "Потери в сетях закупленной электроэнергии",
                    "Сатып алынған электр энергиясының желідегі шығыны"), activity_of=electricity)
    inventory.line("upstream.coal", "", "", category, "fuel-and-energy-upstream", "month", "t", "factor=desnz2025.wtt.coal-industrial",
                   ("Coal, mining and transport", "Уголь, добыча и доставка", "Көмір, өндіру және жеткізу"),
                   activity_of="coal.laboratory-hall")
    inventory.line("upstream.diesel", "", "", category, "fuel-and-energy-upstream", "month", "l", "factor=desnz2025.wtt.diesel",
                   ("Diesel, well to tank", "Дизельное топливо, от скважины до бака",
                    "Дизель отыны, ұңғымадан бакқа дейін"), activity_of="diesel.buses diesel.generator")
    inventory.line("upstream.gasoline", "", "", category, "fuel-and-energy-upstream", "month", "l", "factor=desnz2025.wtt.petrol",
                   ("Gasoline, well to tank", "Бензин, от скважины до бака", "Бензин, ұңғымадан бакқа дейін"),
                   activity_of="gasoline.cars")


def waste_and_water(inventory):
    landfill = ("DOC=ipcc2006.landfill.doc.{}; DOCf=ipcc2006.landfill.docf.bulk; MCF=ipcc2006.landfill.mcf.unmanaged-deep; "
                "F=ipcc2006.landfill.f; OX=ipcc2006.landfill.ox.uncovered")
    season = [1.05, 1.05, 1.05, 1.05, 1.0, 0.8, 0.45, 0.5, 1.1, 1.1, 1.05, 1.0]
    streams = (
        ("waste.food", 9.2, "food-waste", "Food waste to landfill", "Пищевые отходы на полигон",
         "Тағам қалдықтарын полигонға көму"),
        ("waste.paper", 5.4, "paper", "Paper in residual waste to landfill",
         "Бумага в остаточных отходах на полигон", "Қалдықтағы қағазды полигонға көму"),
        ("waste.textiles", 0.6, "textiles", "Textiles to landfill", "Текстиль на полигон", "Тоқыманы полигонға көму"),
    )
    for id, mean, doc, *names in streams:
        inventory.line(id, "", "campus", "3.5", "landfill-lifetime", "month", "t{wet}", landfill.format(doc), names,
                       note="unmanaged deep landfill; lifetime potential of the waste of the year")
        inventory.monthly(id, [f"{mean * s:.2f}" for s in season], "t{wet}", "estimated", "3 1 2 3 3", 20,
                          "waste audit and container count")
    routes = (
        ("waste.plastics", "average-plastics.landfill", 3.1, "Plastics to landfill", "Пластик на полигон", "Пластикті полигонға көму"),
        ("waste.paper-recycled", "mixed-paper-and-board.closed-loop", 2.4, "Paper collected for recycling", "Бумага на переработку",
         "Қайта өңдеуге жиналған қағаз"),
    )
    for id, factor, mean, *names in routes:
        inventory.line(id, "", "campus", "3.5", "waste-route", "month", "t",
                       f"factor=desnz2025.waste.{factor}", names,
                       note="collection and transport only; processing belongs to the next product")
        inventory.monthly(id, [f"{mean * s:.2f}" for s in season], "t", "weighed", "3 2 4 2 2", 10, "weighbridge note")
    inventory.line("waste.garden", "", "campus", "3.5", "biological-treatment", "year", "t{wet}", "factor=ipcc2006.composting.wet",
                   ("Garden waste, composted", "Садовые отходы, компостирование", "Бақ қалдықтары, компосттау"))
    inventory.record("waste.garden", "year", f"{YEAR}-01-01", f"{YEAR}-12-31", "26.0", "t{wet}", "estimated", "3 1 2 2 3",
                     20, "trailer count")
    inventory.line("water.supply", "", "campus", "3.1", "water", "month", "m3",
                   "factor=desnz2025.water.supply",
                   ("Water supply", "Водоснабжение", "Сумен жабдықтау"))
    inventory.monthly("water.supply", [round(11800 * s) for s in season], "m3", "metered", "4 2 4 1 1", 3, "meter W-1")
    inventory.line("water.treatment", "", "campus", "3.5", "water", "month", "m3",
                   "factor=desnz2025.water.treatment",
                   ("Waste water treatment", "Очистка сточных вод", "Ағынды суды тазарту"),
                   activity_of="water.supply", note="all supplied water is taken as discharged")
    inventory.line("paper.office", "", "campus", "3.1", "purchased-goods", "quarter", "t",
                   "factor=desnz2025.material.paper.primary",
                   ("Office paper", "Офисная бумага", "Кеңсе қағазы"))
    for quarter, value in enumerate(("7.4", "6.1", "5.2", "8.3")):
        first, last = month_period(3 * quarter + 1)[0], month_period(3 * quarter + 3)[1]
        inventory.record("paper.office", f"q{quarter + 1}", first, last, value, "t", "invoiced", "3 2 4 1 1", 2,
                         f"purchase journal {YEAR} Q{quarter + 1}")
    inventory.line("equipment.it", "", "campus", "3.2", "purchased-goods", "year", "t",
                   "factor=desnz2025.material.electrical-items-it.primary",
                   ("Computers and office equipment", "Компьютеры и оргтехника", "Компьютерлер мен кеңсе техникасы"))
    inventory.record("equipment.it", "year", f"{YEAR}-01-01", f"{YEAR}-12-31", "3.2", "t", "estimated", "3 2 4 2 3", 20,
                     "asset register, mass per device from data sheets")


def travel(inventory):
    lines = (
        ("travel.flights-domestic", "3.6", "flight.domestic.average.rf", "passenger.km", 10,
         (61000, 74000, 92000, 88000, 95000, 70000, 31000, 42000, 83000, 99000, 96000, 64000),
         "Domestic flights", "Внутренние авиарейсы", "Ішкі әуе рейстері"),
        ("travel.flights-international", "3.6", "flight.international.average.rf", "passenger.km", 10,
         (54000, 61000, 118000, 126000, 142000, 131000, 66000, 71000, 124000, 137000, 109000, 47000),
         "International flights", "Международные авиарейсы", "Халықаралық әуе рейстері"),
        ("travel.rail", "3.6", "rail.national", "passenger.km", 10,
         (48000, 52000, 66000, 61000, 70000, 58000, 24000, 29000, 63000, 71000, 68000, 50000),
         "Rail", "Железная дорога", "Темір жол"),
        ("travel.coach", "3.6", "coach", "passenger.km", 15,
         (12000, 13500, 15800, 16100, 17400, 14900, 8200, 9100, 16600, 17100, 15200, 12300),
         "Intercity coach", "Междугородний автобус", "Қалааралық автобус"),
        ("travel.hotel", "3.6", "hotel.RU", "room.night", 10,
         (92, 104, 151, 149, 168, 131, 58, 70, 147, 172, 160, 98),
         "Hotel nights", "Ночи в гостиницах", "Қонақүйдегі түндер"),
    )
    for id, category, factor, unit, half_width, values, *names in lines:
        method = "hotel-stay" if unit == "room.night" else "business-travel"
        inventory.line(id, "", "campus", category, method, "month", unit, f"factor=desnz2025.{factor}", names)
        inventory.monthly(id, values, unit, "invoiced", "3 2 4 2 2", half_width, "travel claims")
    commuting = (
        ("commuting.bus", "bus.local", "passenger.km", 12600000, "Commuting by bus", "Поездки на работу и учёбу, автобус",
         "Жұмысқа және оқуға автобуспен бару"),
        ("commuting.car", "car.average.unknown-fuel", "vehicle.km", 3900000, "Commuting by car", "Поездки на работу и учёбу, автомобиль",
         "Жұмысқа және оқуға автомобильмен бару"),
    )
    for id, factor, unit, value, *names in commuting:
        inventory.line(id, "", "campus", "3.7", "commuting", "year", unit, f"factor=desnz2025.{factor}", names)
        inventory.record(id, "year", f"{YEAR}-01-01", f"{YEAR}-12-31", value, unit, "survey", "3 2 4 3 3", 25,
                         f"commuting survey {YEAR}, 1,140 answers")


def main(arguments):
    if len(arguments) not in (1, 2):
        sys.exit(__doc__)
    folder = pathlib.Path(arguments[1] if len(arguments) == 2 else "Examples/campus")
    folder.mkdir(parents=True, exist_ok=True)
    loads = reference_loads(arguments[0])
    write(folder, "buildings.csv",
          ["id", "name_en", "name_ru", "name_kk", "use", "reference_type", "area_m2", "people", "built", "heating",
           "facility"],
          [[b[0], b[8], b[9], b[10], b[1], b[2], b[3], b[4], b[5], b[6], b[7]] for b in BUILDINGS])
    write(folder, "loads.csv",
          ["hour"] + [f"{t}.{kind}_W_per_m2" for t in TYPES for kind in ("electricity", "heat")],
          [[h] + [digits(s[h]) for t in TYPES for s in loads[t]] for h in range(8760)])
    inventory = Inventory()
    energy(inventory, loads)
    fuels(inventory)
    upstream(inventory)
    waste_and_water(inventory)
    travel(inventory)
    write(folder, "sources.csv",
          ["id", "building", "facility", "category", "method", "rhythm", "unit", "factors", "properties",
           "activity_of", "name_en", "name_ru", "name_kk", "note"], inventory.sources)
    write(folder, "activities.csv",
          ["id", "source", "first_day", "last_day", "quantity", "unit", "provenance", "quality",
           "half_width_percent", "evidence"], inventory.activities)


if __name__ == "__main__":
    main(sys.argv[1:])
