#!/usr/bin/env python3
"""Makes packages of life-cycle data of any size with a fixed seed, to measure how fast and in how much memory they are read.

    Benchmarks/peers/generate_datasets.py ecospold1 FILE BYTES [TEXT]    one EcoSpold 1 file of at least so many bytes
    Benchmarks/peers/generate_datasets.py ecospold2 FOLDER FILES         a folder with so many EcoSpold 2 files

BYTES may end in M or G (2^20, 2^30). TEXT bytes more of each dataset are text that a database does not hold (details of
the review): with them a file grows and its database does not. What the files imitate: the US LCI of 2021 in EcoSpold 1 has 58 exchanges and
25 kB a dataset, 68 % of the exchanges are emissions, 18 % inputs from other processes, 11 % from nature, 15 % have a
distribution, and many a remark; its EcoSpold 2 files of openLCA have some 8 kB. Every dataset makes one product of
its own, and inputs are products of datasets anywhere in the package, so that all of them find their maker. The package
is written as it is made: memory does not grow with its size.
"""
import os
import random
import sys
import uuid

SEED = 20_260_301
FLOWS = 1_500
PLACES = ["KZ", "RU", "CN", "DE", "GLO", "RNA"]
AIR = [("air", "unspecified"), ("air", "high population density"), ("water", "river"), ("soil", "agricultural")]
EXCHANGES = 58
REMARK = "Average of the plants that answered, weighted by their output; transport not included."


def size(text):
    unit = {"M": 1 << 20, "G": 1 << 30}.get(text[-1:].upper(), 1)
    return int(float(text[:-1] if unit > 1 else text) * unit)


def identity(kind, number):
    return str(uuid.UUID(int=random.Random(f"{SEED} {kind} {number}").getrandbits(128), version=4))


# EcoSpold 1

DESCRIPTION = """<dataset number="{number}" generator="generate_datasets" timestamp="2026-01-01T00:00:00">
<metaInformation><processInformation>
<referenceFunction datasetRelatesToProduct="true" name="product {number}" localName="product {number}" infrastructureProcess="false" amount="1" unit="kg" category="branch {branch}" subCategory="part {part}" localCategory="branch {branch}" localSubCategory="part {part}" generalComment="{comment}"/>
<geography location="{place}" text="{place}"/><technology text="average"/>
<timePeriod dataValidForEntirePeriod="true"><startYear>2020</startYear><endYear>2025</endYear></timePeriod>
<dataSetInformation type="1" impactAssessmentResult="false" timestamp="2026-01-01T00:00:00" version="1.0" internalVersion="1.0" energyValues="0" languageCode="en" localLanguageCode="en"/>
</processInformation><modellingAndValidation>
<source number="1" sourceType="0" firstAuthor="Author {branch}" year="2021" title="Inventory of branch {branch}" placeOfPublications="unknown"/>
<validation proofReadingDetails="{text}" proofReadingValidator="1"/></modellingAndValidation><administrativeInformation><dataEntryBy person="1"/>
<dataGeneratorAndPublication person="1" dataPublishedIn="0" referenceToPublishedSource="1" copyright="false" accessRestrictedTo="0"/>
<person number="1" name="Author {branch}" address="unknown" telephone="0" email="none" companyCode="none" countryCode="KZ"/>
</administrativeInformation></metaInformation>
<flowData>
<exchange number="{number}" category="branch {branch}" subCategory="part {part}" localCategory="branch {branch}" localSubCategory="part {part}" name="product {number}" location="{place}" unit="kg" meanValue="1" infrastructureProcess="false"><outputGroup>0</outputGroup></exchange>
"""


def exchange1(chance, count):
    amount = chance.lognormvariate(-4, 2)
    spread = ""
    if chance.random() < 0.15:
        spread = f' uncertaintyType="1" standardDeviation95="{1 + chance.random():.4f}"'
    remark = f' generalComment="{REMARK}"' if chance.random() < 0.2 else ""
    kind = chance.random()
    if kind < 0.18:
        maker = chance.randrange(count) + 1
        branch, part = maker % 40, maker % 7
        return (f'<exchange number="{maker}" category="branch {branch}" subCategory="part {part}" localCategory='
                f'"branch {branch}" localSubCategory="part {part}" name="product {maker}" location="'
                f'{PLACES[maker % len(PLACES)]}" unit="kg" meanValue="{amount!r}"{spread}{remark} '
                'infrastructureProcess="false"><inputGroup>5</inputGroup></exchange>\n')
    flow = min(int(chance.paretovariate(0.6)), FLOWS)
    if kind < 0.29:
        place, group = ("resource", "in ground"), "<inputGroup>4</inputGroup>"
    else:
        place, group = AIR[flow % len(AIR)], "<outputGroup>4</outputGroup>"
    number = 10_000_000 + flow + (FLOWS if kind < 0.29 else 0)
    return (f'<exchange number="{number}" category="{place[0]}" subCategory="{place[1]}" localCategory="{place[0]}" '
            f'localSubCategory="{place[1]}" CASNumber="{flow:06d}-00-0" name="substance {flow}" unit="kg" '
            f'meanValue="{amount!r}"{spread}{remark} infrastructureProcess="false">{group}</exchange>\n')


def ecospold1(path, wanted, text):
    chance = random.Random(SEED)
    # Makers are among the first datasets, all of which are written.
    count = max(1, wanted // (25_000 + text))
    review = (REMARK + " ") * (text // (len(REMARK) + 1))
    written, number, exchanges = 0, 0, 0
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        written += file.write('<?xml version="1.0" encoding="UTF-8"?>\n<ecoSpold xmlns='
                              '"http://www.EcoInvent.org/EcoSpold01">\n')
        while written < wanted or number < count:
            number += 1
            parts = [DESCRIPTION.format(number=number, branch=number % 40, part=number % 7, comment=REMARK * 8,
                                        place=PLACES[number % len(PLACES)], text=review)]
            parts += [exchange1(chance, count) for _ in range(EXCHANGES - 1)]
            parts.append("</flowData></dataset>\n")
            written += file.write("".join(parts))
            exchanges += EXCHANGES
        written += file.write("</ecoSpold>\n")
    print(f"{number:,} datasets, {exchanges:,} exchanges, {written:,} bytes: {path}")


# EcoSpold 2

ACTIVITY = """<?xml version="1.0" encoding="UTF-8"?>
<ecoSpold xmlns="http://www.EcoInvent.org/EcoSpold02">
<activityDataset><activityDescription>
<activity id="{id}" activityNameId="{id}" type="1" specialActivityType="0"><activityName>product {number}</activityName>
<generalComment><text xml:lang="en" index="1">{comment}</text></generalComment></activity>
<geography geographyId="{place_id}"><shortname xml:lang="en">{place}</shortname></geography>
<technology technologyLevel="3"><comment><text xml:lang="en" index="1">{comment}</text></comment></technology>
<timePeriod startDate="2020-01-01" endDate="2025-12-31" isDataValidForEntirePeriod="true"/>
</activityDescription><flowData>
<intermediateExchange id="{id}" unitId="{kg}" amount="1" intermediateExchangeId="{product}"><name xml:lang="en">product {number}</name><unitName xml:lang="en">kg</unitName><outputGroup>0</outputGroup></intermediateExchange>
"""


def exchange2(chance, count, kg):
    amount = chance.lognormvariate(-4, 2)
    spread = ""
    if chance.random() < 0.5:
        spread = (f'<uncertainty><lognormal meanValue="{amount!r}" mu="0" variance="0.04" '
                  f'varianceWithPedigreeUncertainty="0.05"/></uncertainty>')
    own = str(uuid.UUID(int=chance.getrandbits(128), version=4))
    if chance.random() < 0.4:
        maker = chance.randrange(count) + 1
        return (f'<intermediateExchange id="{own}" unitId="{kg}" amount="{amount!r}" intermediateExchangeId="'
                f'{identity("product", maker)}" activityLinkId="{identity("activity", maker)}"><name xml:lang="en">product '
                f'{maker}</name><unitName xml:lang="en">kg</unitName>{spread}<inputGroup>5</inputGroup>'
                '</intermediateExchange>\n')
    flow = min(int(chance.paretovariate(0.6)), FLOWS)
    place = AIR[flow % len(AIR)]
    return (f'<elementaryExchange id="{own}" unitId="{kg}" amount="{amount!r}" elementaryExchangeId="'
            f'{identity("flow", flow)}"><name xml:lang="en">substance {flow}</name><unitName xml:lang="en">kg</unitName>'
            f'{spread}<compartment subcompartmentId="{identity("place", flow % len(AIR))}"><compartment xml:lang="en">'
            f'{place[0]}</compartment><subcompartment xml:lang="en">{place[1]}</subcompartment></compartment>'
            '<outputGroup>4</outputGroup></elementaryExchange>\n')


def ecospold2(folder, count):
    chance = random.Random(SEED)
    os.makedirs(folder, exist_ok=True)
    kg, written = identity("unit", "kg"), 0
    for number in range(1, count + 1):
        place = PLACES[number % len(PLACES)]
        activity = identity("activity", number)
        parts = [ACTIVITY.format(id=activity, number=number, place=place, place_id=identity("geography", place), kg=kg,
                                 product=identity("product", number), comment=REMARK * 8)]
        parts += [exchange2(chance, count, kg) for _ in range(14)]
        parts.append("</flowData></activityDataset></ecoSpold>\n")
        text = "".join(parts)
        with open(os.path.join(folder, f"{activity}.spold"), "w", encoding="utf-8", newline="\n") as file:
            written += file.write(text)
    print(f"{count:,} files, {written:,} bytes, {written // max(1, count):,} a file: {folder}")


def main():
    if len(sys.argv) not in (4, 5) or sys.argv[1] not in ("ecospold1", "ecospold2"):
        print(__doc__, file=sys.stderr)
        return 64
    if sys.argv[1] == "ecospold1":
        ecospold1(sys.argv[2], size(sys.argv[3]), int(sys.argv[4]) if len(sys.argv) == 5 else 0)
    else:
        ecospold2(sys.argv[2], int(sys.argv[3]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
