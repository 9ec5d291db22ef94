"""Names that the researched tables use, and what the factor packs call them.

No program of its own: Tools/build_factor_packs.py uses it.
"""

# `review` becomes `done` when a second person has compared the values with the original works.
PACK = [{"key": "version", "value": "2026.1"}, {"key": "review", "value": "pending"}]

SHARE_ALIKE = {"CC-BY-SA-4.0", "ODbL-1.0"}

REGIONS = {
    "World": "World", "World (IPCC ranges), US use": "World", "Kazakhstan": "KZ", "Kazakhstan (generic)": "KZ",
    "UK (used internationally)": "GB", "USA": "US", "United States of America": "US", "Europe": "Europe", "Japan": "JP",
}

FUELS = {
    "Motor Gasoline": "gasoline", "Diesel Oil": "diesel", "Liquefied Petroleum Gases": "lpg", "Wood/Wood Waste": "wood",
    "Coke Oven Coke and Lignite Coke": "coke", "Other Primary Solid Biomass": "other-solid-biomass",
    "Municipal Wastes (non-biomass fraction)": "municipal-waste-fossil",
    "Municipal Wastes (biomass fraction)": "municipal-waste-biogenic",
    "Other bituminous coal, Kazakhstan": "other-bituminous-coal", "Lignite, Kazakhstan": "lignite",
    "Crude oil, Kazakhstan": "crude-oil", "LPG": "lpg", "Natural gas (CNG)": "natural-gas",
    "gas/diesel oil": "diesel", "motor gasoline": "gasoline", "Motor gasoline": "gasoline", "Diesel oil": "diesel",
}

SECTORS = {"energy": "energy-industries", "manufacturing": "manufacturing", "commercial": "commercial"}

MOBILE = {
    ("Motor gasoline road vehicles", "uncontrolled"): ("road.gasoline.uncontrolled", "gasoline"),
    ("Motor gasoline road vehicles", "oxidation catalyst"): ("road.gasoline.oxidation-catalyst", "gasoline"),
    ("Motor gasoline road vehicles", "low-mileage light-duty, vintage 1995 or later"):
        ("road.gasoline.low-mileage-1995", "gasoline"),
    ("Diesel road vehicles", "default"): ("road.diesel", "diesel"),
    ("Natural gas road vehicles", "default"): ("road.natural-gas", "natural-gas"),
    ("LPG road vehicles", "default"): ("road.lpg", "lpg"),
    ("Diesel off-road machinery", "industry (incl. mining haul trucks)"): ("off-road.diesel.industry", "diesel"),
    ("Gasoline 4-stroke off-road", "industry"): ("off-road.gasoline-4-stroke.industry", "gasoline"),
    ("Diesel locomotive", "rail"): ("rail.diesel", "diesel"),
    ("Diesel ocean-going ships", "water-borne"): ("ships.diesel", "diesel"),
    ("Jet kerosene aircraft", "all"): ("aviation.jet-kerosene", "jet-kerosene"),
}

# Rows of 05: id, boundary, dispute, flags, newer row.
GRID = {
    "05-001": ("ademe.grid.KZ.2013", "combustion", "grid.KZ", "outlier", ""),
    "05-002": ("quantis.grid.KZ.2011", "combustion", "grid.KZ", "", ""),
    "05-003": ("ember.grid.KZ.2021", "life-cycle", "grid.KZ", "upstream-included", ""),
    "05-004": ("ember.grid.KZ.2022.before-2024-02", "life-cycle", "grid.KZ", "upstream-included superseded",
               "ember.grid.KZ.2022"),
    "05-005": ("ember.grid.KZ.2022", "life-cycle", "grid.KZ", "upstream-included method-changed", ""),
    "05-006": ("owid.grid.KZ.2023", "life-cycle", "grid.KZ", "upstream-included", ""),
    "05-007": ("ember.grid.KZ.2024", "life-cycle", "grid.KZ", "upstream-included", ""),
    "05-008": ("electricitymaps.grid.KZ.2021", "life-cycle", "grid.KZ", "upstream-included modelled", ""),
    "05-009": ("electricitymaps.grid.KZ.2022", "life-cycle", "grid.KZ", "upstream-included modelled", ""),
    "05-010": ("electricitymaps.grid.KZ.2023", "life-cycle", "grid.KZ", "upstream-included modelled", ""),
    "05-011": ("electricitymaps.grid.KZ.2024", "life-cycle", "grid.KZ", "upstream-included modelled", ""),
    "05-012": ("electricitymaps.grid.KZ.2025", "life-cycle", "grid.KZ", "upstream-included modelled", ""),
    "05-013": ("carbonfootprint.grid.KZ.2022", "combustion", "grid.KZ", "", ""),
    "05-014": ("carbonfootprint.grid-losses.KZ.2022", "transmission", "", "", ""),
    "05-015": ("carbonfootprint.grid-delivered.KZ.2022", "delivered", "", "losses-included", ""),
    "05-016": ("unfccc-ifi.grid-operating-margin.KZ", "marginal", "", "project-only", ""),
    "05-017": ("unfccc-ifi.grid-combined-margin-firm.KZ", "marginal", "", "project-only", ""),
    "05-018": ("unfccc-ifi.grid-combined-margin-intermittent.KZ", "marginal", "", "project-only", ""),
}

DISTRICT_HEAT = {"05-022": "coal-boiler", "05-023": "lignite-boiler", "05-024": "gas-boiler"}

TRANSPORT = {
    "flight, domestic": "flight.domestic", "flight, short-haul": "flight.short-haul",
    "flight, long-haul": "flight.long-haul", "flight, international, to/from non-UK": "flight.international",
    "WTT flight, international non-UK": "wtt.flight.international", "WTT flight, domestic": "wtt.flight.domestic",
    "car, average": "car.average", "taxi, regular": "taxi.regular", "bus, average local": "bus.local", "coach": "coach",
    "national rail": "rail.national", "international rail": "rail.international", "light rail and tram": "rail.light",
    "HGV rigid 3.5-7.5 t": "freight.hgv-rigid-small", "HGV rigid >17 t": "freight.hgv-rigid-large",
    "HGV articulated 3.5-33 t": "freight.hgv-articulated-medium", "HGV articulated >33 t": "freight.hgv-articulated-large",
    "HGV all": "freight.hgv-all", "van average, diesel": "freight.van-diesel", "rail freight": "freight.rail",
    "bulk carrier": "freight.bulk-carrier", "container ship": "freight.container-ship",
    "general cargo ship": "freight.general-cargo-ship", "air freight, international": "freight.air-international",
}

PLAIN_TRANSPORT = {"bus.local", "coach", "rail.national", "rail.international", "rail.light"}

COUNTRIES = {"UK": "GB", "China": "CN", "Russian Federation": "RU", "Turkey": "TR", "United States": "US",
             "United Arab Emirates": "AE", "Germany": "DE"}

# Industrial processes: source activity -> id below the edition.
PROCESSES = {
    "zinc, Waelz kiln (EAF dust and zinc residues)": "zinc.waelz",
    "zinc, pyrometallurgical (Imperial Smelting Furnace)": "zinc.imperial-smelting",
    "zinc, default mix 60% ISF + 40% Waelz": "zinc.default-mix",
    "lead, Imperial Smelting Furnace": "lead.imperial-smelting", "lead, direct smelting": "lead.direct-smelting",
    "lead, secondary raw materials": "lead.secondary", "lead, default mix 80% ISF + 20% DS": "lead.default-mix",
    "aluminium, Soderberg": "aluminium.anode.soderberg", "aluminium, prebake": "aluminium.anode.prebake",
    "magnesium, primary from dolomite": "magnesium.dolomite", "magnesium, primary from magnesite": "magnesium.magnesite",
    "magnesium casting, all processes": "magnesium.casting",
    "pig iron (blast furnace), not converted to steel": "pig-iron", "pig iron": "pig-iron",
    "direct reduced iron": "direct-reduced-iron", "steel, basic oxygen furnace": "steel.basic-oxygen",
    "steel, open hearth": "steel.open-hearth", "steel, electric arc furnace": "steel.electric-arc",
    "steel, global average (65% BOF, 30% EAF, 5% OHF)": "steel.global-average", "coke, by-product recovery": "coke",
    "calcite/aragonite CaCO3 (limestone flux)": "carbonate.calcite", "magnesite MgCO3": "carbonate.magnesite",
    "dolomite CaMg(CO3)2": "carbonate.dolomite", "siderite FeCO3": "carbonate.siderite",
    "rhodochrosite MnCO3": "carbonate.rhodochrosite", "soda ash Na2CO3": "carbonate.soda-ash",
    "rutile TiO2, chloride route": "rutile-chloride-route",
}

EDITION_DISPUTES = {"steel.basic-oxygen", "steel.electric-arc", "pig-iron", "sinter", "pellet"}

METALS = {
    "09-035": "aluminium-supply-mix", "09-026": "titanium-supply-mix", "09-064": "titanium-metal",
    "09-039": "lithium-carbonate-weighted",
}
METAL_STUDIES = {
    "09-065": "iai.aluminium-primary.2021", "09-066": "iai.aluminium-primary.2022", "09-067": "worldsteel.steel.2018",
    "09-068": "worldsteel.steel.2019", "09-069": "worldsteel.steel.2020", "09-070": "worldsteel.steel.2021",
    "09-071": "fritz2020.gold.high-value-scrap", "09-072": "fritz2025.gold.weee", "09-073": "fritz2020.gold.primary",
    "09-074": "natsust2024.gold.industrial", "09-075": "natsust2024.gold.artisanal", "09-076": "wgc2019.gold.primary",
}
GOLD_DISPUTE = {"09-005", "09-073", "09-074", "09-076"}

REFERENCES = [
    ("2006 IPCC Guidelines, Volume 2", "ipcc2006.v2"), ("2006 IPCC Guidelines, Volume 3", "ipcc2006.v3"),
    ("2006 IPCC Guidelines, Volume 5", "ipcc2006.v5"), ("2019 Refinement to the 2006 IPCC Guidelines, Volume 3", "ipcc2019.v3"),
    ("2019 Refinement to the 2006 IPCC Guidelines, Volume 5", "ipcc2019.v5"), ("Revised 1996 IPCC", "ipcc1996.reference"),
    ("GHG Protocol, Emission Factors from Cross-Sector", "ghgp2024.cross-sector"), ("UK Government", "desnz2025.factors"),
    ("US EPA GHG Emission Factors Hub (2021)", "epa2021.hub"), ("US EPA Simplified", "epa2021.simplified"),
    ("ADEME", "ademe.base-carbone"), ("GHG Protocol / Quantis", "quantis.scope3-evaluator"),
    ("Ember / Our World", "owid.energy"), ("Ember yearly electricity data, edition February 2024", "ember2024.yearly"),
    ("Ember yearly electricity data, editions April 2023", "ember2023.yearly"), ("Ember", "ember.yearly"),
    ("Electricity Maps", "electricitymaps.yearly"), ("Carbon Footprint Ltd", "carbonfootprint2023.grid"),
    ("UNFCCC IFI", "unfccc-ifi.grid-v3.1"), ("Environmental Code", "kz2021.environmental-code"),
    ("National Allocation Plan", "kz2022.allocation-plan"), ("Nationally Determined", "kz.ndc"),
    ("Order of the Minister of Energy No. 222", "kz2017.order-222"), ("Nuss", "nuss2014.metals"),
    ("International Aluminium", "iai.ghg-intensity"), ("World Steel", "worldsteel.indicators"),
    ("Fritz et al. (2020)", "fritz2020.gold"), ("Fritz & Schmidt (2025)", "fritz2025.gold"),
    ("Nature Sustainability study 2024", "natsust2024.gold"), ("World Gold Council", "wgc2019.gold"),
    ("computed: mass-weighted", "ashrae2019.standard-34"), ("computed: IPCC CO2", "ipcc2006.v2"),
]

LICENCES = {
    "CC BY 4.0": "CC-BY-4.0", "CC BY-SA 4.0 (database)": "CC-BY-SA-4.0", "ODbL 1.0": "ODbL-1.0",
    "CC BY-SA 4.0 / CC BY 4.0 (Ember)": "CC-BY-SA-4.0", "CC0 inputs": "facts", "US public domain": "US-PD",
    "Open Government Licence v3.0 (UK DESNZ/DEFRA)": "OGL-3.0", "GHG Protocol tool, cite": "cite",
    "terms of the publisher; cite only": "cite", "fact, cite": "cite", "UNFCCC public": "cite",
    "law text": "law", "fact": "facts", "": "facts",
    "IPCC: facts; EFDB states personal non-commercial use - clear licence before redistribution": "facts",
}

UNITS = {
    "TJ/Gg (= GJ/t)": "GJ{NCV}/t", "TJ/Gg": "GJ{NCV}/t", "kg CO2/TJ (NCV)": "kg{%s}/TJ{NCV}",
    "kg CH4/TJ (NCV)": "kg{CH4}/TJ{NCV}", "kg N2O/TJ (NCV)": "kg{N2O}/TJ{NCV}", "fraction": "1",
    "fraction of capacity per year": "1/yr", "fraction of nameplate capacity per year": "1/yr", "1/yr": "1/yr",
    "fraction of charge": "1", "fraction of universities": "1", "kg SF6/kg charge/yr": "1/yr",
    "kg SF6/accelerator": "kg{SF6}", "m3 CH4/t coal": "m3{CH4}/t", "months": "yr", "% per year": "%/yr", "% vs 1990": "%",
    "t CO2/yr": "t{CO2}/yr", "MJ/kg metal": "MJ/kg", "kg/l": "kg/l", "kg/m3": "kg/m3",
    "kg C/kg dry": "kg{C}/kg{dry}", "kg C/kg wet waste": "kg{C}/kg{wet}", "kg dry/kg wet": "kg{dry}/kg{wet}",
    "g CH4/kg wet waste": "g{CH4}/kg{wet}", "g CH4/kg dry waste": "g{CH4}/kg{dry}", "g CH4/t wet waste": "g{CH4}/t{wet}",
    "g N2O/kg wet waste": "g{N2O}/kg{wet}", "g N2O/kg dry waste": "g{N2O}/kg{dry}", "g N2O/t waste": "g{N2O}/t",
    "kg CH4/Gg wet waste": "kg{CH4}/kt{wet}", "kg CF4/t Al": "kg{CF4}/t", "kg C2F6/t Al": "kg{C2F6}/t",
    "kg C2F6/kg CF4": "kg{C2F6}/kg{CF4}", "(kg CF4/t Al)/(AE-min/cell-day)": "kg{CF4}/t/(min/d)",
    "kg SF6/t Mg casting": "kg{SF6}/t", "kg CH4/t product": "kg{CH4}/t", "g CO2/kWh": "g{CO2}/kWh",
    "g CO2e/kWh": "g{CO2e}/kWh", "t CO2/Gcal delivered at plant fence": "t{CO2}/Gcal", "kg CO2/t": "kg{%s}/t",
    "kg CO2e/FTE working hour": "kg{CO2e}/FTE.h", "kg CO2e/room night": "kg{CO2e}/room.night",
    "kg CO2e/passenger.km": "kg{CO2e}/passenger.km", "kg CO2e/tonne.km": "kg{CO2e}/t.km",
    "t CO2e/short ton": "t{CO2e}/short_ton", "kg CO2e/kg metal": "kg{CO2e}/kg",
}

LEAK_STAGES = {"installation": "installation", "operation": "operation", "remaining at disposal": "remaining-at-disposal",
               "recovery efficiency": "recovery"}

# Compositions by mass as in ASHRAE Standard 34-2019, Table 4 (zeotropes) and Table 5 (azeotropes).
BLENDS = {
    "R-404A": {"HFC125": "0.44", "HFC143a": "0.52", "HFC134a": "0.04"},
    "R-407A": {"HFC32": "0.20", "HFC125": "0.40", "HFC134a": "0.40"},
    "R-407C": {"HFC32": "0.23", "HFC125": "0.25", "HFC134a": "0.52"},
    "R-410A": {"HFC32": "0.50", "HFC125": "0.50"},
    "R-507A": {"HFC125": "0.50", "HFC143a": "0.50"},
}
