import QadamEvidence
import QadamReports
import QadamUnits
import Testing

/// A small invented report with names in three languages, long ones among them, and a name that would break a page
/// whose text is not escaped.
enum SampleReport {
    static let co2e = "t{CO2e:AR5}"

    static func name(_ en: String, _ ru: String, _ kk: String) -> Argument {
        .name(LocalizedName(en: en, ru: ru, kk: kk))
    }

    static let buildings: [Argument] = [
        name("Main building", "Главный корпус", "Бас ғимарат"),
        name(
            "Laboratory of the metallurgical faculty",
            "Лаборатория металлургического факультета",
            "Металлургия факультетінің зертханасы"
        ),
        name("Library", "Библиотека", "Кітапхана"),
        name("Dormitory No. 1", "Общежитие № 1", "№ 1 жатақхана"),
        name("Sports hall", "Спортивный зал", "Спорт залы"),
        .text("<b>\"R&D\"</b> 'Өңір'"),
    ]

    static let scopes: [Argument] = [
        name("Scope 1", "Охват 1", "1-қамту"),
        name("Scope 2, location-based", "Охват 2, по местоположению", "2-қамту, орналасуға негізделген"),
        name("Scope 3", "Охват 3", "3-қамту"),
    ]

    static func inventory() throws -> InventoryPart {
        let months: [Argument] = try (1...12).map {
            .date(try #require(CivilDate(year: 2025, month: $0, day: 1)))
        }
        let winter = [420.5, 401.2, 340.1, 220.0, 95.5, 60.2, 55.1, 58.9, 80.3, 190.7, 310.4, 405.6]
        return InventoryPart(
            period: try #require(Period(iso: "2025")),
            gwpSet: "AR5",
            scopes: [
                Figure(scopes[0], 812.43, unit: co2e, low: 771, high: 853),
                Figure(scopes[1], 4310.2, unit: co2e, low: 3900, high: 4720),
                Figure(
                    name("Scope 2, market-based", "Охват 2, по рынку", "2-қамту, нарыққа негізделген"),
                    4120.9,
                    unit: co2e,
                    low: 3700,
                    high: 4540
                ),
                Figure(scopes[2], 1250.75, unit: co2e),
            ],
            totals: [
                Figure(
                    name(
                        "All scopes, scope 2 location-based",
                        "Все охваты, охват 2 по местоположению",
                        "Барлық қамту, 2-қамту орналасуға негізделген"
                    ),
                    6373.38,
                    unit: co2e,
                    low: 5950,
                    high: 6800
                )
            ],
            buildings: Breakdown(
                unit: co2e,
                rows: buildings,
                series: scopes,
                values: [
                    [120, 820.5, 210], [310.2, 1400.8, nil], [nil, 260.4, 40], [200, 910.3, 300.5],
                    [182.2, 700, 75], [nil, 0.0004, nil],
                ]
            ),
            categories: [
                Figure(
                    name(
                        "Purchased electricity",
                        "Покупная электроэнергия",
                        "Сатып алынған электр энергиясы"
                    ),
                    2910.2,
                    unit: co2e
                ),
                Figure(name("Business travel", "Командировки", "Іссапарлар"), 310, unit: co2e),
            ],
            gases: [
                .init(
                    name: .text("CO₂"),
                    mass: 6200.1,
                    massUnit: "t{CO2}",
                    equivalent: Figure(.text("CO₂"), 6200.1, unit: co2e)
                ),
                .init(
                    name: .text("CH₄"),
                    mass: 3.21,
                    massUnit: "t{CH4}",
                    equivalent: Figure(.text("CH₄"), 89.88, unit: co2e)
                ),
            ],
            biogenic: Figure(.text("CO₂"), 41.3, unit: "t{CO2_biogenic}"),
            months: Breakdown(
                unit: co2e,
                rows: months,
                series: [
                    name("Electricity", "Электроэнергия", "Электр энергиясы"),
                    name("District heat", "Тепло из сети", "Орталық жылу"),
                    name("Coal boiler", "Угольный котёл", "Көмір қазандығы"),
                ],
                values: winter.map { [$0 * 0.4, $0 * 0.5, $0 * 0.1] }
            ),
            intervals: [
                Figure(
                    name("IPCC approach 1", "Подход 1 МГЭИК", "МГЭИК 1-тәсілі"),
                    6373.38,
                    unit: co2e,
                    low: 5950,
                    high: 6800
                )
            ]
        )
    }

    static let products = ProductsPart(
        products: [
            .init(
                name: name("Primary aluminium", "Первичный алюминий", "Бастапқы алюминий"),
                unit: "kg{CO2e:AR5}/kg",
                stages: [
                    .init(
                        name: name("Raw-material extraction", "Добыча сырья", "Шикізат өндіру"),
                        process: 0.21,
                        energy: 0.34
                    ),
                    .init(name: name("Production", "Производство", "Өндіріс"), process: 2.31, energy: 8.9),
                    .init(name: name("Disposal", "Утилизация", "Кәдеге жарату"), process: 0.02, energy: 0.01),
                ],
                byFormula: 11.79,
                byAssessment: 11.790000000000001
            ),
            .init(
                name: name("Secondary aluminium", "Вторичный алюминий", "Қайталама алюминий"),
                unit: "kg{CO2e:AR5}/kg",
                stages: [
                    .init(
                        name: name("Raw-material extraction", "Добыча сырья", "Шикізат өндіру"),
                        process: 0.05,
                        energy: 0.06
                    ),
                    .init(name: name("Production", "Производство", "Өндіріс"), process: 0.11, energy: 0.52),
                    .init(name: name("Disposal", "Утилизация", "Кәдеге жарату"), process: 0.02, energy: 0.01),
                ],
                byFormula: 0.77,
                byAssessment: 0.77
            ),
        ],
        comparisons: [
            .init(
                linear: name("Primary aluminium", "Первичный алюминий", "Бастапқы алюминий"),
                circular: name("Secondary aluminium", "Вторичный алюминий", "Қайталама алюминий"),
                index: 0.9346904
            )
        ]
    )

    static let years = [2025, 2030, 2035, 2040, 2045, 2050]

    static func run(_ name: Argument, scale: [Double], limits: [Double?]) -> PathwayPart.Run {
        PathwayPart.Run(
            name: name,
            years: years,
            emissions: Breakdown(
                unit: co2e,
                rows: years.map { .text("\($0)") },
                series: [
                    Self.name("Electricity", "Электроэнергия", "Электр энергиясы"),
                    Self.name("District heat", "Тепло из сети", "Орталық жылу"),
                    Self.name("Coal boiler", "Угольный котёл", "Көмір қазандығы"),
                    Self.name("Offsets", "Компенсации (офсеты)", "Өтемақылар"),
                ],
                values: scale.map { [2800 * $0, 2100 * $0, 800 * $0, $0 < 0.3 ? -5700 * $0 * 0.8 : 0] }
            ),
            limits: limits,
            costs: [1.2e6, 1.1e6, 9.8e5, 9.1e5, 8.7e5, 8.8e5],
            prices: limits.map { $0 == nil ? nil : 41.5 },
            costUnit: "USD{2025}",
            priceUnit: "USD{2025}/t{CO2e:AR5}",
            discounted: Figure(
                Self.name("Discounted cost", "Затраты", "Құны"),
                1.234567e7,
                unit: "USD{2025}"
            ),
            built: [
                [
                    Figure(Self.name("Solar PV", "Солнечные батареи", "Күн панельдері"), 450, unit: "kW"),
                    Figure(
                        Self.name("LED lighting", "Светодиодное освещение", "Жарықдиодты жарық"),
                        4,
                        unit: "piece"
                    ),
                ], [], [Figure(Self.name("Heat pump", "Тепловой насос", "Жылу сорғысы"), 1200, unit: "kW")],
                [], [], [],
            ],
            status: Self.name("Solved to optimality.", "Решено до оптимума.", "Оңтайлы шешім табылды.")
        )
    }

    static let measures: [(Argument, Double, Double)] = [
        (name("LED lighting", "Светодиодное освещение", "Жарықдиодты жарықтандыру"), 310, -85.2),
        (
            name("Heat-point control", "Автоматика теплового пункта", "Жылу пунктін автоматты реттеу"), 520,
            -41
        ),
        (name("Solar PV", "Солнечные батареи", "Күн панельдері"), 640, -12.5),
        (name("Green power contract", "Договор на зелёную энергию", "Жасыл энергия шарты"), 900, 14),
        (name("Heat pump", "Тепловой насос", "Жылу сорғысы"), 820, 38),
        (
            name(
                "Wall insulation of the dormitories",
                "Утепление стен общежитий",
                "Жатақханалардың қабырғаларын жылыту"
            ), 260, 77.7
        ),
        (name("Battery", "Аккумулятор", "Аккумулятор"), 25, 160),
        (name("Windows", "Окна", "Терезелер"), 140, 190),
    ]

    static var pathway: PathwayPart {
        PathwayPart(
            runs: [
                run(
                    name("Net zero in 2050", "Нетто-ноль к 2050 году", "2050 жылға қарай таза нөл"),
                    scale: [1, 0.82, 0.6, 0.38, 0.2, 0.1],
                    limits: [6000, 4800, 3600, 2400, 1200, 650]
                ),
                run(
                    name("Without a limit", "Без предела", "Шексіз"),
                    scale: [1, 0.95, 0.9, 0.86, 0.83, 0.8],
                    limits: [nil, nil, nil, nil, nil, nil]
                ),
            ],
            abatement: measures.map { .init(name: $0.0, abatement: $0.1, cost: $0.2) },
            abatementUnit: "t{CO2e:AR5}/yr",
            abatementCostUnit: "USD{2025}/t{CO2e:AR5}"
        )
    }

    static func model() throws -> ReportModel {
        ReportModel(
            organisation: .init(
                name: name("Qadam campus", "Кампус Qadam", "Qadam кампусы"),
                isInvented: true
            ),
            inventory: try inventory(),
            products: products,
            pathway: pathway,
            methods: [],
            citations: [
                Citation(reference: "ipcc2006.v2", locator: "c2.t2.2"),
                Citation(reference: "ipcc2006.v2", locator: "c2.t2.4"),
            ],
            findings: [ChartImagesSample.finding],
            provenance: .init(
                program: "0.1.0",
                pins: [
                    .init(name("Inventory 2025", "Инвентаризация 2025", "2025 жылғы түгендеу"), "9f2c41d0")
                ]
            )
        )
    }
}

enum ChartImagesSample {
    static let finding = Diagnostic(
        "REP-0003",
        .warning,
        at: .whole,
        ["chart": .text("x"), "reason": .text("<y>")]
    )
}
