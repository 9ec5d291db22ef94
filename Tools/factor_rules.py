"""How a row of the researched tables becomes a row of a factor pack: id, unit, boundary, flags, citation.

No program of its own: Tools/build_factor_packs.py uses it.
"""

import re

from factor_tables import (
    FUELS, SECTORS, MOBILE, GRID, DISTRICT_HEAT, TRANSPORT, PLAIN_TRANSPORT, COUNTRIES, PROCESSES,
    EDITION_DISPUTES, METALS, METAL_STUDIES, GOLD_DISPUTE, REFERENCES, LICENCES, UNITS, LEAK_STAGES,
    BLENDS,
)


def slug(text):
    text = re.sub(r"[()<>=]", " ", text.lower().replace(">", " over ").replace("<", " under "))
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")


def fuel(row):
    return FUELS.get(row["activity"]) or slug(row["activity"])


def gas(row):
    """The gas whose mass the value counts; empty for a property."""
    name = row["gas"].replace(" (life-cycle)", "")
    return "" if name in ("refrigerant",) or name.startswith("R-") else name


def gas_group(name):
    if name.startswith(("HCFC", "CFC")):
        return "montreal"
    return "memo" if name == "SO2F2" else "kyoto"


def range_basis(text):
    if text.startswith("95%"):
        return "ci95"
    return "carbon-limits" if text.startswith("DERIVED") else "published"


def reference(row):
    for start, name in REFERENCES:
        if row["source_document"].startswith(start):
            return name
    raise SystemExit(f"no reference for {row['source_document']!r}")


def locator(row):
    """Chapter and table in short form where the source has them, else the place as the source calls it."""
    text = row["locator"]
    tables = re.findall(r"(?:Tables? |and |/)(\d+\.[\d.]*\d)", text)
    if row["source_document"].startswith(("2006 IPCC", "2019 Refinement")):
        if text.startswith("Equations"):
            return "c4.eq4.1.3-4.1.7"
        if tables:
            return " ".join(f"c{table.split('.')[0]}.t{table}" for table in tables)
        page = re.search(r"p\. (\d+)\.(\d+)", text)
        if page:
            return f"c{page[1]}.p{page[1]}.{page[2]}"
        if "0.67e-6" in text:
            return "c4.s4.1"
        if text.startswith("Section"):
            return "c3.s" + text.split()[-1]
    if row["category"] == "district_heat":
        return "c2.t2.2"
    if row["source_document"].startswith("UK Government"):
        return f"{row['source_record']}: {re.sub(r' /  / ', ' / ', text)}"
    if row["source_document"].startswith("computed: mass-weighted"):
        return "t4-t5"
    return text


def unit(row, gwp_set=""):
    text = row["unit"]
    name = gas(row)
    if text in UNITS:
        result = UNITS[text] % name if "%s" in UNITS[text] else UNITS[text]
    else:
        match = re.fullmatch(r"(kg|t) (CO2e?)/(kg|t|km|kWh|l|m3)( .*)?", text)
        if not match:
            match = re.fullmatch(r"(kg|t) (CO2)/(t) ?.*", text)
        if not match:
            raise SystemExit(f"no unit rule for {text!r}")
        result = f"{match[1]}{{{match[2]}}}/{'vehicle.km' if match[3] == 'km' else match[3]}"
    return result.replace("{CO2e}", "{CO2e:%s}" % gwp_set) if gwp_set else result


def edition(row):
    return "ipcc2019" if row["source_document"].startswith("2019") else "ipcc2006"


def place(row):
    """File, id, kind, category, boundary and the rest for one source row."""
    category = row["category"]
    name = {"waste_route_defra": "desnz", "waste_route_epa": "epa"}.get(category) or PLACES.get(category)
    if row["source_document"].startswith("UK Government"):
        name = "desnz"
    if name is None:
        raise SystemExit(f"no rule for category {category}")
    out = HANDLERS[name](row)
    out.setdefault("kind", "factor")
    out.setdefault("category", category.replace("_", "-"))
    out.setdefault("unit", unit(row))
    out.setdefault("reference", reference(row))
    out.setdefault("locator", locator(row))
    out.setdefault("licence", LICENCES[row["licence"]])
    if "{CO2e}" in out["unit"]:
        out["flags"] = " ".join([out.get("flags", ""), "gwp-set-unstated"]).strip()
    return out


def ncv(row):
    national = row["region"] == "Kazakhstan"
    identity = f"ipcc1996.ncv.{fuel(row)}.KZ" if national else f"ipcc2006.ncv.{fuel(row)}"
    disputed = fuel(row) in ("other-bituminous-coal", "lignite", "crude-oil")
    return {
        "file": "properties", "id": identity, "kind": "property",
        "dispute": f"ncv.{fuel(row)}.KZ" if disputed else "", "activity": FUEL_NAMES.get(fuel(row), row["activity"]),
        "flags": "laboratory-value-preferred" if national else "", "year": row["year"] or "1990", "detail": "",
    }


FUEL_NAMES = {"other-bituminous-coal": "Other Bituminous Coal", "lignite": "Lignite", "crude-oil": "Crude Oil"}


def stationary_co2(row):
    biogenic = row["gas"] == "CO2_biogenic"
    part = "co2-biogenic" if biogenic else "co2"
    return {
        "file": "stationary-combustion", "id": f"ipcc2006.stationary.{part}.{fuel(row)}", "boundary": "combustion",
        "category": "stationary-combustion", "flags": "memo-item" if biogenic else "one-gas", "detail": "",
    }


def stationary_other(row):
    sector = next(value for key, value in SECTORS.items() if row["detail"].startswith(key))
    factor = f"ipcc2006.stationary.{sector}.{fuel(row)}"
    return {
        "file": "stationary-combustion", "id": f"{factor}.{row['gas'].lower()}", "factor": factor,
        "boundary": "combustion", "category": "stationary-combustion", "detail": sector.replace("-", " "),
        "note": "",
    }


def mobile_co2(row):
    return {"file": "mobile-combustion", "id": f"ipcc2006.mobile.co2.{fuel(row)}", "boundary": "combustion",
            "category": "mobile-combustion", "flags": "one-gas", "detail": ""}


def mobile_other(row):
    factor = "ipcc2006." + MOBILE[row["activity"], row["detail"]][0]
    return {"file": "mobile-combustion", "id": f"{factor}.{row['gas'].lower()}", "factor": factor,
            "boundary": "combustion", "category": "mobile-combustion"}


def grid(row):
    identity, boundary, dispute, flags, newer = GRID[row["id"]]
    return {"file": "energy", "id": identity, "boundary": boundary, "dispute": dispute, "flags": flags,
            "superseded_by": newer, "unit": unit(row).replace("kg{CO2e}/kWh", "kg{CO2e}/kWh"),
            "category": {"transmission": "transmission-losses", "marginal": "grid-marginal"}.get(boundary, "grid-electricity")}


def heat(row):
    return {"file": "energy", "id": f"derived.heat.KZ.{DISTRICT_HEAT[row['id']]}", "boundary": "combustion",
            "flags": "assumed-efficiency one-gas", "year": "2006"}


def leak(row):
    stage = LEAK_STAGES[row["detail"]]
    return {"file": "properties", "id": f"epa2021.leak.{slug(row['activity'])}.{stage}", "kind": "property",
            "flags": "screening"}


def blend_gwp(row):
    derived = row["derived"] == "true"
    owner = "derived" if derived else "epa2021"
    return {"file": "properties", "id": f"{owner}.blend-gwp.{row['activity']}.{row['detail']}", "kind": "property",
            "unit": f"kg{{CO2e:{row['detail']}}}/kg", "flags": "" if derived else "hfc-part-only"}


def coal_mine(row):
    return {"file": "properties", "id": f"ipcc2006.coal-mine.{slug(row['activity'])}.{slug(row['detail'])}",
            "kind": "property"}


def transport_flags(row):
    flags = ["uk-conditions", "gwp-set-secondary"]
    if "with RF" in row["detail"] or "/ With RF" in row["locator"]:
        flags.append("radiative-forcing")
    if "without RF" in row["detail"]:
        flags.append("no-radiative-forcing")
    return flags


def desnz_identity(row):
    category, activity, detail = row["category"], row["activity"], row["detail"]
    if category == "hotel":
        return f"hotel.{COUNTRIES[activity]}"
    if activity in TRANSPORT:
        base, forcing = TRANSPORT[activity], ""
        if "RF" in detail:
            forcing = "no-rf" if "without RF" in detail else "rf"
            detail = re.sub(r",? ?with(out)? RF", "", detail)
        kept = "" if base in PLAIN_TRANSPORT or base.startswith("freight") else slug(detail)
        return ".".join(part for part in (base, kept, forcing) if part)
    names = {"waste_route_defra": "waste", "material_use_defra": "material", "material_use": "material",
             "water": "", "wtt": "wtt", "outside_of_scopes": "biogenic", "homeworking": "homeworking", "t_and_d": "losses"}
    short = {"primary material production": "primary", "closed-loop source": "closed-loop", "WTT": "", "biogenic CO2": "",
             "closed-loop recycling": "closed-loop", "open-loop recycling": "open-loop",
             "incineration with energy recovery": "incineration"}
    activities = {"UK electricity T&D losses": "electricity.GB", "district heat and steam distribution, 5% loss": "district-heat",
                  "coal (industrial)": "coal-industrial", "diesel (100% mineral)": "diesel", "petrol (100% mineral)": "petrol",
                  "water supply": "water.supply", "water treatment": "water.treatment"}
    tail = short.get(detail, detail)
    parts = [names[category], activities.get(activity) or slug(activity), slug(tail)]
    return ".".join(part for part in parts if part)


DESNZ_BOUNDARY = {"wtt": "well-to-tank", "wtt_air": "well-to-tank", "material_use": "cradle-to-gate",
                  "material_use_defra": "cradle-to-gate", "t_and_d": "transmission", "water": "process"}


def desnz(row):
    category = row["category"]
    flags = transport_flags(row)
    boundary = DESNZ_BOUNDARY.get(category, "combustion")
    if category == "waste_route_defra":
        # 8.98311 kg/t is the transport share alone: inert waste in a landfill emits nothing further.
        decays = row["detail"] == "landfill" and row["value"] != "8.98311"
        boundary = "process" if decays else "transport"
        flags.append("uk-gas-capture" if decays else "transport-only")
    if category == "outside_of_scopes":
        flags = ["memo-item"]
    files = {"business_travel_air": "transport", "business_travel_land": "transport", "freight": "transport",
             "wtt_air": "transport", "waste_route_defra": "waste"}
    renamed = {"waste_route_defra": "waste-route", "material_use_defra": "material-use", "wtt_air": "well-to-tank",
               "wtt": "well-to-tank", "t_and_d": "transmission-losses"}
    return {"file": files.get(category, "goods-services"), "id": f"desnz2025.{desnz_identity(row)}", "boundary": boundary,
            "flags": " ".join(flags), "unit": unit(row, "AR5"),
            "category": renamed.get(category, category.replace("_", "-"))}


def epa(row):
    route = {"anaerobicallyDigestedDry": "anaerobic-digestion-dry",
             "anaerobicallyDigestedWet": "anaerobic-digestion-wet"}.get(row["detail"], row["detail"])
    return {"file": "waste", "id": f"epa2021.waste.{slug(row['activity'])}.{route}", "boundary": "process",
            "unit": unit(row, "AR4"), "flags": "us-conditions gwp-set-secondary", "category": "waste-route", "detail": route}


WASTE_SHORT = {
    "paper/textiles": "paper-textiles", "wood/straw": "wood-straw", "garden and park": "garden", "bulk waste": "bulk",
    "food/sewage sludge": "food-sludge", "garden and park waste": "garden-waste", "paper/cardboard": "paper",
    "paper/cardboard (moderately decomposable)": "paper", "wood (less decomposable)": "wood",
    "food waste (highly decomposable)": "food-waste", "Unmanaged - deep (>5 m) or high water table": "unmanaged-deep",
    "Unmanaged - shallow (<5 m)": "unmanaged-shallow", "managed, covered with CH4-oxidising material": "covered",
    "managed without such cover, unmanaged, uncategorised": "uncovered", "food, beverages, tobacco (not sludge)": "food",
    "pulp and paper (not sludge)": "paper", "sites with gas recovery, no metering": "unmetered", "other, inert": "other-inert",
    "all": "", "composting, wet basis": "composting.wet", "composting, dry basis": "composting.dry",
    "anaerobic digestion at biogas facilities, wet basis": "anaerobic-digestion.wet",
    "anaerobic digestion, dry basis": "anaerobic-digestion.dry",
    "MSW incineration, continuous and semi-continuous": "msw-continuous", "MSW incineration, batch": "msw-batch",
    "open burning of MSW": "open-burning", "industrial waste incineration": "industrial",
    "MSW continuous stoker (Japan)": "msw-continuous-stoker-japan", "MSW batch stoker (Japan)": "msw-batch-stoker-japan",
}


def waste(row):
    category, activity = row["category"], row["activity"]
    short = WASTE_SHORT.get(activity, slug(activity))
    if category == "biological_treatment":
        factor = f"ipcc2006.{short}"
        return {"file": "waste", "id": f"{factor}.{row['gas'].lower()}", "factor": factor, "boundary": "process", "detail": ""}
    if category == "incineration_non_co2":
        factor = f"ipcc2006.incineration.{short}"
        return {"file": "waste", "id": f"{factor}.{row['gas'].lower()}", "boundary": "process", "category": "incineration",
                "detail": "", "region": "JP" if "Japan" in activity else "World"}
    stem = {"landfill_k": "landfill.k", "incineration_carbon": "waste.carbon", "dry_matter": "waste.dry-matter",
            "incineration_fossil_fraction": "waste.fossil-fraction", "incineration_of": "incineration.oxidation",
            "landfill_doc_industrial": "landfill.doc-industrial"}.get(category, category.replace("_", "."))
    if category == "landfill_k":
        short += ".temperate-dry" if "dry" in row["detail"] else ".temperate-wet"
    if category == "landfill_docf" and activity == "bulk":
        short = "bulk"
    identity = ".".join(part for part in (edition(row), stem, short) if part)
    food = identity in ("ipcc2006.landfill.docf.bulk", "ipcc2019.landfill.docf.food-waste")
    out = {"file": "properties", "id": identity, "kind": "property", "gas": "",
           "category": {"dry_matter": "waste-composition", "incineration_carbon": "waste-composition",
                        "incineration_fossil_fraction": "waste-composition", "incineration_of": "incineration-parameter"}
           .get(category, "landfill-parameter"),
           "flags": "edition-matters" if category == "landfill_docf" else "",
           "dispute": "landfill.docf.food" if food else ""}
    if category == "landfill_delay":
        out["value"] = "0.5"
    return out


def process(row):
    activity, category = row["activity"], row["category"]
    name = PROCESSES.get(activity)
    out = {"file": "industrial-processes", "boundary": "process", "category": "industrial-process", "flags": "process-only"}
    if category == "ippu_ferroalloy":
        factor = "ipcc2006.ferroalloy." + slug(activity.replace("% Si", "").replace("% C", "c"))
        return {**out, "id": f"{factor}.{row['gas'].lower()}", "factor": factor}
    if category == "ippu_aluminium" and "PFC" in row["detail"]:
        factor = "ipcc2006.aluminium.pfc." + activity.split()[-1].lower()
        return {**out, "id": f"{factor}.{row['gas'].lower()}", "factor": factor}
    if category == "ippu_aluminium" and "Tier 2" in row["detail"]:
        kind = "slope" if "slope" in row["detail"] else "c2f6-per-cf4"
        return {**out, "file": "properties", "id": f"ipcc2006.aluminium.{kind}.{activity.split()[-1].lower()}",
                "kind": "property", "category": "industrial-parameter", "boundary": "", "flags": ""}
    name = name or slug(activity)
    disputed = name in EDITION_DISPUTES
    flags = "process-only edition-matters" if disputed else "process-only"
    return {**out, "id": f"{edition(row)}.{name}", "flags": flags, "dispute": f"process.{name}" if disputed else ""}


def sf6(row):
    if row["category"] == "sf6_university":
        name = "accelerator." + {"fraction of universities": "use-factor", "kg SF6/accelerator": "charge",
                                 "kg SF6/kg charge/yr": "emission-factor"}[row["unit"]]
    else:
        where = {"Europe": "europe", "Japan": "japan", "United States of America": "us"}[row["region"]]
        name = ("switchgear.sealed-mv." if "sealed" in row["activity"] else "switchgear.closed-hv.") + where
    return {"file": "properties", "id": f"ipcc2006.sf6.{name}", "kind": "property", "category": "sf6-equipment", "gas": ""}


def metal(row):
    if row["category"] == "metal_cumulative_energy":
        return {"file": "properties", "id": f"nuss2014.energy.{slug(row['activity'])}", "kind": "property",
                "category": "cumulative-energy", "flags": "economic-allocation"}
    study = METAL_STUDIES.get(row["id"])
    identity = study or "nuss2014." + (METALS.get(row["id"]) or slug(row["activity"]))
    flags = "economic-allocation" if not study else "secondary-reading"
    return {"file": "metals", "id": identity, "boundary": "cradle-to-gate", "flags": flags,
            "dispute": "metal.gold.primary" if row["id"] in GOLD_DISPUTE else ""}


def density(row):
    name = fuel(row)
    disputed = name in ("diesel", "natural-gas")
    return {"file": "properties", "id": f"ghgp2024.density.{name}", "kind": "property", "category": "density",
            "dispute": f"density.{name}" if disputed else "", "flags": "far-from-usual" if name == "diesel" else ""}


def constant(row):
    return {"file": "properties", "id": "ipcc2006.density.methane", "kind": "property", "category": "density", "gas": ""}


def oxidation(row):
    return {"file": "properties", "id": "ipcc2006.oxidation.all-fuels", "kind": "property", "category": "oxidation",
            "gas": ""}


def policy(row):
    return {"file": "policy", "id": f"{reference(row)}.{slug(row['activity'])}", "kind": "property",
            "flags": "repealed" if row["category"] == "ets_benchmark_repealed" else "secondary-reading",
            "category": "ets-benchmark" if row["category"] == "ets_benchmark_repealed" else row["category"].replace("_", "-")}


HANDLERS = {
    "ncv": ncv, "stationary_co2": stationary_co2, "stationary_other": stationary_other, "mobile_co2": mobile_co2,
    "mobile_other": mobile_other, "grid": grid, "heat": heat, "leak": leak, "blend_gwp": blend_gwp, "coal_mine": coal_mine,
    "desnz": desnz, "epa": epa, "waste": waste, "process": process, "sf6": sf6, "metal": metal, "density": density,
    "constant": constant, "oxidation": oxidation, "policy": policy,
}

PLACES = {
    "net_calorific_value": "ncv", "combustion_co2": "stationary_co2", "combustion_non_co2": "stationary_other",
    "mobile_co2": "mobile_co2", "mobile_non_co2": "mobile_other", "grid_electricity": "grid", "district_heat": "heat",
    "refrigerant_leak": "leak", "refrigerant_blend_gwp": "blend_gwp", "fugitive_coal": "coal_mine",
    "biological_treatment": "waste", "incineration_carbon": "waste", "incineration_fossil_fraction": "waste",
    "incineration_non_co2": "waste", "incineration_of": "waste", "dry_matter": "waste", "landfill_delay": "waste",
    "landfill_doc": "waste", "landfill_doc_industrial": "waste", "landfill_docf": "waste", "landfill_f": "waste",
    "landfill_k": "waste", "landfill_mcf": "waste", "landfill_ox": "waste", "landfill_recovery": "waste",
    "ippu_aluminium": "process", "ippu_carbonate": "process", "ippu_ferroalloy": "process", "ippu_iron_steel": "process",
    "ippu_lead": "process", "ippu_magnesium": "process", "ippu_titanium": "process", "ippu_zinc": "process",
    "sf6_switchgear": "sf6", "sf6_university": "sf6", "metal_cradle_to_gate": "metal", "metal_cumulative_energy": "metal",
    "metal_secondary": "metal", "density": "density", "constant": "constant", "oxidation": "oxidation",
    "ets_parameter": "policy", "policy_target": "policy", "ets_benchmark_repealed": "policy",
}


def gwp_variant(row):
    """Which of a set's values for a gas this is, and the dispute it belongs to."""
    detail, activity = row["detail"], row["activity"]
    if "feedback" in detail:
        variant = "climate-carbon-feedback"
    else:
        variant = {"CH4_fossil": "fossil", "CH4_nonfossil": "non-fossil"}.get(activity, "table")
    disputed = {("AR5", "CH4"), ("AR5", "N2O"), ("AR6", "CH4")}
    key = (detail.split()[0], row["gas"])
    return variant, f"gwp.{key[1]}.{key[0]}" if key in disputed else ""


def gwp_citation(row):
    if row["detail"] == "all sets":
        return "ipcc2013.ar5", "definition"
    if row["locator"] == "GWP-100" or row["locator"].startswith("GWP-100 without"):
        return "ghgp2016.gwp", "ar4" if row["detail"] == "AR4" else "ar5"
    work = {"AR5": "ipcc2013.ar5", "AR6": "ipcc2021.ar6"}[row["detail"].split()[0]]
    return work, re.sub(r"Table (\S+)", lambda match: "t" + match[1], row["locator"])


def added_rows(gwp):
    """Rows that follow from a definition or a standard: pure gases and blends as released mass, further densities."""
    released = {"file": "refrigerants", "kind": "factor", "category": "released-gas", "region": "World", "year": "2019",
                "boundary": "process", "licence": "facts", "basis": "published"}
    for name in dict.fromkeys(row["gas"] for row in gwp):
        flags = {"kyoto": "", "montreal": "montreal-gas", "memo": "not-kyoto"}[gas_group(name)]
        yield "refrigerants", {**released, "id": f"gas.{name}", "factor": f"gas.{name}", "activity": f"{name} released",
                               "gas": name, "value": "1", "unit": f"kg{{{name}}}/kg", "reference": "qadam.definitions",
                               "locator": "released-gas", "flags": flags, "year": ""}
    for blend, parts in BLENDS.items():
        for name, share in parts.items():
            yield "refrigerants", {**released, "id": f"blend.{blend}.{name.lower()}", "factor": f"blend.{blend}",
                                   "activity": f"{blend} released", "gas": name, "value": share,
                                   "unit": f"kg{{{name}}}/kg", "reference": "ashrae2019.standard-34",
                                   "locator": "t5" if blend.startswith("R-5") else "t4", "flags": "secondary-reading"}
    yield from densities()


def densities():
    """Other published densities, so that the one of the cross-sector workbook does not stand alone."""
    common = {"kind": "property", "category": "density", "licence": "OGL-3.0", "unit": "kg/m3", "region": "GB",
              "reference": "desnz2025.factors", "locator": "fuel-properties", "flags": "secondary-reading", "year": "2025",
              "basis": "published"}
    for identity, name, value in (
            ("diesel", "diesel, 100 % mineral", "830.565"), ("diesel-blend", "diesel, average biofuel blend", "832.361"),
            ("gas-oil", "gas oil", "853.971")):
        yield "properties", {**common, "id": f"desnz2025.density.{identity}", "factor": f"desnz2025.density.{identity}",
                             "activity": name, "value": value, "dispute": "density.diesel"}
    afdc = {**common, "licence": "US-PD", "region": "US", "reference": "afdc2014.gallon-equivalency", "year": "2014",
            "dispute": "density.natural-gas", "flags": "", "basis": "derived"}
    # 0.0458 lb/ft3 x 0.45359237 kg/lb / 0.028316846592 m3/ft3
    yield "properties", {**afdc, "id": "afdc2014.density.natural-gas", "factor": "afdc2014.density.natural-gas",
                         "activity": "natural gas, standard cubic foot", "value": "0.73365", "locator": "cng-density"}


def shared_rows(files):
    """CO2 depends on the fuel only: one CO2 row is part of the factors of several sectors and vehicles."""
    co2 = {row["id"].rsplit(".", 1)[1]: row["id"] for row in files["stationary-combustion"] if ".stationary.co2" in row["id"]}
    for factor in dict.fromkeys(row["factor"] for row in files["stationary-combustion"] if row["factor"] != row["id"]):
        yield {"factor": factor, "row": co2[factor.rsplit(".", 1)[1]]}
    for name, fuel_name in MOBILE.values():
        yield {"factor": f"ipcc2006.{name}", "row": f"ipcc2006.mobile.co2.{fuel_name}"}
